// The page of a complaint that was handled elsewhere: what its record says, what is not known, and nothing to do.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { complaintId } from '#core/complaint/complaint.ts'
import { day } from '#core/complaint/scenario.ts'
import type { ImportComplaint } from '#core/complaint/steps/import.ts'
import { createMemory } from '../../test/memory/memory-parts.ts'
import { amira } from '../../test/memory/records.ts'
import { createVisitor } from '../../test/memory/visitor.ts'
import { acts } from './pages/staff/acts.ts'
import { createServer } from './server.ts'

const id = complaintId('C-00-7F3K2Q')
const imported: ImportComplaint = {
  type: 'ImportComplaint',
  complaint: id,
  source: { kind: 'spreadsheet', file: 'past.csv', row: 7, reference: '000412' },
  receivedOn: day('2025-03-03'),
  loggedOn: null,
  channel: null,
  resident: { name: '', address: '', telephone: '', email: '' },
  story: 'Nobody answers <at all>',
  outcomeWanted: '',
  stages: [
    {
      askedOn: day('2025-03-03'),
      acknowledgedOn: day('2025-03-05'),
      extensions: null,
      respondedOn: day('2025-03-18'),
      decision: 'partly upheld',
    },
  ],
  stage2ByAnother: null,
  closedOn: null,
  remedyPence: 25_000,
  tenure: 'LCRA',
  theme: null,
  service: '',
  asSaid: [{ field: 'theme', words: 'Grounds & <trees>' }],
}

const memory = await createMemory('2026-11-25T10:00:00Z')
await memory.given(amira, imported, id)
const visitor = createVisitor(await createServer(memory))
await visitor.signIn()

test('it says where it was handled, what its record says, and that the rest is not known', async () => {
  const { page, status } = await visitor.get(`/staff/complaints/${id}`)
  assert.equal(status, 200)
  const text = page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  assert.match(text, /handled elsewhere under the reference 000412, and brought in from row 7 of past\.csv/)
  assert.match(text, /Answered 18 March 2025 Outcome Partly upheld/)
  assert.match(
    text,
    /Compensation £250\.00 Tenure LCRA Theme Not known\. As the file says: Grounds &amp; &lt;trees&gt;/,
  )
  assert.match(text, /More time taken Not known/)
  assert.match(text, /Nobody answers &lt;at all&gt;/)
  assert.match(text, /Nothing can be done on it here/)
})

test('every act on it says that nothing can be done, and a form that was sent anyway is refused', async () => {
  for (const { path, numbered } of acts) {
    const at = `/staff/complaints/${id}/${path}${numbered ? '/1' : ''}`
    const { page, status } = await visitor.get(at)
    assert.equal(status, 200, path)
    assert.match(page, /Nothing can be done on it here/, path)
    const _csrf = /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? assert.fail('there is a token in the frame')
    const sent = await visitor.post(at, { _csrf, press: 'go', seen: '1', story: 'What I typed' })
    assert.equal(sent.status, 409, path)
    assert.match(sent.page, /What I typed/, path)
  }
  assert.equal(memory.eventsOf(id).length, 1)
})

test('all complaints list it as handled elsewhere, with nothing next', async () => {
  const { page } = await visitor.get('/staff/complaints')
  assert.match(page, /Name not known/)
  assert.match(page, /Handled elsewhere/)
})
