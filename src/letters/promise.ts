// A promise of a response is kept, or it is late: what it was, when, and what is still to be done (6.6, 6.17, 7.3).
import assert from 'node:assert/strict'
import { type Action, stageOf } from '#core/complaint/complaint.ts'
import { numberedOf } from '#core/complaint/numbered.ts'
import type { ActionCompleted } from '#core/complaint/steps/action.ts'
import type { ActionLateTold } from '#core/complaint/steps/action-late.ts'
import { type Block, paragraph } from '#documents/document.ts'
import { actionsPart } from './actions.ts'
import type { Letter, LetterGiven, Parts } from './letter.ts'
import { letterDocument } from './letter-document.ts'
import { ombudsmanSection, section } from './sections.ts'
import { paragraphsOf } from './typed.ts'

export const actionDone: Letter<ActionCompleted> = {
  kind: 'action done',
  compose(event, given) {
    const { action: number, on, proof } = event
    const { words } = given
    const kept = words.actionDone
    const { action, opening } = promised(number, given)
    const { writtenOn } = given
    const parts: Parts<'action done'> = {
      action: section(
        kept.heading,
        paragraph(kept.promised),
        ...paragraphsOf(action.what, action, words),
        paragraph(kept.done(on)),
        ...(on > action.dueOn ? [paragraph(kept.late(action.dueOn))] : []),
        paragraph(kept.proof),
        ...paragraphsOf(proof, event, words),
        paragraph(kept.notSo),
      ),
      'outstanding actions': actionsPart({ stage: action.stage, on: writtenOn }, given),
      ombudsman: ombudsmanSection(given, words.ombudsman.anyTime),
    }
    return letterDocument({ ...written(kept.title, action, given), on: writtenOn, opening, parts }, given)
  },
}

export const actionLate: Letter<ActionLateTold> = {
  kind: 'action late',
  compose(event, given) {
    const { action: number, on, reason, newDueOn } = event
    const { words } = given
    const broken = words.actionLate
    const { action, opening } = promised(number, given)
    const parts: Parts<'action late'> = {
      action: section(
        broken.heading,
        paragraph(words.actionDone.promised),
        ...paragraphsOf(action.what, action, words),
        paragraph(broken.dueOn(action.dueOn)),
        paragraph(on > action.dueOn ? broken.missed : broken.willMiss),
      ),
      reasons: section(broken.whyHeading, ...paragraphsOf(reason, event, words)),
      'action date': section(broken.nowHeading, paragraph(broken.now(newDueOn)), paragraph(broken.tellUs)),
      'outstanding actions': actionsPart({ stage: action.stage, on }, given),
      ombudsman: ombudsmanSection(given, words.ombudsman.anyTime),
    }
    return letterDocument({ ...written(broken.title, action, given), on, opening, parts }, given)
  },
}

function promised(number: number, { complaint, words }: LetterGiven): { action: Action; opening: readonly Block[] } {
  const action = numberedOf(complaint.actions, number)
  const response = action && stageOf(complaint, action.stage)?.response
  assert(action && response, 'an action is promised in a response')
  return { action, opening: section(words.whatThisIs, paragraph(words.actionDone.opening(response.on))) }
}

/** Whoever handles the complaint signs, or whoever promised it when nobody handles it now. */
function written(title: string, { stage }: Action, { complaint }: LetterGiven) {
  const signedBy = complaint.handledBy ?? stageOf(complaint, stage)?.response?.decidedBy ?? null
  return { title, stage, signedBy }
}
