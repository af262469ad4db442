// Taking longer: told in time, with a reason, within the limit, and with the Ombudsman's details (6.4, 6.5, 6.15, 6.16).
import { acknowledgedAtStage1, example, extended } from './example-events.ts'
import { ruleOfClocks } from './rule-kinds.ts'

const extendedProperly = ruleOfClocks({
  name: 'extended with a good reason, within the limit',
  provisions: { 2024: ['6.4', '6.15'], 2020: ['2020-4.8'] },
  means:
    'An extension is told before the answer is due, with its reason, and is no longer than the edition allows without a ' +
    'good reason: longer is met only where a second person agreed; whether a reason is good is not read.',
  reads: ['receivedOn', 'acknowledgement', 'extensions', 'response', 'stage 2 asked for'],
  examples: [
    example('Five working days more, told in time', {
      of: ['2024', '6.4', 1],
      events: [...acknowledgedAtStage1, extended('2026-11-10', '2026-11-24')],
      asOf: '2026-11-11',
      is: ['met', '2026-11-10', 'The resident was told on Tue 10 Nov 2026, with a reason, for 5 working days more.'],
    }),
    example('Told when it was already late', {
      of: ['2024', '6.4', 1],
      events: [...acknowledgedAtStage1, extended('2026-11-18', '2026-11-24')],
      asOf: '2026-11-19',
      is: ['missed', '2026-11-18', 'The resident was told on Wed 18 Nov 2026, after it was due on Tue 17 Nov 2026.'],
    }),
    example('Handled elsewhere, so its letter was not seen', {
      of: ['2024', '6.4', 1],
      events: [...acknowledgedAtStage1, extended('2026-11-10', '2026-11-24')],
      kept: 'elsewhere',
      asOf: '2026-11-11',
      is: [
        'not known',
        '2026-11-10',
        'The resident was told on Tue 10 Nov 2026; the record does not say why, or until when.',
      ],
    }),
  ],
})

const extensionGivesOmbudsman = ruleOfClocks({
  name: 'an extension gives the Ombudsman’s details',
  provisions: { 2024: ['6.5', '6.16'], 2022: ['5.3', '5.15'] },
  means:
    'Whoever is told of an extension is given the Ombudsman’s contact details: every extension notice composed here has ' +
    'them, so it is met where one went; of notices from elsewhere it is not known.',
  reads: ['extensions', 'stage 2 asked for'],
  neverMissed: 'An extension notice composed here cannot leave without the Ombudsman’s details.',
  examples: [
    example('Extended', {
      of: ['2024', '6.5', 1],
      events: [...acknowledgedAtStage1, extended('2026-11-10', '2026-11-24')],
      asOf: '2026-11-11',
      is: ['met', '2026-11-10', 'The notice gave the Ombudsman’s contact details.'],
    }),
    example('Not extended', {
      of: ['2024', '6.5', 1],
      events: acknowledgedAtStage1,
      asOf: '2026-11-11',
      is: ['not applicable', null, 'No extension was made.'],
    }),
    example('Handled elsewhere, so its letter was not seen', {
      of: ['2024', '6.5', 1],
      events: [...acknowledgedAtStage1, extended('2026-11-10', '2026-11-24')],
      kept: 'elsewhere',
      asOf: '2026-11-11',
      is: ['not known', '2026-11-10', 'The record does not say what the notice held.'],
    }),
  ],
})

export const extensionRules = [extendedProperly, extensionGivesOmbudsman]
