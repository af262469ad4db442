// What the Ombudsman asks, finds, orders and notes.
import test from 'node:test'
import { day, given, received } from '../scenario.ts'
import { factsOf } from '../scenario-handling.ts'
import { determinationReceived, failureNoticeReceived, ombudsmanRequestReceived } from '../scenario-put-right.ts'

const before = received('2026-11-20')
const on = day('2026-11-24')

test('the Ombudsman asks by a day, and is answered once', () => {
  const answered = { type: 'OmbudsmanRequestAnswered', request: 1, on, words: 'Sent the whole file' } as const
  const answer = { ...answered, type: 'AnswerOmbudsmanRequest' } as const
  const ask = { type: 'ReceiveOmbudsmanRequest', ...factsOf(ombudsmanRequestReceived()) } as const
  given(before).when(ask).thenRecorded(ombudsmanRequestReceived())
  given(before)
    .when({ ...ask, what: '', dueOn: day('2026-11-22') })
    .thenRefused(
      { field: 'what', because: 'Enter what the Ombudsman asks for' },
      { field: 'dueOn', because: 'The date must be on or after the day it was received' },
    )
  given(before, ombudsmanRequestReceived()).when(answer).thenRecorded(answered)
  given(before, ombudsmanRequestReceived(), answered)
    .when(answer)
    .thenRefused({ because: 'This request is already answered' })
})

const dueOn = day('2026-12-21')
const determine = {
  type: 'ReceiveDetermination',
  ...factsOf(determinationReceived()),
  orders: [
    { kind: 'compensation', what: 'Pay £400', pence: 40_000, dueOn },
    { kind: 'apology', what: 'Apologise in writing', pence: null, dueOn },
  ],
  recommendations: [{ what: 'Look at how parts are ordered', dueOn: null }],
} as const

test('9.7c a determination has a finding on each head; orders are numbered through all determinations', () => {
  given(before).when(determine).thenRecorded(determinationReceived())
  given(before, determinationReceived())
    .when({ ...determine, orders: [{ kind: 'survey', what: 'Survey the roof', pence: null, dueOn }] })
    .thenRecorded(
      determinationReceived({
        number: 2,
        orders: [{ number: 3, kind: 'survey', what: 'Survey the roof', pence: null, dueOn }],
        recommendations: [{ number: 2, what: 'Look at how parts are ordered', dueOn: null }],
      }),
    )
})

test('9.7c a finding is one that its scheme knew on that day', () => {
  const head = 'The handling of the leak'
  given(before)
    .when({ ...determine, findings: [{ head, outcome: 'partial maladministration', asWorded: '' }] })
    .thenRefused({
      field: 'finding-1',
      because: '“partial maladministration” was not a finding of the Housing Ombudsman on that day',
    })
  given(before)
    .when({ ...determine, scheme: 'LGSCO', findings: [{ head, outcome: 'maladministration', asWorded: '' }] })
    .thenRefused({ field: 'finding-1', because: '“maladministration” was not a finding of the LGSCO on that day' })
  const upheld = [{ head, outcome: 'as worded', asWorded: 'Upheld: fault causing injustice' }] as const
  given(before)
    .when({ ...determine, scheme: 'LGSCO', findings: upheld })
    .thenRecorded(determinationReceived({ scheme: 'LGSCO', findings: upheld }))
  given(before)
    .when({ ...determine, findings: [], orders: [{ ...determine.orders[0], dueOn: day('2026-11-22'), pence: 0 }] })
    .thenRefused(
      { field: 'findings', because: 'Enter 1 to 50 findings, and no more orders than that' },
      { field: 'order-1', because: 'Enter the sum in pounds and pence' },
      { field: 'order-1', because: 'The date must be on or after the determination' },
    )
})

test('9.7c an order is complied with, with its evidence, once', () => {
  const complied = { type: 'OrderCompliedWith', order: 2, on, proof: 'The letter of apology' } as const
  const comply = { ...complied, type: 'ComplyWithOrder' } as const
  given(before, determinationReceived()).when(comply).thenRecorded(complied)
  given(before, determinationReceived(), complied)
    .when(comply)
    .thenRefused({ because: 'This order is already complied with' })
  given(before, determinationReceived())
    .when({ ...comply, order: 3 })
    .thenRefused({ because: 'There is no such order' })
})

test('9.7c a recommendation is accepted and done, or not accepted with its reason', () => {
  const answered = { type: 'RecommendationAnswered', recommendation: 1, on, accepted: true, reason: '' } as const
  const done = { type: 'RecommendationCompleted', recommendation: 1, on, proof: 'The review is written' } as const
  given(before, determinationReceived())
    .when({ ...answered, type: 'AnswerRecommendation' })
    .thenRecorded(answered)
  given(before, determinationReceived())
    .when({ ...answered, type: 'AnswerRecommendation', accepted: false })
    .thenRefused({ field: 'reason', because: 'Enter why it is not accepted', provision: '9.7c' })
  given(before, determinationReceived())
    .when({ ...done, type: 'CompleteRecommendation' })
    .thenRefused({ because: 'This recommendation was not accepted' })
  given(before, determinationReceived(), answered)
    .when({ ...done, type: 'CompleteRecommendation' })
    .thenRecorded(done)
})

test('a failure notice is complied with by its day', () => {
  const complied = { type: 'FailureNoticeCompliedWith', notice: 1, on, proof: 'The stage 2 response' } as const
  const notice = { type: 'ReceiveFailureNotice', ...factsOf(failureNoticeReceived()) } as const
  given(before).when(notice).thenRecorded(failureNoticeReceived())
  given(before, failureNoticeReceived())
    .when({ ...complied, type: 'ComplyWithFailureNotice' })
    .thenRecorded(complied)
  given(before)
    .when({ ...notice, ground: '', complyByOn: day('2026-11-22') })
    .thenRefused(
      { field: 'ground', because: 'Enter what the notice is for' },
      { field: 'complyByOn', because: 'The date must be on or after the day it was issued' },
    )
})
