// Adds a bank holiday that was announced after the published list was made, and re-dates every clock that still runs.
import assert from 'node:assert/strict'
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { type DateOnly, dayInLondon, longDate } from '#core/calendar/dates.ts'
import { type Calendar, withHoliday } from '#core/calendar/working-days.ts'
import { type ComplaintId, recourseItself } from '#core/complaint/complaint.ts'
import type { DueItem } from '#core/complaint/due.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { type Database, readAsLandlord } from '#store/database.ts'
import { readComplaintsWaiting, readDue } from '#store/due.ts'
import { readEvents } from '#store/events.ts'
import { addBankHoliday, readAddedHolidays } from '#store/landlords.ts'
import { rebuildComplaint } from '#store/rebuild.ts'
import { calendarWith } from './calendars.ts'
import { handleWhateverVersion } from './handle.ts'
import { savedFrom } from './saved-from.ts'

export type Moved = Pick<DueItem, 'stage' | 'act' | 'number'> & {
  readonly landlord: string
  readonly complaint: ComplaintId
  readonly from: DateOnly
  readonly to: DateOnly
}

type Surround = { readonly database: Database; readonly now: () => number; readonly landlords: readonly Profile[] }
type Holiday = { readonly date: DateOnly; readonly title: string }

/**
 * Announced today. Stopped half way, it is given again and goes on: what was re-dated for this holiday is not re-dated
 * again. `tell` hears of every date that moved.
 */
export async function announceBankHoliday(
  { database, now, landlords }: Surround,
  holiday: Holiday,
  tell: (moved: Moved) => void,
): Promise<void> {
  const startedAt = new Date(now()).toISOString()
  const calendar = await announce(database, holiday, dayInLondon(now()))
  const because = `A bank holiday was announced: ${longDate(holiday.date)}, ${holiday.title}`
  // Twice: what somebody was recording by the old calendar while the first walk went past, the second one meets.
  for (const landlord of [...landlords, ...landlords]) {
    const records = database.recordsOf(landlord.id)
    for (const complaint of await readComplaintsWaiting(records)) {
      const history = await readEvents(records, complaint)
      const traced = history.some(({ event }) => event.type === 'ClocksReDated' && event.because === because)
      // Recorded since, it was dated by the new calendar from the beginning.
      if (traced || (history[0]?.recordedAt ?? startedAt) >= startedAt) continue
      const before = await readDue(records, complaint)
      await reDate({ database, now, landlord, calendar }, complaint, because)
      for (const moved of movedSince(before, await readDue(records, complaint))) {
        tell({ landlord: landlord.id, complaint, ...moved })
      }
    }
  }
}

/** The calendar with this holiday as the last that was announced, so that "before" is without it and it alone. */
async function announce(database: Database, { date, title }: Holiday, today: DateOnly): Promise<Calendar> {
  const published = publishedCalendar().holidays.get(date)
  if (published) throw new Error(`${longDate(date)} is a bank holiday already: ${published}`)
  // A date beyond the list stops here, before anything is written.
  withHoliday(publishedCalendar(), { date, title }, today)
  const added = await readAsLandlord(database, 'recourse', async (records) => {
    await addBankHoliday(records, { date, title, announcedOn: today })
    return readAddedHolidays(records)
  })
  const kept = added.find((one) => one.date === date)
  assert(kept, 'a holiday that was added is there')
  if (kept.title !== title) {
    throw new Error(`${longDate(date)} was added on ${longDate(kept.announcedOn)} already: ${kept.title}`)
  }
  const others = added.filter((one) => one !== kept)
  return withHoliday(calendarWith(others), { date, title }, kept.announcedOn)
}

type Setting = Omit<Surround, 'landlords'> & { readonly landlord: Profile; readonly calendar: Calendar }

async function reDate({ database, now, landlord, calendar }: Setting, id: ComplaintId, because: string): Promise<void> {
  const today = dayInLondon(now())
  // No letter is composed, so nobody is named and nothing is signed.
  const none = { staffNames: new Map(), roles: new Map(), accessCode: '', followAt: '', wordings: new Map() }
  const jobs = { queueDelivery: () => assert.fail('re-dating sends no letter') }
  const outcome = await handleWhateverVersion(
    { database, now, jobs },
    landlord.id,
    id,
    { type: 'ReDateClocks', because },
    { by: recourseItself, surroundings: async () => ({ today, calendar, landlord, ...none }) },
  )
  assert(outcome.recorded, JSON.stringify(outcome))
  // Where no clock of the Code moved, the landlord's own may have, or the day to aim for.
  await rebuildComplaint(database, landlord.id, id, savedFrom(today, calendar))
}

function movedSince(before: readonly DueItem[], after: readonly DueItem[]) {
  return after.flatMap(({ stage, act, number, dueOn: to }) => {
    const from = before.find((one) => one.stage === stage && one.act === act && one.number === number)?.dueOn
    return from && from !== to ? [{ stage, act, number, from, to }] : []
  })
}
