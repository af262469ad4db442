// The spine on a real database: a command is recorded whole or not at all, once, and by the one who was first.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ComplaintId, complaintId } from '#core/complaint/complaint.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import { loadDemonstration } from '../../src/demonstrate.ts'
import { changedMeanwhile } from '../../src/handle.ts'
import { acknowledged, received } from '../memory/stories.ts'
import { amira, ben, fernbank, openSpine } from './app.ts'
import { assertRebuiltTheSame, halves } from './saved.ts'

const { deployment, owner, clock, deskOf, faults } = await openSpine('2026-11-24T10:00:00Z')
const desk = deskOf(amira)

const tables = ['complaint_event', 'words', 'complaint', 'complaint_search', 'due', 'finding', 'letter', 'pgboss.job']

/** Everything there is of a complaint, table by table. */
async function everythingOf(id: ComplaintId): Promise<Record<string, readonly unknown[]>> {
  const found: Record<string, readonly unknown[]> = {}
  for (const table of tables) {
    const key = table === 'pgboss.job' ? `data ->> 'complaint'` : 'complaint_id'
    const { rows } = await owner.query(`select one::text from ${table} one where ${key} = $1 order by 1`, [id])
    found[table] = rows
  }
  return found
}

const countsOf = (found: Record<string, readonly unknown[]>) =>
  Object.fromEntries(Object.entries(found).map(([table, rows]) => [table, rows.length]))

async function logged(reference: string): Promise<ComplaintId> {
  const id = complaintId(reference)
  assert.deepEqual(await desk.handle(id, received('2026-11-23', id), 0), { recorded: true, version: 1 })
  return id
}

test('a command’s event, words, what is due, findings, letter and job are there together', async () => {
  const id = await logged('C-26-222222')
  assert.deepEqual(await desk.handle(id, acknowledged('2026-11-24'), 1), { recorded: true, version: 2 })
  const { finding, ...counts } = countsOf(await everythingOf(id))
  assert.deepEqual(counts, {
    complaint_event: 2,
    words: 2,
    complaint: 1,
    complaint_search: 1,
    due: 2,
    letter: 1,
    'pgboss.job': 1,
  })
  assert(finding && finding > 0)
  const { rows } = await owner.query(
    `select act, due_on::text as due, done_on::text as done from due where complaint_id = $1 order by act`,
    [id],
  )
  assert.deepEqual(rows, [
    { act: 'acknowledgement', due: '2026-11-26', done: '2026-11-24' },
    { act: 'response', due: '2026-12-08', done: null },
  ])
})

/** Runs with a trigger, which is gone again whatever happens. */
async function broken(table: string, trigger: string, work: () => Promise<void>): Promise<void> {
  await owner.query(`create ${trigger.startsWith('after') ? 'constraint ' : ''}trigger broken ${trigger}`)
  try {
    await work()
  } finally {
    await owner.query(`drop trigger broken on ${table}`)
  }
}

await owner.query(`create function break_here() returns trigger language plpgsql as $$
  begin raise exception 'broken on purpose'; end $$`)

for (const [index, table] of tables.entries()) {
  test(`T25 when the write of ${table} fails, nothing of the command is there, and the complaint goes on`, async () => {
    const id = complaintId(`C-26-22222${'3456789A'[index]}`)
    // What is searched by is written when a complaint is received; the rest is tried on its acknowledgement.
    const seen = table === 'complaint_search' ? 0 : 1
    if (seen === 1) await logged(id)
    const command = seen === 0 ? received('2026-11-23', id) : acknowledged('2026-11-24')
    const before = await everythingOf(id)
    const trigger = `before insert or update on ${table} for each row execute function break_here()`

    await broken(table, trigger, () => assert.rejects(desk.handle(id, command, seen), /on purpose/))

    assert.deepEqual(await everythingOf(id), before)
    assert.deepEqual(await desk.handle(id, command, seen), { recorded: true, version: seen + 1 })
    const { 'pgboss.job': jobs, complaint_event } = countsOf(await everythingOf(id))
    assert.deepEqual([complaint_event, jobs], [seen + 1, seen])
  })
}

test('T25 when the commit itself fails, nothing of the command is there', async () => {
  const id = await logged('C-26-22223A')
  const before = await everythingOf(id)
  const atCommit = `after insert on complaint_event deferrable initially deferred
    for each row execute function break_here()`
  const command = acknowledged('2026-11-24')
  await broken('complaint_event', atCommit, () => assert.rejects(desk.handle(id, command, 1), /on purpose/))
  assert.deepEqual(await everythingOf(id), before)
})

test('T25 when the connection is lost half way, nothing of the command is there, and the next one is recorded', async () => {
  const id = await logged('C-26-22223B')
  const before = await everythingOf(id)
  await owner.query(`create function cut() returns trigger language plpgsql security definer as $$
    begin perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(0.01); return new; end $$`)
  const trigger = 'before insert on letter for each row execute function cut()'
  await broken('letter', trigger, () => assert.rejects(desk.handle(id, acknowledged('2026-11-24'), 1), /terminat/))
  assert.deepEqual(await everythingOf(id), before)
  assert.deepEqual(await desk.handle(id, acknowledged('2026-11-24'), 1), { recorded: true, version: 2 })
})

test('T22 a double click, and a retry of the same command, record one event', async () => {
  const id = complaintId('C-26-222322')
  const create = () => desk.handle(id, received('2026-11-23', id), 0)
  const outcomes = await Promise.all([create(), create(), create()])
  assert.deepEqual(outcomes.map(({ recorded }) => recorded).toSorted(), [false, false, true])
  const acknowledge = () => desk.handle(id, acknowledged('2026-11-24'), 1)
  const again = await Promise.all([acknowledge(), acknowledge()])
  assert.deepEqual(again.map(({ recorded }) => recorded).toSorted(), [false, true])
  assert.deepEqual(await acknowledge(), { recorded: false, refusals: [changedMeanwhile] })
  const { complaint_event, letter, 'pgboss.job': jobs } = countsOf(await everythingOf(id))
  assert.deepEqual([complaint_event, letter, jobs], [2, 1, 1])
})

test('T24 fifty complaints created at once have fifty references', async () => {
  const ids = Array.from({ length: 50 }, () => desk.newComplaintId())
  const outcomes = await Promise.all(ids.map((id) => desk.handle(id, received('2026-11-23', id), 0)))
  assert.equal(outcomes.filter(({ recorded }) => recorded).length, 50)
  assert.equal(new Set(ids).size, 50)
})

test('T24 of two who draw the same reference one has it, and the other is told; neither story is mixed', async () => {
  const id = complaintId('C-26-222422')
  const outcomes = await Promise.all([
    deskOf(amira).handle(id, { ...received('2026-11-23', id), story: 'A leak' }, 0),
    deskOf(ben).handle(id, { ...received('2026-11-23', id), story: 'A broken lift' }, 0),
  ])
  const [lost] = outcomes.flatMap((outcome, index) => (outcome.recorded ? [] : [index]))
  assert.deepEqual(outcomes.map(({ recorded }) => recorded).toSorted(), [false, true])
  const file = await desk.find(id)
  assert.equal(file?.history.length, 1)
  assert.equal(file?.complaint.story, lost === 0 ? 'A broken lift' : 'A leak')
  assert.equal(file?.history[0]?.by, lost === 0 ? ben.id : amira.id)
})

test('T26 a save without change writes no history', async () => {
  const id = await logged('C-26-222522')
  const before = await everythingOf(id)
  const same: ComplaintCommand = { type: 'CorrectDateReceived', receivedOn: desk.today(), reason: 'A second look' }
  const command = { ...same, receivedOn: received('2026-11-23').receivedOn }
  assert.deepEqual(await desk.handle(id, command, 1), { recorded: true, version: 1 })
  assert.deepEqual(await everythingOf(id), before)
})

test('a command decided on an older version is refused, and says that somebody was first', async () => {
  const id = await logged('C-26-222622')
  await deskOf(ben).handle(id, acknowledged('2026-11-24'), 1)
  const close: ComplaintCommand = { type: 'CloseComplaint', on: desk.today() }
  assert.deepEqual(await desk.handle(id, close, 1), { recorded: false, refusals: [changedMeanwhile] })
  assert.equal((await desk.find(id))?.version, 2)
})

test('a refused command writes nothing', async () => {
  const id = await logged('C-26-222722')
  const before = await everythingOf(id)
  const outcome = await desk.handle(id, { ...acknowledged('2026-11-24'), points: [] }, 1)
  assert.deepEqual(outcome, {
    recorded: false,
    refusals: [{ field: 'points', because: 'Enter at least one point of the complaint', provision: '5.6' }],
  })
  assert.deepEqual(await everythingOf(id), before)
})

test('the rows saved with the events are those that the events come to, over forty made-up lives', async () => {
  await loadDemonstration(deployment, fernbank, 40, () => undefined)
  clock.now = Date.parse('2026-11-24T10:00:00Z')
  assert((await assertRebuiltTheSame(owner, deployment.database, 'fernbank', deployment.calendar())) > 100)
  const { rows } = await owner.query(`select count(*)::int as letters from letter where delivered_at is null`)
  assert.deepEqual(await halves(owner), [])
  assert(rows[0].letters > 0)
  assert.deepEqual(
    faults.filter(({ message }) => !/terminat/.test(message)),
    [],
  )
})
