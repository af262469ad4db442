// Section 9: what a complaint teaches, and what came of it (9.1 to 9.3).
import { shortDate } from '../../calendar/dates.ts'
import { answeredAtStage1, closed, example } from './example-events.ts'
import { effectSeen, improvementMade, learnt } from './example-events-of-learning.ts'
import { met, missed, notApplicable, notKnown, running } from './rule.ts'
import { ruleOfComplaint } from './rule-kinds.ts'

const lookedBeyond = ruleOfComplaint({
  name: 'looked beyond the complaint',
  provisions: { 2024: ['9.1'], 2022: ['6.3'] },
  means:
    'Each complaint is looked at for what it teaches beyond itself: met where its root cause is written down, with what is ' +
    'to be improved or why nothing is; missed where it was closed without; running until then.',
  reads: ['closedOn', 'learning', 'improvements'],
  answer({ complaint }) {
    const { learning, improvements } = complaint.handling
    const last = learning.at(-1)
    if (!last) {
      return complaint.closedOn
        ? missed(complaint.closedOn, 'It was closed, and nobody had looked at what it teaches.')
        : running(null, 'It is open; what it teaches is written down by its closing.')
    }
    const comes = improvements.length
    return comes > 0 || last.noneBecause.trim()
      ? met(last.on, `Looked at on ${shortDate(last.on)}; improvements that came of it: ${comes}.`)
      : missed(last.on, 'A root cause is written down, with nothing to improve and no reason why.')
  },
  examples: [
    example('With an improvement', {
      of: ['2024', '9.1'],
      events: [...answeredAtStage1, learnt('2026-11-12', { improvementDueOn: '2026-12-18' })],
      asOf: '2026-11-16',
      is: ['met', '2026-11-12', 'Looked at on Thu 12 Nov 2026; improvements that came of it: 1.'],
    }),
    example('Closed without', {
      of: ['2024', '9.1'],
      events: [...answeredAtStage1, closed('2026-11-12')],
      asOf: '2026-11-16',
      is: ['missed', '2026-11-12', 'It was closed, and nobody had looked at what it teaches.'],
    }),
    example('Handled elsewhere', {
      of: ['2024', '9.1'],
      events: [...answeredAtStage1, closed('2026-11-12')],
      kept: 'elsewhere',
      asOf: '2026-11-16',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

const intelligence = ruleOfComplaint({
  name: 'complaints as a source of intelligence',
  provisions: { 2024: ['9.2'], 2020: ['2020-8.1'] },
  means:
    'Complaints are used to find what is wrong beyond them and to change it: met where a wider issue led to an improvement ' +
    'that was made by its day, missed where it led to none or one is overdue; the changes as a whole are attested.',
  reads: ['learning', 'improvements'],
  answer({ complaint, asOf }) {
    const { learning, improvements } = complaint.handling
    const last = learning.at(-1)
    if (!last) return notKnown('Nothing is written down of what it teaches.')
    if (last.widerIssue === 'not known') return notKnown('Whether there is a wider issue is not known.')
    if (last.widerIssue === 'no' && improvements.length === 0)
      return notApplicable('It was found to show no wider issue.')
    if (improvements.length === 0) return missed(last.on, 'It shows a wider issue, and nothing is to be improved.')
    const late = improvements.find(({ dueOn, done }) => (done?.on ?? asOf) > dueOn)
    if (late) return missed(late.dueOn, `An improvement was not made by ${shortDate(late.dueOn)}.`)
    const open = improvements.find(({ done }) => !done)
    if (open) return running(open.dueOn, `An improvement is to be made by ${shortDate(open.dueOn)}.`)
    return met(improvements.at(-1)?.done?.on ?? null, 'Each improvement that came of it was made by its day.')
  },
  examples: [
    example('An improvement made', {
      of: ['2024', '9.2'],
      events: [
        ...answeredAtStage1,
        learnt('2026-11-12', { improvementDueOn: '2026-12-18' }),
        improvementMade('2026-12-10'),
      ],
      asOf: '2026-12-21',
      is: ['met', '2026-12-10', 'Each improvement that came of it was made by its day.'],
    }),
    example('A wider issue, and nothing done', {
      of: ['2024', '9.2'],
      events: [...answeredAtStage1, learnt('2026-11-12')],
      asOf: '2026-11-16',
      is: ['missed', '2026-11-12', 'It shows a wider issue, and nothing is to be improved.'],
    }),
    example('Nothing written down', {
      of: ['2024', '9.2'],
      events: answeredAtStage1,
      asOf: '2026-11-16',
      is: ['not known', null, 'Nothing is written down of what it teaches.'],
    }),
  ],
})

const learningReported = ruleOfComplaint({
  name: 'learning that can be reported',
  provisions: { 2024: ['9.3'], 2022: ['7.2'], 2020: ['2020-8.2'] },
  means:
    'Learning and improvements are reported back: from one complaint, met where what an improvement changed is written down ' +
    'so that it can be told; to whom it was reported, and when, is attested.',
  reads: ['improvements'],
  neverMissed: 'Whether it was reported is a person’s word; a complaint shows only that there is something to report.',
  answer({ complaint }) {
    const { improvements } = complaint.handling
    if (improvements.length === 0) return notApplicable('No improvement came of it.')
    const told = improvements.flatMap(({ effect }) => effect ?? [])
    const last = told.at(-1)
    return last && told.length === improvements.length
      ? met(last.on, 'What each improvement changed is written down.')
      : notKnown('What an improvement changed is not written down yet.')
  },
  examples: [
    example('Its effect seen', {
      of: ['2024', '9.3'],
      events: [
        ...answeredAtStage1,
        learnt('2026-11-12', { improvementDueOn: '2026-12-18' }),
        improvementMade('2026-12-10'),
        effectSeen('2027-02-01'),
      ],
      asOf: '2027-02-02',
      is: ['met', '2027-02-01', 'What each improvement changed is written down.'],
    }),
    example('Its effect not seen yet', {
      of: ['2024', '9.3'],
      events: [...answeredAtStage1, learnt('2026-11-12', { improvementDueOn: '2026-12-18' })],
      asOf: '2026-11-16',
      is: ['not known', null, 'What an improvement changed is not written down yet.'],
    }),
    example('Nothing to report', {
      of: ['2024', '9.3'],
      events: answeredAtStage1,
      asOf: '2026-11-16',
      is: ['not applicable', null, 'No improvement came of it.'],
    }),
  ],
})

export const learningRules = [lookedBeyond, intelligence, learningReported]
