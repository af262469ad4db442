// The team's list over saved rows: what is open, in which order, narrowed by what, and how many each person has.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import { acknowledged, amira, answered, ben, day, received, stage2AskedFor } from '#core/complaint/scenario.ts'
import { assigned, categorised } from '#core/complaint/scenario-handling.ts'
import { readAsLandlord } from './database.ts'
import {
  hasTwoSchemes,
  type OpenWanted,
  readEveryOpenComplaint,
  readOpenComplaints,
  readWorkload,
} from './open-complaints.ts'
import { of, openTestStore, record, reference } from './scenario.ts'

const { database, owner } = await openTestStore()
const closed: readonly ComplaintEvent[] = [
  ...answered,
  { type: 'ActionCompleted', action: 1, on: day('2026-11-21'), proof: 'Seen' },
  { type: 'ComplaintClosed', on: day('2026-11-23') },
]
/** Due on 13 and 17 November, on 26 November, on 4 December; nothing; closed; at stage 2 and acknowledged there. */
const told: readonly (readonly ComplaintEvent[])[] = [
  [received('2026-11-06')],
  [received('2026-11-10'), categorised({ theme: 'repairs' })],
  [
    received('2026-11-10'),
    acknowledged('2026-11-12', 1, ben),
    categorised({ theme: 'damp and mould', scheme: 'LGSCO' }),
  ],
  answered,
  closed.slice(0, -1),
  closed,
  [...answered, stage2AskedFor('2026-11-23'), acknowledged('2026-11-24', 2, ben)],
]
for (const [number, events] of told.entries()) await record(database, reference(number), events)
await record(database, reference(0), [received('2026-10-01')], { landlord: 'livin' })

const list = (wanted: OpenWanted, after: string | null = null) =>
  readAsLandlord(database, 'fernbank', (records) => readOpenComplaints(records, wanted, amira, after))
const numbersOf = async (wanted: OpenWanted) =>
  (await list(wanted)).rows.map(({ id }) => told.findIndex((_, number) => reference(number) === id))

test('every open complaint stands once, what is due soonest first and what has nothing due last; what is closed does not', async () => {
  const { rows, next } = await list({})
  assert.deepEqual(
    rows.map((row) => [row.id, row.next?.act ?? null, row.next?.dueOn ?? null, row.handledBy]),
    [
      [reference(0), 'acknowledgement', '2026-11-13', null],
      [reference(1), 'acknowledgement', '2026-11-17', null],
      [reference(2), 'response', '2026-11-26', ben],
      [reference(3), 'action', '2026-12-04', amira],
      [reference(6), 'action', '2026-12-04', ben],
      [reference(4), null, null, amira],
    ],
  )
  assert.equal(next, null)
  assert.deepEqual(
    await readAsLandlord(database, 'fernbank', (records) => readEveryOpenComplaint(records, {}, amira)),
    rows,
  )
})

test('it is narrowed by stage, person, act, day, theme and scheme, and by any of them together', async () => {
  assert.deepEqual(await numbersOf({ stage: 2 }), [6])
  assert.deepEqual(await numbersOf({ handledBy: ben }), [2, 6])
  assert.deepEqual(await numbersOf({ handledBy: null }), [0, 1])
  assert.deepEqual(await numbersOf({ act: 'action' }), [3, 6])
  assert.deepEqual(await numbersOf({ act: null }), [4])
  assert.deepEqual(await numbersOf({ dueTo: day('2026-11-16') }), [0])
  assert.deepEqual(await numbersOf({ dueFrom: day('2026-11-17'), dueTo: day('2026-11-26') }), [1, 2])
  assert.deepEqual(await numbersOf({ dueFrom: day('2026-11-27') }), [3, 6])
  assert.deepEqual(await numbersOf({ theme: 'repairs' }), [1])
  assert.deepEqual(await numbersOf({ theme: null }), [0, 3, 6, 4])
  assert.deepEqual(await numbersOf({ scheme: 'LGSCO' }), [2])
  assert.deepEqual(await numbersOf({ handledBy: ben, stage: 2, act: 'action' }), [6])
  assert.deepEqual(await numbersOf({ handledBy: amira, stage: 2 }), [])
})

test('each person’s work is counted, and nobody’s; the sum is what is open', async () => {
  const days = { today: day('2026-11-17'), soonTo: day('2026-11-26') }
  const workload = await readAsLandlord(database, 'fernbank', (records) => readWorkload(records, days))
  assert.deepEqual(
    workload.toSorted((one, other) => String(one.handledBy).localeCompare(String(other.handledBy))),
    [
      { handledBy: amira, open: 2, late: 0, soon: 0 },
      { handledBy: ben, open: 2, late: 0, soon: 1 },
      { handledBy: null, open: 2, late: 1, soon: 1 },
    ],
  )
})

test('what is assigned stands with its new handler in the same moment', async () => {
  await record(database, reference(0), [assigned()], { expected: 1, past: [of(reference(0), received('2026-11-06'))] })
  assert.deepEqual(await numbersOf({ handledBy: ben }), [0, 2, 6])
  assert.deepEqual(await numbersOf({ handledBy: null }), [1])
})

test('a landlord that has complaints under one Ombudsman only is not asked which', async () => {
  const asked = (landlord: string) => readAsLandlord(database, landlord, hasTwoSchemes)
  assert.deepEqual([await asked('fernbank'), await asked('livin')], [true, false])
})

test('a place that we did not write begins at the beginning', async () => {
  const { rows } = await list({})
  for (const place of ['', 'x', '2026-11-10', "2026-11-10.C-26-222222'; drop table due"]) {
    assert.deepEqual((await list({}, place)).rows, rows, place)
  }
})

test('what was on record before there was the list is listed as what is recorded now', async () => {
  const rowsNow = async () =>
    (await owner.query('select one::text as row from open_complaint one order by 1')).rows.map(({ row }) => row)
  const before = await rowsNow()
  const migration = readFileSync(new URL('../../migrations/0198-team-list.sql', import.meta.url), 'utf8')
  await owner.query('truncate open_complaint')
  await owner.query(migration.slice(migration.indexOf('-- What is on record already.')))
  assert.equal(before.length, 7)
  assert.deepEqual(await rowsNow(), before)
})
