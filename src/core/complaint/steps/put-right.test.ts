// Mediation, restrictions on contact, learning, and satisfaction.
import assert from 'node:assert/strict'
import test from 'node:test'
import { after, ben, day, given, received, responded, underInvestigation } from '../scenario.ts'
import { factsOf } from '../scenario-handling.ts'
import { contactRestricted, learningRecorded, mediationOffered } from '../scenario-put-right.ts'

const before = received('2026-11-20')

test('mediation is offered and answered once', () => {
  const answered = {
    type: 'MediationAnswered',
    mediation: 1,
    on: day('2026-11-24'),
    accepted: false,
    words: 'Not with them',
  } as const
  const answer = { ...answered, type: 'AnswerMediation' } as const
  given(before)
    .when({ type: 'OfferMediation', ...factsOf(mediationOffered()) })
    .thenRecorded(mediationOffered())
  given(before, mediationOffered()).when(answer).thenRecorded(answered)
  given(before, mediationOffered(), answered).when(answer).thenRefused({ because: 'This offer is already answered' })
})

const restrict = { type: 'RestrictContact', ...factsOf(contactRestricted()) } as const
const reviewed = {
  type: 'RestrictionReviewed',
  restriction: 1,
  on: day('2026-11-24'),
  by: ben,
  found: 'The calls go on',
  reviewOn: day('2027-01-04'),
} as const
const lifted = {
  type: 'RestrictionLifted',
  restriction: 1,
  on: day('2026-11-24'),
  because: 'The calls stopped',
} as const

test('5.14 5.15 contact is restricted with reasons, an Equality Act assessment and a review', () => {
  given(before).when(restrict).thenRecorded(contactRestricted())
  given(before)
    .when({ ...restrict, reasons: '', equalityActAssessment: '', reviewOn: day('2026-11-22') })
    .thenRefused(
      { field: 'reasons', because: 'Enter what happened that makes it necessary', provision: '5.14' },
      {
        field: 'equalityActAssessment',
        because: 'Enter what was considered under the Equality Act, and why this is proportionate',
        provision: '5.15',
      },
      { field: 'reviewOn', because: 'The date must be on or after the day it begins' },
    )
})

test('5.14 a restriction is reviewed until it is lifted', () => {
  const review = { ...reviewed, type: 'ReviewRestriction' } as const
  const lift = { ...lifted, type: 'LiftRestriction' } as const
  given(before, contactRestricted()).when(review).thenRecorded(reviewed)
  assert.equal(after(before, contactRestricted(), reviewed).handling.restrictions[0]?.reviewOn, '2027-01-04')
  given(before, contactRestricted(), reviewed).when(lift).thenRecorded(lifted)
  given(before, contactRestricted(), lifted).when(review).thenRefused({ because: 'There is no such restriction' })
  given(before, contactRestricted())
    .when({ ...review, found: '' })
    .thenRefused({ field: 'found', because: 'Enter why it is still needed', provision: '5.14' })
})

test('5.14 a restriction takes no right away: the resident may still ask for stage 2', () => {
  given(...underInvestigation, responded('2026-11-20'), contactRestricted())
    .when({ type: 'AskForStage2', on: day('2026-11-24'), channel: 'letter', words: '' })
    .thenRecorded({ type: 'Stage2AskedFor', on: day('2026-11-24'), channel: 'letter', words: '' })
})

const planned = { what: 'The part order raises the job', owner: 'Head of repairs', dueOn: day('2026-12-04') }
const learn = { type: 'RecordLearning', ...factsOf(learningRecorded()), improvements: [planned] } as const

test('9.1 9.2 learning has a root cause and numbered improvements, each with its owner and day', () => {
  given(before).when(learn).thenRecorded(learningRecorded())
  given(before, learningRecorded())
    .when(learn)
    .thenRecorded(learningRecorded({ number: 2, improvements: [{ ...planned, number: 2 }] }))
  given(before)
    .when({ ...learn, rootCause: '', improvements: [{ what: '', owner: '', dueOn: day('2026-11-22') }] })
    .thenRefused(
      { field: 'rootCause', because: 'Enter the root cause, or that it is not known', provision: '9.1' },
      { field: 'improvement-1', because: 'Enter what is improved', provision: '9.1' },
      { field: 'improvement-1-owner', because: 'Enter who makes the improvement', provision: '9.2' },
      { field: 'improvement-1-due', because: 'The date must be on or after this one' },
    )
})

test('9.1 nothing to improve needs its reason', () => {
  given(before)
    .when({ ...learn, improvements: [] })
    .thenRefused({ field: 'noneBecause', because: 'Enter what is improved, or why nothing is', provision: '9.1' })
  const none = { improvements: [], noneBecause: 'It was a slip of one day, and the check that found it works' }
  given(before)
    .when({ ...learn, ...none })
    .thenRecorded(learningRecorded(none))
})

test('9.2 an improvement is made with proof, and only then has an effect', () => {
  const made = { type: 'ImprovementCompleted', improvement: 1, on: day('2026-11-24'), proof: 'Live' } as const
  const effect = { type: 'EffectRecorded', improvement: 1, on: day('2026-11-24'), words: 'Half as many' } as const
  given(before, learningRecorded())
    .when({ ...effect, type: 'RecordEffect' })
    .thenRefused({ because: 'This improvement is not made yet' })
  given(before, learningRecorded())
    .when({ ...made, type: 'CompleteImprovement' })
    .thenRecorded(made)
  given(before, learningRecorded(), made)
    .when({ ...effect, type: 'RecordEffect' })
    .thenRecorded(effect)
  given(before, learningRecorded(), made)
    .when({ ...made, type: 'CompleteImprovement' })
    .thenRefused({ because: 'This improvement is already made' })
})

test('satisfaction is asked after closing', () => {
  const said = { type: 'SatisfactionRecorded', on: day('2026-11-24'), score: 4, words: 'Quick in the end' } as const
  const closed = { type: 'ComplaintClosed', on: day('2026-11-23') } as const
  given(...underInvestigation, responded('2026-11-20'))
    .when({ ...said, type: 'RecordSatisfaction' })
    .thenRefused({ because: 'Close the complaint before you ask how satisfied the resident is' })
  given(...underInvestigation, responded('2026-11-20'), closed)
    .when({ ...said, type: 'RecordSatisfaction' })
    .thenRecorded(said)
})
