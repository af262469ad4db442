// One real PostgreSQL for all test files, and a fresh database for each, copied from a migrated template.
import { createHash, randomBytes } from 'node:crypto'
import os from 'node:os'
import path from 'node:path'
import { after, afterEach } from 'node:test'
import pg from 'pg'
import { type Connection, startEmbedded } from '#store/embedded.ts'

export type TestConnection = Connection & { readonly password?: string }

export type TestServer = {
  readonly connection: TestConnection
  /** What to do before this process leaves the server: drop its databases. */
  readonly leaving: (() => Promise<void>)[]
}

/** A database that is prepared once for each hash, and then copied. */
export type Template = {
  /** A hash of whatever prepare does, such as of all migrations. */
  readonly hash: string
  /** Fills an empty database, and closes every connection that it opened. */
  readonly prepare: (connection: TestConnection) => Promise<void>
}

const quarterOfADay = 6 * 60 * 60 * 1000

/** Call at the top of a test file. In a whole run the server outlives the file; alone, the last to leave stops it. */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL
  const embedded =
    given === undefined ? await startEmbedded(testFolder(), console.error, { settings: fast }) : undefined
  const server: TestServer = { connection: embedded?.connection ?? connectionFrom(given ?? ''), leaving: [] }
  if (embedded?.adopted === false) await dropForgotten(server)
  after(async () => {
    for (const leave of server.leaving) await leave()
    if (process.env.RECOURSE_WHOLE_RUN === undefined) await embedded?.stop()
    else await embedded?.leave()
  })
  return server
}

// A test's data need not outlive a power cut, and waiting for the disk is most of a test's time.
const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

export function testFolder(): string {
  const hash = createHash('sha256')
    .update(path.resolve(import.meta.dirname, '..'))
    .digest('hex')
    .slice(0, 8)
  return path.join(os.tmpdir(), `recourse-test-${process.getuid?.() ?? 0}-${hash}`)
}

function connectionFrom(address: string): TestConnection {
  const { hostname, port, username, password, pathname } = new URL(address)
  return {
    host: decodeURIComponent(hostname),
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    database: pathname.slice(1) || 'postgres',
    ...(password === '' ? {} : { password: decodeURIComponent(password) }),
  }
}

/**
 * A database for one test file. It is dropped when every test of the file passed; otherwise it is kept, and its name
 * printed. Call at the top of a test file, before its tests.
 */
export async function freshDatabase(
  server: TestServer,
  { template }: { template?: Template } = {},
): Promise<TestConnection> {
  const database = `test_${Date.now()}_${randomBytes(4).toString('hex')}`
  const copied = template === undefined ? 'template0' : await buildTemplate(server, template)
  await onServer(server, (client) => client.query(`create database ${database} template ${copied} strategy file_copy`))
  let failed = false
  afterEach((context) => {
    if ('passed' in context && !context.passed) failed = true
  })
  server.leaving.push(async () => {
    if (failed) console.error(`Kept the database ${database}, because a test failed (${server.connection.host}).`)
    else await onServer(server, (client) => client.query(`drop database if exists ${database} with (force)`))
  })
  return { ...server.connection, database }
}

/** Built under another name and then renamed, so that a test run killed half way leaves no half-built template. */
async function buildTemplate(server: TestServer, { hash, prepare }: Template): Promise<string> {
  const name = `template_${createHash('sha256').update(hash).digest('hex').slice(0, 16)}`
  await onServer(server, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name])
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rowCount === 1) return
    await client.query(`drop database if exists ${name}_making with (force)`)
    await client.query(`create database ${name}_making template template0`)
    await prepare({ ...server.connection, database: `${name}_making` })
    await client.query(`alter database ${name}_making rename to ${name}`)
  })
  return name
}

/** Databases that failed tests kept are for looking at, and nobody looks for long; nor at templates of old migrations. */
async function dropForgotten(server: TestServer): Promise<void> {
  await onServer(server, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select datname as name from pg_database
        where datname ~ '^test_[0-9]+_' and split_part(datname, '_', 2)::bigint < $1
       union all
       (select datname from pg_database where datname ~ '^template_' order by oid desc offset 5)`,
      [Date.now() - quarterOfADay],
    )
    for (const { name } of rows) await client.query(`drop database if exists ${name}`)
  })
}

async function onServer<Answer>(server: TestServer, work: (client: pg.Client) => Promise<Answer>): Promise<Answer> {
  const client = new pg.Client(server.connection)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
