// What a landlord may word of each kind of letter: the places of its parts, and the fields that can be named.
import assert from 'node:assert/strict'
import { editions } from '#core/handling-code/catalogue.ts'
import type { LetterKind, RequiredPart } from '#core/handling-code/edition.ts'
import type { Block, Document, Part } from '#documents/document.ts'
import { fill, type Wording } from '#documents/wording.ts'

/** The wordings that a landlord uses; a kind that has none is said in our own words. */
export type Wordings = Pick<ReadonlyMap<LetterKind, Wording>, 'get'>

/** The names of the fields, as they are written between ((double brackets)). */
export const wordingFields = [
  'resident name',
  'reference',
  'date',
  'landlord',
  'signed by',
  'telephone',
  'email',
] as const

/** Every part that some edition asks of this kind, with the newest provision: no wording can leave one out. */
export function partsToPlace(kind: LetterKind): readonly RequiredPart[] {
  const asked = Object.values(editions).flatMap(({ letters }) => letters[kind])
  const byPart = new Map(asked.map((required) => [required.part, required]))
  return [...byPart.values()]
}

/** The letter as its landlord words it: all between the greeting and our closing words, its parts where it puts them. */
export function worded(document: Document, wording: Wording): Document {
  const { blocks } = document
  const parts = blocks.filter((block): block is Part => block.kind === 'part')
  const placed = fill(wording, {
    fields: fieldsOf(document),
    partAt: (name) => parts.filter(({ part }) => part === name),
  })
  // A part that came after the wording was approved stands behind the others.
  const unplaced = parts.filter((part) => !placed.includes(part))
  const before = blocks.slice(0, blocks.findIndex(isPart))
  const after = blocks.slice(blocks.findLastIndex(isPart) + 1)
  return { ...document, blocks: [...before, ...placed, ...unplaced, ...after] }
}

const isPart = (block: Block): boolean => block.kind === 'part'

function fieldsOf({ to, reference, date, sender, signOff }: Document): {
  readonly [field in (typeof wordingFields)[number]]: string
} {
  const [residentName] = to
  assert(residentName && signOff, 'a letter is written to somebody, and signed')
  const { landlord, telephone, email } = sender
  return { 'resident name': residentName, reference, date, landlord, 'signed by': signOff.name, telephone, email }
}
