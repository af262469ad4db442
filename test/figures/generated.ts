// A landlord's generated year, decided by the procedure and saved as the program saves it.
import assert from 'node:assert/strict'
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { dateOnly } from '#core/calendar/dates.ts'
import { type ComplaintId, personId } from '#core/complaint/complaint.ts'
import { type ComplaintEvent, decide, replay } from '#core/complaint/procedure.ts'
import { editionFor } from '#core/handling-code/catalogue.ts'
import { saveComplaint } from '#store/complaints.ts'
import { asLandlord, type Database } from '#store/database.ts'
import { appendEvents } from '#store/events.ts'
import { demonstrationComplaints } from '../../src/demonstration/complaints.ts'
import type { Given } from '../../src/demonstration/life.ts'
import { standingOf } from '../../src/propose.ts'

const calendar = publishedCalendar()
const officers = ['amira.khan', 'ben.osei', 'carys.wynn'].map(personId)

type Making = { readonly count: number; readonly today: string; readonly seed: number; readonly days?: number }

/** The events of each generated complaint, in order; one in forty is under another Ombudsman's scheme, once it has a category. */
export function generated({ count, today, seed, days = 400 }: Making): readonly (readonly ComplaintEvent[])[] {
  const setting = { today: dateOnly(today), calendar, landlordLimits: [], lettersChecked: [], officers, seed, days }
  return demonstrationComplaints(count, setting).map((life, place) =>
    eventsOf(place % 40 === 7 ? elsewhere(life) : life),
  )
}

/** The same life of a complaint about what a council does other than as a landlord. */
const elsewhere = (life: readonly Given[]): readonly Given[] =>
  life.map((given) =>
    given.command.type === 'CategoriseComplaint' ? { ...given, command: { ...given.command, scheme: 'LGSCO' } } : given,
  )

function eventsOf(life: readonly Given[]): readonly ComplaintEvent[] {
  const events: ComplaintEvent[] = []
  for (const { on, by, command } of life) {
    const before = replay(events)
    const edition = editionFor(before?.receivedOn ?? on)
    assert(edition)
    const decision = decide(command, before, {
      today: on,
      calendar,
      edition,
      landlordLimits: [],
      lettersChecked: [],
      roles: new Map(),
      by,
    })
    assert(decision.accepted, JSON.stringify(decision))
    events.push(...decision.events)
  }
  return events
}

/** Saves them as they stand on a day, some to a transaction. */
export async function save(
  database: Database,
  landlord: string,
  complaints: readonly (readonly ComplaintEvent[])[],
  today: string,
): Promise<void> {
  for (let start = 0; start < complaints.length; start += 50) {
    await asLandlord(database, landlord, async (records) => {
      for (const events of complaints.slice(start, start + 50)) {
        await appendEvents(records, landlord, idOf(events), 0, events, personId('amira.khan'), `${today}T10:00:00.000Z`)
        const complaint = replay(events)
        assert(complaint)
        const standing = standingOf(complaint, dateOnly(today), calendar)
        await saveComplaint(records, { ...standing, version: events.length })
      }
    })
  }
}

function idOf([first]: readonly ComplaintEvent[]): ComplaintId {
  assert(first?.type === 'ComplaintReceived')
  return first.complaint
}
