// Killed two hundred times while writing, the database's own processes too: nothing that was acknowledged is missing.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import path from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { openDatabase } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { verifyDatabase } from '#store/verify.ts'
import { recourse } from './command.ts'
import { assertRebuiltTheSame, halves } from './saved.ts'
import { kill, temporaryData } from './temporary-data.ts'

const rounds = 200
const silent = () => undefined
const { data, folder, note, start } = temporaryData('kill')
const children = new Set<ChildProcess>()
after(() => {
  for (const child of children) child.kill('SIGKILL')
})

type Writer = { readonly child: ChildProcess; readonly lines: () => readonly string[] }

function spawnWriter(): Writer {
  const program = path.join(import.meta.dirname, 'writer.ts')
  const child = spawn(process.execPath, [program, folder], { stdio: ['pipe', 'pipe', 'pipe'] })
  children.add(child)
  let said = ''
  let complained = ''
  child.stdout.on('data', (part: Buffer) => {
    said += part
  })
  child.stderr.on('data', (part: Buffer) => {
    complained += part
  })
  child.stdin.on('error', silent)
  child.on('exit', (exit) => {
    children.delete(child)
    // A program whose database is killed may end; one that cannot start has something to say.
    if (exit !== null && !said.includes('warm')) console.error(complained)
  })
  // What follows the last end of line was being said when it was killed.
  return { child, lines: () => said.split('\n').slice(0, -1) }
}

async function until(what: string, seen: () => boolean): Promise<void> {
  for (const began = Date.now(); !seen(); await wait(2)) {
    assert(Date.now() - began < 30_000, `${what} within half a minute`)
  }
}

/** The server, and in half of the cases every process of it. */
async function killDatabase(): Promise<void> {
  const server = note()
  if (server?.status !== 'ready') return
  const pids = [server.pid]
  if (randomInt(2) === 0) pids.push(...(await processesOf(server.socketFolder)))
  for (const pid of pids) kill(pid)
}

async function processesOf(host: string): Promise<readonly number[]> {
  const client = new pg.Client({ host, port: 5432, user: 'recourse_owner', database: 'postgres' })
  client.on('error', silent)
  try {
    await client.connect()
    const { rows } = await client.query<{ pid: number }>(
      'select pid from pg_stat_activity where pid <> pg_backend_pid()',
    )
    await client.end()
    return rows.map(({ pid }) => pid)
  } catch (error) {
    assert(error instanceof Error)
    // Still starting, or just gone: then only the server itself is killed.
    return []
  }
}

/** Lets a program write for a moment, kills it, and answers with what it said was recorded. */
async function liveAndDie(writer: Writer, round: number): Promise<readonly string[]> {
  await until('the program is ready', () => writer.lines().includes('warm'))
  const gone = new Promise((resolve) => writer.child.once('exit', resolve))
  writer.child.stdin?.write(`${round}\n`)
  // One in eight is killed while it starts, and with it whatever puts the database in order.
  if (round % 8 !== 7) await until('the program writes', () => writer.lines().includes('writing'))
  await wait(randomInt(20, 400))
  if (round % 4 === 1) await killDatabase()
  writer.child.kill('SIGKILL')
  await gone
  return writer.lines().flatMap((line) => (line.startsWith('recorded ') ? [line.slice('recorded '.length)] : []))
}

/** Starts again, and holds everything that is there against what was acknowledged, and against itself. */
async function check(acknowledged: readonly string[]): Promise<number> {
  const { connection, leave } = await start()
  const owner = new pg.Client(connection)
  await owner.connect()
  const database = openDatabase(connection, { max: 4, onError: silent })
  const { rows } = await owner.query<{ line: string }>(`
    select complaint_id || ' ' || version || ' ' ||
      to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as line from complaint_event`)
  const there = new Set(rows.map(({ line }) => line))
  assert.deepEqual(
    acknowledged.filter((line) => !there.has(line)),
    [],
    'acknowledged, and not there',
  )
  assert.deepEqual(await halves(owner), [])
  await assertRebuiltTheSame(owner, database, 'fernbank', publishedCalendar())
  assert.deepEqual((await verifyDatabase(database, 'fernbank')).misfits, [])
  await database.close()
  await owner.end()
  await leave()
  return there.size
}

test('200 kill -9 while writing: nothing acknowledged is missing, nothing is half there, the chain verifies', async () => {
  const { connection, leave } = await start()
  await migrate(connection)
  await leave()
  const acknowledged: string[] = []
  let writer = spawnWriter()
  for (let round = 1; round <= rounds; round++) {
    const next = spawnWriter()
    acknowledged.push(...(await liveAndDie(writer, round)))
    writer = next
    if (round % 20 === 0) await check(acknowledged)
  }
  const { child } = writer
  child.kill('SIGKILL')
  const events = await check(acknowledged)
  assert(acknowledged.length > rounds, `only ${acknowledged.length} commands were acknowledged`)
  console.log(`${rounds} kills; ${acknowledged.length} commands acknowledged; ${events} events there`)
  assert.match(
    (await recourse(['verify', '--data', data])).said,
    /^fernbank: \d+ events of \d+ complaints.*: all fit$/m,
  )
})
