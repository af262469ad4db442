// Starts the PostgreSQL that comes as an npm package: one server a folder, shared by every process that opens the folder.
import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import {
  clusterExists,
  errorCode,
  findPrograms,
  isLivePostgres,
  makeCluster,
  makeSocketFolder,
  ownerName,
  type Place,
  readServerNote,
  serverEnvironment,
} from './embedded-files.ts'
import { chooseServerUser } from './embedded-user.ts'

export type Connection = {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly database: string
}

export type Embedded = {
  readonly connection: Connection
  /** True when the server was already running, for another process or since one that was killed. */
  readonly adopted: boolean
  /** Leaves the server running for whoever comes next. */
  readonly leave: () => Promise<void>
  /** Stops the server if nobody else uses it, and says whether it did. */
  readonly stop: () => Promise<boolean>
}

type EmbeddedOptions = { readonly settings?: Readonly<Record<string, string>> }

type Say = (line: string) => void

/** One connection held for as long as we use the server: its shared lock tells others that somebody does. */
type Keeper = { readonly client: pg.Client; readonly connection: Connection; readonly isGone: () => boolean }

const port = 5432
const inUse = '7305811'
const predecessorMayTake = 30_000
const logMayGrowTo = 10_000_000

export async function startEmbedded(folder: string, say: Say, options: EmbeddedOptions = {}): Promise<Embedded> {
  const { settings = {} } = options
  const place = openPlace(folder)
  if (!clusterExists(place.data)) {
    say('Making the database (a few seconds, once)…')
    await makeCluster(place, settings.fsync !== 'off')
  }
  const { keeper, adopted } = await serve(place, settings, say)
  const leave = () => keeper.client.end()
  return { connection: keeper.connection, adopted, leave, stop: () => stop(place, keeper) }
}

function openPlace(folder: string): Place {
  fs.mkdirSync(folder, { recursive: true })
  const home = fs.realpathSync(folder)
  const data = path.join(home, 'pgdata')
  const programs = findPrograms()
  return { data, log: path.join(home, 'postgres.log'), programs, user: chooseServerUser(programs.postgres, home, data) }
}

async function serve(place: Place, settings: Readonly<Record<string, string>>, say: Say) {
  let lastSignOfLife = Date.now()
  for (;;) {
    const running = await adopt(place, say)
    if (running !== undefined) return { keeper: running, adopted: true }
    const failure = await launch(place, settings, say)
    if (failure === undefined) {
      const started = await adopt(place, say)
      if (started !== undefined) return { keeper: started, adopted: false }
    }
    if (isStartingElsewhere(place)) lastSignOfLife = Date.now()
    if (failure !== undefined && (!isPredecessor(failure) || Date.now() - lastSignOfLife > predecessorMayTake)) {
      throw new Error(`PostgreSQL did not start. Its last lines, from ${place.log}:\n${failure}`)
    }
    await wait(200)
  }
}

/** A killed server's processes need a moment to go. Their lock is waited for and never deleted: it guards the data. */
const isPredecessor = (failure: string) => /postmaster\.pid|shared memory block|Address already in use/.test(failure)

function isStartingElsewhere(place: Place): boolean {
  const note = readServerNote(place.data)
  return note !== undefined && note.status !== 'ready' && isLivePostgres(note.pid) === true
}

/** Whether a server runs is asked of its socket; the note may be a killed server's, and its number another's by now. */
async function adopt(place: Place, say: Say): Promise<Keeper | undefined> {
  const note = readServerNote(place.data)
  if (note?.status !== 'ready' || note.socketFolder === '') return undefined
  const connection = { host: note.socketFolder, port, user: ownerName, database: 'postgres' }
  const client = new pg.Client({ ...connection, application_name: 'recourse keeper' })
  let gone = false
  let joined = false
  client.on('end', () => {
    gone = true
  })
  client.on('error', (error) => {
    if (joined) say(`The embedded PostgreSQL is gone: ${error.message}. Its log is ${place.log}.`)
  })
  try {
    await client.connect()
    // Waits while another process is stopping the server, and then fails with it.
    await client.query(`select pg_advisory_lock_shared(${inUse})`)
  } catch (error) {
    if (isUnreachable(error)) return undefined
    throw error
  }
  joined = true
  return { client, connection, isGone: () => gone }
}

function isUnreachable(error: unknown): boolean {
  // 57P01 to 57P03: the server is being shut down, has crashed, or is starting.
  const codes = ['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03']
  if (codes.includes(errorCode(error))) return true
  return error instanceof Error && error.message === 'Connection terminated unexpectedly'
}

/** Starts a server; answers with why it ended, or with nothing once it is ready. */
async function launch(place: Place, settings: Readonly<Record<string, string>>, say: Say): Promise<string | undefined> {
  const logFrom = openLog(place)
  const server = spawnServer(place, settings)
  let ended = ''
  server.on('error', (error) => {
    ended = error.message
  })
  server.on('exit', (exit, signal) => {
    ended = `exit ${exit ?? signal}`
  })
  server.unref()
  const began = Date.now()
  let told = false
  while (ended === '') {
    const note = readServerNote(place.data)
    if (note?.pid === server.pid && note?.status === 'ready') return undefined
    if (!told && Date.now() - began > 5_000) {
      say('The database was not stopped cleanly and is putting itself in order…')
      told = true
    }
    await wait(10)
  }
  const lines = fs.readFileSync(place.log).subarray(logFrom).toString().trimEnd().split('\n')
  return [...lines.slice(-6), ended].join('\n')
}

/** Answers with where in the log the new server's lines will begin. */
function openLog(place: Place): number {
  const size = fs.statSync(place.log, { throwIfNoEntry: false })?.size ?? 0
  if (size < logMayGrowTo) return size
  fs.renameSync(place.log, `${place.log}.old`)
  return 0
}

function spawnServer(place: Place, settings: Readonly<Record<string, string>>): ChildProcess {
  const log = fs.openSync(place.log, 'a', 0o600)
  const given = { listen_addresses: '', unix_socket_permissions: '0700', ...settings }
  const options = Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const line = [
    ...place.user.through,
    place.programs.postgres,
    '-D',
    place.data,
    '-k',
    makeSocketFolder(place),
    ...options,
  ]
  const [program = '', ...args] = line
  const env = { ...serverEnvironment(), ...withoutTheDead(place) }
  const server = spawn(program, args, { ...place.user.ids, env, detached: true, stdio: ['ignore', log, log] })
  fs.closeSync(log)
  return server
}

/**
 * A killed server that nobody reaps, or a stranger that was given its number, would hold the lock for ever. PostgreSQL
 * takes the number in this variable for its starter's, ignores it, and still looks for shared memory in use.
 */
function withoutTheDead(place: Place): NodeJS.ProcessEnv {
  const note = readServerNote(place.data)
  return note !== undefined && isLivePostgres(note.pid) === false ? { PG_GRANDPARENT_PID: String(note.pid) } : {}
}

async function stop(place: Place, keeper: Keeper): Promise<boolean> {
  if (keeper.isGone()) return true
  keeper.client.removeAllListeners('error').on('error', () => undefined)
  await keeper.client.query(`select pg_advisory_unlock_shared(${inUse})`)
  const pid = readServerNote(place.data)?.pid
  if (pid === undefined || !(await isAlone(keeper.client))) {
    await keeper.client.end()
    return false
  }
  // The lock is held until the server ends it, so that nobody joins in between. SIGINT: checkpoint, then exit.
  process.kill(pid, 'SIGINT')
  while (readServerNote(place.data)?.pid === pid) await wait(10)
  return true
}

/** Takes the lock for ourselves; half a second, because the server needs a moment to notice that a program was killed. */
async function isAlone(client: pg.Client): Promise<boolean> {
  try {
    await client.query(`set lock_timeout = '500ms'`)
    await client.query(`select pg_advisory_lock(${inUse})`)
    return true
  } catch (error) {
    // 55P03: somebody else uses the server. Unreachable: somebody else has just stopped it.
    if (errorCode(error) === '55P03' || isUnreachable(error)) return false
    throw error
  }
}
