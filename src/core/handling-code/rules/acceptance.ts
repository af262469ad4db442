// A complaint is accepted, or refused for a reason that two people found valid (2.1).
import { shortDate } from '../../calendar/dates.ts'
import { acknowledgedAtStage1, example, received } from './example-events.ts'
import { refusalProposed, refused, refusedAtOnce, takenOnAfterAll } from './example-events-of-handling.ts'
import { lastRefusal, refusalStands, unansweredProposal } from './refusal.ts'
import { met, running } from './rule.ts'
import { ruleOfComplaint } from './rule-kinds.ts'

const accepted = ruleOfComplaint({
  name: 'accepted, or refused for a reason',
  provisions: { 2024: ['2.1'], 2022: ['1.7'] },
  means:
    'A complaint is accepted unless there is a valid, evidenced reason: met where it was acknowledged, or refused on a ' +
    'listed ground with the facts of the case; missed where the facts are wanting or the Ombudsman said otherwise; ' +
    'what one person proposed and nobody else agreed to is no refusal yet.',
  reads: ['acknowledgement', 'exclusions', 'refusalProposals'],
  answer(assessed) {
    const refusal = lastRefusal(assessed, 1)
    if (refusal) return refusalStands(refusal)
    const acknowledgedOn = assessed.complaint.stages[0].acknowledgement?.on
    if (acknowledgedOn) return met(acknowledgedOn, `Accepted, and acknowledged on ${shortDate(acknowledgedOn)}.`)
    const proposed = unansweredProposal(assessed, 1)
    return proposed
      ? running(null, `Refusing it was proposed on ${shortDate(proposed.on)}, and nobody else has agreed.`)
      : running(null, 'It is neither accepted nor refused yet.')
  },
  examples: [
    example('Acknowledged', {
      of: ['2024', '2.1'],
      events: acknowledgedAtStage1,
      asOf: '2026-11-04',
      is: ['met', '2026-11-03', 'Accepted, and acknowledged on Tue 3 Nov 2026.'],
    }),
    example('Refused as already considered', {
      of: ['2024', '2.1'],
      events: [received('2026-11-02'), ...refused('2026-11-04')],
      asOf: '2026-11-24',
      is: ['met', '2026-11-04', 'Refused as already considered, and the record says where.'],
    }),
    example('The Ombudsman had us take it on', {
      of: ['2024', '2.1'],
      events: [received('2026-11-02'), ...refused('2026-11-04'), takenOnAfterAll('2026-11-20')],
      asOf: '2026-11-24',
      is: ['missed', '2026-11-20', 'Refused on Wed 4 Nov 2026, and the Ombudsman had us take it on.'],
    }),
    example('Proposed by one person, and not agreed to by another', {
      of: ['2024', '2.1'],
      events: [received('2026-11-02'), refusalProposed('2026-11-04')],
      asOf: '2026-11-24',
      is: ['running', null, 'Refusing it was proposed on Wed 4 Nov 2026, and nobody else has agreed.'],
    }),
    example('Recorded before a second person acted', {
      of: ['2024', '2.1'],
      events: [received('2026-11-02'), refusedAtOnce('2026-11-04')],
      asOf: '2026-11-24',
      is: [
        'met',
        '2026-11-04',
        'Refused as already considered, and the record says where. Whether a second person agreed is not known: the first said so.',
      ],
    }),
    example('Refused on a ground that the Code does not list', {
      of: ['2024', '2.1'],
      events: [received('2026-11-02'), ...refused('2026-11-04', { ground: 'other' })],
      asOf: '2026-11-24',
      is: [
        'not known',
        null,
        'Refused on a ground that the Code does not list: whether it is fair takes a person’s word.',
      ],
    }),
  ],
})

export const acceptanceRules = [accepted]
