// Makes the part of a desk that asks for the team's work, for one landlord and one person.
import { type DateOnly, dayInLondon } from '#core/calendar/dates.ts'
import type { Calendar } from '#core/calendar/working-days.ts'
import type { PersonId } from '#core/complaint/complaint.ts'
import { toCsv } from '#spreadsheets/to-csv.ts'
import { type Database, readAsLandlord } from '#store/database.ts'
import { hasTwoSchemes, readEveryOpenComplaint, readOpenComplaints, readWorkload } from '#store/open-complaints.ts'
import { deleteView, readViews, saveView } from '#store/saved-views.ts'
import type { Records } from '#store/tables.ts'
import type { TeamDesk } from '#web/team-desk.ts'
import { lastSoonDay, teamWanted } from '#worklists/team-filter.ts'

type Place = {
  readonly database: Database
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly landlord: string
  readonly person: PersonId
  readonly calendar: () => Calendar
}

export function teamDeskFor({ database, now, landlord, person, calendar }: Place): TeamDesk {
  const ask = <Value>(work: (records: Records) => Promise<Value>) => readAsLandlord(database, landlord, work)
  const today = (): DateOnly => dayInLondon(now())
  return {
    list: (filter, after) =>
      ask((records) => readOpenComplaints(records, teamWanted(filter, today(), calendar()), person, after)),
    every: (filter) =>
      ask((records) => readEveryOpenComplaint(records, teamWanted(filter, today(), calendar()), person)),
    workload: () =>
      ask((records) => readWorkload(records, { today: today(), soonTo: lastSoonDay(today(), calendar()) })),
    hasTwoSchemes: () => ask(hasTwoSchemes),
    views: () => ask((records) => readViews(records, person)),
    saveView: (view) => ask((records) => saveView(records, person, view)),
    deleteView: (name) => ask((records) => deleteView(records, person, name)),
    csv: toCsv,
  }
}
