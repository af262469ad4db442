// Opens a document of a complaint to be read a piece at a time, as it came or as it was written; or says why there is none.
import assert from 'node:assert/strict'
import { holdingOf } from '#core/complaint/handling-pack.ts'
import { replay } from '#core/complaint/procedure.ts'
import type { Files } from '#files/files.ts'
import type { ZipEntry } from '#files/zip.ts'
import { groundWords } from '#history/held-words.ts'
import { heldItemOf, type PackDocument } from '#pack/contents.ts'
import type { PackCase, PackLetter } from '#pack/pack-case.ts'
import { type Database, readAsLandlord } from '#store/database.ts'
import { isInfected, readMessage, readOriginal } from '#store/messages.ts'
import type { Typesetter } from '#typesetting/typesetter.ts'
import { eventsOf } from './handle.ts'

export type DocumentHouse = {
  readonly database: Database
  readonly files: Pick<Files, 'hashOf' | 'read'>
  readonly typesetter: Pick<Typesetter, 'pdf'>
}

/** `held` where somebody decided that it stays out. */
export type Opened = { readonly pieces: ZipEntry['pieces'] } | { readonly because: string; readonly held: boolean }

const missing = (because: string): Opened => ({ because, held: false })

export async function openDocument(house: DocumentHouse, packCase: PackCase, document: PackDocument): Promise<Opened> {
  const held = holdingOf(packCase.complaint.handling.heldBack, heldItemOf(document))
  if (held) return { because: `It is held back, because ${groundWords[held.ground]}: ${held.reason}`, held: true }
  const { source } = document
  if (source.of === 'letter') return setLetter(house, packCase, source.letter)
  if (source.of === 'message') {
    const { key } = source.message
    return heldInside(packCase, key) ?? openMessage(house, packCase.landlord.id, key)
  }
  const { sha256 } = source.file
  const hash = await house.files.hashOf(packCase.landlord.id, sha256)
  if (hash !== null && hash !== sha256) return missing('Its bytes are not those that were received.')
  const pieces = hash && (await house.files.read(packCase.landlord.id, sha256))
  return pieces ? { pieces } : missing('The file is no longer where it was kept.')
}

/**
 * A mail is given out as it came, so it goes the way of a file inside it that is held back. The reason stands at the file:
 * whoever asked what is held on them does not read it.
 */
function heldInside({ complaint: { handling } }: PackCase, key: string): Opened | null {
  for (const { number, mail } of handling.files) {
    const held = mail?.key === key ? holdingOf(handling.heldBack, { kind: 'file', which: `${number}` }) : null
    if (held)
      return { because: `It is held back, because of a file inside it: ${groundWords[held.ground]}.`, held: true }
  }
  return null
}

export async function openMessage({ database }: DocumentHouse, landlord: string, key: string): Promise<Opened> {
  const message = await readAsLandlord(database, landlord, (records) => readMessage(records, key))
  if (message && isInfected(message.parts)) {
    return missing(`There is a virus in a file inside it, so it is given to nobody. Its SHA-256: ${message.sha256}.`)
  }
  const original = await readAsLandlord(database, landlord, (records) => readOriginal(records, key))
  return original ? { pieces: [original] } : missing('Its original is no longer kept.')
}

/** One letter that cannot be set keeps no other out: the index says which, and why. */
async function setLetter({ typesetter }: DocumentHouse, packCase: PackCase, letter: PackLetter): Promise<Opened> {
  const largePrint = formatWhenSent(packCase, letter) === 'large print'
  return typesetter.pdf(letter.document, { largePrint }).then(
    (pdf): Opened => ({ pieces: [pdf] }),
    (error: unknown) => missing(`It cannot be set: ${error instanceof Error ? error.message : String(error)}`),
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
