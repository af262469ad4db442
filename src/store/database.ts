// The connections to PostgreSQL. Each one is set to a landlord before it is handed out, so that no query can forget it.
import assert from 'node:assert/strict'
import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import { applicationRole, asApplication, type Connection } from './connection.ts'
import { prepared } from './prepared.ts'
import type { Records, Tables } from './tables.ts'

export type Database = {
  /** One landlord's records: every statement runs on a connection that is set to this landlord. */
  readonly recordsOf: (landlordId: string) => Records
  readonly close: () => Promise<void>
}

/** `onError` hears of a connection that broke, in use or not; the pool lets go of it by itself. */
export function openDatabase(
  connection: Connection,
  { max, onError }: { readonly max: number; readonly onError: (error: Error) => void },
): Database {
  const pool = new pg.Pool({ ...asApplication(connection), max, types })
  // Each connection tells of itself: the pool tells only of those not in use, and one that breaks in use, unheard, would
  // end the program.
  pool.on('connect', (client) => client.on('error', onError))
  pool.on('error', () => undefined)
  const landlordOf = new WeakMap<pg.PoolClient, string>()
  const opened = new Map<string, Records>()

  const recordsOf = (landlordId: string): Records => {
    assert(/^[a-z][a-z0-9-]{1,59}$/.test(landlordId), `not a landlord's id: ${landlordId}`)
    const records = opened.get(landlordId) ?? openRecords(() => checkOut(pool, landlordOf, landlordId))
    opened.set(landlordId, records)
    return records
  }
  return { recordsOf, close: () => pool.end() }
}

const openRecords = (connect: () => Promise<pg.PoolClient>): Records =>
  new Kysely<Tables>({ dialect: new PostgresDialect({ pool: { connect, end: async () => {}, options: {} } }) })

/**
 * A connection set to the landlord. What it was set to is remembered, so a landlord that comes back costs no round trip;
 * it is forgotten before it changes, so a change that fails leaves a connection that belongs to nobody.
 */
async function checkOut(
  pool: pg.Pool,
  landlordOf: WeakMap<pg.PoolClient, string>,
  landlordId: string,
): Promise<pg.PoolClient> {
  const client = await pool.connect()
  if (landlordOf.get(client) === landlordId) return prepared(client)
  landlordOf.delete(client)
  try {
    const { rows } = await client.query(setLandlord, [landlordId])
    assert.deepEqual(rows, [{ landlord: landlordId, role: applicationRole }], 'the connection is not the application’s')
  } catch (error) {
    client.release(true)
    throw error
  }
  landlordOf.set(client, landlordId)
  return prepared(client)
}

const setLandlord = `select set_config('recourse.landlord', $1, false) as landlord, current_user::text as role`

/** Reads, or a single statement, without a transaction: the cheap path. */
export const readAsLandlord = <T>(
  database: Database,
  landlordId: string,
  work: (records: Records) => Promise<T>,
): Promise<T> => work(database.recordsOf(landlordId))

/** All or nothing. `work` may run again, from its beginning, when the database asks for that. */
export async function asLandlord<T>(
  database: Database,
  landlordId: string,
  work: (records: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.recordsOf(landlordId).transaction().execute(work)
    } catch (error) {
      if (attempt === mostAttempts || !asksToTryAgain(error)) throw error
    }
  }
}

const mostAttempts = 5

/** A serialization failure or a deadlock: nothing is wrong with the work itself. */
const asksToTryAgain = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && (error.code === '40001' || error.code === '40P01')

const { builtins } = pg.types
const asNumber = (text: string): number => Number(text)
const asText = (text: string): string => text
/** '2026-11-23 10:00:00.5+00' as an ISO instant; sessions are in UTC. */
const asInstant = (text: string): string => new Date(`${text.replace(' ', 'T')}:00`).toISOString()

/** Days stay days and counts become numbers. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (oid === builtins.DATE) return asText
    if (oid === builtins.INT8) return asNumber
    if (oid === builtins.TIMESTAMPTZ) return asInstant
    return pg.types.getTypeParser(oid, format)
  },
}
