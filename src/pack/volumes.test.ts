// A long table of the index in volumes: every row once, in order, and the index says where.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { everyBlock, type Form, list, paragraph, table } from '#documents/document.ts'
import { tableOrVolumes, volumesOf } from './volumes.ts'

const frame: Omit<Form, 'blocks'> = {
  ...{ layout: 'form', title: 'The file', language: 'en-GB', landlord: 'Fernbank Homes', colour: '#1d4f91' },
  on: dateOnly('2026-11-24'),
}
const columns = [{ head: 'No.', width: 1 }]

const long = (rows: readonly (readonly string[])[]) => ({
  ...{ name: 'documents', caption: `Documents: ${rows.length}`, columns, rows },
})
const numbered = (count: number, words = '') => Array.from({ length: count }, (_, at) => [`${at + 1}${words}`])

test('a hundred rows stand in the index, and no volume beside it', () => {
  const short = long(numbered(100))
  assert.deepEqual(tableOrVolumes(short), [table({ caption: 'Documents: 100', columns, rows: numbered(100) })])
  assert.deepEqual(volumesOf(short, frame), [])
})

test('more stand in volumes of a hundred, each row once', () => {
  const rows = numbered(250)
  const places = ['index/documents 1 to 100.pdf', 'index/documents 101 to 200.pdf', 'index/documents 201 to 250.pdf']
  assert.deepEqual(tableOrVolumes(long(rows)), [
    paragraph('Documents: 250. That is too much for one PDF, and stands in these:'),
    list(places),
  ])
  const volumes = volumesOf(long(rows), frame)
  assert.deepEqual(
    volumes.map(({ place }) => place),
    places,
  )
  assert.deepEqual(volumes[1]?.form.title, 'The file, documents 101 to 200')
  const kept = volumes.flatMap(({ form }) =>
    everyBlock(form.blocks).flatMap((block) => (block.kind === 'table' ? block.rows : [])),
  )
  assert.deepEqual(kept, rows)
})

test('fewer stand in a volume where rows are long, and a row that is too long stands by itself', () => {
  const told = (words: string) => volumesOf(long(numbered(3, words)), frame).map(({ place }) => place)
  assert.deepEqual(told(' mould'.repeat(8_000)), ['index/documents 1 to 2.pdf', 'index/documents 3 to 3.pdf'])
  assert.deepEqual(told(' mould'.repeat(20_000)), [
    'index/documents 1 to 1.pdf',
    'index/documents 2 to 2.pdf',
    'index/documents 3 to 3.pdf',
  ])
})
