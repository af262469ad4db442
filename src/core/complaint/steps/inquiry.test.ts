// A fair chance before the decision, evidence, and facts asked of staff and contractors.
import test from 'node:test'
import { answered, day, given, received } from '../scenario.ts'
import { evidenceAdded, factsOf, factsRequested, fairChanceOffered } from '../scenario-handling.ts'

const before = received('2026-11-20')
const offer = { type: 'OfferFairChance', ...factsOf(fairChanceOffered()) } as const
const account = {
  type: 'AccountGiven',
  fairChance: 1,
  on: day('2026-11-24'),
  words: 'I left a card, and nobody was in',
} as const

test('5.8b a member of staff who is named, and the resident, may set out their position', () => {
  given(before).when(offer).thenRecorded(fairChanceOffered())
  given(before, fairChanceOffered())
    .when({ ...offer, to: 'resident', name: '' })
    .thenRecorded(fairChanceOffered({ number: 2, to: 'resident', name: '' }))
  given(before)
    .when({ ...offer, name: '', dueOn: day('2026-11-22') })
    .thenRefused(
      { field: 'name', because: 'Enter who was named', provision: '5.8b' },
      { field: 'dueOn', because: 'The date must be on or after the day it is offered' },
    )
})

test('5.8b the chance comes before the decision', () => {
  given(...answered)
    .when(offer)
    .thenRefused({ because: 'Stage 1 is already decided', provision: '5.8b' })
})

test('5.8b an account is given once, to somebody who was asked', () => {
  const give = { ...account, type: 'GiveAccount' } as const
  given(before, fairChanceOffered()).when(give).thenRecorded(account)
  given(before, fairChanceOffered(), account)
    .when(give)
    .thenRefused({ because: 'This account is already on the record' })
  given(before).when(give).thenRefused({ because: 'Nobody was asked for this account' })
})

test('5.12 evidence joins the record, numbered, and is not dated later than that', () => {
  const add = { type: 'AddEvidence', ...factsOf(evidenceAdded()) } as const
  given(before).when(add).thenRecorded(evidenceAdded())
  given(before, evidenceAdded())
    .when(add)
    .thenRecorded(evidenceAdded({ number: 2 }))
  given(before)
    .when({ ...add, what: '', datedOn: day('2026-11-24') })
    .thenRefused(
      { field: 'what', because: 'Enter what it is and what it shows', provision: '5.12' },
      { field: 'datedOn', because: 'It cannot be dated later than the day it is added' },
    )
})

const answer = { type: 'FactsRequestAnswered', factsRequest: 1, on: day('2026-11-24'), words: 'On the 9th' } as const

test('5.4 5.5 a contractor is asked for facts by a day, and answers once', () => {
  const request = { type: 'RequestFacts', ...factsOf(factsRequested()) } as const
  const reply = { ...answer, type: 'AnswerFactsRequest' } as const
  given(before).when(request).thenRecorded(factsRequested())
  given(before, factsRequested()).when(reply).thenRecorded(answer)
  given(before, factsRequested(), answer).when(reply).thenRefused({ because: 'This request is already answered' })
  given(before)
    .when({ ...request, name: '', question: '', dueOn: day('2026-11-20') })
    .thenRefused(
      { field: 'name', because: 'Enter whom we ask', provision: '5.12' },
      { field: 'question', because: 'Enter what we ask', provision: '5.12' },
      { field: 'dueOn', because: 'The date must be on or after the day it is asked' },
    )
})
