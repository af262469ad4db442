// Adjustments, disabilities and vulnerability, kept under review.
import assert from 'node:assert/strict'
import test from 'node:test'
import { after, day, given, received } from '../scenario.ts'
import { factsOf, needRecorded } from '../scenario-handling.ts'

const before = received('2026-11-20')
const record = { type: 'RecordNeed', ...factsOf(needRecorded()) } as const
const reviewed = {
  type: 'NeedReviewed',
  need: 1,
  on: day('2026-11-24'),
  found: 'Large print is still needed',
  stillNeeded: true,
  nextReviewOn: day('2027-05-24'),
} as const

test('5.10 an adjustment agreed is recorded with the day it is reviewed', () => {
  given(before).when(record).thenRecorded(needRecorded())
  given(before)
    .when({ ...record, what: '', reviewOn: null })
    .thenRefused(
      { field: 'what', because: 'Enter what was agreed or disclosed', provision: '5.10' },
      { field: 'reviewOn', because: 'Enter when the adjustment is reviewed next', provision: '5.10' },
    )
})

test('5.10 a disability may have been disclosed long before, and needs no review of its own', () => {
  const disclosed = { kind: 'disability disclosed', on: day('2024-02-01'), reviewOn: null } as const
  given(before)
    .when({ ...record, ...disclosed })
    .thenRecorded(needRecorded(disclosed))
  given(before)
    .when({ ...record, ...disclosed, on: day('2026-11-25') })
    .thenRefused({ field: 'on', because: 'The date must be today or in the past' })
})

test('5.10 a review keeps the adjustment and sets the next, or ends it', () => {
  const review = { ...reviewed, type: 'ReviewNeed' } as const
  given(before, needRecorded()).when(review).thenRecorded(reviewed)
  assert.equal(after(before, needRecorded(), reviewed).handling.needs[0]?.reviewOn, '2027-05-24')

  const ends = { stillNeeded: false, nextReviewOn: null } as const
  given(before, needRecorded())
    .when({ ...review, ...ends })
    .thenRecorded({ ...reviewed, ...ends })
  given(before, needRecorded(), { ...reviewed, ...ends })
    .when(review)
    .thenRefused({ because: 'This need has already ended' })
})

test('5.10 a review says what it found and never leaves an adjustment without a next one', () => {
  const review = { ...reviewed, type: 'ReviewNeed' } as const
  given(before, needRecorded())
    .when({ ...review, found: '', nextReviewOn: null })
    .thenRefused(
      { field: 'found', because: 'Enter what the review found', provision: '5.10' },
      { field: 'nextReviewOn', because: 'Enter when the adjustment is reviewed next', provision: '5.10' },
    )
  given(before, needRecorded())
    .when({ ...review, stillNeeded: false })
    .thenRefused({ field: 'nextReviewOn', because: 'What is no longer needed has no next review' })
})
