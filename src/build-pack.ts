// Builds the pack of one complaint for the Ombudsman: every document as it is, an index of them all, and their hashes, in one zip.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { dayInLondon } from '#core/calendar/dates.ts'
import { asKnownOn, type Calendar } from '#core/calendar/working-days.ts'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import { replay } from '#core/complaint/procedure.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { complete } from '#documents/complete.ts'
import type { Files } from '#files/files.ts'
import { writeZip, type ZipEntry, type Zipped } from '#files/zip.ts'
import { documentsOf, type Included, type LeftOut, type PackDocument } from '#pack/contents.ts'
import { indexParts, packIndex } from '#pack/index-document.ts'
import type { PackCase, PackLetter } from '#pack/pack-case.ts'
import { readCase } from '#store/case.ts'
import { type Database, readAsLandlord } from '#store/database.ts'
import { readLandedBy, readOriginal } from '#store/messages.ts'
import { readStaff } from '#store/people.ts'
import type { Typesetter } from '#typesetting/typesetter.ts'
import { eventsOf } from './handle.ts'
import { standingOf } from './propose.ts'

export type PackHouse = {
  readonly database: Database
  readonly files: Pick<Files, 'hashOf' | 'read'>
  readonly typesetter: Pick<Typesetter, 'pdf'>
  readonly calendar: () => Calendar
}

/** Everything recorded up to a version, and the mail that had come by an instant: asked again, it is the same. */
export type PackOrder = { readonly complaint: ComplaintId; readonly version: number; readonly at: string }

export type Built = Zipped & { readonly documents: number; readonly leftOut: number }

type Opened = { readonly pieces: ZipEntry['pieces'] } | { readonly because: string }

export type PackWriting = {
  /** Takes the zip a piece at a time, and is done when it is whole and has its name. */
  readonly write: (pieces: AsyncIterable<Uint8Array>) => Promise<void>
  /** Hears how many of how many documents have been gone through. */
  readonly tell: (done: number, of: number) => Promise<void>
}

export async function buildPack(
  house: PackHouse,
  landlord: Profile,
  order: PackOrder,
  { write, tell }: PackWriting,
): Promise<Built> {
  const packCase = await gather(house, landlord, order)
  const documents = documentsOf(packCase)
  const included: Included[] = []
  const leftOut: LeftOut[] = []
  const sums: string[] = []

  async function* entries(): AsyncGenerator<ZipEntry> {
    for (const document of documents) {
      await tell(document.number - 1, documents.length)
      const opened = await open(house, landlord.id, packCase, document)
      if ('because' in opened) {
        leftOut.push({ ...document, because: opened.because })
        continue
      }
      const { pieces, told } = counted(opened.pieces)
      yield { place: document.place, pieces }
      included.push({ ...document, ...told() })
      sums.push(sumLine(told().sha256, document.place))
    }
    await tell(documents.length, documents.length)
    const index = await indexOf(house, packCase, { included, leftOut })
    sums.push(sumLine(createHash('sha256').update(index).digest('hex'), 'index.pdf'))
    yield { place: 'index.pdf', pieces: [index] }
    yield { place: 'SHA256SUMS.txt', pieces: [Buffer.from(sums.join(''))] }
  }

  const zipped = await writeZip(entries(), write)
  assert(included.length + leftOut.length === documents.length, 'each document is in the pack or is said not to be')
  return { ...zipped, documents: included.length, leftOut: leftOut.length }
}

/** As the programs read it that check a list of hashes. */
const sumLine = (sha256: string, place: string): string => `${sha256}  ${place}\n`

async function gather(
  { database, calendar: current }: PackHouse,
  landlord: Profile,
  { complaint: id, version, at }: PackOrder,
): Promise<PackCase> {
  const [kept, messages, staff] = await Promise.all([
    readAsLandlord(database, landlord.id, (records) => readCase(records, id)),
    readAsLandlord(database, landlord.id, (records) => readLandedBy(records, id, at)),
    readAsLandlord(database, landlord.id, readStaff),
  ])
  assert(kept && kept.events.length >= version, `${id} has no version ${version}`)
  const history = kept.events.slice(0, version)
  const complaint = replay(eventsOf(history))
  assert(complaint, 'a complaint has events')
  const asOf = dayInLondon(Date.parse(at))
  const calendar = asKnownOn(current(), asOf)
  const { edition, clocks, findings } = standingOf(complaint, asOf, calendar)
  const letters = kept.letters.filter(({ number }) => number <= version)
  return { asOf, landlord, complaint, edition, calendar, clocks, findings, history, letters, messages, staff }
}

async function open(house: PackHouse, landlord: string, packCase: PackCase, { source }: PackDocument): Promise<Opened> {
  switch (source.of) {
    case 'letter':
      return setLetter(house, packCase, source.letter)
    case 'file': {
      const { sha256 } = source.file
      const hash = await house.files.hashOf(landlord, sha256)
      if (hash !== null && hash !== sha256) return { because: 'Its bytes are not those that were received.' }
      const pieces = hash && (await house.files.read(landlord, sha256))
      return pieces ? { pieces } : { because: 'The file is no longer where it was kept.' }
    }
    case 'message': {
      const { key } = source.message
      const original = await readAsLandlord(house.database, landlord, (records) => readOriginal(records, key))
      return original ? { pieces: [original] } : { because: 'Its original is no longer kept.' }
    }
  }
}

/** One letter that cannot be set keeps no other from the Ombudsman: the index says which, and why. */
async function setLetter({ typesetter }: PackHouse, packCase: PackCase, letter: PackLetter): Promise<Opened> {
  const largePrint = formatWhenSent(packCase, letter) === 'large print'
  return typesetter.pdf(letter.document, { largePrint }).then(
    (pdf) => ({ pieces: [pdf] }),
    (error: unknown) => ({ because: `It cannot be set: ${error instanceof Error ? error.message : String(error)}` }),
  )
}

/** The format of its resident when it went; of one that did not go, the one of now. */
function formatWhenSent({ history, complaint }: PackCase, { number }: PackLetter) {
  const events = eventsOf(history)
  const went = events.findIndex((event) => event.type === 'LetterDelivered' && event.letter === number)
  const then = went < 0 ? complaint : replay(events.slice(0, went))
  assert(then, 'a letter goes after its complaint was received')
  return then.resident.letterFormat
}

async function indexOf(
  { typesetter }: PackHouse,
  packCase: PackCase,
  contents: Parameters<typeof packIndex>[1],
): Promise<Uint8Array> {
  const checked = complete(packIndex(packCase, contents), indexParts)
  assert('document' in checked, `the index is not complete: ${JSON.stringify(checked)}`)
  return typesetter.pdf(checked.document)
}

/** The same pieces, hashed and counted on their way. */
function counted(pieces: ZipEntry['pieces']) {
  const hash = createHash('sha256')
  let bytes = 0
  async function* passing() {
    for await (const piece of pieces) {
      hash.update(piece)
      bytes += piece.length
      yield piece
    }
  }
  let sha256: string | undefined
  return {
    pieces: passing(),
    told: () => {
      sha256 ??= hash.digest('hex')
      return { sha256, bytes }
    },
  }
}
