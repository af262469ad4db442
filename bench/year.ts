// A landlord's self-assessment and figures: from what is saved, and the same recounted from every event.
import assert from 'node:assert/strict'
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { dayInLondon } from '#core/calendar/dates.ts'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import { replay } from '#core/complaint/procedure.ts'
import { definitionsFor } from '#core/figures/catalogue.ts'
import { countingOn } from '#core/figures/counting.ts'
import { nothingShown, type Shown } from '#core/self-assessment/shows.ts'
import { countAnswers } from '#store/answers-counted.ts'
import type { Connection } from '#store/connection.ts'
import { type Database, openDatabase, readAsLandlord } from '#store/database.ts'
import { readEventsOfEach } from '#store/events.ts'
import { readFigures } from '#store/figures.ts'
import { everyComplaint } from '#store/rebuild.ts'
import { eventsOf } from '../src/handle.ts'
import { proposalsFor } from '../src/proposals.ts'
import { standingOf } from '../src/propose.ts'
import { middleOfTimes } from './measure.ts'
import { number, say, title } from './report.ts'
import { everyDay, madeUpLandlord, now, oneYear } from './setting.ts'

const landlord = madeUpLandlord()
const calendar = publishedCalendar()
const today = dayInLondon(now())
const times = 3

/** Recounting is left out where it would take long; it is then not told, rather than guessed. */
export async function benchYear(connection: Connection, complaints: number, recounting: boolean): Promise<void> {
  title(`The self-assessment of ${number(complaints)} complaints, and figures of a year`)
  const database = openDatabase(connection, { max: 2, onError: console.error })
  const asked = { database, landlord, period: everyDay, today, calendar }
  const saved = await middleOfTimes(times, () => proposalsFor(asked))
  say(`  self-assessment from saved answers      ${milliseconds(saved)}`)
  const counting = countingOn(oneYear.to)
  const reading = { period: oneYear, asOf: today, counting }
  const definitions = definitionsFor(landlord, oneYear)
  const read = () => readAsLandlord(database, landlord.id, (records) => readFigures(records, definitions, reading))
  const figures = await middleOfTimes(times, read)
  say(`  ${definitions.length} figures of the year to March 2026     ${milliseconds(figures)}`)
  if (recounting) await sayRecount(database, complaints, saved)
  else say('  recounted from events                   not measured at this size: say --long')
  await database.close()
}

async function sayRecount(database: Database, complaints: number, saved: number): Promise<void> {
  const began = performance.now()
  const recounted = await recount(database)
  const took = performance.now() - began
  const kept = await readAsLandlord(database, landlord.id, (records) => countAnswers(records, everyDay, 'complaints'))
  assert.deepEqual(inOrder(recounted), inOrder(kept))
  const each = number((took / complaints) * 1000)
  say(
    `  the same recounted from every event     ${milliseconds(took)}: ${each} µs a complaint, x${number(took / saved)}`,
  )
  say(`  Both count the same, for each of ${inOrder(recounted).length} provisions that complaints alone answer.`)
}

/** What the contact shows that a complaint was made of: the copies have no contacts. */
const ofContacts = ['1.4', '1.5']

const inOrder = (counts: ReadonlyMap<string, Shown>) =>
  [...counts]
    .filter(([provision]) => !ofContacts.includes(provision))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([provision, shown]) => ({ provision, ...shown }))

const milliseconds = (value: number): string => `${number(value)} ms`.padStart(12)

/** Nothing is written: each complaint is read, replayed and answered, one after the other. */
async function recount(database: Database): Promise<ReadonlyMap<string, Shown>> {
  const counts = new Map<string, Shown>()
  for await (const ids of batches(database)) {
    const histories = await readAsLandlord(database, landlord.id, (records) => readEventsOfEach(records, ids))
    for (const history of histories.values()) {
      const complaint = replay(eventsOf(history))
      assert(complaint)
      for (const { provision, answer } of standingOf(complaint, today, calendar).answersGiven.whenBegan('directly')) {
        const shown = counts.get(provision) ?? nothingShown
        counts.set(provision, { ...shown, [answer]: shown[answer] + 1 })
      }
    }
  }
  return counts
}

async function* batches(database: Database): AsyncGenerator<readonly ComplaintId[]> {
  let ids: ComplaintId[] = []
  for await (const id of everyComplaint(database, landlord.id)) {
    ids.push(id)
    if (ids.length < 250) continue
    yield ids
    ids = []
  }
  yield ids
}
