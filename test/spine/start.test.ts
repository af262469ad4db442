// What can be known at the start fails at the start: one message, every fault, no stack, and exit code 1.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { openSpine } from './app.ts'
import { addressOf } from './command.ts'
import { startProgram } from './program.ts'

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

test('a database that cannot be reached stops the start with the reason', async () => {
  const { said, ended } = startProgram([...words, '--port', '0'], {
    ...environment,
    DATABASE_URL: 'postgresql://somebody@127.0.0.1:1/nothing',
  })
  assert.equal(await ended, 1)
  assert.match(said(), /^Recourse cannot start:\n {2}.*ECONNREFUSED.*\n$/)
})
