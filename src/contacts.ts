// The spine of contacts: load, decide, record, as for complaints; and a contact made a complaint, both or neither.
import assert from 'node:assert/strict'
import type { DateOnly } from '#core/calendar/dates.ts'
import type { RecordedEvent } from '#core/complaint/case-file.ts'
import type { PersonId } from '#core/complaint/complaint.ts'
import type { ReceiveComplaint } from '#core/complaint/steps/receive.ts'
import type { Contact, ContactId } from '#core/contact/contact.ts'
import type { ContactFinding } from '#core/contact/finding.ts'
import { contactFindingsOf } from '#core/contact/findings.ts'
import {
  applyContact,
  type ContactCommand,
  type ContactEvent,
  decideContact,
  replayContact,
} from '#core/contact/procedure.ts'
import { reviewWorkingDaysOf } from '#core/contact/review.ts'
import type { RaiseComplaint } from '#core/contact/steps/raise-complaint.ts'
import { editionFor } from '#core/handling-code/catalogue.ts'
import type { EditionId } from '#core/handling-code/edition.ts'
import { type SavedContact, saveContact } from '#store/contacts.ts'
import { asLandlord, readAsLandlord } from '#store/database.ts'
import { appendEvents, isVersionTaken, readEvents } from '#store/events.ts'
import { saveAgain } from '#store/rebuild.ts'
import type { Records } from '#store/tables.ts'
import { eventsOf, type Outcome, record, type Spine } from './handle.ts'
import { propose, type Surroundings } from './propose.ts'
import { savedFrom } from './saved-from.ts'

export const contactChangedMeanwhile = {
  because: 'Somebody else changed this contact while you were looking at it',
}

/** What is known outside the contact, for one landlord, at one moment. */
export type ContactSurroundings = Pick<Surroundings, 'today' | 'calendar' | 'landlord'>

export type ContactStanding = {
  readonly contact: Contact
  readonly edition: EditionId
  /** The day on which the findings were worked out. */
  readonly asOf: DateOnly
  readonly findings: readonly ContactFinding[]
}

/** Everything that can be said of a contact on a day. */
export function contactStandingOf(
  contact: Contact,
  { today, calendar, landlord }: ContactSurroundings,
): ContactStanding {
  const edition = editionFor(contact.receivedOn)?.id
  assert(edition, 'no contact is received before the first edition of the Code')
  const reviewWorkingDays = reviewWorkingDaysOf(landlord)
  const findings = contactFindingsOf({ contact, edition, calendar, today, reviewWorkingDays })
  return { contact, edition, asOf: today, findings }
}

/** What is saved of a contact beside its events, made again from them as it stands on a day. */
export const contactSavedFrom =
  (surroundings: ContactSurroundings) =>
  (history: readonly RecordedEvent<ContactEvent>[]): SavedContact => {
    const contact = replayContact(eventsOf(history))
    assert(contact, 'a contact that is listed has events')
    return { ...contactStandingOf(contact, surroundings), version: history.length }
  }

type Asking<Around> = { readonly by: PersonId; readonly seen: number; readonly surroundings: Around }

/** Records what the command decides, whole or not at all; `seen` is the version that the person decided on. */
export async function handleContact(
  spine: Spine,
  landlord: string,
  id: ContactId,
  command: Exclude<ContactCommand, RaiseComplaint>,
  { by, seen, surroundings }: Asking<ContactSurroundings>,
): Promise<Outcome> {
  const history = await readAsLandlord(spine.database, landlord, (records) => readEvents(records, id))
  if (history.length !== seen) return { recorded: false, refusals: [contactChangedMeanwhile] }
  const before = replayContact(eventsOf(history))
  const decision = decideContact(command, before, surroundings)
  if (!decision.accepted) return { recorded: false, refusals: decision.refusals }
  const recording = { landlord, id, seen, by, recordedAt: new Date(spine.now()).toISOString() }
  return unlessTaken(() =>
    asLandlord(spine.database, landlord, (records) =>
      recordContact(records, recording, before, decision.events, surroundings),
    ),
  )
}

/** What becomes a complaint: on which day somebody asked, and what the complaint needs beside the contact's own. */
export type Raising = Pick<RaiseComplaint, 'complaint' | 'on'> &
  Pick<ReceiveComplaint, 'resident' | 'story' | 'outcomeWanted' | 'channel'>

/**
 * Makes a complaint of a contact, in one transaction: that it became one, and that it was received, on the first day the
 * resident was unhappy. The complaint is received as every other is, with its clocks, findings and letters.
 */
export async function raiseComplaint(
  spine: Spine,
  landlord: string,
  id: ContactId,
  { complaint, on, ...received }: Raising,
  { by, seen, surroundings }: Asking<Surroundings>,
): Promise<Outcome> {
  const { database, jobs } = spine
  const history = await readAsLandlord(database, landlord, (records) => readEvents(records, id))
  if (history.length !== seen) return { recorded: false, refusals: [contactChangedMeanwhile] }
  const before = replayContact(eventsOf(history))
  const decision = decideContact({ type: 'RaiseComplaint', complaint, on }, before, surroundings)
  if (!decision.accepted) return { recorded: false, refusals: decision.refusals }
  const [became] = decision.events
  assert(became?.type === 'ContactBecameComplaint', 'a contact becomes a complaint by one event')
  const command = { type: 'ReceiveComplaint', complaint, receivedOn: became.receivedOn, ...received } as const
  const proposal = propose([], command, by, surroundings)
  if (!proposal.accepted) return { recorded: false, refusals: proposal.refusals }

  const recording = { landlord, by, recordedAt: new Date(spine.now()).toISOString() }
  return unlessTaken(() =>
    asLandlord(database, landlord, async (records) => {
      const version = await recordContact(records, { ...recording, id, seen }, before, decision.events, surroundings)
      await record(records, jobs, { ...recording, id: complaint, seen: 0 }, proposal)
      return version
    }),
  )
}

type Recording = {
  readonly landlord: string
  readonly id: ContactId
  readonly seen: number
  readonly by: PersonId
  readonly recordedAt: string
}

/**
 * Within one transaction: the events, the line in the register, the findings; and the answers of the complaint that it
 * became, which depend on it.
 */
async function recordContact(
  records: Records,
  { landlord, id, seen, by, recordedAt }: Recording,
  before: Contact | null,
  events: readonly ContactEvent[],
  surroundings: ContactSurroundings,
): Promise<number> {
  const contact = events.reduce<Contact | null>(applyContact, before)
  assert(contact, 'an accepted command leaves a contact')
  const version = await appendEvents(records, landlord, id, seen, events, by, recordedAt)
  await saveContact(records, { ...contactStandingOf(contact, surroundings), version })
  if (before?.complaint) {
    const { today, calendar } = surroundings
    await saveAgain(records, before.complaint.id, savedFrom(today, calendar))
  }
  return version
}

/** A colleague who was first, with the contact or with the complaint's reference, leaves nothing of this recorded. */
async function unlessTaken(work: () => Promise<number>): Promise<Outcome> {
  try {
    return { recorded: true, version: await work() }
  } catch (error) {
    if (isVersionTaken(error)) return { recorded: false, refusals: [contactChangedMeanwhile] }
    throw error
  }
}
