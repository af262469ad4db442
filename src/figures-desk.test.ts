// A frozen year stands as it was; what changes afterwards is a correction that names its figures and its complaints.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import { replay } from '#core/complaint/procedure.ts'
import { acknowledged, amira, received, responded } from '#core/complaint/scenario.ts'
import { readProfile } from '#core/landlord/profile.ts'
import { saveComplaint } from '#store/complaints.ts'
import { asLandlord } from '#store/database.ts'
import { appendEvents } from '#store/events.ts'
import { openTestStore, record, reference } from '#store/scenario.ts'
import { calendar } from '../test/memory/records.ts'
import { figuresDeskFor } from './figures-desk.ts'
import { standingOf } from './propose.ts'

const { database, owner } = await openTestStore()
const read = readProfile(
  JSON.parse(readFileSync(new URL('../profiles/fernbank.json', import.meta.url), 'utf8')),
  'fernbank.json',
)
assert('profile' in read)
const { profile: landlord } = read
const year = { from: dateOnly('2025-04-01'), to: dateOnly('2026-03-31') }
const clock = { now: Date.parse('2026-04-08T10:00:00Z') }
const desk = figuresDeskFor({ database, now: () => clock.now, landlord, person: amira, calendar: () => calendar })

const rental: ComplaintEvent = {
  type: 'ComplaintCategorised',
  on: dateOnly('2026-03-24'),
  theme: 'repairs',
  service: 'Repairs',
  tenure: 'LCRA',
  scheme: 'Housing Ombudsman',
  correction: '',
}
const [inTime, open, uncategorised] = [reference(1), reference(2), reference(3)]
const kept = new Map<string, readonly ComplaintEvent[]>()

async function add(id: typeof inTime, ...events: readonly ComplaintEvent[]): Promise<void> {
  const past = kept.get(id) ?? []
  const all = [...past, ...events]
  const complaint = replay(
    all.map((event) => (event.type === 'ComplaintReceived' ? { ...event, complaint: id } : event)),
  )
  assert(complaint)
  await asLandlord(database, 'fernbank', async (records) => {
    const own = events.map((event) => (event.type === 'ComplaintReceived' ? { ...event, complaint: id } : event))
    await appendEvents(records, 'fernbank', id, past.length, own, amira, '2026-04-01T10:00:00.000Z')
    const standing = standingOf(complaint, dateOnly('2026-04-08'), calendar)
    await saveComplaint(records, { ...standing, version: all.length })
  })
  kept.set(id, all)
}

await add(
  inTime,
  received('2026-02-02'),
  { ...rental, on: dateOnly('2026-02-03') },
  acknowledged('2026-02-04'),
  responded('2026-02-13'),
)
await add(open, received('2026-03-23'), rental, acknowledged('2026-03-26'))
await add(uncategorised, received('2026-03-30'))
await record(database, reference(4), [received('2026-03-30')], { landlord: 'livewest' })

const amounts = async (...ids: readonly string[]) => {
  const figures = await desk.read(year)
  return ids.map((id) => figures.find((one) => one.id === id)?.numerator.amount)
}

test('figures are one landlord’s own, and count what nobody has categorised', async () => {
  assert.deepEqual(await amounts('stage-1-received', 'ch01-1-lcra', 'neither-1-not-categorised'), [3, 2, 1])
  assert.deepEqual(await amounts('ch02-1-lcra', 'ch02-1-lcra-running'), [1, 1])
  const cases = await desk.cases(year, 'ch02-1-lcra-running', 'numerator', null)
  assert.deepEqual(
    cases?.rows.map(({ id, on, kind }) => [id, on, kind]),
    [[open, '2026-03-23', 'stage']],
  )
  assert.equal(await desk.cases(year, 'ch01-1-lcra', 'denominator', null), null)
  assert.equal(await desk.cases(year, 'nothing', 'numerator', null), null)
})

test('only a whole year that has ended is frozen, and once', async () => {
  const quarter = { from: year.from, to: dateOnly('2025-06-30') }
  assert.deepEqual(await desk.freeze(quarter), [{ field: 'to', because: 'A year is frozen: choose twelve months' }])
  const next = { from: dateOnly('2026-04-01'), to: dateOnly('2027-03-31') }
  assert.deepEqual(await desk.freeze(next), [
    { field: 'to', because: 'The year ends on 31 March 2027: freeze it after that' },
  ])
  assert.deepEqual(await desk.freeze(year), [])
  assert.deepEqual(await desk.freeze(year), [
    { because: 'This year is frozen already: what changed since is shown as corrections' },
  ])
  const [line, ...others] = await desk.frozenYears()
  assert.deepEqual(
    [line?.period, line?.asOf, line?.by, line?.at, others],
    [year, '2026-04-08', 'amira.khan', '2026-04-08T10:00:00.000Z', []],
  )
  const untouched = await desk.corrections(year)
  assert.deepEqual([untouched?.corrections, untouched?.provisions], [[], []])
})

test('an answer, a category and a day that passes are corrections, with frozen and now and the complaints', async () => {
  await add(open, responded('2026-04-08'))
  await add(uncategorised, { ...rental, on: dateOnly('2026-04-08') })
  clock.now = Date.parse('2026-06-01T10:00:00Z')

  const found = await desk.corrections(year)
  const of = (id: string) =>
    found?.corrections
      .filter((one) => one.id === id)
      .map(({ part, frozen, now, came, went }) => ({ part, frozen, now, came, went }))

  assert.deepEqual(of('ch01-1-lcra'), [{ part: 'numerator', frozen: 2, now: 3, came: [uncategorised], went: [] }])
  assert.deepEqual(of('ch02-1-lcra'), [
    { part: 'numerator', frozen: 1, now: 2, came: [open], went: [] },
    { part: 'denominator', frozen: 1, now: 3, came: [open, uncategorised], went: [] },
  ])
  assert.deepEqual(of('ch02-1-lcra-late'), [{ part: 'numerator', frozen: 0, now: 1, came: [uncategorised], went: [] }])
  assert.deepEqual(of('ch02-1-lcra-running'), [{ part: 'numerator', frozen: 1, now: 0, came: [], went: [open] }])
  assert.deepEqual(of('stage-1-received'), [])
})

test('a provision that counts otherwise now is a correction, before and after, with its complaints', async () => {
  const found = await desk.corrections(year)
  const of = (id: string) => found?.provisions?.find(({ provision }) => provision.id === id)
  const none = { met: 0, missed: 0, running: 0, 'not known': 0, 'not applicable': 0 }
  const { frozen, now, changed, edition } = of('6.2') ?? assert.fail('6.2 differs')
  assert.equal(edition, '2024')
  assert.deepEqual(frozen, { ...none, met: 2, running: 1 })
  assert.deepEqual(now, { ...none, met: 2, missed: 1 })
  const case6_2 = { id: uncategorised, edition: '2024', provision: '6.2' }
  assert.deepEqual(changed, [{ ...case6_2, before: 'running', after: 'missed' }])
  assert.equal(of('1.2'), undefined)
})

test('in a year of two editions each complaint is corrected under the one that governs it', async () => {
  const mixed = { from: dateOnly('2023-04-02'), to: dateOnly('2024-04-01') }
  const [older, newer] = [reference(5), reference(6)]
  await add(older, received('2024-03-28'))
  await add(newer, received('2024-04-01'))
  assert.deepEqual(await desk.freeze(mixed), [])
  await add(older, acknowledged('2024-04-03'))
  await add(newer, acknowledged('2024-04-03'))
  const found = await desk.corrections(mixed)
  const changes = found?.provisions
    ?.filter(({ provision }) => ['4.1', '6.2'].includes(provision.id))
    .map(({ edition, provision, changed }) => [edition, provision.id, changed.map(({ id }) => id)])
  assert.deepEqual(changes, [
    ['2024', '6.2', [newer]],
    ['2022', '4.1', [older]],
  ])
})

test('a year that was frozen before its answers were kept says so, and makes nothing up', async () => {
  const early = { from: dateOnly('2022-04-01'), to: dateOnly('2023-03-31') }
  await asLandlord(database, 'fernbank', async (records) => {
    const kept = { from_on: early.from, to_on: early.to, as_of: dateOnly('2023-04-08'), frozen_by: amira }
    const line = { ...kept, frozen_at: '2023-04-08T10:00:00.000Z', figures: '[]', answers_kept: false }
    await records.insertInto('frozen_year').values(line).execute()
  })
  assert.equal((await desk.corrections(early))?.provisions, null)
})

test('nothing frozen is written over: the database refuses, to its owner as well', async () => {
  for (const table of ['frozen_year', 'frozen_counted', 'frozen_answer']) {
    await assert.rejects(owner.query(`update ${table} set from_on = from_on`), /never changed/)
    await assert.rejects(owner.query(`delete from ${table}`), /never changed/)
    await assert.rejects(owner.query(`truncate ${table} cascade`), /never changed/)
  }
})
