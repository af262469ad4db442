// A stored document given back as it was: it was complete when it was stored, so only its shape is asserted here.
import assert from 'node:assert/strict'
import {
  type Block,
  type Column,
  type Complete,
  type Document,
  type Inline,
  isSafeLink,
  type Language,
} from './document.ts'

type Shape<T> = (value: unknown, place: string) => asserts value is T

/** Gives a document read from where it was stored the mark of completeness; stops on anything that is not one. */
export function restored(json: unknown): Complete<Document> {
  assertDocument(json, 'document')
  return json as Complete<Document>
}

const assertDocument: Shape<Document> = (value, place) => {
  assertRecord(value, place)
  for (const name of ['title', 'reference', 'date']) assertText(value[name], `${place}.${name}`)
  assertLanguage(value.language, `${place}.language`)
  assertText(value.on, `${place}.on`)
  assert(/^\d{4}-\d{2}-\d{2}$/.test(value.on), `${place}.on is not a day`)
  assertSender(value.sender, `${place}.sender`)
  assertEach(value.to, `${place}.to`, assertText)
  assertEach(value.blocks, `${place}.blocks`, assertBlock)
  if (value.signOff === undefined) return
  assertRecord(value.signOff, `${place}.signOff`)
  for (const name of ['name', 'role']) assertText(value.signOff[name], `${place}.signOff.${name}`)
}

const assertSender: Shape<Document['sender']> = (value, place) => {
  assertRecord(value, place)
  for (const name of ['landlord', 'telephone', 'email', 'web', 'colour']) assertText(value[name], `${place}.${name}`)
  assertEach(value.address, `${place}.address`, assertText)
}

const assertBlock: Shape<Block> = (value, place) => {
  assertRecord(value, place)
  const { kind } = value
  assert(typeof kind === 'string' && Object.hasOwn(blockShapes, kind), `${place} is of no kind we know: ${kind}`)
  blockShapes[kind]?.(value, place)
}

const blockShapes: { readonly [kind: string]: (block: Record<string, unknown>, place: string) => void } = {
  heading: (block, place) => {
    assert(block.level === 2 || block.level === 3, `${place}.level is neither 2 nor 3`)
    assertText(block.text, `${place}.text`)
  },
  paragraph: (block, place) => assertWords(block.text, `${place}.text`),
  list: (block, place) => {
    assert(typeof block.ordered === 'boolean', `${place}.ordered is neither true nor false`)
    assertEach(block.items, `${place}.items`, assertWords)
  },
  facts: (block, place) => assertEach(block.rows, `${place}.rows`, assertFact),
  table: (block, place) => {
    assertText(block.caption, `${place}.caption`)
    const { columns } = block
    assertEach(columns, `${place}.columns`, assertColumn)
    assertEach(block.rows, `${place}.rows`, (row, at) => {
      assertEach(row, at, assertCell)
      assert(
        Array.isArray(row) && Array.isArray(columns) && row.length === columns.length,
        `${at} has too few cells or too many`,
      )
    })
  },
  part: (block, place) => {
    assertText(block.part, `${place}.part`)
    assertEach(block.blocks, `${place}.blocks`, assertBlock)
  },
}

function assertFact(value: unknown, place: string): void {
  assert(Array.isArray(value) && value.length === 2, `${place} is not a label and a value`)
  assertText(value[0], `${place}[0]`)
  assertWords(value[1], `${place}[1]`)
}

function assertCell(value: unknown, place: string): void {
  if (typeof value === 'object' && value !== null && 'blocks' in value) {
    assertEach(value.blocks, `${place}.blocks`, assertBlock)
  } else assertWords(value, place)
}

const assertColumn: Shape<Column> = (value, place) => {
  assertRecord(value, place)
  assertText(value.head, `${place}.head`)
  assert(typeof value.width === 'number' && value.width > 0, `${place}.width is not a number above 0`)
}

function assertWords(value: unknown, place: string): void {
  if (Array.isArray(value)) assertEach(value, place, assertInline)
  else assertInline(value, place)
}

const assertInline: Shape<Inline> = (value, place) => {
  if (typeof value === 'string') return
  assertRecord(value, place)
  if ('strong' in value) return assertText(value.strong, `${place}.strong`)
  assertText(value.text, `${place}.text`)
  if ('language' in value) return assertLanguage(value.language, `${place}.language`)
  assertText(value.link, `${place}.link`)
  assert(isSafeLink(value.link), `${place}.link is not https, mailto or tel`)
}

const assertLanguage: Shape<Language> = (value, place) =>
  assert(value === 'en-GB' || value === 'cy', `${place} is neither en-GB nor cy`)

const assertText: Shape<string> = (value, place) => assert(typeof value === 'string', `${place} is not text`)

function assertRecord(value: unknown, place: string): asserts value is Record<string, unknown> {
  assert(typeof value === 'object' && value !== null && !Array.isArray(value), `${place} is not a record`)
}

function assertEach(value: unknown, place: string, each: (item: unknown, place: string) => void): void {
  assert(Array.isArray(value), `${place} is not a list`)
  value.forEach((item, index) => {
    each(item, `${place}[${index}]`)
  })
}
