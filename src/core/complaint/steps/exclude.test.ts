// Not accepting a complaint, not escalating one, and taking it on after all.
import assert from 'node:assert/strict'
import test from 'node:test'
import { clocksOf } from '../clocks.ts'
import { isOpen } from '../complaint.ts'
import { dueItemsOf, statusOf } from '../due.ts'
import { after, amira, answered, calendar, day, edition, given, received, stage2AskedFor } from '../scenario.ts'
import { escalationRefused, excluded, exclusionWithdrawn, factsOf } from '../scenario-handling.ts'

const before = received('2026-11-20')
const exclude = { type: 'ExcludeComplaint', ...factsOf(excluded()) } as const

test('2.1 2.2b a complaint is excluded with its ground, its facts and a second person', () => {
  given(before).when(exclude).thenRecorded(excluded())
})

test('2.1 2.5 an exclusion without reasons of its own, or agreed by nobody else, is refused', () => {
  given(before)
    .when({ ...exclude, facts: ' ', claimFiledOn: null, secondPerson: amira })
    .thenRefused(
      { field: 'facts', because: 'Enter why this ground fits this complaint and its circumstances', provision: '2.5' },
      {
        field: 'claimFiledOn',
        because: 'Enter the day the claim was filed at court: a letter before action is not a claim',
        provision: '2.2b',
      },
      { field: 'secondPerson', because: 'Somebody other than the person who decides must agree', provision: '2.1' },
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
    .when({ ...exclude, ...old })
    .thenRecorded(excluded(old))
  given(before)
    .when({ ...exclude, ...old, knownSince: day('2025-11-20'), discretion: '' })
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
    .when({ ...exclude, ...old, knownSince: null })
    .thenRefused({
      field: 'knownSince',
      because: 'Enter the day it happened or the resident knew of it, whichever is later',
      provision: '2.3',
    })
})

test('2.3 twelve months from 29 February end on 28 February', () => {
  const at = { today: '2025-03-03' }
  const leap = { ...exclude, ...old, on: day('2025-03-03'), knownSince: day('2024-02-29') }
  given(received('2025-02-28')).when(leap, at).thenRefused({
    field: 'knownSince',
    because: 'The complaint was received within 12 months, which end on Fri 28 Feb 2025',
    provision: '2.3',
  })
  given(received('2025-03-01'))
    .when(leap, at)
    .thenRecorded(excluded({ ...old, on: day('2025-03-03'), knownSince: day('2024-02-29') }))
})

test('2.2c what was already considered is named', () => {
  given(before)
    .when({ ...exclude, ground: 'already considered', claimFiledOn: null })
    .thenRefused({ field: 'earlierCase', because: 'Say where it was already considered', provision: '2.2c' })
})

test('2.1 an answered complaint was accepted, and an excluded one is not excluded again', () => {
  given(...answered)
    .when(exclude)
    .thenRefused({ because: 'Stage 1 is answered: the complaint was accepted', provision: '2.1' })
  given(before, excluded())
    .when(exclude)
    .thenRefused({ because: 'This complaint is already excluded', provision: '2.4' })
})

test('2.4 nothing stops silently: an excluded complaint is not open, and says why it goes no further', () => {
  const complaint = after(before, excluded())
  assert.equal(isOpen(complaint), false)
  assert.equal(statusOf(complaint), 'excluded')
  assert.deepEqual(dueItemsOf(complaint, clocksOf(complaint, edition('2024'), calendar), calendar), [])
  given(before, excluded())
    .when({ type: 'CloseComplaint', on: day('2026-11-24') })
    .thenRefused({
      because: 'This complaint is excluded. Withdraw the exclusion before you go on',
      provision: '2.4',
    })
})

test('2.4 an exclusion withdrawn puts the complaint back, with its clocks from the day it was first received', () => {
  const withdraw = {
    type: 'WithdrawExclusion',
    on: day('2026-11-24'),
    asked: 'the Ombudsman',
    because: 'The claim is about another flat',
  } as const
  given(before, excluded()).when(withdraw).thenRecorded(exclusionWithdrawn())
  given(before).when(withdraw).thenRefused({ because: 'This complaint is not excluded', provision: '2.4' })

  const complaint = after(before, excluded(), exclusionWithdrawn())
  const clocks = clocksOf(complaint, edition('2024'), calendar)
  assert.equal(isOpen(complaint), true)
  assert.deepEqual(
    clocks.map(({ name, dueOn }) => [name, dueOn]),
    [
      ['acknowledgement', '2026-11-27'],
      ['response', '2026-12-11'],
    ],
  )
  assert.deepEqual(clocks, clocksOf(after(before), edition('2024'), calendar))
})

const refuse = { type: 'RefuseEscalation', ...factsOf(escalationRefused()) } as const

test('5.11 escalation is refused only after it was asked for, with the care of section 2', () => {
  given(...answered)
    .when(refuse)
    .thenRefused({ because: 'Stage 2 was not asked for', provision: '5.11' })
  given(...answered, stage2AskedFor('2026-11-23'))
    .when(refuse)
    .thenRecorded(escalationRefused())
  given(...answered, stage2AskedFor('2026-11-24'))
    .when({ ...refuse, facts: '' })
    .thenRefused(
      { field: 'facts', because: 'Enter why this ground fits this complaint and its circumstances', provision: '2.5' },
      { field: 'on', because: 'The date must be on or after the day stage 2 was asked for' },
    )
})

test('5.11 a refused escalation goes no further until it is withdrawn', () => {
  given(...answered, stage2AskedFor('2026-11-23'), escalationRefused())
    .when({
      type: 'AcknowledgeComplaint',
      stage: 2,
      on: day('2026-11-24'),
      points: [{ number: 1, text: 'The leak' }],
      outcomesSought: ['Mended'],
      notOurs: [],
      handledBy: amira,
    })
    .thenRefused({ because: 'Escalation is refused. Withdraw the refusal before you go on', provision: '5.11' })
  const taken = after(...answered, stage2AskedFor('2026-11-23'), escalationRefused(), exclusionWithdrawn())
  assert.equal(statusOf(taken), 'under review')
})
