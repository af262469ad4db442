// Asking for stage 2, and who may consider it.
import test from 'node:test'
import {
  acknowledged,
  amira,
  ben,
  day,
  edition,
  given,
  received,
  responded,
  stage2AskedFor,
  underInvestigation,
} from '../scenario.ts'
import type { AcknowledgeComplaint } from './acknowledge.ts'
import type { RespondToComplaint } from './respond.ts'

const acknowledge = (over: Partial<AcknowledgeComplaint> = {}): AcknowledgeComplaint => ({
  type: 'AcknowledgeComplaint',
  stage: 1,
  on: day('2026-11-24'),
  points: [{ number: 1, text: 'The lift was left broken' }],
  outcomesSought: ['The lift mended'],
  notOurs: [],
  handledBy: amira,
  ...over,
})

const respond = (over: Partial<RespondToComplaint> = {}): RespondToComplaint => ({
  type: 'RespondToComplaint',
  stage: 1,
  on: day('2026-11-24'),
  decidedBy: amira,
  decisions: [
    { point: 1, decision: 'upheld', reasons: 'It took 42 days' },
    { point: 2, decision: 'not upheld', reasons: 'We rang twice' },
  ],
  remedies: [{ kind: 'financial', what: 'For the delay', pence: 5000 }],
  actions: [{ what: 'Mend the leak', owner: 'Repairs', dueOn: day('2026-12-04') }],
  ...over,
})

const answered = [...underInvestigation, responded('2026-11-20', 1, { actions: [{ number: 1, dueOn: '2026-12-04' }] })]
const ask = { type: 'AskForStage2', on: day('2026-11-24'), channel: 'web', words: '' } as const

test('6.12 stage 2 is asked for with no reason', () => {
  given(...answered)
    .when(ask)
    .thenRecorded({ ...ask, type: 'Stage2AskedFor' })
})

test('6.10 stage 2 waits for the stage 1 answer, and is asked for once', () => {
  given(...underInvestigation)
    .when(ask)
    .thenRefused({
      because: 'Stage 1 is not answered yet. Answer it now: the resident is asking for stage 2',
      provision: '6.10',
    })
  given(...answered, stage2AskedFor('2026-11-23'))
    .when(ask)
    .thenRefused({ because: 'Stage 2 has already been asked for', provision: '6.10' })
})

test('6.13 who decided stage 1 can neither take nor decide stage 2', () => {
  given(...answered, stage2AskedFor('2026-11-23'))
    .when(acknowledge({ stage: 2, handledBy: amira }))
    .thenRefused({
      field: 'handledBy',
      because: 'The person who considered stage 1 cannot consider stage 2. Choose somebody else',
      provision: '6.13',
    })
  given(...answered, stage2AskedFor('2026-11-23'), acknowledged('2026-11-24', 2, ben))
    .when(respond({ stage: 2, decidedBy: amira, actions: [] }))
    .thenRefused({
      field: 'decidedBy',
      because: 'The person who considered stage 1 cannot decide stage 2',
      provision: '6.13',
    })
})

test('in the 2022 edition the refusals name its own provisions', () => {
  given(received('2024-03-04'), acknowledged('2024-03-05'), responded('2024-03-12'), stage2AskedFor('2024-03-13'))
    .when(acknowledge({ stage: 2, on: day('2024-03-14') }), { today: '2024-03-14', edition: edition('2022') })
    .thenRefused({
      field: 'handledBy',
      because: 'The person who considered stage 1 cannot consider stage 2. Choose somebody else',
      provision: '5.12',
    })
})
