// The policy, the Ombudsman, accessibility and privacy: at addresses of their own, and at the foot of every page for residents.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMemory } from '../../../../test/memory/memory-parts.ts'
import { createVisitor } from '../../../../test/memory/visitor.ts'
import { createServer } from '../../server.ts'

const visitor = createVisitor(await createServer(await createMemory('2026-11-25T10:00:00Z')))

for (const [page, title] of [
  ['policy', 'Our complaints policy'],
  ['ombudsman', 'The Ombudsman'],
  ['accessibility', 'Accessibility'],
  ['privacy', 'Privacy and cookies'],
] as const) {
  test(`${title} is read by anybody, and found from the foot of every page`, async () => {
    const { status, page: read } = await visitor.get(`/fernbank/${page}`)
    assert.equal(status, 200)
    assert.ok(read.includes(`<h1 class="govuk-heading-l">${title}</h1>`))
    for (const from of ['/fernbank', '/fernbank/check', '/fernbank/leaflet', `/fernbank/${page}`]) {
      assert.ok((await visitor.get(from)).page.includes(`<a href="/fernbank/${page}">${title}</a>`), from)
    }
  })
}

test('3.4 the policy is told in the landlord’s own words, each with its clause', async () => {
  const { page } = await visitor.get('/fernbank/policy')
  assert.match(page, /A board member is responsible for complaints/)
  assert.match(page, /“A member of our board is responsible for complaints”/)
  assert.match(page, />8\.3</)
})

test('3.7 the Ombudsman is told of with the day on which its details were last checked', async () => {
  const { page } = await visitor.get('/fernbank/ombudsman')
  assert.match(page, /These details were last checked on 22 November 2026\./)
  assert.match(page, /0300 111 3000/)
})
