// What rules are read from, made of a complaint and a day; a stage that was refused is read as it stood on the day of refusal.
import { type DateOnly, earlier, shortDate } from '../../calendar/dates.ts'
import type { Calendar } from '../../calendar/working-days.ts'
import type { Complaint } from '../../complaint/complaint.ts'
import type { Finding } from '../../complaint/finding.ts'
import { findingsOf } from '../../complaint/findings.ts'
import { type Exclusion, exclusionInForce } from '../../complaint/handling.ts'
import { type StageTimeline, type Timeline, timelineOf } from '../../complaint/timeline.ts'
import type { Edition, Stage } from '../edition.ts'
import type { Assessed, Began, Kept } from './rule.ts'

export type Assessment = {
  readonly edition: Edition
  readonly calendar: Calendar
  readonly asOf: DateOnly
  /** Where it was handled, if that is not what the complaint itself says. */
  readonly kept?: Kept
  /** 'not known' unless said. */
  readonly began?: Began
}

/** Everything that a rule needs to know of a complaint. */
export function assessedOf(complaint: Complaint, assessment: Assessment): Assessed {
  const { edition, calendar, asOf, began = 'not known' } = assessment
  const kept = assessment.kept ?? (complaint.imported ? 'elsewhere' : 'here')
  const timely = findingsOf({ timeline: timelineAsKept(complaint, asOf, kept), edition, calendar })
  const excluded = exclusionInForce(complaint.handling)
  if (!excluded || complaint.stages[excluded.stage - 1]?.response) {
    return { complaint, edition, calendar, asOf, kept, began, timely }
  }
  const then = findingsOf({ timeline: timelineAsKept(complaint, stoppedOn(excluded, asOf), kept), edition, calendar })
  const stopped = timely.map((finding, place) =>
    finding.stage === excluded.stage ? withoutRunning(then[place] ?? finding, excluded) : finding,
  )
  return { complaint, edition, calendar, asOf, kept, began, timely: stopped }
}

/** The dates of the complaint, and of what was handled elsewhere only what its record says. */
function timelineAsKept(complaint: Complaint, asOf: DateOnly, kept: Kept): Timeline {
  const timeline = timelineOf(complaint, asOf)
  if (kept === 'here') return timeline
  const unsaid = (stage: StageTimeline): StageTimeline => ({
    ...stage,
    extensions: stage.extensions.map((extension) => ({
      ...extension,
      reasonGiven: null,
      ombudsmanDetailsGiven: null,
      agreedWithResident: null,
    })),
  })
  const [first, second] = timeline.stages
  return { stages: second ? [unsaid(first), unsaid(second)] : [unsaid(first)], kept: { whole: false } }
}

const stoppedOn = ({ on }: Exclusion, asOf: DateOnly): DateOnly => earlier(on, asOf)

/** What was still running when the stage was refused no longer arises; what was late by then stays so. */
const withoutRunning = (finding: Finding, exclusion: Exclusion): Finding =>
  finding.answer === 'running'
    ? { ...finding, answer: 'not applicable', on: null, dueOn: null, reason: refusedReason(exclusion) }
    : finding

export const refusedReason = ({ stage, on }: Exclusion): string =>
  stage === 1
    ? `The complaint was not accepted, on ${shortDate(on)}.`
    : `The complaint was not escalated, on ${shortDate(on)}.`

/** The refusal that stops a stage before its answer; null when it goes on. */
export function refusalOf({ complaint }: Assessed, stage: Stage): Exclusion | null {
  const excluded = exclusionInForce(complaint.handling)
  return excluded?.stage === stage && !complaint.stages[stage - 1]?.response ? excluded : null
}

/** The same, read as it stood on the day of a refusal. */
export const asOfRefusal = (assessed: Assessed, exclusion: Exclusion): Assessed => ({
  ...assessed,
  asOf: stoppedOn(exclusion, assessed.asOf),
})
