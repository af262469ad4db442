// What the complaint teaches beyond itself: its root cause, whether it is wider, and what is improved, by whom and by when (9.1, 9.2).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { withHandling } from '../complaint.ts'
import type { Improvement, Learning } from '../handling-put-right.ts'
import { countRefusals, lineRefusals, longRefusals, mostOfAKind, textRefusals } from '../limits.ts'
import { nextNumber, numberedOf, withAdded, withChanged } from '../numbered.ts'
import {
  acceptUnless,
  dayRefusals,
  noSuchComplaint,
  refuse,
  type Step,
  type StepRefusal,
  sinceReceipt,
} from '../step.ts'

type Planned = Pick<Improvement, 'what' | 'owner' | 'dueOn'>
type Learnt = Omit<Learning, 'number'>
export type RecordLearning = {
  readonly type: 'RecordLearning'
  readonly improvements: readonly Planned[]
} & Learnt
export type LearningRecorded = {
  readonly type: 'LearningRecorded'
  readonly number: number
  readonly improvements: readonly (Planned & { readonly number: number })[]
} & Learnt

export const recordLearning: Step<RecordLearning, LearningRecorded> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { learning, improvements: before } = complaint.handling
    const refusals = [
      ...countRefusals(learning, 'entries of learning'),
      ...textRefusals(
        'rootCause',
        command.rootCause,
        'Enter the root cause, or that it is not known',
        'looking beyond the complaint',
      ),
      ...dayRefusals('on', command.on, sinceReceipt(complaint), today),
      ...improvementRefusals(command, before.length),
    ]
    const improvements = command.improvements.map((one, index) => ({ ...one, number: before.length + index + 1 }))
    const number = nextNumber(learning)
    return acceptUnless(refusals, { ...command, type: 'LearningRecorded', number, improvements })
  },
  apply(complaint, { type: _, improvements: planned, ...learnt }) {
    assert(complaint, 'something is learnt from a complaint')
    const improvements = planned.reduce<readonly Improvement[]>(
      (list, one) => withAdded(list, { ...one, learning: learnt.number, done: null, effect: null }),
      complaint.handling.improvements,
    )
    return withHandling(complaint, { learning: withAdded(complaint.handling.learning, learnt), improvements })
  },
}

function improvementRefusals(
  { improvements, noneBecause, on }: RecordLearning,
  before: number,
): readonly StepRefusal[] {
  if (improvements.length === 0) {
    return textRefusals(
      'noneBecause',
      noneBecause,
      'Enter what is improved, or why nothing is',
      'looking beyond the complaint',
    )
  }
  if (before + improvements.length > mostOfAKind) {
    return [{ field: 'improvements', because: `A complaint has ${mostOfAKind} improvements at most` }]
  }
  const refusals = improvements.flatMap(({ what, owner, dueOn }, index) => [
    ...textRefusals(`improvement-${index + 1}`, what, 'Enter what is improved', 'looking beyond the complaint'),
    ...lineRefusals(
      `improvement-${index + 1}-owner`,
      owner,
      'Enter who makes the improvement',
      'learning and improving',
    ),
    ...(dueOn < on
      ? [{ field: `improvement-${index + 1}-due`, because: 'The date must be on or after this one' }]
      : []),
  ])
  return [...refusals, ...longRefusals('noneBecause', noneBecause)]
}

type Done = { readonly improvement: number; readonly on: DateOnly; readonly proof: string }
export type CompleteImprovement = { readonly type: 'CompleteImprovement' } & Done
export type ImprovementCompleted = { readonly type: 'ImprovementCompleted' } & Done

export const completeImprovement: Step<CompleteImprovement, ImprovementCompleted> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const improvement = numberedOf(complaint.handling.improvements, command.improvement)
    if (!improvement) return refuse({ because: 'There is no such improvement' })
    if (improvement.done) return refuse({ because: 'This improvement is already made' })
    const learning = numberedOf(complaint.handling.learning, improvement.learning)
    assert(learning, 'an improvement comes of learning')
    const refusals = [
      ...textRefusals('proof', command.proof, 'Say how we know that it is made', 'learning and improving'),
      ...dayRefusals('on', command.on, { on: learning.on, what: 'the day it was planned' }, today),
    ]
    return acceptUnless(refusals, { ...command, type: 'ImprovementCompleted' })
  },
  apply(complaint, { improvement: number, on, proof }) {
    assert(complaint && !numberedOf(complaint.handling.improvements, number)?.done, 'an improvement is made once')
    const done = { on, proof }
    const improvements = withChanged(complaint.handling.improvements, number, (one) => ({ ...one, done }))
    return withHandling(complaint, { improvements })
  },
}

type Effect = { readonly improvement: number; readonly on: DateOnly; readonly words: string }
export type RecordEffect = { readonly type: 'RecordEffect' } & Effect
export type EffectRecorded = { readonly type: 'EffectRecorded' } & Effect

/** What an improvement changed, looked at after it was made; looked at again, the last look stands. */
export const recordEffect: Step<RecordEffect, EffectRecorded> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const improvement = numberedOf(complaint.handling.improvements, command.improvement)
    if (!improvement) return refuse({ because: 'There is no such improvement' })
    if (!improvement.done) return refuse({ because: 'This improvement is not made yet' })
    const last = { on: improvement.effect?.on ?? improvement.done.on, what: 'the day it was made or last looked at' }
    const refusals = [
      ...textRefusals('words', command.words, 'Enter what it changed', 'learning and improving'),
      ...dayRefusals('on', command.on, last, today),
    ]
    return acceptUnless(refusals, { ...command, type: 'EffectRecorded' })
  },
  apply(complaint, { improvement: number, on, words }) {
    assert(complaint && numberedOf(complaint.handling.improvements, number)?.done, 'what is made has an effect')
    const effect = { on, words }
    const improvements = withChanged(complaint.handling.improvements, number, (one) => ({ ...one, effect }))
    return withHandling(complaint, { improvements })
  },
}
