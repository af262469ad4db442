// The resident says something on their complaint, and somebody here says what was done about it (5.9, 5.12).
import assert from 'node:assert/strict'
import { type Complaint, currentStage, withHandling } from '../complaint.ts'
import { exclusionInForce } from '../handling.ts'
import type { Heard } from '../handling-heard.ts'
import { countRefusals, longRefusals, textRefusals } from '../limits.ts'
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

type Said = Omit<Heard, 'number' | 'answer'>
export type HearResident = { readonly type: 'HearResident' } & Said
export type ResidentHeard = { readonly type: 'ResidentHeard'; readonly number: number } & Said

/** It is taken at any time, after closing too. */
export const hearResident: Step<HearResident, ResidentHeard> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { stage } = currentStage(complaint)
    if (command.stage !== stage) return refuse({ because: `This complaint is at stage ${stage}` })
    const { heard } = complaint.handling
    const refusals = [
      ...countRefusals(heard, 'things said by the resident'),
      ...longRefusals('words', command.words),
      ...aboutRefusals(command, complaint),
      ...dayRefusals('on', command.on, sinceReceipt(complaint), today),
    ]
    return acceptUnless(refusals, { ...command, type: 'ResidentHeard', number: nextNumber(heard) })
  },
  apply(complaint, { type: _, ...said }) {
    assert(complaint && currentStage(complaint).stage === said.stage, 'what is said is said at the stage reached')
    return withHandling(complaint, { heard: withAdded(complaint.handling.heard, { ...said, answer: null }) })
  },
}

function aboutRefusals(command: Said, complaint: Complaint): readonly StepRefusal[] {
  const { about, words, points, actions } = command
  const stray = [
    ...(points.length > 0 && about !== 'definition' ? [{ because: 'Points are of the complaint definition' }] : []),
    ...(actions.length > 0 && about !== 'promises' ? [{ because: 'Promises are named where one is missed' }] : []),
  ]
  switch (about) {
    case 'definition':
      return [...stray, ...definitionRefusals(command, complaint)]
    case 'promises':
      return [...stray, ...promisesRefusals(command, complaint)]
    case 'more time':
      return [
        ...stray,
        ...(currentStage(complaint).extensions.length > 0 ? [] : [nothingOf('We did not take more time')]),
      ]
    case 'refusal':
      return [...stray, ...(exclusionInForce(complaint.handling) ? [] : [nothingOf('We did not refuse it')])]
    case 'more':
    case 'offer':
      return [...stray, ...textRefusals('words', words, 'Enter what you want to tell us')]
  }
}

const nothingOf = (because: string): StepRefusal => ({ because })

/** Each point as it stands, in its order: what was not understood says how it should read. */
function definitionRefusals({ points, stage, words }: Said, complaint: Complaint): readonly StepRefusal[] {
  const definition = currentStage(complaint).acknowledgement?.points
  const duty = `complaint definition at stage ${stage}` as const
  if (!definition) return [{ because: 'The complaint is not defined yet', duty }]
  if (points.some(({ number }, place) => number !== definition[place]?.number) || points.length !== definition.length) {
    return [{ because: 'The definition changed: read it once more', duty }]
  }
  if (points.some((point) => !point.right && point.words === '') && words === '') {
    return [{ field: 'words', because: 'Enter what we did not understand', duty }]
  }
  return points.flatMap((point) => longRefusals('words', point.words))
}

function promisesRefusals({ actions, on }: Said, complaint: Complaint): readonly StepRefusal[] {
  if (actions.length === 0) return [{ field: 'actions', because: 'Choose the promise that we missed' }]
  const promised = actions.map((number) => numberedOf(complaint.actions, number))
  if (promised.some((action) => action?.done !== null)) {
    return [{ field: 'actions', because: 'There is no such promise, or it is already kept' }]
  }
  return promised.some((action) => action && action.dueOn >= on)
    ? [{ field: 'actions', because: 'The day of this promise has not passed' }]
    : []
}

type Answered = { readonly heard: number } & NonNullable<Heard['answer']>
export type AnswerResident = { readonly type: 'AnswerResident' } & Answered
export type ResidentAnswered = { readonly type: 'ResidentAnswered' } & Answered

export const answerResident: Step<AnswerResident, ResidentAnswered> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const said = numberedOf(complaint.handling.heard, command.heard)
    if (!said) return refuse({ because: 'Nothing was said under this number' })
    if (said.answer) return refuse({ because: 'This is already answered' })
    const refusals = [
      ...textRefusals('words', command.words, 'Enter what was done about it'),
      ...dayRefusals('on', command.on, { on: said.on, what: 'the day it was said' }, today),
    ]
    return acceptUnless(refusals, { ...command, type: 'ResidentAnswered' })
  },
  apply(complaint, { heard: number, on, words }) {
    assert(complaint && !numberedOf(complaint.handling.heard, number)?.answer, 'what was said is answered once')
    const heard = withChanged(complaint.handling.heard, number, (said) => ({ ...said, answer: { on, words } }))
    return withHandling(complaint, { heard })
  },
}
