// What can be known at the start fails at the start: one message, every fault, no stack, and exit code 1.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { createApp } from '../../src/app.ts'
import { openSpine } from './app.ts'
import { addressOf } from './command.ts'
import { startProgram, until } from './program.ts'

const { owner, connection } = await openSpine('2026-11-24T10:00:00Z')
const data = mkdtempSync(path.join(os.tmpdir(), 'recourse-start-'))
after(() => rmSync(data, { recursive: true }))
const words = ['--data', data, '--demonstration', 'no']
const environment = {
  DATABASE_URL: addressOf(connection),
  RECOURSE_SECRET: 'a secret of these tests and of no deployment',
}

test('every wrong setting is named in one message, before anything is started', async () => {
  const { said, ended } = startProgram(['--port', 'many'], { DATABASE_URL: 'mysql://x', RECOURSE_SECRET: 'short' })
  assert.equal(await ended, 1)
  assert.equal(
    said(),
    `Recourse cannot start:
  databaseUrl: DATABASE_URL is not a postgresql: address
  port: the port is not a number
  secret: RECOURSE_SECRET has fewer than 32 letters
`,
  )
})

test('a port that is taken stops the start with what to do', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const place = other.address()
  assert(typeof place === 'object' && place)
  const { said, ended } = startProgram([...words, '--port', String(place.port)], environment)
  assert.equal(await ended, 1)
  assert.equal(
    said(),
    `Recourse cannot start:\n  port ${place.port} is taken; choose another: npm start -- --port ${place.port + 1}\n`,
  )
  other.close()
})

test('migrations that were edited after they were applied stop the start, all named', async () => {
  await owner.query(`update migration_text set hash = 'another' where name in ('0002-events', '0005-doors')`)
  const { said, ended } = startProgram([...words, '--port', '0'], environment)
  assert.equal(await ended, 1)
  assert.equal(said(), 'Recourse cannot start:\n  edited after it was applied: 0002-events, 0005-doors\n')
})

test('a database that cannot be reached stops the start with where it is and what to do', async () => {
  const { said, ended } = startProgram([...words, '--port', '0'], {
    ...environment,
    DATABASE_URL: 'postgresql://somebody:secret@127.0.0.1:1/nothing',
  })
  assert.equal(await ended, 1)
  assert.equal(
    said(),
    `Recourse cannot start:
  the database of DATABASE_URL, 127.0.0.1:1/nothing, does not answer: start PostgreSQL there, or correct DATABASE_URL, or leave it out for the PostgreSQL that comes with Recourse
`,
  )
})

test('a database that is not on the server is named', async () => {
  const absent = new URL(environment.DATABASE_URL)
  absent.pathname = '/absent'
  const { said, ended } = startProgram([...words, '--port', '0'], { ...environment, DATABASE_URL: absent.href })
  assert.equal(await ended, 1)
  assert.match(
    said(),
    /^Recourse cannot start:\n {2}the database of DATABASE_URL, .+\/absent, is not there: create it .+\n$/,
  )
})

test('a calendar that somebody broke is told with the wrong settings, before a database is started', async () => {
  // Node reads another list in place of ours.
  const hook = `import { registerHooks } from 'node:module'
    const source = JSON.stringify([{ date: '2026-13-01', title: 'x' }, { date: '2026-12-25', title: '' }])
    registerHooks({ load: (url, context, next) =>
      url.includes('bank-holidays-england-and-wales') ? { format: 'json', source, shortCircuit: true } : next(url, context) })`
  const { said, ended } = startProgram(['--port', 'many', '--data', data], {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}`,
  })
  assert.equal(await ended, 1)
  assert.equal(
    said(),
    `Recourse cannot start:
  port: the port is not a number
  bank-holidays-england-and-wales.json: [0].date: not a day of the calendar: 2026-13-01
  bank-holidays-england-and-wales.json: [1].title: no title for 2026-12-25
`,
  )
})

test('a program that cannot be built lets go of its database and its jobs', async () => {
  const { connection: another, owner: anotherOwner } = await openSpine('2026-11-24T10:00:00Z')
  const closed = await freeOf(anotherOwner)
  await anotherOwner.query(`insert into bank_holiday_added values ('2031-05-05', 'Too far', '2026-11-24')`)
  const settings = { connection: another, landlords: [], now: Date.now, address: 'http://localhost', outbox: data }
  const files = { folder: data, longestMegabytes: 1, clamd: null }
  const rest = { files, secret: environment.RECOURSE_SECRET, log: false as const, onError: assert.ifError }
  await assert.rejects(createApp({ ...settings, ...rest }), /The bank holidays of 2031 are not known/)
  await until('it has let go', closed, () => 'nothing')
})

/** Answers with a question: whether as few sessions are open as now. */
async function freeOf(asked: typeof owner): Promise<() => Promise<boolean>> {
  const counted = async () => {
    const { rows } = await asked.query(
      `select count(*)::int as count from pg_stat_activity where datname = current_database()`,
    )
    return Number(rows[0].count)
  }
  const before = await counted()
  return async () => (await counted()) <= before
}
