// The tables of what was answered to equality questions, as migration 0230 makes them.
import type { Generated } from 'kysely'
import type { DateOnly } from '#core/calendar/dates.ts'

export type EqualityTables = {
  equality_count: {
    landlord_id: Generated<string>
    month: DateOnly
    question: string
    answer: string
    times: number
  }
  equality_offer_over: { offer: string; month: DateOnly }
}
