// Mail that came in is kept, and then lands once: on its complaint, on its contact, or as a contact of its own.
import assert from 'node:assert/strict'
import type { Keeping } from '#channels/mailbox.ts'
import { readMailApart } from '#channels/read-apart.ts'
import type { ReadMail } from '#channels/read-mail.ts'
import { readTag, type Tagged } from '#channels/tag.ts'
import { dayInLondon } from '#core/calendar/dates.ts'
import { type ComplaintId, complaintId, isComplaintId, recourseItself } from '#core/complaint/complaint.ts'
import { type ComplaintCommand, replay } from '#core/complaint/procedure.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { readCase } from '#store/case.ts'
import { asLandlord, readAsLandlord } from '#store/database.ts'
import {
  findThread,
  keepMessage,
  type Landing,
  landMessage,
  readOriginal,
  readTaken,
  readWaiting,
} from '#store/messages.ts'
import { toldIn } from './deliver.ts'
import { type Deployment, surroundingsOf } from './desks.ts'
import { eachMail } from './each-mail.ts'
import { eventsOf, handleWhateverVersion } from './handle.ts'
import { contactOfMail } from './mail-contact.ts'

/** How a landlord's mailbox is kept: `ours` is the address that it writes from. */
export const keepingOf = ({ database }: Deployment, landlord: string, ours: readonly string[]): Keeping => ({
  taken: (mailbox, uidValidity) =>
    readAsLandlord(database, landlord, (records) => readTaken(records, mailbox, uidValidity)),
  keep: async ({ original, receivedAt, ...place }) => {
    const { key, messageId, kind, from, subject, text, attachments, sha256 } = await readMailApart(original, ours)
    const read = { key, messageId, kind, subject, body: text, attachments, sha256, original }
    const message = { ...read, sender: senderOf(from), receivedAt: new Date(receivedAt).toISOString() }
    await asLandlord(database, landlord, (records) => keepMessage(records, message, place))
  },
})

const senderOf = ({ name, address }: ReadMail['from']): string =>
  name === '' || name === address ? address : `${name} <${address}>`

/**
 * Lands everything that is kept and has not landed. Each step may be done again, by this program or another: a failure is
 * recorded once, and a contact's reference is drawn from its mail. One that cannot be landed waits, and those after it do
 * not: it is told when they have landed, and tried again in the next round.
 */
export const landMail = (deployment: Deployment, landlord: Profile, ours: readonly string[]): Promise<void> =>
  eachMail({
    ...{ done: 'landed', landlord: landlord.id },
    waiting: (tried) => readAsLandlord(deployment.database, landlord.id, (records) => readWaiting(records, tried)),
    work: (mail) => land(deployment, landlord, mail, ours),
  })

type Waiting = Awaited<ReturnType<typeof readWaiting>>[number]

async function land(
  deployment: Deployment,
  landlord: Profile,
  { key, receivedAt }: Waiting,
  ours: readonly string[],
): Promise<void> {
  const { database, now } = deployment
  // One at a time: each may have many megabytes.
  const original = await readAsLandlord(database, landlord.id, (records) => readOriginal(records, key))
  assert(original, 'a mail that has not landed has its original')
  const landing = await landingOf(deployment, landlord, await readMailApart(original, ours), Date.parse(receivedAt))
  await readAsLandlord(database, landlord.id, (records) =>
    landMessage(records, key, landing, new Date(now()).toISOString()),
  )
}

const nowhere: Landing = { complaint: null, contact: null, afterClosing: false }

async function landingOf(
  deployment: Deployment,
  landlord: Profile,
  mail: ReadMail,
  receivedAt: number,
): Promise<Landing> {
  const tagged = tagOf(deployment, landlord, mail)
  if (tagged?.letter && mail.givenUp !== null) await sentBack(deployment, landlord, tagged, mail)
  for (const id of [tagged?.reference ?? '', ...referencesIn(mail.subject)]) {
    const landing = isComplaintId(id) ? await onComplaint(deployment, landlord, id) : null
    if (landing) return landing
  }
  const thread = await readAsLandlord(deployment.database, landlord.id, (records) => findThread(records, mail.answers))
  if (thread?.complaint) return (await onComplaint(deployment, landlord, thread.complaint)) ?? nowhere
  if (thread?.contact) return { ...nowhere, contact: thread.contact }
  // Machines become no contact: what they sent is kept, and shown among what belongs to no complaint.
  return mail.kind === 'letter' ? asContact(deployment, landlord, mail, receivedAt) : nowhere
}

const tagOf = ({ secret }: Deployment, { id }: Profile, { recipients }: ReadMail): Tagged | null =>
  recipients.map((address) => readTag(secret, id, address)).find((tag) => tag !== null) ?? null

const referencesIn = (subject: string): readonly string[] => subject.toUpperCase().match(/C-\d{2}-[2-9A-Z]{6}/g) ?? []

async function onComplaint(
  { database }: Deployment,
  { id: landlord }: Profile,
  id: ComplaintId,
): Promise<Landing | null> {
  const kept = await readAsLandlord(database, landlord, (records) => readCase(records, id))
  if (!kept) return null
  return { complaint: id, contact: null, afterClosing: replay(eventsOf(kept.events))?.closedOn !== null }
}

/** A bounce is believed where it came to an address that we signed, and says that the mail is given up. */
async function sentBack(deployment: Deployment, landlord: Profile, tagged: Tagged, mail: ReadMail): Promise<void> {
  const id = complaintId(tagged.reference)
  const kept = await readAsLandlord(deployment.database, landlord.id, (records) => readCase(records, id))
  if (!kept || !tagged.letter || mail.givenUp === null) return
  const { number: letter, sending } = tagged.letter
  const command: ComplaintCommand = {
    type: 'ReportLetterNotDelivered',
    letter,
    sending,
    told: toldIn(kept, letter),
    by: 'email',
    on: dayInLondon(deployment.now()),
    cause: 'sent back',
    reason: mail.givenUp,
  }
  const surroundings = () => surroundingsOf(deployment, landlord, id)
  await handleWhateverVersion(deployment, landlord.id, id, command, { by: recourseItself, surroundings })
}

/** What a mail is as a contact, received on the London day of the server's own time. */
async function asContact(
  deployment: Deployment,
  landlord: Profile,
  mail: ReadMail,
  receivedAt: number,
): Promise<Landing> {
  const today = dayInLondon(deployment.now())
  const calendar = await (deployment.currentCalendar ?? deployment.calendar)(landlord.id)
  const asked = { by: recourseItself, seen: 0, surroundings: { today, calendar, landlord } }
  const contact = await contactOfMail(deployment, landlord.id, mail, receivedAt, asked)
  return typeof contact === 'string' ? { ...nowhere, contact } : nowhere
}
