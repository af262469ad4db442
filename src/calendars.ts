// The calendar of this deployment: the published bank holidays, and those announced since, each known from its day.
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { type Calendar, withHoliday } from '#core/calendar/working-days.ts'
import { type Database, readAsLandlord } from '#store/database.ts'
import { type AddedHoliday, readAddedHolidays } from '#store/landlords.ts'

export type Calendars = {
  /** As it was last read: what pages count by. */
  readonly calendar: () => Calendar
  /** Read now, on one landlord's connection: what is recorded counts by this. */
  readonly currentCalendar: (landlord: string) => Promise<Calendar>
}

/** Read once now, and again with every command: a holiday may be added while the program runs. */
export async function createCalendars(database: Database): Promise<Calendars> {
  let known = { added: '', calendar: publishedCalendar() }
  const currentCalendar = async (landlord: string) => {
    const holidays = await readAsLandlord(database, landlord, readAddedHolidays)
    const added = JSON.stringify(holidays)
    if (added !== known.added) known = { added, calendar: calendarWith(holidays) }
    return known.calendar
  }
  await currentCalendar('recourse')
  return { calendar: () => known.calendar, currentCalendar }
}

/** The published calendar with these holidays, in the order they were announced. */
export function calendarWith(holidays: readonly AddedHoliday[]): Calendar {
  const inOrder = holidays.toSorted((one, other) => (one.announcedOn < other.announcedOn ? -1 : 1))
  return inOrder.reduce(
    (calendar, { date, title, announcedOn }) => withHoliday(calendar, { date, title }, announcedOn),
    publishedCalendar(),
  )
}
