// Stage 1 beside its clocks: looked at when it comes, and what is raised on the way (6.1, 6.8).
import { shortDate } from '../../calendar/dates.ts'
import type { NewIssue } from '../../complaint/handling-inquiry.ts'
import { exampleId } from '../../contact/rules/example-events.ts'
import { acknowledgedAtStage1, answeredAtStage1, example, received } from './example-events.ts'
import { newIssue, triaged } from './example-events-of-handling.ts'
import { met, missed, notApplicable, notKnown, running, type Settled } from './rule.ts'
import { ruleOfComplaint } from './rule-kinds.ts'

const lookedAt = ruleOfComplaint({
  name: 'looked at for an early answer',
  provisions: { 2024: ['6.1'], 2022: ['4.4'] },
  means:
    'Each complaint is looked at for what can be answered early, with its complexity and whether the resident is vulnerable ' +
    'or at risk: met where that is on the record, missed where stage 1 was answered without it.',
  reads: ['response', 'triage'],
  answer({ complaint }) {
    const { triage } = complaint.handling
    const answeredOn = complaint.stages[0].response?.on
    if (!triage) {
      return answeredOn
        ? missed(answeredOn, 'Stage 1 was answered, and nobody had looked at whether it could be answered early.')
        : running(null, 'Nobody has looked yet at whether it can be answered early.')
    }
    return triage.vulnerableOrAtRisk === 'not known'
      ? notKnown('It was looked at; whether the resident is vulnerable or at risk was not known.')
      : met(triage.on, `Looked at on ${shortDate(triage.on)}: ${triage.route}.`)
  },
  examples: [
    example('The day after it came', {
      of: ['2024', '6.1'],
      events: [received('2026-11-02'), triaged('2026-11-03')],
      asOf: '2026-11-04',
      is: ['met', '2026-11-03', 'Looked at on Tue 3 Nov 2026: needs investigation.'],
    }),
    example('Never', {
      of: ['2024', '6.1'],
      events: answeredAtStage1,
      asOf: '2026-11-11',
      is: [
        'missed',
        '2026-11-10',
        'Stage 1 was answered, and nobody had looked at whether it could be answered early.',
      ],
    }),
    example('Nobody asked whether the resident is vulnerable', {
      of: ['2024', '6.1'],
      events: [received('2026-11-02'), triaged('2026-11-03', 'not known')],
      asOf: '2026-11-04',
      is: ['not known', null, 'It was looked at; whether the resident is vulnerable or at risk was not known.'],
    }),
  ],
})

const folded = ({ point }: NewIssue): boolean => point !== null

/** What is wrong with how one new issue was dealt with; null when nothing is. */
function wrongly(issue: NewIssue): Settled | null {
  const { ruling, ownComplaint, on } = issue
  if (ruling === 'related' && !folded(issue)) {
    return missed(on, 'A related issue, raised before the answer, was not made part of this complaint.')
  }
  if (ruling !== 'related' && folded(issue)) {
    return missed(on, `An issue was made part of this complaint although: ${ruling}.`)
  }
  return ruling !== 'related' && ownComplaint === null
    ? missed(on, `An issue of its own (${ruling}) was not logged as a new complaint.`)
    : null
}

const newIssues = ruleOfComplaint({
  name: 'additional complaints',
  provisions: { 2024: ['6.8'], 2022: ['5.7'] },
  means:
    'A related issue raised before the stage 1 answer is folded in, and any other is a new complaint: met where each issue ' +
    'went where its ruling sends it, missed where one did not; the ruling itself is taken as given.',
  reads: ['newIssues'],
  answer({ complaint }) {
    const issues = complaint.handling.newIssues
    const last = issues.at(-1)
    if (!last) return notApplicable('Nothing more was raised.')
    const wrong = issues.map(wrongly).find((settled) => settled !== null)
    return (
      wrong ??
      met(last.on, `Each went where it belongs: ${issues.filter(folded).length} of ${issues.length} folded in.`)
    )
  },
  examples: [
    example('Related, and folded in as point 3', {
      of: ['2024', '6.8'],
      events: [...acknowledgedAtStage1, newIssue('2026-11-05', { point: 3 })],
      asOf: '2026-11-06',
      is: ['met', '2026-11-05', 'Each went where it belongs: 1 of 1 folded in.'],
    }),
    example('Unrelated, and never logged', {
      of: ['2024', '6.8'],
      events: [...acknowledgedAtStage1, newIssue('2026-11-05', { ruling: 'unrelated' })],
      asOf: '2026-11-06',
      is: ['missed', '2026-11-05', 'An issue of its own (unrelated) was not logged as a new complaint.'],
    }),
    example('Unrelated, and logged as a complaint of its own', {
      of: ['2024', '6.8'],
      events: [...acknowledgedAtStage1, newIssue('2026-11-05', { ruling: 'unrelated', ownComplaint: exampleId })],
      asOf: '2026-11-06',
      is: ['met', '2026-11-05', 'Each went where it belongs: 0 of 1 folded in.'],
    }),
    example('Handled elsewhere', {
      of: ['2024', '6.8'],
      events: acknowledgedAtStage1,
      kept: 'elsewhere',
      asOf: '2026-11-06',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

export const stage1Rules = [lookedAt, newIssues]
