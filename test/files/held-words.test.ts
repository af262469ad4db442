// What was written of evidence and is held back stands in no list of the pack's index.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evidenceAdded, factsOf } from '#core/complaint/scenario-handling.ts'
import { bare, missing, wordsInOrder } from '../pdfua/poppler.ts'
import { amira } from '../spine/app.ts'
import { openPack } from './with-a-pack.ts'

const { id, deskOf, version, built } = await openPack()
const desk = deskOf(amira)
const on = desk.today()
const words = bare('The ceiling, wet through')

test('until it is held back it is told there', { skip: missing('pdfinfo', 'poppler-utils') }, async () => {
  const added = { type: 'AddEvidence', ...factsOf(evidenceAdded({ on })) } as const
  assert((await desk.handle(id, added, version)).recorded)
  const { entries } = await built('told', { version: version + 1 })
  assert.equal(wordsInOrder(entries.get('index.pdf') ?? new Uint8Array()).includes(words), true)
})

test('held back, no word of it is in the index', { skip: missing('pdfinfo', 'poppler-utils') }, async () => {
  const held = { kind: 'entry', which: `${version + 1}`, ground: 'other people', reason: 'A neighbour' } as const
  assert((await desk.handle(id, { type: 'HoldBackFromPack', on, ...held }, version + 1)).recorded)
  const { entries } = await built('held', { version: version + 2 })
  assert.equal(wordsInOrder(entries.get('index.pdf') ?? new Uint8Array()).includes(words), false)
})
