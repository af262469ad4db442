// The program with one person in three of its records, as resident, representative and caller, beside what is somebody else's.
import assert from 'node:assert/strict'
import { dateOnly } from '#core/calendar/dates.ts'
import { complaintId } from '#core/complaint/complaint.ts'
import { contactId } from '#core/contact/contact.ts'
import { asLandlord } from '#store/database.ts'
import { keepMessage, landMessage } from '#store/messages.ts'
import { acknowledged, received } from '../memory/stories.ts'
import { amira } from '../spine/app.ts'
import { until } from '../spine/program.ts'
import { hashOf, openFiles } from './app.ts'
import { sendFiles } from './sender.ts'

type App = Awaited<ReturnType<typeof openFiles>>

export const [spokenFor, elses, contact] = [
  complaintId('C-26-22DDDD'),
  complaintId('C-26-22FFFF'),
  contactId('S-26-22EEEE'),
]
const on = dateOnly('2026-11-24')
const { resident, ...told } = received('2026-11-24')
export const rosa = resident

/** Call at the top of a test file. */
export async function openWithRosa(): Promise<App> {
  const app = await openFiles()
  await herOwn(app)
  await ofOthers(app)
  await herEnquiry(app)
  return app
}

/** Her own complaint: a letter, a diary, and a file that names a neighbour. */
async function herOwn({ server, officer, at, deskOf, id, eventsOf, faults }: App): Promise<void> {
  const desk = deskOf(amira)
  await officer.get(`${at}/add`).then((page) =>
    sendFiles(server, officer, page, [
      { name: 'diary.txt', content: 'It drips' },
      { name: 'Mr Lund.txt', content: 'Mr Lund next door drinks' },
    ]),
  )
  const version = async () => (await eventsOf()).length
  const held = { kind: 'file', which: '2', ground: 'other people', reason: 'Mr Lund is named' } as const
  assert((await desk.handle(id, { type: 'HoldBackFromPack', ...held, on }, await version())).recorded)
  assert((await desk.handle(id, acknowledged('2026-11-24'), await version())).recorded)
  const delivered = async () => (await eventsOf()).some(({ event }) => event.type === 'LetterDelivered')
  await until('the letter is delivered', delivered, () => faults.join('\n'))
}

/** Sam Okoro's complaint, in which she speaks for him, and one in which she does not. */
async function ofOthers({ deskOf }: App): Promise<void> {
  const desk = deskOf(amira)
  const sam = { ...resident, name: 'Sam Okoro', telephone: '01632 960 099', email: 'sam@example.org' }
  for (const complaint of [spokenFor, elses]) {
    const story = `The lift of ${complaint} is broken`
    assert((await desk.handle(complaint, { ...told, complaint, resident: sam, story }, 0)).recorded)
  }
  const speaks = {
    type: 'AppointRepresentative',
    name: resident.name,
    relation: 'friend or relative',
    contact: '01632 960 017',
    appointedOn: on,
    authority: 'given',
    authorityProof: 'Sam wrote to us',
    scope: 'Everything',
  } as const
  assert((await desk.handle(spokenFor, speaks, 1)).recorded)
}

/** A call about the bins, and an email. */
async function herEnquiry({ deskOf, deployment }: App): Promise<void> {
  const enquiry = { kind: 'enquiry', dissatisfied: false, choiceOffered: false, choice: 'not asked' } as const
  const call = { channel: 'phone', resident, receivedOn: on, story: 'When is bin day?' } as const
  const logged = await deskOf(amira).contacts.handle(contact, { type: 'LogContact', contact, ...call, ...enquiry }, 0)
  assert(logged.recorded)
  const original = Buffer.from('From: rosa@example.org\r\nSubject: Bins\r\n\r\nWhen?\r\n')
  const [key, receivedAt] = ['a'.repeat(64), '2026-11-24T10:00:00.000Z']
  const words = { kind: 'letter', sender: 'rosa@example.org', subject: 'Bins', body: 'When?' } as const
  const came = { key, messageId: key, receivedAt, attachments: [], sha256: hashOf(original), original, ...words }
  await asLandlord(deployment.database, 'fernbank', async (records) => {
    await keepMessage(records, came, { mailbox: 'in', uidValidity: 1, uid: 1 })
    await landMessage(records, key, { complaint: null, contact, afterClosing: false }, receivedAt)
  })
}
