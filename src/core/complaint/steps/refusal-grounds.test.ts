// The grounds of a refusal, each with the fact or the clause that it rests on.
import test from 'node:test'
import { answered, day, edition, given, received, stage2AskedFor } from '../scenario.ts'
import { factsOf } from '../scenario-handling.ts'
import { refusalProposed } from '../scenario-refusals.ts'

const { proposedBy: _, ...facts } = factsOf(refusalProposed())
const propose = { type: 'ProposeRefusal', ...facts } as const
const before = received('2026-11-20')

test('2.2b 2.5 a refusal without reasons of its own, or a claim that is not filed, is not proposed', () => {
  given(before)
    .when({ ...propose, facts: ' ', claimFiledOn: null })
    .thenRefused(
      { field: 'facts', because: 'Enter why this ground fits this complaint and its circumstances', provision: '2.5' },
      {
        field: 'claimFiledOn',
        because: 'Enter the day the claim was filed at court: a letter before action is not a claim',
        provision: '2.2b',
      },
    )
})

const old = {
  ground: 'over 12 months ago',
  knownSince: day('2025-11-19'),
  claimFiledOn: null,
  discretion: 'The records are gone, and nothing stopped them from complaining before',
} as const

test('2.3 a complaint is too old only after twelve months, and only when discretion was weighed', () => {
  given(before)
    .when({ ...propose, ...old })
    .thenRecorded(refusalProposed(old))
  given(before)
    .when({ ...propose, ...old, knownSince: day('2025-11-20'), discretion: '' })
    .thenRefused(
      {
        field: 'knownSince',
        because: 'The complaint was received within 12 months, which end on Fri 20 Nov 2026',
        provision: '2.3',
      },
      {
        field: 'discretion',
        because: 'Say what was weighed before refusing a complaint for its age',
        provision: '2.3',
      },
    )
  given(before)
    .when({ ...propose, ...old, knownSince: null })
    .thenRefused({
      field: 'knownSince',
      because: 'Enter the day it happened or the resident knew of it, whichever is later',
      provision: '2.3',
    })
})

test('2.3 twelve months from 29 February end on 28 February', () => {
  const at = { today: '2025-03-03' }
  const leap = { ...propose, ...old, on: day('2025-03-03'), knownSince: day('2024-02-29') }
  given(received('2025-02-28')).when(leap, at).thenRefused({
    field: 'knownSince',
    because: 'The complaint was received within 12 months, which end on Fri 28 Feb 2025',
    provision: '2.3',
  })
  given(received('2025-03-01'))
    .when(leap, at)
    .thenRecorded(refusalProposed({ ...old, on: day('2025-03-03'), knownSince: day('2024-02-29') }))
})

test('2.2c what was already considered is named', () => {
  given(before)
    .when({ ...propose, ground: 'already considered', claimFiledOn: null })
    .thenRefused({ field: 'earlierCase', because: 'Say where it was already considered', provision: '2.2c' })
})

const other = { ground: 'other', claimFiledOn: null } as const
const clause = { clause: '4.8', clauseWords: 'Liability, personal injury or other insurance claims' } as const

test('another ground names the clause of the published policy that sets it out, with its words', () => {
  given(before)
    .when({ ...propose, ...other, ...clause })
    .thenRecorded(refusalProposed({ ...other, ...clause }))
})

test('2.2 another ground without a clause, or without its words, is refused under every edition and at either stage', () => {
  const stage2 = [...answered, stage2AskedFor('2026-11-23')]
  for (const [id, stage, provision] of [
    ['2024', 1, '2.2'],
    ['2024', 2, '2.2'],
    ['2022', 1, '1.8'],
    ['2022', 2, '4.14'],
    ['2020', 1, '2020-1.2'],
    ['2020', 2, '2020-1.2'],
  ] as const) {
    given(...(stage === 1 ? [before] : stage2))
      .when({ ...propose, ...other, stage, clause: ' ' }, { edition: edition(id) })
      .thenRefused(
        {
          field: 'clause',
          because: 'Name the clause of your published policy that sets out this ground',
          provision,
        },
        { field: 'clauseWords', because: 'Enter what that clause says, in its own words', provision },
      )
  }
})

test('a clause has a name of one line', () => {
  given(before)
    .when({ ...propose, ...other, ...clause, clause: '4'.repeat(201) })
    .thenRefused({ field: 'clause', because: 'Write 200 letters or fewer: this has 201' })
})
