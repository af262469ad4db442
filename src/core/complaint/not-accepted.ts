// A complaint that is not accepted has nothing due while that stands: what was missed before it stays missed.
import { shortDate } from '../calendar/dates.ts'
import type { Finding } from './finding.ts'
import type { Exclusion } from './handling.ts'

/** The findings as they are while the exclusion is in force (2.1, 5.11); what was settled by an act is left as it is. */
export const whileNotAccepted = (findings: readonly Finding[], { on }: Exclusion): readonly Finding[] =>
  findings.map((finding) => (isOpenSince(finding, on) ? { ...finding, ...nothingDue(on) } : finding))

const isOpenSince = ({ answer, doneOn, dueOn }: Finding, on: Exclusion['on']): boolean =>
  doneOn === null && (answer === 'running' || (answer === 'missed' && dueOn !== null && dueOn >= on))

const nothingDue = (on: Exclusion['on']) =>
  ({
    answer: 'not applicable',
    time: null,
    on: null,
    daysLate: null,
    reason: `Nothing is due since ${shortDate(on)}, when it was not accepted.`,
  }) as const
