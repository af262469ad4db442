// Brings a database up to date as its owner: migrations/ once each, under a lock, then the tables of the job queue.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import pg from 'pg'
import type { Connection } from './connection.ts'
import { prepareJobs } from './jobs.ts'

const folder = new URL('../../migrations/', import.meta.url)

type File = { readonly name: string; readonly text: string }
type Kept = { migration_text: { name: string; hash: string } }

/** Returns the names of the migrations it applied: none when the database was up to date. */
export async function migrate(connection: Connection): Promise<readonly string[]> {
  const db = new Kysely<Kept>({ dialect: new PostgresDialect({ pool: new pg.Pool({ ...connection, max: 2 }) }) })
  try {
    const files = await readMigrations()
    const migrator = new Migrator({
      db,
      provider: provide(files),
      // A number between two that are there already is applied as well: numbers are given out before the work is done.
      allowUnorderedMigrations: true,
    })
    const { error, results } = await migrator.migrateToLatest()
    if (error) throw error
    await assertUnedited(db, files)
    await prepareJobs(connection, (statement) => sql.raw(statement).execute(db))
    return (results ?? []).map(({ migrationName }) => migrationName)
  } finally {
    await db.destroy()
  }
}

async function readMigrations(): Promise<readonly File[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted()
  assert(names.length > 0, `no migrations in ${folder}`)
  return Promise.all(
    names.map(async (name) => ({
      name: name.replace(/\.sql$/, ''),
      text: await readFile(new URL(name, folder), 'utf8'),
    })),
  )
}

const provide = (files: readonly File[]) => ({
  getMigrations: async (): Promise<Record<string, Migration>> =>
    Object.fromEntries(
      files.map(({ name, text }) => [
        name,
        { up: async (db: Kysely<unknown>) => void (await sql.raw(text).execute(db)) },
      ]),
    ),
})

/** A migration that was applied and then edited would make two kinds of database: it stops the start. */
async function assertUnedited(db: Kysely<Kept>, files: readonly File[]): Promise<void> {
  await sql`create table if not exists migration_text (name text primary key, hash text not null)`.execute(db)
  const hashed = files.map(({ name, text }) => ({ name, hash: createHash('sha256').update(text).digest('hex') }))
  await db
    .insertInto('migration_text')
    .values(hashed)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const kept = await db.selectFrom('migration_text').selectAll().execute()
  const edited = hashed.filter(({ name, hash }) => kept.some((one) => one.name === name && one.hash !== hash))
  assert(edited.length === 0, `edited after it was applied: ${edited.map(({ name }) => name).join(', ')}`)
}
