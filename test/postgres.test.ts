// Each test file has a database of its own, copied from a template that is prepared once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { freshDatabase, startTestServer, type Template, type TestConnection } from './postgres.ts'

let prepared = 0
const template: Template = {
  hash: `postgres.test ${process.pid} ${Date.now()}`,
  prepare: async (connection) => {
    prepared += 1
    await ask(connection, 'create table lamp (colour text)')
  },
}

const server = await startTestServer()
const [first, second, empty] = await Promise.all([
  freshDatabase(server, { template }),
  freshDatabase(server, { template }),
  freshDatabase(server),
])

async function ask(connection: TestConnection, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client(connection)
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(sql)
  await client.end()
  return rows
}

test('a template is prepared once, and what one copy writes the other does not see', async () => {
  await ask(first, `insert into lamp values ('green')`)
  assert.deepEqual(await ask(first, 'select colour from lamp'), [{ colour: 'green' }])
  assert.deepEqual(await ask(second, 'select colour from lamp'), [])
  assert.equal(prepared, 1)
})

test('without a template the database is empty', async () => {
  const tables = `select count(*)::int as tables from pg_tables where schemaname = 'public'`
  assert.deepEqual(await ask(empty, tables), [{ tables: 0 }])
})
