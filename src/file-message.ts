// A person puts a mail where it belongs: on a complaint, from another one too; as a contact; or aside, as nothing for us.
import { readMailApart } from '#channels/read-apart.ts'
import { dayInLondon } from '#core/calendar/dates.ts'
import type { ComplaintId, PersonId } from '#core/complaint/complaint.ts'
import { lineRefusals, longestLine, longRefusals } from '#core/complaint/limits.ts'
import { type ComplaintCommand, replay } from '#core/complaint/procedure.ts'
import type { ContactId } from '#core/contact/contact.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { asLandlord, readAsLandlord } from '#store/database.ts'
import { isVersionTaken, readEvents } from '#store/events.ts'
import { saveFiling } from '#store/message-filings.ts'
import { type KeptMessage, readMessage, readOriginal } from '#store/messages.ts'
import type { FilingWanted } from '#web/messages-desk.ts'
import type { Done } from '#web/outcome.ts'
import type { ContactSurroundings } from './contacts.ts'
import { type Accepted, eventsOf, record, type Spine } from './handle.ts'
import { contactOfMail } from './mail-contact.ts'
import { propose, type Surroundings } from './propose.ts'

export type FilingPlace = {
  readonly landlord: Profile
  readonly by: PersonId
  readonly around: (id: ComplaintId) => Promise<Surroundings>
  readonly aroundContacts: () => Promise<ContactSurroundings>
}

const refused = (...refusals: Extract<Done, { done: false }>['refusals']): Done => ({
  done: false,
  stale: false,
  refusals,
})

const stale: Done = {
  ...{ done: false, stale: true },
  refusals: [{ because: 'Somebody else put this mail somewhere while you were looking at it' }],
}

/** Recorded once, however often it is asked: where it stands already, nothing more is said. */
export async function fileMessage(spine: Spine, wanted: FilingWanted, place: FilingPlace): Promise<Done> {
  const { key, to, because, seen } = wanted
  const read = <Value>(work: Parameters<typeof readAsLandlord<Value>>[2]) =>
    readAsLandlord(spine.database, place.landlord.id, work)
  const message = await read((records) => readMessage(records, key))
  if (!message) return refused({ because: 'This mail is not there any more' })
  if (standsAt(message, to)) return { done: true }
  if ((message.filing?.number ?? 0) !== seen) return stale
  if ((to === 'contact' || to === 'nowhere') && message.complaint) {
    return refused({ field: 'to', because: 'Move it to the complaint that it is about' })
  }
  const refusals = [
    ...(to === 'nowhere' ? lineRefusals('because', because, 'Say why it is nothing for us') : []),
    ...(to === 'contact' ? longRefusals('because', because, longestLine) : []),
  ]
  if (refusals.length > 0) return refused(...refusals)
  const contact = to === 'contact' ? await contactFor(spine, message, place) : null
  if (contact && 'refusals' in contact) return refused(...contact.refusals)
  return saveOnce(spine, message, { ...wanted, contact: contact?.contact ?? null }, place)
}

const standsAt = ({ complaint, contact, filing }: KeptMessage, to: FilingWanted['to']): boolean =>
  to === 'nowhere'
    ? filing?.aside === true
    : to === 'contact'
      ? !complaint && contact !== null && !filing?.aside
      : complaint === to

async function contactFor(
  spine: Spine,
  { key, receivedAt }: KeptMessage,
  { landlord, by, aroundContacts }: FilingPlace,
) {
  const original = await readAsLandlord(spine.database, landlord.id, (records) => readOriginal(records, key))
  if (!original) return { refusals: [{ field: 'to', because: 'The original of this mail is no longer kept' }] }
  const asked = { by, seen: 0, surroundings: await aroundContacts() }
  const made = await contactOfMail(spine, landlord.id, await readMailApart(original, []), Date.parse(receivedAt), asked)
  return typeof made === 'string'
    ? { contact: made }
    : { refusals: made.map(({ because }) => ({ field: 'to', because })) }
}

type Proposed = {
  readonly id: ComplaintId
  readonly seen: number
  readonly proposal: Accepted
  readonly closed: boolean
}

/** One transaction: what both complaints say of it, and where it stands. */
async function saveOnce(
  spine: Spine,
  { key, complaint: from, contact: fromContact, filesOn, filing, receivedAt }: KeptMessage,
  { to, because, contact }: FilingWanted & { readonly contact: ContactId | null },
  place: FilingPlace,
): Promise<Done> {
  const { landlord, by } = place
  const complaint = to === 'contact' || to === 'nowhere' ? null : to
  // The mail of a contact stands on no complaint, and its files on the one that the contact became.
  const stood = from ?? filesOn
  const on = dayInLondon(spine.now())
  const told: readonly (readonly [ComplaintId, ComplaintCommand])[] = complaint
    ? [
        [complaint, { type: 'FileMessage', message: key, on, from: stood, because }],
        ...(stood && stood !== complaint
          ? [[stood, { type: 'MoveMessage', message: key, on, to: complaint, because }] as const]
          : []),
      ]
    : []
  const proposed: Proposed[] = []
  for (const [id, command] of told.toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const one = await proposedFor(spine, id, command, place, receivedAt)
    if ('refusals' in one) return refused(...one.refusals)
    proposed.push(one)
  }
  const at = new Date(spine.now()).toISOString()
  const afterClosing = proposed.some(({ id, closed }) => id === complaint && closed)
  try {
    await asLandlord(spine.database, landlord.id, async (records) => {
      for (const { id, seen, proposal } of proposed)
        await record(records, spine.jobs, { landlord: landlord.id, id, seen, by, recordedAt: at }, proposal)
      const place = { from, fromContact, complaint, contact, afterClosing }
      await saveFiling(records, { key, seen: filing?.number ?? 0, ...place, because, by, at })
    })
    return { done: true }
  } catch (error) {
    if (isVersionTaken(error)) return stale
    throw error
  }
}

async function proposedFor(
  { database }: Spine,
  id: ComplaintId,
  command: ComplaintCommand,
  { landlord, by, around }: FilingPlace,
  receivedAt: string,
) {
  const events = eventsOf(await readAsLandlord(database, landlord.id, (records) => readEvents(records, id)))
  const complaint = replay(events)
  if (!complaint) return { refusals: [{ field: 'to', because: `There is no complaint ${id}` }] }
  const proposal = propose(events, command, by, await around(id))
  if (!proposal.accepted) return { refusals: proposal.refusals }
  const { closedOn } = complaint
  const closed = closedOn !== null && closedOn <= dayInLondon(Date.parse(receivedAt))
  return { id, seen: events.length, proposal, closed }
}
