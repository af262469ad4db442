// Every letter of made-up complaints under each edition, and the leaflet, by the names of their golden files: what tests share.
import assert from 'node:assert/strict'
import { dateOnly } from '#core/calendar/dates.ts'
import { editions } from '#core/handling-code/catalogue.ts'
import type { DocumentKind, EditionId, Stage } from '#core/handling-code/edition.ts'
import type { Complete, Document } from '#documents/document.ts'
import { leafletOf } from './leaflet.ts'
import { fernbank, lettersOf, storyUnder } from './scenario.ts'
import { lettersBesideTheStages } from './scenario-beside-the-stages.ts'
import { lettersInBetween } from './scenario-in-between.ts'
import type { Words } from './words/words.ts'

export type NamedDocument = {
  readonly name: string
  readonly kind: DocumentKind
  readonly stage: Stage
  readonly document: Complete<Document>
}

const ofTheStages: { readonly [number: number]: string } = {
  2: 'acknowledgement-stage-1',
  3: 'extension-stage-1',
  4: 'stage-1-response',
  6: 'acknowledgement-stage-2',
  7: 'extension-stage-2',
  8: 'stage-2-response',
}

export function everyLetter(edition: EditionId, words?: Words): readonly NamedDocument[] {
  const leaflet = leafletOf(fernbank, editions[edition], dateOnly('2026-11-25'), words?.language)
  return [
    ...lettersOf(storyUnder(edition), fernbank, undefined, words).map(({ number, ...letter }) => {
      const name = ofTheStages[number]
      assert(name, `the letter that answers event ${number} has a name`)
      return { name, ...letter }
    }),
    ...lettersBesideTheStages(edition, fernbank, words).map((letter) => ({
      name: letter.kind.replaceAll(' ', '-'),
      ...letter,
    })),
    ...lettersInBetween(edition, fernbank, words),
    { name: 'leaflet', kind: 'leaflet', stage: 1, document: leaflet },
  ]
}
