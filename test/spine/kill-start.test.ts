// The first start is killed while it loads the demonstration: the next one goes on, needs no hand, and ends with all of it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { recourse } from './command.ts'
import { startProgram, until } from './program.ts'
import { halves } from './saved.ts'
import { temporaryData } from './temporary-data.ts'

const { data, note, start: startDatabase } = temporaryData('kill-start')
const start = () => startProgram(['--data', data, '--port', '0'])

/** A statement as the owner, on the server that is running or is started for it. */
async function ask<Row extends pg.QueryResultRow>(work: (client: pg.Client) => Promise<Row>): Promise<Row> {
  const { connection, leave } = await startDatabase()
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
    await leave()
  }
}

const counted = (client: pg.Client) =>
  client
    .query<{ complaints: number; others: number; events: number }>(
      `select count(distinct complaint_id) filter (where complaint_id like 'C-%')::int as complaints,
        count(distinct complaint_id) filter (where complaint_id not like 'C-%')::int as others,
        count(*)::int as events from complaint_event`,
    )
    .then(({ rows: [row] }) => row ?? { complaints: 0, others: 0, events: 0 })

test('told to stop while it loads, it stops cleanly, its database too, and says nothing of faults', async () => {
  const { kill, ended, said } = start()
  await until('it loads', () => said().includes('Recording 300 made-up complaints'), said)
  await until('some complaints', async () => (await ask(counted)).complaints >= 5, said)
  kill('SIGTERM')
  kill('SIGINT')
  assert.equal(await ended, 0, said())
  assert.doesNotMatch(said(), /Error|cannot/)
  assert.equal(note(), undefined)
})

test('killed twice while it loads, once with its database, the next start ends with exactly 300 complaints', async () => {
  let before = 0
  for (const [complaints, database] of [
    [40, false],
    [150, true],
  ] as const) {
    const { kill, ended, said } = start()
    await until('it loads', () => said().includes('Recording 300 made-up complaints'), said)
    await until('some complaints', async () => (await ask(counted)).complaints >= complaints, said)
    const pid = note()?.pid
    if (database && pid) process.kill(pid, 'SIGKILL')
    kill('SIGKILL')
    await ended
    const { complaints: there, events } = await ask(counted)
    assert(there >= complaints && there < 300, `${there} complaints`)
    assert(events >= before, 'nothing that was recorded is missing')
    before = events
  }
  const { kill, ended, said } = start()
  await until('it is ready', () => said().includes('Recourse is ready: http'), said)
  assert.doesNotMatch(said(), /Error/)
  const whole = await ask(counted)
  assert.equal(whole.complaints, 300)
  assert.equal(whole.others, 121, 'a hundred contacts, twenty that became complaints, and one notice')
  assert.deepEqual(await ask((client) => halves(client).then((found) => ({ found }))), { found: [] })
  kill('SIGTERM')
  assert.equal(await ended, 0)

  const again = start()
  await until('it is ready again', () => again.said().includes('Recourse is ready: http'), again.said)
  assert.doesNotMatch(again.said(), /Recording/)
  assert.deepEqual(await ask(counted), whole)
  again.kill('SIGTERM')
  assert.equal(await again.ended, 0)
  assert.match(
    (await recourse(['verify', '--data', data])).said,
    /^fernbank: \d+ events of 300 complaints.*: all fit$/m,
  )
})
