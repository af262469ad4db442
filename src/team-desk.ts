// Makes the part of a desk that asks for the team's work, for one landlord and one person.
import assert from 'node:assert/strict'
import { addDays, type DateOnly, dateOnly, dayInLondon } from '#core/calendar/dates.ts'
import type { Calendar } from '#core/calendar/working-days.ts'
import type { PersonId } from '#core/complaint/complaint.ts'
import { type FallCounts, type FallKind, type Forecast, forecastSpans, type Span } from '#core/complaint/forecast.ts'
import { toCsv } from '#spreadsheets/to-csv.ts'
import { type Database, readAsLandlord } from '#store/database.ts'
import { countFalls, type FallCount } from '#store/forecast.ts'
import { hasTwoSchemes, readEveryOpenComplaint, readOpenComplaints, readWorkload } from '#store/open-complaints.ts'
import { deleteView, readViews, saveView } from '#store/saved-views.ts'
import type { Records } from '#store/tables.ts'
import type { TeamDesk } from '#web/team-desk.ts'
import { lastSoonDay, type TeamFilter, teamWanted } from '#worklists/team-filter.ts'

type Place = {
  readonly database: Database
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly landlord: string
  readonly person: PersonId
  readonly calendar: () => Calendar
}

/** Three weeks: as far as work is shared out. */
const forecastWorkingDays = 15

/** Before every day on which anything can be due. */
const longAgo = dateOnly('1900-01-01')

async function readForecast(
  records: Records,
  [first, ...more]: readonly Span[],
  handler: TeamFilter['handler'],
): Promise<Forecast> {
  assert(first, 'a forecast has days')
  const days = [first, ...more]
  const spans = [{ from: longAgo, to: addDays(first.from, -1) }, ...days]
  const counted = await countFalls(records, spans, handler === null ? undefined : handler === 'nobody' ? null : handler)
  return {
    late: countsAt(counted, 0),
    days: days.map((span, index) => ({ ...span, counts: countsAt(counted, index + 1) })),
  }
}

function countsAt(counted: readonly FallCount[], wanted: number): FallCounts {
  const of = (kind: FallKind) => counted.find((one) => one.place === wanted && one.kind === kind)?.complaints ?? 0
  return {
    ...{ acknowledgement: of('acknowledgement'), promise: of('promise') },
    ...{ 'stage 1 answer': of('stage 1 answer'), 'stage 2 answer': of('stage 2 answer') },
  }
}

export function teamDeskFor({ database, now, landlord, person, calendar }: Place): TeamDesk {
  const ask = <Value>(work: (records: Records) => Promise<Value>) => readAsLandlord(database, landlord, work)
  const today = (): DateOnly => dayInLondon(now())
  return {
    list: (filter, after) =>
      ask(async (records) => ({
        ...(await readOpenComplaints(records, teamWanted(filter, today(), calendar()), person, after)),
        twoSchemes: await hasTwoSchemes(records),
        views: await readViews(records, person),
      })),
    every: (filter) =>
      ask((records) => readEveryOpenComplaint(records, teamWanted(filter, today(), calendar()), person)),
    workload: () =>
      ask((records) => readWorkload(records, { today: today(), soonTo: lastSoonDay(today(), calendar()) })),
    forecast: (handler) =>
      ask((records) => readForecast(records, forecastSpans(today(), calendar(), forecastWorkingDays), handler)),
    views: () => ask((records) => readViews(records, person)),
    saveView: (view) => ask((records) => saveView(records, person, view)),
    deleteView: (name) => ask((records) => deleteView(records, person, name)),
    csv: toCsv,
  }
}
