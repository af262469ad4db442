// What is held on a person, for another program: every entry with its event as it was recorded, and every document by its hash.
import { recordName } from '#core/subject-access/request.ts'
import type { Contents } from '#pack/contents.ts'
import type { Told, ToldEntry } from './told.ts'
import type { PersonFile } from './what-we-hold.ts'

export const asJson = ({ person, landlord, asOf, records }: PersonFile, contents: Contents): string =>
  `${JSON.stringify({ person, landlord: landlord.name, asOf, records: records.map((told) => ofRecord(told, contents)) }, null, 2)}\n`

const ofRecord = ({ id, as, about, entries, documents }: Told, contents: Contents) => ({
  reference: recordName(id),
  as,
  about: Object.fromEntries(about),
  entries: entries.map(ofEntry),
  documents: documents.map(({ number, on }) => ({ number, on, ...whereItIs(number, contents) })),
})

function ofEntry(entry: ToldEntry) {
  const { version, on, recordedAt } = entry
  if (entry.held) return { number: version, on, heldBack: entry.held }
  return { number: version, on, recordedAt, writtenDownBy: entry.written, event: entry.event }
}

function whereItIs(number: number, { included, leftOut }: Contents) {
  const here = included.find((one) => one.number === number)
  if (here) {
    const { title, place, pages, sha256, bytes } = here
    return { title, place, pages, sha256, bytes }
  }
  return { notHere: leftOut.find((one) => one.number === number)?.because }
}
