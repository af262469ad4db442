// Roles that read: an auditor opens everything and sends nothing, a checker sends what a response is checked with and nothing else.
import assert from 'node:assert/strict'
import test from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { complaintId, personId } from '#core/complaint/complaint.ts'
import type { Person } from '#web/desk.ts'
import { acts } from '#web/pages/staff/acts.ts'
import { deskFor } from '../../src/desks.ts'
import { acknowledged, received, responded } from '../memory/stories.ts'
import { createVisitor } from '../memory/visitor.ts'
import { amira, landlords, openApp, saveStaff } from './app.ts'

const eve: Person = { id: personId('eve.lund'), name: 'Eve Lund', role: 'checker' }
const finn: Person = { id: personId('finn.adu'), name: 'Finn Adu', role: 'auditor' }

const app = await openApp('2026-11-24T10:00:00Z')
await saveStaff(app.deployment.database, 'fernbank', [eve, finn])
const id = complaintId('C-26-24EEE2')
const path = `/staff/complaints/${id}`

// With two people at each response, as its pages are.
const fernbank = landlords.find((one) => one.id === 'fernbank')
assert(fernbank)
const desk = deskFor(app.deployment, fernbank, amira)
assert.deepEqual(await desk.handle(id, received('2026-11-10', id), 0), { recorded: true, version: 1 })
assert.deepEqual(await desk.handle(id, acknowledged('2026-11-12'), 1), { recorded: true, version: 2 })
// Its letter goes out beside us; from here on nothing moves by itself.
while ((await desk.find(id))?.version !== 3) await setTimeout(50)

async function signedIn(as: Person) {
  const visitor = createVisitor(app.server)
  await visitor.signIn(as.id)
  return visitor
}

const read = ['', '/people', '/investigation', '/letters', '/history', '/pack'].map((section) => `${path}${section}`)
const everywhere = [
  ...read,
  '/staff',
  '/staff/complaints',
  '/staff/team',
  '/staff/figures',
  '/staff/code',
  '/staff/letters',
]
const begun = ['/staff/log', '/staff/drafts', '/staff/contacts/log', '/staff/import', '/staff/subject-access']

for (const person of [eve, finn]) {
  test(`as ${person.role} somebody reads what there is, and is offered nothing to begin`, async () => {
    const visitor = await signedIn(person)
    for (const one of everywhere) assert.equal((await visitor.get(one)).status, 200, one)
    for (const one of begun) assert.equal((await visitor.get(one)).status, 403, one)
    const { page } = await visitor.get(path)
    assert.doesNotMatch(page, /href="\/staff\/log"|Answer stage 1|Take longer/)
  })
}

test('nothing that an auditor sends is recorded, whatever address it is sent to', async () => {
  const visitor = await signedIn(finn)
  const token = /name="_csrf" value="([^"]+)"/.exec((await visitor.get(path)).page)?.[1] ?? ''
  const sent = acts.map((act) => `${path}/${act.path}${act.numbered ? '/1' : ''}`)
  const others = ['/pack', '/pack/hold', '/files/add'].map((one) => `${path}${one}`)
  for (const one of [...sent, ...others, ...begun, '/staff/typed', '/staff/figures/freeze', '/staff/team/views']) {
    const answer = await visitor.post(one, { _csrf: token, press: 'send', seen: '3', on: '2026-11-24' })
    assert.ok([403, 404].includes(answer.status), `${one} answers ${answer.status}`)
  }
  assert.equal((await desk.find(id))?.version, 3)
})

test('a checker approves a response that others wrote, and sends nothing else', async () => {
  const visitor = await signedIn(eve)
  const waiting = await desk.handle(id, responded('2026-11-24', '2026-12-04'), 3)
  assert.deepEqual(waiting, { recorded: true, version: 4 })
  assert.equal((await visitor.get(`${path}/respond`)).status, 403)
  const form = await visitor.get(`${path}/check-response/1`)
  assert.equal(form.status, 200)
  const preview = await visitor.send(form, { press: 'go' })
  const approved = await visitor.send(preview, { press: 'send' })
  assert.equal(approved.goTo, `${path}?done=check-response`)
})
