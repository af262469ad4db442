// Remedies offered at any time, and followed through.
import assert from 'node:assert/strict'
import test from 'node:test'
import { totalOf } from '../../remedies/sum-line.ts'
import { isOutstanding, isOverdue } from '../handling-put-right.ts'
import { after, day, given, received, responded, underInvestigation } from '../scenario.ts'
import { factsOf } from '../scenario-handling.ts'
import { remedyOffered } from '../scenario-put-right.ts'

const before = received('2026-11-20')
const offer = { type: 'OfferRemedy', ...factsOf(remedyOffered()) } as const
const answered = {
  type: 'RemedyOfferAnswered',
  remedy: 1,
  on: day('2026-11-24'),
  answer: 'accepted',
  words: '',
} as const
const done = { type: 'RemedyCompleted', remedy: 1, on: day('2026-11-24'), proof: 'Paid by transfer' } as const

test('5.13 a remedy is offered at any time, before the complaint is acknowledged too', () => {
  given(before).when(offer).thenRecorded(remedyOffered())
  assert.equal(totalOf(remedyOffered().lines), 14_000)
})

test('7.2 7.3 an offer says what, why it fits the impact, how much and by when', () => {
  given(before)
    .when({ ...offer, what: '', impact: '', lines: [], dueOn: day('2026-11-22') })
    .thenRefused(
      { field: 'what', because: 'Say what the remedy is', provision: '7.3' },
      { field: 'impact', because: 'Say how it reflects the impact on the resident', provision: '7.2' },
      { field: 'lines', because: 'A financial remedy has a sum, and no other has one', provision: '7.3' },
      { field: 'dueOn', because: 'The date must be on or after the day it is offered' },
    )
})

test('7.4 a set sum is the dated table’s, line by line', () => {
  const [setSum, trouble] = offer.lines
  assert(setSum && trouble)
  given(before)
    .when({
      ...offer,
      lines: [
        { ...setSum, pence: 6_000 },
        { ...trouble, why: '' },
        { ...setSum, count: null },
      ],
    })
    .thenRefused(
      { field: 'line-1', because: '6 × £15.00 is £90.00', provision: '7.4' },
      { field: 'line-2', because: 'Say how this part of the sum was reached', provision: '7.2' },
      { field: 'line-3', because: 'Enter for how many days', provision: '7.4' },
    )
  given(received('2026-03-30'))
    .when({ ...offer, lines: [setSum], offeredOn: day('2026-03-31') }, { today: '2026-03-31' })
    .thenRefused({
      field: 'line-1',
      because: 'There was no set sum for loss of heating and hot water yet',
      provision: '7.4',
    })
})

test('7.2 a sum outside its band is offered all the same, with the band as it was chosen', () => {
  const [, trouble] = offer.lines
  assert(trouble)
  const band = {
    name: 'Low',
    amount: { kind: 'range', least: 10_000, most: 60_000 },
    source: 'The policy',
    sureness: 'checked by the landlord',
  } as const
  given(before)
    .when({ ...offer, band, lines: [trouble] })
    .thenRecorded(remedyOffered({ band, lines: [trouble] }))
  given(before)
    .when({ ...offer, band, kind: 'apology', lines: [] })
    .thenRefused({ field: 'band', because: 'Only a financial remedy has a band' })
})

test('7.4 a payment by the day needs its days, and a sum that is not its table’s is not refused', () => {
  const award = {
    name: 'Right to Repair',
    amount: { kind: 'by the day', first: 1_000, each: 200, most: 5_000 },
    source: 'The regulations',
    sureness: 'not verified',
  } as const
  const owed = {
    basis: 'statutory payment',
    setSum: null,
    count: null,
    pence: 3_000,
    why: 'The fan came late',
  } as const
  const lines = [{ ...owed, statutory: { award, days: 12 } }]
  given(before)
    .when({ ...offer, lines })
    .thenRecorded(remedyOffered({ lines }))
  const noDays = [
    { ...owed, statutory: { award, days: null } },
    { ...owed, statutory: { award, days: 0 } },
  ]
  given(before)
    .when({ ...offer, lines: noDays })
    .thenRefused({
      field: 'line-1',
      because: 'Enter for how many further days Right to Repair is owed: 0 or more',
      provision: '7.4',
    })
  const cost = { ...award, name: 'Disturbance payment', amount: { kind: 'what it cost' } } as const
  given(before)
    .when({
      ...offer,
      lines: [
        { ...owed, basis: 'goodwill', statutory: { award, days: 3 } },
        { ...owed, statutory: { award: cost, days: 3 } },
      ],
    })
    .thenRefused(
      { field: 'line-1', because: 'Only a statutory payment has a statutory table' },
      { field: 'line-2', because: 'Disturbance payment is not counted by the day' },
    )
})

test('7.3 a resident accepts or declines, and may change their mind until it is done', () => {
  const answer = { ...answered, type: 'AnswerRemedyOffer' } as const
  given(before, remedyOffered()).when(answer).thenRecorded(answered)
  given(before, remedyOffered(), { ...answered, answer: 'declined' })
    .when(answer)
    .thenRecorded(answered)
  given(before, remedyOffered(), done).when(answer).thenRefused({ because: 'This remedy is already done' })
})

test('7.3 a remedy is paid or done with proof, once, and not when it was declined', () => {
  const complete = { ...done, type: 'CompleteRemedy' } as const
  given(before, remedyOffered()).when(complete).thenRecorded(done)
  given(before, remedyOffered())
    .when({ ...complete, proof: '' })
    .thenRefused({ field: 'proof', because: 'Say how we know that it is paid or done', provision: '7.3' })
  given(before, remedyOffered(), done).when(complete).thenRefused({ because: 'This remedy is already done' })
  given(before, remedyOffered(), { ...answered, answer: 'declined' })
    .when(complete)
    .thenRefused({ because: 'The resident declined this remedy', provision: '7.3' })
})

test('7.3 overdue is read against the day', () => {
  const [offered] = after(before, remedyOffered()).handling.remedyOffers
  const [paid] = after(before, remedyOffered(), done).handling.remedyOffers
  assert(offered && paid)
  assert.equal(isOverdue(offered, day('2026-12-04')), false)
  assert.equal(isOverdue(offered, day('2026-12-05')), true)
  assert.equal(isOverdue(paid, day('2026-12-05')), false)
  assert.equal(isOutstanding({ ...offered, answer: { on: day('2026-11-24'), answer: 'no answer', words: '' } }), false)
})

test('7.3 a complaint with a remedy outstanding is not closed', () => {
  const answeredComplaint = [...underInvestigation, responded('2026-11-20'), remedyOffered()]
  const close = { type: 'CloseComplaint', on: day('2026-11-24') } as const
  given(...answeredComplaint)
    .when(close)
    .thenRefused({
      because: 'Promised and not yet done: For six days without heating and hot water, and the trouble',
      provision: '6.6',
    })
  given(...answeredComplaint, done)
    .when(close)
    .thenRecorded({ type: 'ComplaintClosed', on: day('2026-11-24') })
})
