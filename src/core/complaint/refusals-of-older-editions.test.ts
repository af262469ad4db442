// A complaint that an older edition governs is refused by that edition's provisions, and by none where it has no words.
import test from 'node:test'
import {
  acknowledged,
  amira,
  answered,
  ben,
  day,
  edition,
  given,
  received,
  stage2AskedFor,
  underInvestigation,
} from './scenario.ts'

const undefinedComplaint = {
  type: 'AcknowledgeComplaint',
  points: [],
  outcomesSought: [],
  notOurs: [{ text: 'The street lamp', whoIs: '' }],
} as const

const definitionAsked = (provision: string | null) => {
  const by = provision ? { provision } : {}
  return [
    { field: 'points', because: 'Enter at least one point of the complaint', ...by },
    {
      field: 'outcomesSought',
      because: 'Enter what the resident wants to happen, or that they did not say',
      ...by,
    },
    { field: 'notOurs', because: 'Say what we are not responsible for, and who is' },
  ] as const
}

test('the definition is 4.2 of 2022 at stage 1, its 5.10 at stage 2, and nothing of the 2020 form', () => {
  const stage1 = { ...undefinedComplaint, stage: 1, on: day('2026-11-12'), handledBy: amira } as const
  given(received('2026-11-10'))
    .when(stage1, { edition: edition('2022') })
    .thenRefused(...definitionAsked('4.2'))
  given(received('2026-11-10'))
    .when(stage1, { edition: edition('2020') })
    .thenRefused(...definitionAsked(null))
  const stage2 = { ...undefinedComplaint, stage: 2, on: day('2026-11-24'), handledBy: amira } as const
  const because = 'The person who considered stage 1 cannot consider stage 2. Choose somebody else'
  given(...answered, stage2AskedFor('2026-11-23'))
    .when(stage2, { edition: edition('2022') })
    .thenRefused(...definitionAsked('5.10'), { field: 'handledBy', because, provision: '5.12' })
})

test('a longer time: 2022 asks for its explanation in the provision of the response, 2020 in a question of its own', () => {
  const unexplained = {
    type: 'ExtendResponse',
    stage: 1,
    toldOn: day('2026-11-24'),
    newDueOn: day('2026-12-09'),
    reason: '',
    updateEveryWorkingDays: 0,
    agreedWithResident: true,
    beyondLimitApprovedBy: null,
  } as const
  const asked = (reason: string, update: string, limit: string) =>
    [
      { field: 'reason', because: 'Enter why more time is needed', provision: reason },
      {
        field: 'updateEveryWorkingDays',
        because: 'Say how often you will write, from every working day to every 10 working days',
        provision: update,
      },
      {
        field: 'newDueOn',
        because:
          'More than 10 working days longer (after Tue 8 Dec 2026) needs a good reason that somebody else has agreed to',
        provision: limit,
      },
    ] as const
  given(...underInvestigation)
    .when(unexplained, { edition: edition('2022') })
    .thenRefused(...asked('5.1', '4.10', '5.1'))
  given(...underInvestigation)
    .when(unexplained, { edition: edition('2020') })
    .thenRefused(...asked('2020-4.8', '2020-4.1', '2020-4.7'))
})

test('every point is 5.6 of 2022 at both stages; the 2020 form has no question for it', () => {
  const because = 'Acknowledge and define the complaint before you answer it'
  const respond = {
    type: 'RespondToComplaint',
    stage: 1,
    on: day('2026-11-24'),
    decidedBy: amira,
    decisions: [],
    remedies: [],
    actions: [],
  } as const
  given(received('2026-11-10'))
    .when(respond, { edition: edition('2022') })
    .thenRefused({ because, provision: '5.6' })
  given(received('2026-11-10'))
    .when(respond, { edition: edition('2020') })
    .thenRefused({ because })
})

test('stage 2 follows stage 1: 5.11 of 2022; asked for twice, its 5.9', () => {
  const ask = { type: 'AskForStage2', on: day('2026-11-24'), channel: 'web', words: '' } as const
  given(...underInvestigation)
    .when(ask, { edition: edition('2022') })
    .thenRefused({
      because: 'Stage 1 is not answered yet. Answer it now: the resident is asking for stage 2',
      provision: '5.11',
    })
  given(...answered, stage2AskedFor('2026-11-23'), acknowledged('2026-11-23', 2, ben))
    .when(ask, { edition: edition('2022') })
    .thenRefused({ because: 'Stage 2 has already been asked for', provision: '5.9' })
})

test('a refusal to take a complaint on: 1.7 of 2022 and a question of 2020 for the second person, and no twelve months before 2024', () => {
  const exclude = {
    type: 'ProposeRefusal',
    stage: 1,
    on: day('2026-11-24'),
    ground: 'over 12 months ago',
    facts: 'It was mended in 2021',
    knownSince: null,
    claimFiledOn: null,
    earlierCase: '',
    discretion: '',
    clause: '',
    clauseWords: '',
    askedOf: amira,
  } as const
  const weighed = [
    { field: 'knownSince', because: 'Enter the day it happened or the resident knew of it, whichever is later' },
    { field: 'discretion', because: 'Say what was weighed before refusing a complaint for its age' },
  ] as const
  const because = 'Ask somebody else to agree: nobody agrees to what they propose themselves'
  const second = { field: 'askedOf', because } as const
  given(received('2026-11-10'))
    .when(exclude, { edition: edition('2022') })
    .thenRefused(...weighed, { ...second, provision: '1.7' })
  given(received('2026-11-10'))
    .when(exclude, { edition: edition('2020') })
    .thenRefused(...weighed, { ...second, provision: '2020-1.2' })
})

test('what is promised is done before a complaint is closed: 5.5 of 2022', () => {
  given(...answered)
    .when({ type: 'CloseComplaint', on: day('2026-11-24') }, { edition: edition('2022') })
    .thenRefused({ because: 'Promised and not yet done: Mend the leak', provision: '5.5' })
})
