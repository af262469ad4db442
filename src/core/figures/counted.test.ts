// What is counted of a complaint, with its days; and how a figure is made of tallies.
import assert from 'node:assert/strict'
import test from 'node:test'
import { dateOnly } from '../calendar/dates.ts'
import type { ComplaintEvent } from '../complaint/procedure.ts'
import {
  acknowledged,
  after,
  answered,
  ben,
  calendar,
  edition,
  extended,
  id,
  received,
  responded,
  stage2AskedFor,
} from '../complaint/scenario.ts'
import { refused } from '../complaint/scenario-refusals.ts'
import { countedOf } from './counted.ts'

const rows = (...events: readonly ComplaintEvent[]) =>
  countedOf(after(...events), { edition: edition('2024'), calendar })

const categorised: ComplaintEvent = {
  type: 'ComplaintCategorised',
  on: dateOnly('2026-11-12'),
  theme: 'repairs',
  service: 'Repairs',
  tenure: 'LCRA',
  scheme: 'Housing Ombudsman',
  correction: '',
}

test('a complaint that nobody has categorised or taken on is counted all the same', () => {
  assert.deepEqual(rows(received('2026-11-10')), [
    {
      kind: 'stage',
      stage: 1,
      number: 0,
      on: '2026-11-10',
      channel: 'phone',
      theme: 'not categorised',
      tenure: 'not categorised',
      refused: false,
      whole: true,
      acknowledgementLimited: true,
      acknowledgedOn: null,
      acknowledgeBy: '2026-11-17',
      acknowledgeLateAfter: '2026-11-17',
      answeredOn: null,
      answerBy: '2026-12-01',
      extendedBy: '2026-12-01',
      lateAfter: '2026-12-01',
      measuredBy: '2026-12-01',
      measuredLateAfter: '2026-12-01',
      outcome: null,
      followedOn: null,
      payment: null,
      pence: null,
      score: null,
    },
  ])
})

test('an answer is counted as answer and as points, and each row has the category of the complaint', () => {
  const counted = rows(...answered, categorised).map(({ kind, stage, number, on, tenure, outcome }) =>
    [kind, stage, number, on, tenure, outcome].join(' '),
  )
  assert.deepEqual(counted, [
    'stage 1 0 2026-11-10 LCRA ',
    'answer 1 0 2026-11-20 LCRA partly upheld',
    'point 1 1 2026-11-20 LCRA upheld',
    'point 1 2 2026-11-20 LCRA not upheld',
  ])
})

test('stage 2 is counted on the day it was asked for, and the answer before it is followed', () => {
  const all = rows(...answered, stage2AskedFor('2026-11-24'), acknowledged('2026-11-26', 2, ben))
  assert.deepEqual(
    all.filter(({ kind }) => kind !== 'point').map(({ kind, stage, on, followedOn }) => [kind, stage, on, followedOn]),
    [
      ['stage', 1, '2026-11-10', null],
      ['answer', 1, '2026-11-20', '2026-11-24'],
      ['stage', 2, '2026-11-24', null],
    ],
  )
  // 26 November and 20 working days, over Christmas.
  assert.equal(all.find(({ kind, stage }) => kind === 'stage' && stage === 2)?.answerBy, '2026-12-24')
})

const measured = (...events: readonly ComplaintEvent[]) => {
  const [stage] = rows(received('2026-11-10'), acknowledged('2026-11-12'), ...events)
  return [stage?.answerBy, stage?.extendedBy, stage?.measuredBy]
}

test('an extension told by the first last day, of 10 working days at most, is valid for the measure', () => {
  assert.deepEqual(measured(extended('2026-11-26', '2026-12-10')), ['2026-11-26', '2026-12-10', '2026-12-10'])
})

test('one that adds more than 10, though a second person agreed, is not', () => {
  assert.deepEqual(measured(extended('2026-11-26', '2026-12-11')), ['2026-11-26', '2026-12-11', '2026-11-26'])
})

test('a second one, told after the first last day, moves the clock and not the measure', () => {
  const twice = [extended('2026-11-20', '2026-12-02'), extended('2026-11-30', '2026-12-08')]
  assert.deepEqual(measured(...twice), ['2026-11-26', '2026-12-08', '2026-12-02'])
})

test('a refused complaint says so until it is taken on after all', () => {
  const [proposed, agreed] = refused(1, { ground: 'other', on: dateOnly('2026-11-11') })
  assert(proposed && agreed)
  const withdrawn: ComplaintEvent = {
    type: 'ExclusionWithdrawn',
    exclusion: 1,
    on: dateOnly('2026-11-13'),
    asked: 'the resident',
    because: 'The tree is on our land',
  }
  const told = (...events: readonly ComplaintEvent[]) =>
    rows(received('2026-11-10'), ...events).map(({ kind, on, refused, outcome, followedOn }) => [
      kind,
      on,
      refused,
      outcome,
      followedOn,
    ])
  assert.deepEqual(told(proposed), [['stage', '2026-11-10', false, null, null]])
  assert.deepEqual(told(proposed, agreed), [
    ['stage', '2026-11-10', true, null, null],
    ['refusal', '2026-11-11', false, 'other', null],
  ])
  assert.deepEqual(told(proposed, agreed, withdrawn), [
    ['stage', '2026-11-10', false, null, null],
    ['refusal', '2026-11-11', false, 'other', '2026-11-13'],
  ])
})

test('money in an answer has no payment on record; money offered beside it has', () => {
  const answer = responded('2026-11-20')
  assert(answer.type === 'ComplaintResponded')
  const promised = { ...answer, remedies: [{ kind: 'financial', what: 'For the distress', pence: 12_000 }] } as const
  const offered: ComplaintEvent = {
    type: 'RemedyOffered',
    number: 1,
    stage: 1,
    kind: 'financial',
    what: 'For the time and trouble',
    impact: 'Asked several times',
    lines: [
      { basis: 'time and trouble', setSum: null, count: null, pence: 5000, why: 'Five calls' },
      { basis: 'goodwill', setSum: null, count: null, pence: 2500, why: 'Goodwill' },
    ],
    offeredOn: dateOnly('2026-11-23'),
    dueOn: dateOnly('2026-12-07'),
    agreed: 'agreed',
  }
  const remedies = rows(received('2026-11-10'), acknowledged('2026-11-12'), promised, offered)
    .filter(({ kind }) => kind === 'remedy')
    .map(({ number, on, pence, payment }) => [number, on, pence, payment])
  assert.deepEqual(remedies, [
    [1, '2026-11-20', 12_000, 'not known'],
    [1001, '2026-11-23', 7500, 'to do'],
  ])
})

test('a complaint handled elsewhere is counted by what its record says, and what it does not say is null', () => {
  const imported: ComplaintEvent = {
    type: 'ComplaintImported',
    complaint: id,
    importedOn: dateOnly('2026-11-24'),
    source: { kind: 'spreadsheet', file: 'past.csv', row: 2, reference: '0042' },
    receivedOn: dateOnly('2025-11-10'),
    loggedOn: null,
    channel: null,
    resident: { name: '', address: '', telephone: '', email: '' },
    story: '',
    outcomeWanted: '',
    stages: [
      {
        askedOn: dateOnly('2025-11-10'),
        acknowledgedOn: null,
        extensions: null,
        respondedOn: dateOnly('2025-11-20'),
        decision: 'upheld',
      },
    ],
    stage2ByAnother: null,
    closedOn: null,
    remedyPence: 5000,
    tenure: 'LCHO',
    theme: null,
    service: '',
    asSaid: [],
  }
  const told = rows(imported).map(({ kind, channel, theme, tenure, whole, outcome, pence }) =>
    [kind, channel, theme, tenure, whole, outcome, pence].join(' '),
  )
  assert.deepEqual(told, [
    'stage not known not known LCHO false  ',
    'answer not known not known LCHO false upheld ',
    'remedy not known not known LCHO false financial 5000',
  ])
  const [stage] = rows(imported)
  // Ten days after receipt is in time whenever it was acknowledged; late is only what no acknowledgement could excuse.
  assert.deepEqual([stage?.answerBy, stage?.lateAfter], ['2025-11-24', '2025-12-15'])
})
