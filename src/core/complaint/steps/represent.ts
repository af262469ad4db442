// A representative deals with the complaint for the resident: appointed, given authority, ended (1.3, 3.6).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { type Complaint, withHandling } from '../complaint.ts'
import type { Representative } from '../handling-people.ts'
import { countRefusals, lineRefusals, longRefusals, textRefusals } from '../limits.ts'
import { nextNumber, numberedOf, withAdded, withChanged } from '../numbered.ts'
import { acceptUnless, dayRefusals, noSuchComplaint, refuse, type Step, sinceReceipt } from '../step.ts'

type Appointed = Omit<Representative, 'number' | 'ended' | 'online' | 'codesGiven'>
export type AppointRepresentative = { readonly type: 'AppointRepresentative' } & Appointed
export type RepresentativeAppointed = { readonly type: 'RepresentativeAppointed'; readonly number: number } & Appointed

export const appointRepresentative: Step<AppointRepresentative, RepresentativeAppointed> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { representatives } = complaint.handling
    const refusals = [
      ...countRefusals(representatives, 'representatives'),
      ...lineRefusals('name', command.name, 'Enter who speaks for the resident', 'representatives'),
      ...longRefusals('contact', command.contact),
      ...textRefusals('scope', command.scope, 'Enter what they may hear and decide', 'representatives'),
      ...(command.authority === 'awaited'
        ? longRefusals('authorityProof', command.authorityProof)
        : textRefusals('authorityProof', command.authorityProof, proofAsked[command.authority], 'representatives')),
      ...dayRefusals('appointedOn', command.appointedOn, sinceReceipt(complaint), today),
    ]
    const number = nextNumber(representatives)
    return acceptUnless(refusals, { ...command, type: 'RepresentativeAppointed', number })
  },
  apply(complaint, { type: _, ...appointed }) {
    assert(complaint, 'a complaint has representatives')
    const representatives = withAdded(complaint.handling.representatives, {
      ...appointed,
      ...{ online: null, codesGiven: 0, ended: null },
    })
    return withHandling(complaint, { representatives })
  },
}

const proofAsked = {
  given: 'Say how the resident gave them authority',
  'not needed': 'Say why no authority is needed',
}

type Given = { readonly representative: number; readonly on: DateOnly; readonly proof: string }
export type RecordAuthority = { readonly type: 'RecordAuthority' } & Given
export type AuthorityRecorded = { readonly type: 'AuthorityRecorded' } & Given

export const recordAuthority: Step<RecordAuthority, AuthorityRecorded> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const representative = actingRepresentative(complaint, command.representative)
    if (!representative) return refuse({ because: 'There is no such representative' })
    if (representative.authority !== 'awaited') return refuse({ because: 'No authority is awaited from the resident' })
    const appointed = { on: representative.appointedOn, what: 'the day they were appointed' }
    const refusals = [
      ...textRefusals('proof', command.proof, proofAsked.given, 'representatives'),
      ...dayRefusals('on', command.on, appointed, today),
    ]
    return acceptUnless(refusals, { ...command, type: 'AuthorityRecorded' })
  },
  apply(complaint, { representative, proof }) {
    assert(complaint && actingRepresentative(complaint, representative)?.authority === 'awaited')
    return withRepresentative(complaint, representative, { authority: 'given', authorityProof: proof })
  },
}

type Ended = { readonly representative: number; readonly on: DateOnly; readonly because: string }
export type EndRepresentation = { readonly type: 'EndRepresentation' } & Ended
export type RepresentationEnded = { readonly type: 'RepresentationEnded' } & Ended

export const endRepresentation: Step<EndRepresentation, RepresentationEnded> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const representative = actingRepresentative(complaint, command.representative)
    if (!representative) return refuse({ because: 'There is no such representative' })
    const appointed = { on: representative.appointedOn, what: 'the day they were appointed' }
    const refusals = [
      ...textRefusals('because', command.because, 'Enter why they no longer speak for the resident', 'representatives'),
      ...dayRefusals('on', command.on, appointed, today),
    ]
    return acceptUnless(refusals, { ...command, type: 'RepresentationEnded' })
  },
  apply(complaint, { representative, on, because }) {
    assert(complaint && actingRepresentative(complaint, representative))
    return withRepresentative(complaint, representative, { online: null, ended: { on, because } })
  },
}

/** The representative of this number, while they act. */
export function actingRepresentative({ handling }: Complaint, number: number): Representative | null {
  const representative = numberedOf(handling.representatives, number)
  return representative && !representative.ended ? representative : null
}

export function withRepresentative(complaint: Complaint, number: number, change: Partial<Representative>): Complaint {
  const representatives = withChanged(complaint.handling.representatives, number, (one) => ({ ...one, ...change }))
  return withHandling(complaint, { representatives })
}
