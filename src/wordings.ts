// The wordings that a landlord's letters are written in, read from what it approved.
import assert from 'node:assert/strict'
import type { LetterKind } from '#core/handling-code/edition.ts'
import type { Wording } from '#documents/wording.ts'
import { partsToPlace, type Wordings, wordingFields } from '#letters/wordable.ts'
import { characterWords, unprintableIn } from '#typesetting/characters.ts'
import { readWording, type WordingFault } from '#wording/read-wording.ts'

type Read = { readonly wording: Wording } | { readonly faults: readonly WordingFault[] }

const readAs = (kind: LetterKind, source: string, unprintable: (text: string) => readonly string[]): Read =>
  readWording(source, { fields: wordingFields, parts: partsToPlace(kind).map(({ part }) => part), unprintable })

/** Reads a landlord's wording of one kind of letter, to be looked at or kept. */
export const readWordingOf = (kind: LetterKind, source: string): Read =>
  readAs(kind, source, (text) => unprintableIn(text).map(characterWords))

/**
 * Read when a letter of the kind is written. What was approved was read before, by the same rules; one that was approved before
 * its characters were looked at is taken, and what cannot be printed of it is told of each letter.
 */
export const wordingsOf = (inUse: ReadonlyMap<LetterKind, string>): Wordings => ({
  get: (kind) => {
    const source = inUse.get(kind)
    if (source === undefined) return undefined
    const read = readAs(kind, source, () => [])
    assert('wording' in read, `the approved wording of the ${kind} can be read`)
    return read.wording
  },
})

/** Where a landlord begins: each part in its order, and no words of its own. */
export const standardSource = (kind: LetterKind): string =>
  partsToPlace(kind)
    .map(({ part }) => `((part: ${part}))\n`)
    .join('\n')
