// A forecast over saved rows: what falls due on which day, whether or not it is next, and as many complaints in the list behind.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import { acknowledged, amira, answered, ben, day, received, stage2AskedFor } from '#core/complaint/scenario.ts'
import { readAsLandlord } from './database.ts'
import { countFalls } from './forecast.ts'
import { type OpenWanted, readOpenComplaints } from './open-complaints.ts'
import { openTestStore, record, reference } from './scenario.ts'

const { database } = await openTestStore()
/** Acknowledged by 13 and answered by 27 November; answered by 26 November; a promise for 4 December; that, closed; at stage 2. */
const told: readonly (readonly ComplaintEvent[])[] = [
  [received('2026-11-06')],
  [received('2026-11-10'), acknowledged('2026-11-12', 1, ben)],
  answered,
  [
    ...answered,
    { type: 'ActionCompleted', action: 1, on: day('2026-11-21'), proof: 'Seen' },
    { type: 'ComplaintClosed', on: day('2026-11-23') },
  ],
  [...answered, stage2AskedFor('2026-11-23'), acknowledged('2026-11-24', 2, ben)],
]
for (const [number, events] of told.entries()) await record(database, reference(number), events)
await record(database, reference(0), [received('2026-11-06')], { landlord: 'livin' })

const spans = [
  { from: day('1900-01-01'), to: day('2026-11-23') },
  { from: day('2026-11-26'), to: day('2026-11-26') },
  { from: day('2026-11-27'), to: day('2026-11-29') },
  { from: day('2026-12-04'), to: day('2026-12-06') },
  { from: day('2026-12-22'), to: day('2026-12-22') },
]
const counted = async (handledBy?: typeof ben | null) =>
  (await readAsLandlord(database, 'fernbank', (records) => countFalls(records, spans, handledBy)))
    .map(({ place, kind, complaints }) => `${place} ${kind}: ${complaints}`)
    .toSorted()

test('each thing that falls due counts on its day, behind what is next too, and nothing of what is closed', async () => {
  assert.deepEqual(await counted(), [
    '0 acknowledgement: 1',
    '1 stage 1 answer: 1',
    '2 stage 1 answer: 1',
    '3 promise: 2',
    '4 stage 2 answer: 1',
  ])
})

test('it is counted of one person’s complaints, and of what nobody handles', async () => {
  assert.deepEqual(await counted(ben), ['1 stage 1 answer: 1', '3 promise: 1', '4 stage 2 answer: 1'])
  assert.deepEqual(await counted(null), ['0 acknowledgement: 1', '2 stage 1 answer: 1'])
})

test('the list behind a number has those complaints', async () => {
  const behind = async (falling: NonNullable<OpenWanted['falling']>) =>
    readAsLandlord(database, 'fernbank', async (records) =>
      (await readOpenComplaints(records, { falling }, amira, null)).rows.map(({ id }) => id),
    )
  const [late, , friday, december] = spans
  assert(late && friday && december)
  assert.deepEqual(await behind({ falls: [{ act: 'acknowledgement', stage: null }], days: { to: late.to } }), [
    reference(0),
  ])
  assert.deepEqual(await behind({ falls: [{ act: 'response', stage: 1 }], days: friday }), [reference(0)])
  assert.deepEqual(await behind({ falls: [{ act: 'response', stage: 2 }], days: friday }), [])
  assert.deepEqual(await behind({ falls: [{ act: 'action', stage: null }], days: december }), [
    reference(2),
    reference(4),
  ])
})
