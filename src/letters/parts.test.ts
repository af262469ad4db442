import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editions } from '#core/handling-code/catalogue.ts'
import type { EditionId, LetterKind, LetterPart } from '#core/handling-code/edition.ts'
import type { Document } from '#documents/document.ts'
import { finished } from './finished.ts'
import { editionIds, lettersOf, storyUnder } from './scenario.ts'

const letterOf = (edition: EditionId, kind: LetterKind, stage: 1 | 2): Document => {
  const letters = lettersOf(storyUnder(edition)).filter((letter) => letter.kind === kind)
  const letter = letters.at(stage === 1 ? 0 : -1)
  assert(letter)
  return letter.document
}

const without = (document: Document, name: string): Document => ({
  ...document,
  blocks: document.blocks.filter((block) => !(block.kind === 'part' && block.part === name)),
})

const cases: readonly [LetterKind, 1 | 2, readonly (readonly [string, LetterPart])[]][] = [
  [
    'acknowledgement',
    1,
    [
      ['5.6', 'complaint definition'],
      ['5.6', 'outcomes sought'],
      ['5.7', 'responsibility'],
      ['3.7', 'ombudsman'],
    ],
  ],
  [
    'extension',
    1,
    [
      ['6.4', 'reason for extension'],
      ['6.4', 'response date'],
      ['5.9', 'updates'],
      ['6.5', 'ombudsman'],
    ],
  ],
  [
    'extension',
    2,
    [
      ['6.15', 'reason for extension'],
      ['6.15', 'response date'],
      ['5.9', 'updates'],
      ['6.16', 'ombudsman'],
    ],
  ],
  [
    'stage 1 response',
    1,
    [
      ['6.9a', 'stage'],
      ['6.9b', 'complaint definition'],
      ['6.9c', 'decision'],
      ['6.9d', 'reasons'],
      ['6.9e', 'remedy'],
      ['6.9f', 'outstanding actions'],
      ['6.9g', 'how to escalate'],
      ['3.7', 'ombudsman'],
    ],
  ],
  [
    'stage 2 response',
    2,
    [
      ['6.19a', 'stage'],
      ['6.19b', 'complaint definition'],
      ['6.19c', 'decision'],
      ['6.19d', 'reasons'],
      ['6.19e', 'remedy'],
      ['6.19f', 'outstanding actions'],
      ['6.19g', 'ombudsman'],
    ],
  ],
]

for (const [kind, stage, parts] of cases) {
  for (const [provision, part] of parts) {
    test(`${provision} the ${kind} (stage ${stage}) does not leave without: ${part}`, () => {
      const letter = letterOf('2024', kind, stage)
      assert.throws(() => finished(kind, stage, without(letter, part), editions['2024']), {
        message: `the ${kind} is not finished: ${provision} ${part}: missing`,
      })
    })
  }
}

test('no edition lets a letter leave without any one part that it lists, or with one that says nothing', () => {
  for (const id of editionIds) {
    for (const { kind, document } of lettersOf(storyUnder(id))) {
      for (const { part } of editions[id].letters[kind]) {
        assert.throws(() => finished(kind, 1, without(document, part), editions[id]), new RegExp(`${part}: missing$`))
        assert.throws(() => finished(kind, 1, emptied(document, part), editions[id]), new RegExp(`${part}: empty$`))
      }
    }
  }
})

const emptied = (document: Document, name: string): Document => ({
  ...document,
  blocks: document.blocks.map((block) =>
    block.kind === 'part' && block.part === name
      ? { ...block, blocks: block.blocks.filter(({ kind }) => kind === 'heading') }
      : block,
  ),
})

test('2022 5.8 and 5.16: a letter that is not finished is told by the provision of its own edition', () => {
  assert.throws(
    () => finished('stage 1 response', 1, without(letterOf('2022', 'stage 1 response', 1), 'remedy'), editions['2022']),
    { message: 'the stage 1 response is not finished: 5.8d remedy: missing' },
  )
  assert.throws(
    () =>
      finished('stage 2 response', 2, without(letterOf('2022', 'stage 2 response', 2), 'ombudsman'), editions['2022']),
    { message: 'the stage 2 response is not finished: 5.16h ombudsman: missing' },
  )
  assert.throws(
    () => finished('extension', 2, without(letterOf('2022', 'extension', 2), 'ombudsman'), editions['2022']),
    { message: 'the extension is not finished: 5.15 ombudsman: missing' },
  )
})
