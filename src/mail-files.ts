// Makes files of what is attached to mail: on the disk first, then beside the mail, then on the record of its complaint.

import { isTooMuch, type MailPart, partsOf, tooMany, type Unread } from '#channels/mail-parts.ts'
import { dayInLondon, later, longDate } from '#core/calendar/dates.ts'
import { type Complaint, type ComplaintId, recourseItself } from '#core/complaint/complaint.ts'
import type { FileFacts, FileOrigin, FileSource } from '#core/complaint/handling-files.ts'
import { type ComplaintCommand, replay } from '#core/complaint/procedure.ts'
import type { Files } from '#files/files.ts'
import { asLandlord, readAsLandlord } from '#store/database.ts'
import { readEvents } from '#store/events.ts'
import { saveFile } from '#store/files.ts'
import {
  type MailToFile,
  noteFilesOn,
  type PartOfMail,
  readParts,
  readPieces,
  readUnfiledFiles,
  readUnopened,
  saveParts,
} from '#store/message-files.ts'
import type { Records } from '#store/tables.ts'
import { fileName } from '#web/upload.ts'
import { eachMail } from './each-mail.ts'
import { eventsOf, handleWhateverVersion, type Spine } from './handle.ts'
import type { Surroundings } from './propose.ts'

export type MailFilesHouse = Spine & { readonly files: Files }

type Around = (id: ComplaintId) => Promise<Surroundings>

/**
 * Goes through every mail that landed and was not gone through, and puts its files on its complaint. Killed between any two
 * steps it is done again: a file is kept once, a mail is gone through once, and a file is recorded once. One that fails keeps
 * no other waiting: it is told at the end, and tried again in the next round.
 */
export async function fileMail(house: MailFilesHouse, landlord: string, around: Around): Promise<void> {
  const next =
    <Mail>(read: (records: Records, tried: readonly string[]) => Promise<Mail | null>) =>
    async (tried: readonly string[]) => {
      const mail = await readAsLandlord(house.database, landlord, (records) => read(records, tried))
      return mail ? [mail] : []
    }
  try {
    await eachMail({
      ...{ done: 'gone through', landlord, waiting: next(readUnopened) },
      work: ({ key }) => openMail(house, landlord, key),
    })
  } finally {
    // Those that were gone through have their files, whatever became of others.
    await eachMail({
      ...{ done: 'given their files', landlord, waiting: next(readUnfiledFiles) },
      work: (mail) => recordFiles(house, landlord, mail, around),
    })
  }
}

async function openMail(house: MailFilesHouse, landlord: string, key: string): Promise<void> {
  const { database, now } = house
  const parts: PartOfMail[] = []
  const stop = ({ unread }: Unread) => parts.push({ ...nothingMore, part: parts.length + 1, because: unread })
  try {
    for await (const part of partsOf(readPieces(database, landlord, key))) {
      if ('unread' in part) stop(part)
      else parts.push(await takeIn(house, landlord, part))
    }
  } catch (error) {
    if (!isTooMuch(error)) throw error
    stop(tooMany)
  }
  await asLandlord(database, landlord, (records) => saveParts(records, key, parts, new Date(now()).toISOString()))
}

const nothingMore = { name: '', mediaType: '', bytes: 0, inWords: false, sha256: null, kind: null, found: '' } as const

async function takeIn({ database, files, now }: MailFilesHouse, landlord: string, part: MailPart): Promise<PartOfMail> {
  const { said, bytes, arrival } = await arrived(files, landlord, part)
  if (!arrival.taken) {
    const { infected } = arrival
    // It stays inside the original, so it is not said here that it was not kept.
    const because = infected ? `There is a virus in ${said.name}. We made no file of it` : arrival.because
    return { ...said, bytes, sha256: infected?.sha256 ?? null, kind: null, because, found: infected?.found ?? '' }
  }
  const { facts, incoming } = arrival
  const usedAt = new Date(now()).toISOString()
  await saveFile(database, landlord, facts.sha256, usedAt, () => files.keep(landlord, incoming))
  await files.preview(landlord, facts)
  return { ...said, bytes, sha256: facts.sha256, kind: facts.kind, scan: facts.scan, because: '', found: '' }
}

async function arrived(files: Files, landlord: string, { content, number, name, ...said }: MailPart) {
  let bytes = 0
  const counted = async function* () {
    for await (const piece of content) {
      bytes += piece.length
      yield piece
    }
  }
  const named = fileName(name)
  const arrival = await files.arrive(landlord, named, counted())
  return { said: { ...said, part: number, name: named }, bytes, arrival }
}

async function recordFiles(house: MailFilesHouse, landlord: string, mail: MailToFile, around: Around): Promise<void> {
  const { database } = house
  const { key, complaint: id } = mail
  const [parts, events] = await Promise.all([
    readAsLandlord(database, landlord, (records) => readParts(records, key)),
    readAsLandlord(database, landlord, (records) => readEvents(records, id)),
  ])
  const complaint = replay(eventsOf(events))
  const origin = complaint ? originOf(mail, complaint) : null
  const give = (command: ComplaintCommand) =>
    handleWhateverVersion(house, landlord, id, command, { by: recourseItself, surroundings: () => around(id) })
  let refused = ''
  if (origin) {
    const files = parts.flatMap((part) => (part.kind ? [factsOf(part, key)] : []))
    if (files.length > 0) {
      const outcome = await give({ type: 'ReceiveFiles', ...origin, note: noteOf(mail), files })
      if (!outcome.recorded) refused = outcome.refusals.map(({ because }) => because).join('. ')
    }
    for (const { name, sha256, bytes, found } of parts) {
      if (found !== '' && sha256) await give({ type: 'RefuseFile', ...origin, name, sha256, bytes, found })
    }
  }
  await readAsLandlord(database, landlord, (records) => noteFilesOn(records, key, id, refused))
}

type KeptPart = Extract<PartOfMail, { because: '' }>

const factsOf = ({ name, sha256, bytes, kind, scan, inWords }: KeptPart, key: string): FileFacts => ({
  ...{ name, sha256, bytes, kind, scan },
  mail: { key, inWords },
})

/** On the day the mail came; of one that came before its complaint, on the day that the complaint did. */
function originOf({ receivedAt, sender }: MailToFile, complaint: Complaint): FileOrigin {
  const on = later(dayInLondon(Date.parse(receivedAt)), complaint.receivedOn)
  return { on, from: sourceOf(sender, complaint), channel: 'email' }
}

/** By the address that a mail says it is from: anybody can write any there, and the page shows which it was. */
function sourceOf(sender: string, { resident, handling }: Complaint): FileSource {
  const address = (/<([^<>]*)>$/.exec(sender)?.[1] ?? sender).trim().toLowerCase()
  if (address !== '' && address === resident.email.trim().toLowerCase()) return 'resident'
  const speaks = handling.representatives.some(({ contact }) =>
    contact
      .toLowerCase()
      .split(/[\s,;<>]+/)
      .includes(address),
  )
  return speaks ? 'representative' : 'somebody else'
}

const longestSubject = 300

function noteOf({ sender, subject, receivedAt }: MailToFile): string {
  const short = subject.length > longestSubject ? `${subject.slice(0, longestSubject).toWellFormed()}…` : subject
  const which = short === '' ? 'an email without a subject' : `the email “${short}”`
  return `Attached to ${which} from ${sender.slice(0, longestSubject).toWellFormed()}, ${longDate(dayInLondon(Date.parse(receivedAt)))}`
}
