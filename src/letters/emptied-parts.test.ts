// No letter of any kind, and no leaflet, leaves under any edition with one of its parts gone, emptied in any way, or there twice.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { editions } from '#core/handling-code/catalogue.ts'
import type { EditionId } from '#core/handling-code/edition.ts'
import type { Block, Document, Part, Text } from '#documents/document.ts'
import { finished } from './finished.ts'
import { editionIds } from './scenario.ts'
import { everyLetter, type NamedDocument } from './scenario-every-letter.ts'

type Spoil = (part: Part) => readonly Block[]

/** The part with other words in every place of its own words; what announces them stays. */
const saying =
  (words: string): Spoil =>
  (part) => [{ ...part, blocks: part.blocks.map((block) => blockSaying(block, words)) }]

function blockSaying(block: Block, words: string): Block {
  switch (block.kind) {
    case 'heading':
    case 'part':
      return block
    case 'paragraph':
      return { ...block, text: words }
    case 'list':
      return { ...block, items: block.items.map(() => words) }
    case 'facts':
      return { ...block, rows: block.rows.map(([label]): readonly [string, Text] => [label, words]) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(() => words)) }
  }
}

const spoilt: readonly (readonly [what: string, why: string, spoil: Spoil])[] = [
  ['is gone', 'missing', () => []],
  ['stands there twice', 'twice', (part) => [part, part]],
  ['stands there twice, once emptied', 'twice', (part) => [part, ...saying('')(part)]],
  ['has nothing in it', 'empty', (part) => [{ ...part, blocks: [] }]],
  [
    'has its heading alone',
    'empty',
    (part) => [{ ...part, blocks: part.blocks.filter(({ kind }) => kind === 'heading') }],
  ],
  ['has spaces for words', 'empty', saying(' \t\n\u00a0\u2003\u3000')],
  ['has marks of no width for words', 'empty', saying('\u200b\u2060\ufeff\u00ad')],
  ['has fillers for words', 'empty', saying('\u3164\u115f\u2800\ufe0f')],
  ['has punctuation for words', 'empty', saying('. , - – … ! ? “”')],
]

const partsAsked = (id: EditionId, { kind }: NamedDocument) => editions[id].letters[kind].map(({ part }) => part)

function withPart({ blocks, ...document }: Document, name: string, spoil: Spoil): Document {
  const spoiltBlocks = blocks.flatMap((block) =>
    block.kind === 'part' && block.part === name ? spoil(block) : [block],
  )
  return { ...document, blocks: spoiltBlocks }
}

describe('no edition lets a letter of any kind, or the leaflet, leave with a part that', () => {
  for (const [what, why, spoil] of spoilt) {
    test(what, () => {
      let tried = 0
      for (const id of editionIds) {
        for (const letter of everyLetter(id)) {
          for (const part of partsAsked(id, letter)) {
            const { kind, stage, document } = letter
            assert.throws(
              () => finished(kind, stage, withPart(document, part, spoil), editions[id]),
              // One fault and no other, by the provision where the edition has one.
              new RegExp(`the ${kind} is not finished: (?:[\\d.-]+[a-z]? )?${part}: ${why}$`),
            )
            tried += 1
          }
        }
      }
      assert.equal(tried, 345)
    })
  }
})

test('each of them leaves as it is', () => {
  for (const id of editionIds) {
    for (const { kind, stage, document } of everyLetter(id)) {
      assert.deepEqual(finished(kind, stage, document, editions[id]), document)
    }
  }
})
