// The landlords of this deployment, what their profiles said and say, and the bank holidays announced since the published list.
import { sql } from 'kysely'
import type { DateOnly } from '#core/calendar/dates.ts'
import type { KeptProfile } from '#core/landlord/policy-in-force.ts'
import type { Records } from './tables.ts'

/**
 * Keeps a landlord's profile as it stood at this start; one that changed stands after those before it, whatever the
 * clock says. In a transaction.
 */
export async function saveLandlord(
  records: Records,
  { name, profile }: { readonly name: string; readonly profile: unknown },
  savedAt: string,
): Promise<void> {
  const row = { name, profile: JSON.stringify(profile), saved_at: savedAt }
  await records
    .insertInto('landlord')
    .values(row)
    .onConflict((conflict) => conflict.column('landlord_id').doUpdateSet(row))
    .execute()
  await sql`
    insert into landlord_profile (since, profile)
    select greatest(${savedAt}::timestamptz, (select max(since) from landlord_profile) + interval '1 millisecond'),
      ${row.profile}::jsonb
    where ${row.profile}::jsonb is distinct from (
      select profile from landlord_profile order by since desc limit 1)`.execute(records)
}

/** Every profile that was in force until an instant, the first first; the first of all where none was kept by then. */
export async function readProfilesUntil(records: Records, at: string): Promise<readonly KeptProfile[]> {
  const { rows } = await sql<KeptProfile>`
    select since, profile from landlord_profile
    where since <= ${at}::timestamptz or since = (select min(since) from landlord_profile)
    order by since`.execute(records)
  return rows
}

/** Days off that were announced after the published list was made; the same for every landlord. */
export type AddedHoliday = { readonly date: DateOnly; readonly title: string; readonly announcedOn: DateOnly }

/** False when the day was added before, and then it stays as it was. */
export async function addBankHoliday(records: Records, { date, title, announcedOn }: AddedHoliday): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await records
    .insertInto('bank_holiday_added')
    .values({ holiday_on: date, title, announced_on: announcedOn })
    .onConflict((conflict) => conflict.column('holiday_on').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export const readAddedHolidays = (records: Records): Promise<readonly AddedHoliday[]> =>
  records
    .selectFrom('bank_holiday_added')
    .select(['holiday_on as date', 'title', 'announced_on as announcedOn'])
    .orderBy('holiday_on')
    .execute()
