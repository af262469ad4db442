// The heat map over saved complaints: counted by theme and postcode district, each number with its complaints behind it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import { amira, ben, day, received } from '#core/complaint/scenario.ts'
import { categorised } from '#core/complaint/scenario-handling.ts'
import { asLandlord } from '#store/database.ts'
import { eraseAndTell } from '#store/erasures.ts'
import { openTestStore, record, reference } from '#store/scenario.ts'
import { heatMapDeskFor } from './heat-map-desk.ts'

const { database } = await openTestStore()
const at = (on: string, address: string): ComplaintEvent => {
  const event = received(on)
  assert(event.type === 'ComplaintReceived')
  return { ...event, resident: { ...event.resident, address } }
}
const keptToBen: ComplaintEvent = {
  type: 'KeptToPeople',
  ...{ on: day('2026-11-10'), why: 'about a member of staff', words: 'It names a colleague', people: [ben] },
}
const told: readonly (readonly ComplaintEvent[])[] = [
  [at('2026-11-02', '1 Mill Lane, FB1 1QZ'), categorised({ theme: 'repairs' })],
  [at('2026-11-03', '2 Mill Lane\nfb1 2qz'), categorised({ theme: 'repairs' })],
  [at('2026-11-04', '3 Mill Lane'), categorised({ theme: 'repairs' })],
  [at('2026-11-05', '4 Mill Lane, FB2 1QZ'), categorised({ theme: 'staff conduct' }), keptToBen],
  [at('2026-11-06', '5 Mill Lane, FB2 1QZ')],
  [at('2026-10-31', '6 Mill Lane, FB3 1QZ'), categorised({ theme: 'repairs' })],
]
for (const [number, events] of told.entries()) await record(database, reference(number), events)
await record(database, reference(0), [at('2026-11-02', '1 Mill Lane, FB1 1QZ')], { landlord: 'livin' })

const november = { from: day('2026-11-01'), to: day('2026-11-30') }
const desk = heatMapDeskFor({ database, landlord: 'fernbank', person: amira })
const behind = async (theme: string | null, area: string | null, after: string | null = null) => {
  const { rows, count } = await desk.cases({ ...november, theme, area }, after)
  return { count, ids: rows.map(({ id }) => id) }
}

test('each complaint of the period counts once, by its theme and district', async () => {
  const { areas, rows, totals, total } = await desk.read(november)
  assert.deepEqual(areas, ['FB1', 'FB2', 'not known'])
  assert.deepEqual(
    rows.filter((row) => row.total > 0),
    [
      { theme: 'repairs', cells: [2, 0, 1], total: 3 },
      { theme: 'staff conduct', cells: [0, 1, 0], total: 1 },
      { theme: 'not categorised', cells: [0, 1, 0], total: 1 },
    ],
  )
  assert.deepEqual([totals, total], [[2, 2, 1], 5])
})

test('each number opens as many complaints, newest first; of one that is kept to others, a line without a word', async () => {
  assert.deepEqual(await behind('repairs', 'FB1'), { count: 2, ids: [reference(1), reference(0)] })
  assert.deepEqual(await behind('repairs', 'not known'), { count: 1, ids: [reference(2)] })
  assert.deepEqual(await behind(null, 'FB2'), { count: 2, ids: [reference(4), reference(3)] })
  assert.deepEqual((await behind(null, null)).count, 5)
  const { rows } = await desk.cases({ ...november, theme: 'staff conduct', area: null }, null)
  assert.deepEqual(
    rows.map(({ residentName, about }) => [residentName, about]),
    [['Kept to named people', '']],
  )
})

test('a list goes on where its last page ended, and begins at its beginning at a place that is none of ours', async () => {
  assert.deepEqual((await behind('repairs', null, `2026-11-04.${reference(2)}`)).ids, [reference(1), reference(0)])
  assert.equal((await behind('repairs', null, 'x')).ids.length, 3)
})

test('where its words were erased, nobody knows any more where it was', async () => {
  const asked = { by: amira, because: 'They asked', erasedAt: '2026-11-24T10:00:00.000Z' }
  await asLandlord(database, 'fernbank', (records) => eraseAndTell(records, reference(1), asked))
  const { rows } = await desk.read(november)
  assert.deepEqual(rows[0], { theme: 'repairs', cells: [1, 0, 2], total: 3 })
})
