// Refusing to escalate owes what section 2 asks of any refusal (5.11).
import { acknowledgedAtStage2, answeredAtStage1, example, stage2AskedFor } from './example-events.ts'
import { escalationRefused } from './example-events-of-handling.ts'
import { lastRefusal, refusalStands } from './refusal.ts'
import { met, notApplicable } from './rule.ts'
import { ruleOfComplaint } from './rule-kinds.ts'

const escalated = ruleOfComplaint({
  name: 'escalated, or refused for a reason',
  provisions: { 2024: ['5.11'], 2022: ['4.14'], 2020: ['2020-6.3'] },
  means:
    'Escalation is not refused without a valid reason that section 2 allows: met where stage 2 was asked for and not ' +
    'refused, or refused on a listed ground with the facts of the case; the 2020 form counts the refusals.',
  reads: ['stage 2 asked for', 'exclusions'],
  answer(assessed) {
    const asked = assessed.complaint.stages[1]
    if (!asked) return notApplicable('Stage 2 has not been asked for.')
    const refusal = lastRefusal(assessed, 2)
    return refusal ? refusalStands(refusal) : met(asked.askedOn, 'Stage 2 was asked for and not refused.')
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
        escalationRefused('2026-11-12', { ground: 'legal proceedings started' }),
      ],
      asOf: '2026-11-24',
      is: ['missed', '2026-11-12', 'Refused because of legal proceedings, and no claim had been filed at court.'],
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
