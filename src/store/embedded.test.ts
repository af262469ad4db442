// The embedded PostgreSQL starts, is shared, is stopped by the last to leave, and comes back from kill -9 by itself.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { type Connection, type Embedded, startEmbedded } from './embedded.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'recourse embedded '))
fs.chmodSync(folder, 0o755)
const silent = () => undefined
const sockets = new Set<string>()

after(() => {
  for (const place of [folder, ...sockets]) fs.rmSync(place, { recursive: true, force: true })
})

async function start(name: string, say: (line: string) => void = silent): Promise<Embedded> {
  const embedded = await startEmbedded(path.join(folder, name), say)
  sockets.add(embedded.connection.host)
  return embedded
}

async function ask(connection: Connection, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client(connection)
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(sql)
  await client.end()
  return rows
}

test('a new folder gets a durable UTF-8 cluster, owned by recourse_owner, with no TCP port', async () => {
  const said: string[] = []
  const { connection, adopted, stop } = await start('one', (line) => said.push(line))
  assert.equal(adopted, false)
  assert.deepEqual(said, ['Making the database (a few seconds, once)…'])
  const [row] = await ask(
    connection,
    `select current_user::text as owner, current_setting('server_encoding') as encoding,
      current_setting('data_checksums') as checksums, current_setting('fsync') as fsync,
      current_setting('listen_addresses') as addresses,
      (select datcollate from pg_database where datname = 'template1') as collation`,
  )
  assert.deepEqual(row, {
    owner: 'recourse_owner',
    encoding: 'UTF8',
    checksums: 'on',
    fsync: 'on',
    addresses: '',
    collation: 'C',
  })
  assert.equal(fs.statSync(connection.host).mode & 0o777, 0o700)
  assert.equal(await stop(), true)
})

test('a second start adopts the running server, and only the last to leave stops it', async () => {
  const [first, second] = await Promise.all([start('one'), start('one')])
  assert.deepEqual([first.adopted, second.adopted].sort(), [false, true])
  assert.equal(await first.stop(), false)
  assert.deepEqual(await ask(second.connection, 'select 1 as answer'), [{ answer: 1 }])
  assert.equal(await second.stop(), true)
  await assert.rejects(ask(second.connection, 'select 1'), { code: 'ENOENT' })
})

test('after kill -9 of the server and all its processes, the next start needs no hand and has what was committed', async () => {
  const said: string[] = []
  const before = await start('one', (line) => said.push(line))
  await ask(before.connection, 'create table kept as select 42 as answer')
  const others = await ask(before.connection, 'select pid from pg_stat_activity where pid <> pg_backend_pid()')
  const [server] = fs.readFileSync(path.join(folder, 'one', 'pgdata', 'postmaster.pid'), 'utf8').split('\n')
  for (const pid of [server, ...others.map(({ pid }) => pid)]) process.kill(Number(pid), 'SIGKILL')

  const again = await start('one')
  assert.equal(again.adopted, false)
  assert.deepEqual(await ask(again.connection, 'select answer from kept'), [{ answer: 42 }])
  assert.match(said.join('\n'), /The embedded PostgreSQL is gone/)
  assert.equal(await again.stop(), true)
})

test('after kill -9 of the program only, the next start adopts the server it left', async () => {
  const program = await startInAnotherProcess('one')
  assert.equal(await program.says(), 'ready\n')
  process.kill(-program.pid, 'SIGKILL')

  const { adopted, stop } = await start('one')
  assert.equal(adopted, true)
  assert.equal(await stop(), true)
})

test('killed while making its first cluster, the next start makes a whole one and leaves nothing behind', async () => {
  const program = await startInAnotherProcess('two')
  await halfMadeCluster(path.join(folder, 'two'))
  process.kill(-program.pid, 'SIGKILL')

  const { connection, stop } = await start('two')
  assert.deepEqual(await ask(connection, 'select 1 as answer'), [{ answer: 1 }])
  assert.equal(await stop(), true)
  assert.deepEqual(fs.readdirSync(path.join(folder, 'two')).sort(), ['pgdata', 'postgres.log'])
})

test('data that belongs to another user is refused with a sentence', async (context) => {
  if (process.getuid?.() !== 0) return context.skip('only root can give a folder away')
  const data = path.join(folder, 'theirs', 'pgdata')
  fs.mkdirSync(data, { recursive: true })
  fs.chownSync(data, 54321, 54321)
  await assert.rejects(start('theirs'), /The data in .*theirs.pgdata belongs to user 54321, who started Recourse first/)
})

test('settings are given to the server', async () => {
  const { connection, stop } = await startEmbedded(path.join(folder, 'one'), silent, { settings: { fsync: 'off' } })
  assert.deepEqual(await ask(connection, 'show fsync'), [{ fsync: 'off' }])
  assert.equal(await stop(), true)
})

async function startInAnotherProcess(name: string) {
  const file = path.join(import.meta.dirname, 'embedded.ts')
  const script = `import { startEmbedded } from ${JSON.stringify(file)}
    await startEmbedded(${JSON.stringify(path.join(folder, name))}, () => {}); console.log('ready')`
  const program = spawn(process.execPath, ['--input-type=module', '-e', script], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { pid } = program
  assert(pid !== undefined, 'the program started')
  const says = async () => String((await once(program.stdout, 'data'))[0])
  return { pid, says }
}

async function halfMadeCluster(place: string): Promise<void> {
  const making = () => (fs.existsSync(place) ? fs.readdirSync(place) : []).find((name) => name.includes('.making-'))
  for (;;) {
    const name = making()
    if (name !== undefined && fs.existsSync(path.join(place, name, 'base'))) return
    await wait(1)
  }
}
