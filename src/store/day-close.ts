// Each landlord's day, closed by a hash over the events recorded on it: an event taken away or put in later shows.
import { sql } from 'kysely'
import { addDays, type DateOnly, dateOnly } from '#core/calendar/dates.ts'
import { asLandlord, type Database } from './database.ts'
import { beginning, dayHashOf } from './hash-chain.ts'
import type { Records } from './tables.ts'

/**
 * Closes every day before `today` that is not closed yet, from the first event's, and returns those days. Run it well after
 * midnight: an event whose transaction began before midnight must have been recorded by then.
 */
export async function closeDays(database: Database, landlord: string, today: DateOnly): Promise<readonly DateOnly[]> {
  const closed: DateOnly[] = []
  for (;;) {
    const day = await asLandlord(database, landlord, (records) => closeNextDay(records, landlord, today))
    if (day === null) return closed
    closed.push(day)
  }
}

async function closeNextDay(records: Records, landlord: string, today: DateOnly): Promise<DateOnly | null> {
  const last = await records.selectFrom('day_close').selectAll().orderBy('day', 'desc').limit(1).executeTakeFirst()
  const day = last ? addDays(last.day, 1) : await firstDay(records)
  if (day === null || day >= today) return null
  const { events, eventsHash } = await eventsOf(records, day)
  const previousHash = last?.hash ?? beginning
  const hash = dayHashOf(previousHash, { landlord, day, events, eventsHash })
  // Two that close the same day at once would write the same row: the second waits, and finds it there.
  await records
    .insertInto('day_close')
    .values({ day, events, events_hash: eventsHash, previous_hash: previousHash, hash })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return day
}

async function firstDay(records: Records): Promise<DateOnly | null> {
  const { rows } = await sql<{ day: string | null }>`
    select (min(recorded_at) at time zone 'Europe/London')::date as day from complaint_event`.execute(records)
  const day = rows[0]?.day
  return day ? dateOnly(day) : null
}

/** How many events were recorded on a day in London, and a hash over their hashes in order of complaint and version. */
async function eventsOf(records: Records, day: DateOnly): Promise<{ events: number; eventsHash: string }> {
  const { rows } = await sql<{ events: number; eventsHash: string }>`
    select count(*) as events, encode(sha256(convert_to(
      coalesce(string_agg(hash, '' order by complaint_id, version), ''), 'UTF8')), 'hex') as "eventsHash"
    from complaint_event
    where recorded_at >= (${day}::date::timestamp at time zone 'Europe/London')
      and recorded_at < ((${day}::date + 1)::timestamp at time zone 'Europe/London')`.execute(records)
  return rows[0] ?? { events: 0, eventsHash: '' }
}
