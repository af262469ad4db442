// The leaflet is read by anybody, without a session, and kept in each of its formats.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMemory } from '../../../../test/memory/memory-parts.ts'
import { createVisitor } from '../../../../test/memory/visitor.ts'
import { createServer } from '../../server.ts'

const visitor = createVisitor(await createServer(await createMemory('2026-11-25T10:00:00Z')))

test('3.5 the leaflet stands at an address of its own, with the limits of today’s edition and the Ombudsman', async () => {
  const { status, page } = await visitor.get('/fernbank/leaflet')
  assert.equal(status, 200)
  assert.match(page, /<h1>How to complain, and what we do then<\/h1>/)
  assert.equal(page.match(/<h1/g)?.length, 1)
  assert.match(page, /We answer within 20 working days of telling you that we have your request\./)
  assert.match(page, /housing-ombudsman\.org\.uk/)
  assert.match((await visitor.get('/fernbank')).page, /href="\/fernbank\/leaflet"/)
})

for (const [format, begins] of [
  ['pdf', '%PDF'],
  ['large-print', '%PDF'],
  ['docx', 'PK'],
  ['text', 'Fernbank Homes'],
] as const) {
  test(`3.4 the leaflet can be kept as ${format}`, async () => {
    const { status, page } = await visitor.get(`/fernbank/leaflet/${format}`)
    assert.equal(status, 200)
    assert.equal(page.slice(0, begins.length), begins)
  })
}

test('in a format that there is not, it is not found', async () => {
  assert.equal((await visitor.get('/fernbank/leaflet/doc')).status, 404)
})
