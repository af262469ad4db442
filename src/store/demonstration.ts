// Whether a demonstration was loaded, and as of which day: it is loaded once, and goes on where it was stopped.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Records } from './tables.ts'

export type Demonstration = { readonly asOf: DateOnly; readonly finished: boolean }

/** What is kept of it, or `first` when it is asked for the first time. */
export async function beginDemonstration(records: Records, first: Demonstration): Promise<Demonstration> {
  await records
    .insertInto('demonstration')
    .values({ as_of: first.asOf, finished: first.finished })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const kept = await records.selectFrom('demonstration').select(['as_of as asOf', 'finished']).executeTakeFirst()
  return kept ?? first
}

export async function finishDemonstration(records: Records): Promise<void> {
  await records.updateTable('demonstration').set({ finished: true }).execute()
}
