// A conflict of interest, actual or perceived: declared by or about a person, and settled before they decide (5.8c).
import assert from 'node:assert/strict'
import { type Complaint, currentStage, type PersonId, withHandling } from '../complaint.ts'
import type { Conflict, ConflictSettlement } from '../handling-people.ts'
import { countRefusals, textRefusals } from '../limits.ts'
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

type Declared = Omit<Conflict, 'number' | 'settled'>
export type DeclareConflict = { readonly type: 'DeclareConflict' } & Declared
export type ConflictDeclared = { readonly type: 'ConflictDeclared'; readonly number: number } & Declared

export const declareConflict: Step<DeclareConflict, ConflictDeclared> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { conflicts } = complaint.handling
    const refusals = [
      ...countRefusals(conflicts, 'conflicts of interest'),
      ...textRefusals('what', command.what, 'Enter what the conflict is, or how it may seem', 'conflict of interest'),
      ...dayRefusals('on', command.on, sinceReceipt(complaint), today),
    ]
    return acceptUnless(refusals, { ...command, type: 'ConflictDeclared', number: nextNumber(conflicts) })
  },
  apply(complaint, { type: _, ...declared }) {
    assert(complaint, 'a conflict of interest is about a complaint')
    const conflicts = withAdded(complaint.handling.conflicts, { ...declared, settled: null })
    return withHandling(complaint, { conflicts })
  },
}

type Settled = { readonly conflict: number } & ConflictSettlement
export type SettleConflict = { readonly type: 'SettleConflict' } & Settled
export type ConflictSettled = { readonly type: 'ConflictSettled' } & Settled

const ownConflict: StepRefusal = { because: 'Somebody else must settle it', duty: 'conflict of interest' }

export const settleConflict: Step<SettleConflict, ConflictSettled> = {
  decide(command, complaint, { today, by }) {
    if (!complaint) return refuse(noSuchComplaint)
    const conflict = numberedOf(complaint.handling.conflicts, command.conflict)
    if (!conflict) return refuse({ because: 'There is no such conflict of interest' })
    if (conflict.settled) return refuse({ because: 'This conflict of interest is already settled' })
    const refusals = [
      ...textRefusals('how', command.how, 'Enter what was done about it', 'conflict of interest'),
      ...dayRefusals('on', command.on, { on: conflict.on, what: 'the day it was declared' }, today),
      ...handoverRefusals(command, conflict, complaint),
      ...(by === conflict.person ? [ownConflict] : []),
    ]
    return acceptUnless(refusals, { ...command, type: 'ConflictSettled' })
  },
  apply(complaint, { type: _, conflict: number, ...settled }) {
    assert(complaint && !numberedOf(complaint.handling.conflicts, number)?.settled, 'a conflict is settled once')
    const conflicts = withChanged(complaint.handling.conflicts, number, (conflict) => ({ ...conflict, settled }))
    const handledBy = settled.handedTo ?? complaint.handledBy
    return withHandling({ ...complaint, handledBy }, { conflicts })
  },
}

function handoverRefusals({ handedTo }: Settled, { person }: Conflict, complaint: Complaint): readonly StepRefusal[] {
  const field = 'handedTo'
  if (!handedTo) return []
  if (handedTo === person) return [{ field, because: 'Hand it to somebody else', duty: 'conflict of interest' }]
  return consideredStage1(complaint, handedTo, field)
}

/** Why a person may not take a complaint over at stage 2: who considered stage 1 does not consider it again (6.13). */
export function consideredStage1(complaint: Complaint, person: PersonId, field: string): readonly StepRefusal[] {
  if (currentStage(complaint).stage !== 2 || person !== complaint.stages[0].response?.decidedBy) return []
  const because = 'The person who considered stage 1 cannot consider stage 2'
  return [{ field, because, duty: 'different person at stage 2' }]
}

/** Why a person may not decide: a conflict not settled, or settled by handing the complaint to somebody else (5.8c). */
export function conflictRefusals(complaint: Complaint, person: PersonId, field?: string): readonly StepRefusal[] {
  const about = complaint.handling.conflicts.filter((conflict) => conflict.person === person)
  const said = { ...(field === undefined ? {} : { field }), duty: 'conflict of interest' } as const
  if (about.some(({ settled }) => !settled)) {
    return [{ ...said, because: 'A conflict of interest about this person is not settled' }]
  }
  if (about.some(({ settled }) => settled?.handedTo)) {
    return [{ ...said, because: 'The complaint was handed on because of a conflict of interest' }]
  }
  return []
}
