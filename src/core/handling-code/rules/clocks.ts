// The provisions with a clock: acknowledged, answered, promised, and considered by somebody else (6.2, 6.3, 6.6, 6.11 to 6.14, 6.17).
import {
  acknowledged,
  acknowledgedAtStage1,
  acknowledgedAtStage2,
  actionDone,
  amira,
  example,
  extended,
  received,
  responded,
} from './example-events.ts'
import { ruleOfClocks } from './rule-kinds.ts'

const acknowledgedInTime = ruleOfClocks({
  name: 'acknowledged in time',
  provisions: { 2024: ['6.2', '6.11'], 2022: ['4.1'], 2020: ['2020-4.3'] },
  means:
    'A complaint, and under 2024 a request for stage 2, is acknowledged, defined and logged within five working days of ' +
    'the day it came: counted from that day as day 0, to the day of the acknowledgement, which cannot go without both.',
  reads: ['receivedOn', 'acknowledgement', 'response', 'stage 2 asked for', 'exclusions'],
  examples: [
    example('On the last day', {
      of: ['2024', '6.2', 1],
      events: [received('2026-11-23'), acknowledged('2026-11-30')],
      asOf: '2026-12-01',
      is: [
        'met',
        '2026-11-30',
        'Acknowledged Mon 30 Nov 2026, 5 working days after it was received; the last day was Mon 30 Nov 2026.',
      ],
    }),
    example('A day late', {
      of: ['2024', '6.2', 1],
      events: [received('2026-11-23'), acknowledged('2026-12-01')],
      asOf: '2026-12-02',
      is: [
        'missed',
        '2026-11-30',
        'Acknowledged Tue 1 Dec 2026, 6 working days after it was received; the last day was Mon 30 Nov 2026: 1 working day late.',
      ],
    }),
    example('Handled elsewhere, with no day of acknowledgement', {
      of: ['2024', '6.2', 1],
      events: [received('2026-11-23')],
      kept: 'elsewhere',
      asOf: '2026-12-02',
      is: ['not known', null, 'The record does not say when it was acknowledged.'],
    }),
    example('Under the 2022 edition', {
      of: ['2022', '4.1', 1],
      events: [received('2023-05-02'), acknowledged('2023-05-10')],
      asOf: '2023-05-10',
      is: [
        'met',
        '2023-05-10',
        'Acknowledged Wed 10 May 2023, 5 working days after it was received; the last day was Wed 10 May 2023.',
      ],
    }),
  ],
})

const answeredInTime = ruleOfClocks({
  name: 'answered in time',
  provisions: { 2024: ['6.3', '6.14'], 2022: ['5.1', '5.13'], 2020: ['2020-4.7'] },
  means:
    'Each stage is answered within its working days, counted from what each edition says (2024: the acknowledgement, and ' +
    'no later than its last day), or within an extension told in time.',
  reads: ['receivedOn', 'loggedOn', 'acknowledgement', 'extensions', 'response', 'stage 2 asked for', 'exclusions'],
  examples: [
    example('On the last day', {
      of: ['2024', '6.3', 1],
      events: [...acknowledgedAtStage1, responded('2026-11-17')],
      asOf: '2026-11-18',
      is: [
        'met',
        '2026-11-17',
        'Answered Tue 17 Nov 2026, 10 working days after it was acknowledged; the last day was Tue 17 Nov 2026.',
      ],
    }),
    example('In extended time', {
      of: ['2024', '6.3', 1],
      events: [...acknowledgedAtStage1, extended('2026-11-10', '2026-11-24'), responded('2026-11-23')],
      asOf: '2026-11-24',
      is: [
        'met',
        '2026-11-23',
        'Answered Mon 23 Nov 2026, 14 working days after it was acknowledged, in extended time: the date was moved to Tue 24 Nov 2026 before it was due.',
      ],
    }),
    example('Not answered by the last day', {
      of: ['2024', '6.14', 2],
      events: acknowledgedAtStage2,
      asOf: '2026-12-11',
      is: [
        'missed',
        '2026-12-10',
        'Not answered by Thu 10 Dec 2026, the last day; still not answered on Fri 11 Dec 2026.',
      ],
    }),
    example('Handled elsewhere, with no day of the answer', {
      of: ['2024', '6.3', 1],
      events: acknowledgedAtStage1,
      kept: 'elsewhere',
      asOf: '2026-11-24',
      is: ['not known', null, 'The record does not say when it was answered.'],
    }),
  ],
})

const promisesKept = ruleOfClocks({
  name: 'answered when known, and promises tracked',
  provisions: { 2024: ['6.6', '6.17'], 2022: ['5.5'] },
  means:
    'The answer goes when it is known, and what it promised is tracked and done promptly: met where each action was done ' +
    'by its day, missed where one was not; when the answer was known leaves no trace and is not read.',
  reads: ['stage 2 asked for', 'actions'],
  examples: [
    example('Done on its day', {
      of: ['2024', '6.6', 1],
      events: [...acknowledgedAtStage1, responded('2026-11-10', { actions: ['2026-11-20'] }), actionDone('2026-11-20')],
      asOf: '2026-11-24',
      is: ['met', null, 'The promised action was done in time.'],
    }),
    example('Not done by its day', {
      of: ['2024', '6.6', 1],
      events: [...acknowledgedAtStage1, responded('2026-11-10', { actions: ['2026-11-20'] })],
      asOf: '2026-11-21',
      is: ['missed', '2026-11-20', '1 of 1 promised actions not done by their day.'],
    }),
    example('Handled elsewhere', {
      of: ['2022', '5.5', 1],
      events: acknowledgedAtStage1,
      kept: 'elsewhere',
      asOf: '2026-11-21',
      is: ['not known', null, 'The record does not say what was promised.'],
    }),
  ],
})

const differentPerson = ruleOfClocks({
  name: 'a different person at stage 2',
  provisions: { 2024: ['6.13'], 2022: ['5.12'] },
  means:
    'Whoever considered stage 1 does not consider stage 2: the two people who decided are held against each other.',
  reads: ['response', 'stage 2 asked for', 'exclusions'],
  examples: [
    example('Somebody else', {
      of: ['2024', '6.13', 2],
      events: [...acknowledgedAtStage2, responded('2026-12-08', { stage: 2 })],
      asOf: '2026-12-09',
      is: ['met', '2026-12-08', 'Somebody else considered stage 2.'],
    }),
    example('The same person', {
      of: ['2024', '6.13', 2],
      events: [...acknowledgedAtStage2, responded('2026-12-08', { stage: 2, decidedBy: amira })],
      asOf: '2026-12-09',
      is: ['missed', '2026-12-08', 'The same person considered both stages.'],
    }),
    example('Handled elsewhere, and stage 2 has no answer on the record', {
      of: ['2024', '6.13', 2],
      events: acknowledgedAtStage2,
      kept: 'elsewhere',
      asOf: '2026-12-09',
      is: ['not known', null, 'The record does not say who considered each stage.'],
    }),
  ],
})

export const clockRules = [acknowledgedInTime, answeredInTime, promisesKept, differentPerson]
