// What staff see listed is right by itself: late without a job, nobody's in everybody's list, old complaints on old limits.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { complaintId } from '#core/complaint/complaint.ts'
import { everything, myDay, worklists } from '#worklists/catalogue.ts'
import { deskFor } from '../../src/desks.ts'
import { acknowledged, received } from '../memory/stories.ts'
import { createVisitor } from '../memory/visitor.ts'
import { amira, ben, carys, dan, fernbank, landlords, openApp } from './app.ts'

const { server, clock, deskOf, start, owner, faults } = await openApp('2026-11-02T10:00:00Z')
const desk = deskOf(amira)
const visitor = createVisitor(server)
const old = complaintId('C-26-22AAAA')

test('T18 a complaint that nobody handles is in every list, everybody’s day and every search', async () => {
  assert.deepEqual(await desk.handle(old, received('2026-11-02', old), 0), { recorded: true, version: 1 })
  for (const person of [amira, ben, carys, dan]) {
    const { rows } = await deskOf(person).worklist(myDay, null)
    assert.deepEqual(
      rows.map(({ line, act, dueOn }) => [line.id, line.handledBy, act, dueOn]),
      [
        [old, null, 'acknowledgement', '2026-11-05'],
        [old, null, 'response', '2026-11-23'],
      ],
      person.name,
    )
    for (const words of ['', 'Marsh', 'mould', 'Heron', old, '22AAAA']) {
      assert.deepEqual(
        (await deskOf(person).search(words, null)).rows.map(({ id }) => id),
        [old],
        words,
      )
    }
  }
  for (const list of worklists.filter(({ acts }) =>
    acts.some((act) => act === 'acknowledgement' || act === 'response'),
  )) {
    assert(
      (await desk.worklist(list, null)).rows.some(({ line }) => line.id === old),
      list.name,
    )
  }
})

test('T14 what is late says so in the list the next day, with no job having run', async () => {
  const { rows: before } = await owner.query('select one::text from due one order by 1')
  await visitor.signIn()
  clock.now = Date.parse('2026-11-05T23:59:00Z')
  await visitor.signIn()
  assert.match((await visitor.get('/staff')).page, /Thu 5 Nov[\s\S]*today/i)
  clock.now = Date.parse('2026-11-06T00:01:00Z')
  const { page } = await visitor.get('/staff')
  assert.match(page, /1 working day late/)
  const { rows: after } = await owner.query('select one::text from due one order by 1')
  assert.deepEqual(after, before)
})

test('T21 a changed policy re-dates no old complaint; a new one has the new limits', async () => {
  const stricter = {
    ...fernbank,
    limits: fernbank.limits.map((limit) =>
      limit.what === 'acknowledge' && limit.stage === 1 ? { ...limit, amount: 1 } : limit,
    ),
  }
  const again = await start(landlords.map((one) => (one.id === 'fernbank' ? stricter : one)))
  const newDesk = deskFor(again.deployment, stricter, amira)
  const young = complaintId('C-26-22AAAB')
  assert.deepEqual(await newDesk.handle(young, received('2026-11-02', young), 0), { recorded: true, version: 1 })

  const dueOf = async (id: string) =>
    (await newDesk.worklist(everything, null)).rows.flatMap(({ line, act, dueOn }) =>
      line.id === id && act === 'acknowledgement' ? [dueOn] : [],
    )
  assert.deepEqual(await dueOf(young), ['2026-11-03'])
  assert.deepEqual(await dueOf(old), ['2026-11-05'])

  // Nor when something else is recorded on the old one.
  const corrected = { type: 'CorrectDateReceived', receivedOn: received('2026-10-30').receivedOn, reason: 'A letter' }
  assert.deepEqual(await newDesk.handle(old, { ...corrected, type: 'CorrectDateReceived' }, 1), {
    recorded: true,
    version: 2,
  })
  assert.deepEqual(await dueOf(old), ['2026-11-04'])
  assert.deepEqual(
    (await newDesk.find(old))?.complaint.landlordLimits
      .filter(({ what }) => what === 'acknowledge')
      .map(({ amount }) => amount),
    [3, 3],
  )
})

test('what somebody handles leaves the others’ day, and stays in everything due', async () => {
  const id = complaintId('C-26-22AAAC')
  await desk.handle(id, received('2026-11-05', id), 0)
  await desk.handle(id, acknowledged('2026-11-06'), 1)
  const idsOf = async (person: typeof ben, list = myDay) =>
    (await deskOf(person).worklist(list, null)).rows.map(({ line }) => line.id)
  assert(!(await idsOf(ben)).includes(id))
  assert((await idsOf(amira)).includes(id))
  assert((await idsOf(ben, everything)).includes(id))
  assert.deepEqual(faults, [])
})
