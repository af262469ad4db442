// Which complaints are answered anew as days pass, and which are not, on a real PostgreSQL.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { acknowledged, received } from '#core/complaint/scenario.ts'
import { asLandlord } from './database.ts'
import { answeredBefore } from './provision-answers.ts'
import { openTestStore, record, reference } from './scenario.ts'

const { database, owner } = await openTestStore()
const before = (today: string) =>
  asLandlord(database, 'fernbank', (records) => answeredBefore(records, dateOnly(today)))

test('a complaint is answered anew when a day has passed until which something ran when it was worked out', async () => {
  await record(database, reference(1), [received('2026-11-10'), acknowledged('2026-11-12')])
  assert.deepEqual(await before('2026-11-26'), [])
  assert.deepEqual(await before('2026-11-27'), [reference(1)])
})

test('what ran since a day that was past already when it was worked out is not worked out again each time', async () => {
  await owner.query(`update provision_answer set settled_on = '2026-11-20' where answer = 'running'`)
  assert.deepEqual(await before('2027-01-04'), [])
})
