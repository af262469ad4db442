// The landlords of this deployment, and the bank holidays announced since the published list.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Records } from './tables.ts'

/** Keeps a landlord's profile as it stood at this start. */
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
