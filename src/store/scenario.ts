// What tests of the store share: a database as its owner and as the program, and complaints put into it.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { dateOnly } from '#core/calendar/dates.ts'
import { clocksOf } from '#core/complaint/clocks.ts'
import { type ComplaintId, complaintId } from '#core/complaint/complaint.ts'
import { dueItemsOf } from '#core/complaint/due.ts'
import { findingsOf } from '#core/complaint/findings.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import { after, amira, calendar, edition } from '#core/complaint/scenario.ts'
import { timelineOf } from '#core/complaint/timeline.ts'
import { countedOf } from '#core/figures/counted.ts'
import { answersGivenOf } from '#core/self-assessment/answers-given.ts'
import { freshDatabase, startTestServer, type TestConnection } from '../../test/postgres.ts'
import { type Saved, saveComplaint } from './complaints.ts'
import { asLandlord, type Database, openDatabase } from './database.ts'
import { appendEvents } from './events.ts'
import { migrate } from './migrate.ts'

export type TestStore = {
  readonly connection: TestConnection
  readonly database: Database
  /** As the owner, who may do what the program may not. */
  readonly owner: pg.Pool
}

/** Call at the top of a test file: a migrated database of its own, and both ways into it. */
export async function openTestStore({ max = 8 } = {}): Promise<TestStore> {
  const server = await startTestServer()
  const connection = await freshDatabase(server, {
    template: { hash: `store ${hashOfMigrations()}`, prepare: async (made) => void (await migrate(made)) },
  })
  const database = openDatabase(connection, { max, onError: console.error })
  const owner = new pg.Pool({ ...connection, max: 2 })
  owner.on('error', console.error)
  // Before the database is dropped.
  server.leaving.unshift(async () => {
    await database.close()
    await owner.end()
  })
  return { connection, database, owner }
}

function hashOfMigrations(): string {
  const folder = new URL('../../migrations/', import.meta.url)
  const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'))
  const jobs = readFileSync(new URL('./jobs.ts', import.meta.url), 'utf8')
  return createHash('sha256')
    .update([...texts, jobs].join('\n'))
    .digest('hex')
}

/** A reference that differs for each number. */
export function reference(number: number): ComplaintId {
  const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
  const drawn = Array.from(
    { length: 6 },
    (_, place) => letters[Math.floor(number / letters.length ** (5 - place)) % 30],
  )
  return complaintId(`C-26-${drawn.join('')}`)
}

/** The event as it would be of another complaint. */
export const of = (complaint: ComplaintId, event: ComplaintEvent): ComplaintEvent =>
  event.type === 'ComplaintReceived' ? { ...event, complaint } : event

/** Everything that is saved of a complaint with these events. */
export function savedOf(events: readonly ComplaintEvent[], today = '2026-11-24'): Saved {
  const complaint = after(...events)
  const clocks = clocksOf(complaint, edition('2024'), calendar)
  const timeline = timelineOf(complaint, dateOnly(today))
  const findings = findingsOf({ timeline, edition: edition('2024'), calendar })
  const answersGiven = answersGivenOf(complaint, { edition: edition('2024'), calendar, asOf: dateOnly(today) })
  const counted = countedOf(complaint, { edition: edition('2024'), calendar })
  return {
    complaint,
    version: events.length,
    due: dueItemsOf(complaint, clocks, calendar),
    findings,
    answersGiven,
    counted,
  }
}

/** Records events and saves what follows from them, as the program does. */
export async function record(
  database: Database,
  complaint: ComplaintId,
  events: readonly ComplaintEvent[],
  { landlord = 'fernbank', expected = 0, past = [] as readonly ComplaintEvent[], at = '2026-11-24T10:00:00.000Z' } = {},
): Promise<void> {
  const own = events.map((event) => of(complaint, event))
  await asLandlord(database, landlord, async (records) => {
    await appendEvents(records, landlord, complaint, expected, own, amira, at)
    await saveComplaint(records, savedOf([...past, ...own]))
  })
}
