// Not accepting a complaint, not escalating one: what a proposal must have, and who may agree to it or return it.
import assert from 'node:assert/strict'
import test from 'node:test'
import { clocksOf } from '../clocks.ts'
import { isOpen } from '../complaint.ts'
import { dueItemsOf, statusOf } from '../due.ts'
import type { ComplaintEvent } from '../procedure.ts'
import {
  acknowledged,
  after,
  amira,
  answered,
  ben,
  calendar,
  day,
  edition,
  given,
  received,
  responded,
  stage2AskedFor,
} from '../scenario.ts'
import { conflictDeclared, factsOf } from '../scenario-handling.ts'
import { refusalAgreed, refusalProposed, refusalReturned, refused } from '../scenario-refusals.ts'

const { proposedBy: _, ...facts } = factsOf(refusalProposed())
const propose = { type: 'ProposeRefusal', ...facts } as const
const agree = { type: 'AgreeToRefusal', proposal: 1, on: day('2026-11-24') } as const
const because = 'The claim is about the roof, and this is about the leak below it'
const giveBack = { type: 'ReturnRefusal', proposal: 1, on: day('2026-11-24'), because } as const
const before = received('2026-11-20')
const byBen = { by: ben }

/** Name, day and whose list, of what is still to be done. */
const waiting = (...events: readonly ComplaintEvent[]) => {
  const complaint = after(...events)
  return dueItemsOf(complaint, clocksOf(complaint, edition('2024'), calendar), calendar)
    .filter(({ doneOn }) => doneOn === null)
    .map(({ act, dueOn, handledBy }) => [act, dueOn, handledBy])
}

test('2.1 a refusal is proposed by whoever asks, and until somebody else agrees the complaint goes on', () => {
  given(before).when(propose).thenRecorded(refusalProposed())
  const complaint = after(before, refusalProposed())
  assert.equal(isOpen(complaint), true)
  assert.equal(statusOf(complaint), 'received')
  assert.deepEqual(clocksOf(complaint, edition('2024'), calendar), clocksOf(after(before), edition('2024'), calendar))
})

test('2.1 the proposal waits on the list of whoever is asked, by the next last day of its stage', () => {
  assert.deepEqual(waiting(before, refusalProposed()), [
    ['acknowledgement', '2026-11-27', null],
    ['response', '2026-12-11', null],
    ['agreement', '2026-11-27', ben],
  ])
  assert.deepEqual(waiting(before, refusalProposed(), acknowledged('2026-11-24')), [
    ['response', '2026-12-08', amira],
    ['agreement', '2026-12-08', ben],
  ])
  assert.deepEqual(waiting(before, refusalProposed(), refusalReturned()), [
    ['acknowledgement', '2026-11-27', null],
    ['response', '2026-12-11', null],
  ])
})

test('2.1 a second person agrees: only now it is not accepted, and nothing is due', () => {
  given(before, refusalProposed())
    .when(agree, byBen)
    .thenRecorded(refusalAgreed({ on: day('2026-11-24') }))
  const complaint = after(before, refusalProposed(), refusalAgreed({ on: day('2026-11-24') }))
  assert.equal(isOpen(complaint), false)
  assert.equal(statusOf(complaint), 'excluded')
  assert.deepEqual(waiting(before, refusalProposed(), refusalAgreed()), [])
  const [exclusion] = complaint.handling.exclusions
  assert.deepEqual(
    [exclusion?.on, exclusion?.decidedBy, exclusion?.secondPerson, exclusion?.agreement],
    ['2026-11-24', amira, ben, 'given'],
  )
})

test('2.1 nobody agrees to what they propose themselves, under the provision of each edition', () => {
  const itsOwn = 'Somebody other than the person who proposed it must agree'
  const ask = 'Ask somebody else to agree: nobody agrees to what they propose themselves'
  for (const [id, provision] of [
    ['2024', '2.1'],
    ['2022', '1.7'],
    ['2020', '2020-1.2'],
  ] as const) {
    const at = { edition: edition(id) }
    given(before, refusalProposed()).when(agree, at).thenRefused({ because: itsOwn, provision })
    given(before)
      .when({ ...propose, askedOf: amira }, at)
      .thenRefused({ field: 'askedOf', because: ask, provision })
  }
  given(...answered, stage2AskedFor('2026-11-23'), refusalProposed({ stage: 2 }))
    .when(agree)
    .thenRefused({ because: itsOwn, provision: '5.11' })
})

test('5.8c nobody with a conflict of interest that is not settled agrees', () => {
  given(before, refusalProposed(), conflictDeclared({ person: ben }))
    .when(agree, byBen)
    .thenRefused({ because: 'A conflict of interest about this person is not settled', provision: '5.8c' })
})

test('2.1 a second person returns it with a reason, which is kept; without one it is not returned', () => {
  given(before, refusalProposed())
    .when(giveBack, byBen)
    .thenRecorded(refusalReturned({ on: day('2026-11-24') }))
  given(before, refusalProposed())
    .when({ ...giveBack, because: ' ', on: day('2026-11-22') }, byBen)
    .thenRefused(
      { field: 'because', because: 'Enter why it is not refused', provision: '2.1' },
      { field: 'on', because: 'The date must be on or after the day it was proposed' },
    )
  const { handling } = after(before, refusalProposed(), refusalReturned())
  assert.deepEqual(handling.refusalProposals[0]?.answer, {
    agreed: false,
    on: '2026-11-23',
    by: ben,
    because,
  })
  assert.deepEqual(handling.exclusions, [])
})

test('2.1 what was answered waits no more; one is proposed at a time, and another after it was returned', () => {
  const nothing = { because: 'No such refusal waits for somebody to agree to it' }
  given(before).when(agree, byBen).thenRefused(nothing)
  given(before, refusalProposed(), refusalReturned()).when(agree, byBen).thenRefused(nothing)
  given(before, ...refused(1))
    .when(giveBack, byBen)
    .thenRefused(nothing)
  given(before, refusalProposed())
    .when(propose)
    .thenRefused({ because: 'A refusal is already proposed. It is agreed to or returned before another is' })
  given(before, refusalProposed(), refusalReturned())
    .when(propose)
    .thenRecorded(refusalProposed({ number: 2 }))
})

test('2.1 a stage that is answered meanwhile leaves nothing to agree to', () => {
  const meanwhile = [before, refusalProposed(), acknowledged('2026-11-23'), responded('2026-11-24')]
  given(...meanwhile)
    .when(agree, byBen)
    .thenRefused({ because: 'No such refusal waits for somebody to agree to it' })
  given(...meanwhile)
    .when(propose)
    .thenRefused({ because: 'Stage 1 is answered: the complaint was accepted', provision: '2.1' })
  given(...meanwhile, stage2AskedFor('2026-11-24'))
    .when({ ...propose, stage: 2, on: day('2026-11-24') })
    .thenRecorded(refusalProposed({ number: 2, stage: 2, on: day('2026-11-24') }))
})

test('2.4 what is excluded is not excluded again', () => {
  given(before, ...refused(1))
    .when(propose)
    .thenRefused({ because: 'This complaint is already excluded', provision: '2.4' })
})

test('5.11 escalation is refused only after it was asked for, with the care of section 2', () => {
  const stage2 = { ...propose, stage: 2 } as const
  given(...answered)
    .when(stage2)
    .thenRefused({ because: 'Stage 2 was not asked for', provision: '5.11' })
  given(...answered, stage2AskedFor('2026-11-23'))
    .when(stage2)
    .thenRecorded(refusalProposed({ stage: 2 }))
  given(...answered, stage2AskedFor('2026-11-24'))
    .when({ ...stage2, facts: '' })
    .thenRefused(
      { field: 'facts', because: 'Enter why this ground fits this complaint and its circumstances', provision: '2.5' },
      { field: 'on', because: 'The date must be on or after the day stage 2 was asked for' },
    )
  const asked = [...answered, stage2AskedFor('2026-11-23')]
  given(...asked, refusalProposed({ stage: 2 }))
    .when(agree, byBen)
    .thenRecorded(refusalAgreed({ stage: 2, on: day('2026-11-24') }))
  given(...asked, ...refused(2))
    .when(stage2)
    .thenRefused({ because: 'Escalation is already refused', provision: '5.11' })
})
