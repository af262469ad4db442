// Builds the file for one person of what is held on them: pages, text and data, every document, and their hashes, in one zip.
import assert from 'node:assert/strict'
import type { Profile } from '#core/landlord/profile.ts'
import { toText } from '#documents/to-text.ts'
import type { ZipEntry } from '#files/zip.ts'
import { groundWords } from '#history/held-words.ts'
import type { Contents, PackDocument } from '#pack/contents.ts'
import type { KeptAccess } from '#store/subject-access.ts'
import { asJson } from '#subject-access/as-json.ts'
import type { ToldDocument } from '#subject-access/told.ts'
import { holdParts, holdVolumes, type PersonFile, whatWeHold } from '#subject-access/what-we-hold.ts'
import { completed, type PackHouse, setForm } from './build-pack.ts'
import { type Built, type Into, writeBundle } from './bundle.ts'
import { type Gathered, gatherPerson } from './gather-person.ts'
import { type Opened, openDocument, openMessage } from './open-document.ts'

/** The same request with the same decisions is the same file, whatever was recorded since. */
export async function buildAccess(house: PackHouse, landlord: Profile, asked: KeptAccess, into: Into): Promise<Built> {
  const gathered = await gatherPerson(house, landlord, asked)
  const { file } = gathered
  const documents = file.records.flatMap((told) => told.documents)
  const held = new Map(documents.map((document) => [document.number, document]))
  const heading = {
    ...{ title: `What we hold about ${file.person}: documents`, landlord: file.landlord.name },
    ...{ reference: `Request ${asked.number}`, on: file.asOf },
  }
  return writeBundle(
    {
      ...{ documents, heading, told: (contents) => tellAll(house, file, contents) },
      open: (document) => open(house, gathered, document, held.get(document.number)),
    },
    into,
  )
}

/** The person reads on what ground, and not the reason: it may say whom it protects. */
async function open(
  house: PackHouse,
  { file, caseOf }: Gathered,
  document: PackDocument,
  told: ToldDocument | undefined,
): Promise<Opened> {
  if (told?.held) return { because: `It is held back, because ${groundWords[told.held]}.`, held: true }
  const packCase = caseOf(document)
  if (packCase) return openDocument(house, packCase, document)
  assert(document.source.of === 'message', 'what is of no complaint is mail and nothing else')
  return openMessage(house, file.landlord.id, document.source.message.key)
}

async function* tellAll({ typesetter }: PackHouse, file: PersonFile, contents: Contents): AsyncGenerator<ZipEntry> {
  const about = completed(whatWeHold(file, contents, false), holdParts)
  yield { place: 'what we hold.pdf', pieces: [await setForm(typesetter, about)] }
  for (const { place, form } of holdVolumes(file, contents)) {
    yield { place, pieces: [await setForm(typesetter, completed(form, []))] }
  }
  const whole = completed(whatWeHold(file, contents, true), holdParts)
  yield { place: 'what we hold.txt', pieces: [Buffer.from(toText(whole))] }
  yield { place: 'what we hold.json', pieces: [Buffer.from(asJson(file, contents))] }
}
