// Somebody rings: found by name, telephone or reference, with what they need and what is open, before anything is written down.
import assert from 'node:assert/strict'
import test from 'node:test'
import { complaintId } from '#core/complaint/complaint.ts'
import { acknowledged, received } from '../memory/stories.ts'
import { createVisitor, formOn } from '../memory/visitor.ts'
import { amira, openApp } from './app.ts'

const app = await openApp('2026-11-24T10:00:00Z')
const desk = app.deskOf(amira)
const id = complaintId('C-26-24EEE2')
const story = received('2026-11-10', id)
const resident = {
  ...story.resident,
  name: 'Ivy Lowe',
  telephone: '01632 960 455',
  needs: 'Ring twice, and speak slowly',
}
assert.deepEqual(await desk.handle(id, { ...story, resident }, 0), { recorded: true, version: 1 })
assert.deepEqual(await desk.handle(id, acknowledged('2026-11-12'), 1), { recorded: true, version: 2 })
const visitor = createVisitor(app.server)
await visitor.signIn()

const lookUp = async (words: string) =>
  (await visitor.get(`/staff/caller?${String(new URLSearchParams({ words }))}`)).page.replace(/\s+/g, ' ')

for (const words of ['ivy lowe', '01632960455', '01632 960 455', 'c-26-24eee2', '24EEE2']) {
  test(`is found by ‘${words}’, with needs, what is due and who handles it`, async () => {
    const page = await lookUp(words)
    assert.match(page, /<h2[^>]*>Ivy Lowe<\/h2>/)
    assert.match(page, /Ring twice, and speak slowly/)
    assert.match(page, /Complaint C-26-24EEE2<\/a>: Being looked into|Complaint C-26-24EEE2<\/a>: [A-Z]/)
    assert.match(page, /Amira Khan handles it\./)
  })
}

test('who is not found is taken down, and who is found need not say again who they are', async () => {
  assert.match(
    await lookUp('xyzzy'),
    /No record with ‘xyzzy’\. <a class="govuk-link" href="\/staff\/log">Take their details/,
  )
  const { posted } = formOn((await visitor.get(`/staff/log?of=${id}`)).page)
  assert.deepEqual(
    [posted.name, posted.telephone, posted.needs, posted.story],
    ['Ivy Lowe', '01632 960 455', 'Ring twice, and speak slowly', ''],
  )
})
