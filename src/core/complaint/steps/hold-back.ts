// A document or an entry is held back from the pack for the Ombudsman, with the ground and the reason; or goes in again.
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { type Complaint, withHandling } from '../complaint.ts'
import { type HeldItem, type Holding, holdingOf } from '../handling-pack.ts'
import { countRefusals, textRefusals } from '../limits.ts'
import { nextNumber, numberedOf, withAdded, withChanged } from '../numbered.ts'
import { acceptUnless, dayRefusals, noSuchComplaint, refuse, type Step, sinceReceipt } from '../step.ts'

type Held = Omit<Holding, 'number' | 'ended'>
export type HoldBackFromPack = { readonly type: 'HoldBackFromPack' } & Held
export type HeldBackFromPack = { readonly type: 'HeldBackFromPack'; readonly number: number } & Held

export const holdBackFromPack: Step<HoldBackFromPack, HeldBackFromPack> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { heldBack } = complaint.handling
    if (holdingOf(heldBack, command)) return refuse({ field: 'what', because: 'This is held back already' })
    const refusals = [
      ...countRefusals(heldBack, 'things held back'),
      ...(canBeHeld(command, complaint) ? [] : [{ field: 'what', because: 'Choose what is held back' }]),
      ...textRefusals('reason', command.reason, 'Enter the reason: the Ombudsman reads it'),
      ...dayRefusals('on', command.on, sinceReceipt(complaint), today),
    ]
    return acceptUnless(refusals, { ...command, type: 'HeldBackFromPack', number: nextNumber(heldBack) })
  },
  apply(complaint, { type: _, ...held }) {
    assert(complaint, 'what is held back is of a complaint')
    return withHandling(complaint, { heldBack: withAdded(complaint.handling.heldBack, { ...held, ended: null }) })
  },
}

/** Which letters, mails and events there are, a complaint does not know of itself. */
function canBeHeld({ kind, which }: HeldItem, { handling }: Complaint): boolean {
  if (kind === 'message') return /^[0-9a-f]{64}$/.test(which)
  if (!/^[1-9]\d{0,5}$/.test(which)) return false
  return kind !== 'file' || numberedOf(handling.files, Number(which)) !== null
}

type Returned = { readonly holding: number; readonly on: DateOnly; readonly because: string }
export type ReturnToPack = { readonly type: 'ReturnToPack' } & Returned
export type ReturnedToPack = { readonly type: 'ReturnedToPack' } & Returned

export const returnToPack: Step<ReturnToPack, ReturnedToPack> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const holding = numberedOf(complaint.handling.heldBack, command.holding)
    if (!holding) return refuse({ because: 'Nothing of this number is held back' })
    if (holding.ended) return refuse({ because: 'This goes into the pack again already' })
    const refusals = [
      ...textRefusals('because', command.because, 'Enter why it goes into the pack again'),
      ...dayRefusals('on', command.on, { on: holding.on, what: 'the day it was held back' }, today),
    ]
    return acceptUnless(refusals, { ...command, type: 'ReturnedToPack' })
  },
  apply(complaint, { holding: number, on, because }) {
    assert(complaint && !numberedOf(complaint.handling.heldBack, number)?.ended, 'it is held back until then')
    const ended = { on, because }
    return withHandling(complaint, {
      heldBack: withChanged(complaint.handling.heldBack, number, (one) => ({ ...one, ended })),
    })
  },
}
