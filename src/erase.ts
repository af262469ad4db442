// recourse erase: what people said in one complaint or contact is erased for good; its facts stay, and who asked and why.
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type ComplaintId, isComplaintId, isOpen } from '#core/complaint/complaint.ts'
import { longestLine } from '#core/complaint/limits.ts'
import { replay } from '#core/complaint/procedure.ts'
import { type ContactId, isContactId } from '#core/contact/contact.ts'
import { replayContact } from '#core/contact/procedure.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { createFiles, type Files } from '#files/files.ts'
import type { S3Place } from '#files/s3-place.ts'
import { contactOfComplaint } from '#store/contacts.ts'
import { asLandlord, type Database, readAsLandlord } from '#store/database.ts'
import { findAccountAnywhere } from '#store/doors.ts'
import { eraseAndTell, eventsWithWords, readErasures } from '#store/erasures.ts'
import { readEvents } from '#store/events.ts'
import { dropFile } from '#store/files.ts'
import { migrate } from '#store/migrate.ts'
import type { Person } from '#store/people.ts'
import type { Records } from '#store/tables.ts'
import { askLine } from './cli/ask.ts'
import { type Place, withDatabase, withRecord } from './cli/data.ts'
import { erasureText } from './cli/verify.ts'
import { eventsOf } from './handle.ts'
import { readProfiles } from './profiles.ts'

export const eraseUsage = `recourse erase REFERENCE --landlord L --by EMAIL --why WORDS [--data FOLDER]
                                   erases what people said in a closed complaint or contact, its emails and files; asks for its reference again`

type Erasable = ComplaintId | ContactId

type Wanted = {
  readonly id: Erasable
  readonly landlord: Profile
  readonly email: string
  readonly because: string
  readonly data: string | undefined
}

type Ask = (events: number, id: Erasable) => Promise<string>

/** Erases, and answers with lines that say what; or throws one message, and then nothing was erased. */
export async function erase(
  words: readonly string[],
  place: Place & { readonly s3?: S3Place | undefined },
  ask: Ask,
  now: number,
): Promise<readonly string[]> {
  const { data, ...wanted } = readWords(words)
  const whole = { ...place, data: data ?? place.data }
  const folder = path.resolve(whole.data ?? 'data', 'files')
  // Nothing is taken in here.
  const files = createFiles({ folder, s3: place.s3, longestMegabytes: 0, clamd: null, onUnscanned: () => undefined })
  return withRecord(whole, async (connection) => {
    await migrate(connection)
    return withDatabase(connection, (database) => eraseIn({ database, files }, wanted, ask, now))
  })
}

type House = { readonly database: Database; readonly files: Files }

async function eraseIn(
  house: House,
  { id, landlord, email, because }: Omit<Wanted, 'data'>,
  ask: Ask,
  now: number,
): Promise<readonly string[]> {
  const { database } = house
  const person = await personOf(database, landlord, email)
  const read = <Value>(work: (records: Records) => Promise<Value>) => readAsLandlord(database, landlord.id, work)
  const refused = await read((records) => whyNot(records, id, landlord))
  if (refused) throw new Error(refused)
  const typed = await ask(await read((records) => eventsWithWords(records, id)), id)
  if (typed.trim() !== id) throw new Error(`Nothing was erased: “${typed.trim()}” is not ${id}.`)
  const erasedAt = new Date(now).toISOString()
  const { files, accesses, ...counts } = await asLandlord(database, landlord.id, (records) =>
    eraseAndTell(records, id, { by: person.id, because, erasedAt }),
  )
  await letGo(house, landlord.id, id, files, now)
  for (const number of accesses) await house.files.accessFiles.remove(landlord.id, number)
  const contact = isComplaintId(id) ? await read((records) => contactOfComplaint(records, id)) : null
  const gone = { complaint: id, erasedAt, erasedBy: person.id, because, ...counts, files: files.length }
  return [
    `Erased: ${erasureText(gone)}`,
    'Its facts stay, and so do its letters: they are the landlord’s own correspondence.',
    ...(contact ? [`It was made of ${contact}, which keeps its own words until they are erased too.`] : []),
  ]
}

/** Stopped half way, the files go when the program next keeps house: nothing that was not erased names them. */
async function letGo(
  { database, files }: House,
  landlord: string,
  id: Erasable,
  hashes: readonly string[],
  now: number,
): Promise<void> {
  if (isComplaintId(id)) await files.packs.remove(landlord, id)
  const before = new Date(now + 1).toISOString()
  for (const sha256 of hashes) await dropFile(database, landlord, sha256, before, () => files.remove(landlord, sha256))
}

function readWords(words: readonly string[]): Wanted {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { landlord: text, by: text, why: text, data: text },
  })
  const [reference = '', ...others] = positionals
  const landlords = readProfiles()
  const landlord = landlords.find(({ id }) => id === values.landlord)
  const [email, because] = [(values.by ?? '').trim().toLowerCase(), (values.why ?? '').trim()]
  const isReference = isComplaintId(reference) || isContactId(reference)
  const faults = [
    ...(isReference && others.length === 0
      ? []
      : ['Say the reference of one complaint or contact, such as C-26-7F3K2Q']),
    ...(landlord ? [] : [`--landlord: say one of ${landlords.map(({ id }) => id).join(', ')}`]),
    ...(email === '' ? ['--by: say the email address of the person who decided it'] : []),
    ...(because === '' || because.length > longestLine
      ? [`--why: say why, in ${longestLine} letters or fewer, without anything that is to be erased`]
      : []),
  ]
  if (!landlord || !isReference || faults.length > 0) throw new Error(['Nothing was erased:', ...faults].join('\n  '))
  return { id: reference, landlord, email, because, data: values.data }
}

async function personOf(database: Database, landlord: Profile, email: string): Promise<Person> {
  const account = await findAccountAnywhere(database, email)
  if (account?.landlord === landlord.id) return account.person
  throw new Error(`Nothing was erased: nobody at ${landlord.name} signs in as ${email}.`)
}

/** Nothing is erased that is not there, or is gone already, or is still needed to answer the resident. */
async function whyNot(records: Records, id: Erasable, landlord: Profile): Promise<string | null> {
  const standing = await standingOf(records, id)
  if (standing === 'not there') return `Nothing was erased: ${landlord.name} has no ${id}.`
  if (standing === 'open') {
    return `Nothing was erased: ${id} is open, and what is sent about it needs the resident’s name and address. Close it first.`
  }
  if ((await eventsWithWords(records, id)) > 0) return null
  const last = (await readErasures(records)).findLast(({ complaint }) => complaint === id)
  return last ? `Erased already: ${erasureText(last)}` : `Nothing was erased: no words of ${id} are kept.`
}

async function standingOf(records: Records, id: Erasable): Promise<'not there' | 'open' | 'over'> {
  if (isComplaintId(id)) {
    const complaint = replay(eventsOf(await readEvents(records, id)))
    if (!complaint) return 'not there'
    return isOpen(complaint) ? 'open' : 'over'
  }
  const contact = replayContact(eventsOf(await readEvents(records, id)))
  if (!contact) return 'not there'
  return contact.closed || contact.complaint ? 'over' : 'open'
}

export const askReference: Ask = (events, id) =>
  askLine({
    text: `The words of ${events === 1 ? '1 event' : `${events} events`} of ${id} will be gone for good, and its emails and files with them. Type its reference again: `,
    hidden: false,
    stopped: 'Nothing was erased.',
  })
