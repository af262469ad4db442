// Refusing to escalate owes what section 2 asks of any refusal (5.11).

import { shortDate } from '../../calendar/dates.ts'
import { acknowledgedAtStage2, answeredAtStage1, example, stage2AskedFor } from './example-events.ts'
import { refusalProposed, refused, returned } from './example-events-of-handling.ts'
import { lastRefusal, refusalStands, unansweredProposal } from './refusal.ts'
import { met, notApplicable, running } from './rule.ts'
import { ruleOfComplaint } from './rule-kinds.ts'

const escalated = ruleOfComplaint({
  name: 'escalated, or refused for a reason',
  provisions: { 2024: ['5.11'], 2022: ['4.14'], 2020: ['2020-6.3'] },
  means:
    'Escalation is not refused without a valid reason that section 2 allows: met where stage 2 was asked for and not ' +
    'refused, or refused on a listed ground with the facts of the case; the 2020 form counts the refusals.',
  reads: ['stage 2 asked for', 'exclusions', 'refusalProposals', 'response'],
  answer(assessed) {
    const asked = assessed.complaint.stages[1]
    if (!asked) return notApplicable('Stage 2 has not been asked for.')
    const refusal = lastRefusal(assessed, 2)
    if (refusal) return refusalStands(refusal)
    const proposed = unansweredProposal(assessed, 2)
    return proposed && !asked.response
      ? running(null, `Refusing it was proposed on ${shortDate(proposed.on)}, and nobody else has agreed.`)
      : met(asked.askedOn, 'Stage 2 was asked for and not refused.')
  },
  examples: [
    example('Not refused', {
      of: ['2024', '5.11'],
      events: acknowledgedAtStage2,
      asOf: '2026-11-13',
      is: ['met', '2026-11-11', 'Stage 2 was asked for and not refused.'],
    }),
    example('Refused with no claim filed at court', {
      of: ['2024', '5.11'],
      events: [
        ...answeredAtStage1,
        stage2AskedFor('2026-11-11'),
        ...refused('2026-11-12', { stage: 2, ground: 'legal proceedings started' }),
      ],
      asOf: '2026-11-24',
      is: ['missed', '2026-11-12', 'Refused because of legal proceedings, and no claim had been filed at court.'],
    }),
    example('Proposed by one person, and not agreed to by another', {
      of: ['2024', '5.11'],
      events: [...answeredAtStage1, stage2AskedFor('2026-11-11'), refusalProposed('2026-11-12', { stage: 2 })],
      asOf: '2026-11-24',
      is: ['running', null, 'Refusing it was proposed on Thu 12 Nov 2026, and nobody else has agreed.'],
    }),
    example('Returned with a reason, so that it goes on', {
      of: ['2024', '5.11'],
      events: [
        ...answeredAtStage1,
        stage2AskedFor('2026-11-11'),
        refusalProposed('2026-11-12', { stage: 2 }),
        returned('2026-11-13'),
      ],
      asOf: '2026-11-24',
      is: ['met', '2026-11-11', 'Stage 2 was asked for and not refused.'],
    }),
    example('Handled elsewhere', {
      of: ['2024', '5.11'],
      events: acknowledgedAtStage2,
      kept: 'elsewhere',
      asOf: '2026-11-13',
      is: ['not known', null, 'It was handled elsewhere, and the record does not say.'],
    }),
  ],
})

export const escalationRules = [escalated]
