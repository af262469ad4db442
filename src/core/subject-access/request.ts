// What is held on one person, when they ask: in which complaints and contacts they are, and what of those is held back from them.
import { dayInLondon } from '../calendar/dates.ts'
import type { HeldItem, Holding, HoldingGround } from '../complaint/handling-pack.ts'
import type { ComplaintId, PersonId } from '../complaint/identity.ts'
import type { ContactId } from '../contact/contact.ts'

/** A representative spoke for the resident: the rest of that complaint is somebody else's. */
export type PersonRole = 'resident' | 'representative' | 'sender'

/** What came from one address and belongs to no complaint and no contact: `from:` and the address, in small letters. */
export type SenderId = `from:${string}`
export const isSenderId = (text: string): text is SenderId => /^from:[^\s@]+@[^\s@]+$/.test(text)
export const senderId = (address: string): SenderId => `from:${address.toLowerCase()}`
export const addressOf = (sender: SenderId): string => sender.slice('from:'.length)

export type RecordId = ComplaintId | ContactId | SenderId

/** As people are told of it. */
export const recordName = (id: RecordId): string => (isSenderId(id) ? `Emails from ${addressOf(id)}` : id)

/** Told up to its version, so that it can be made again; the mail of an address has the one version. */
export type RecordOfPerson = { readonly id: RecordId; readonly as: PersonRole; readonly version: number }

/** That a record is not about the complaint keeps nothing from the person whom it is about. */
export const accessGrounds = [
  'other people',
  'legal advice',
  'safety',
  'another ground',
] as const satisfies readonly HoldingGround[]
export type AccessGround = (typeof accessGrounds)[number]

export type HeldBack = { readonly ground: AccessGround; readonly reason: string }

/** `held` is null where it is given. The last decision on a thing counts. */
export type AccessDecision = HeldItem & {
  readonly record: RecordId
  readonly held: HeldBack | null
  readonly by: PersonId
  readonly at: string
}

/** The last decision on it; null where nobody decided, and it is given. */
export const decisionOn = (
  decisions: readonly AccessDecision[],
  { record, kind, which }: Pick<AccessDecision, 'record' | 'kind' | 'which'>,
): AccessDecision | null =>
  decisions.findLast((one) => one.record === record && one.kind === kind && one.which === which) ?? null

/** What is held back of one record, as a complaint's own list has it. */
export function holdingsOf(decisions: readonly AccessDecision[], record: RecordId): readonly Holding[] {
  const ofRecord = decisions.filter((one) => one.record === record)
  const last = ofRecord.filter((one) => decisionOn(ofRecord, one) === one)
  return last.flatMap(({ kind, which, held, at }, index) =>
    held ? [{ kind, which, ...held, number: index + 1, on: dayInLondon(Date.parse(at)), ended: null }] : [],
  )
}
