// The timeline of a complaint says in its headline, its picture and its table what its record says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { complaintId } from '#core/complaint/complaint.ts'
import { amira, calendar, createRecords } from '../../../../test/memory/records.ts'
import { acknowledged, received } from '../../../../test/memory/stories.ts'
import { toText } from '../../html.ts'
import { lanesSection } from './two-lanes.ts'

const id = complaintId('C-26-7F3K2Q')

async function told(): Promise<string> {
  const clock = { now: Date.parse('2026-12-04T10:00:00Z') }
  const records = createRecords(clock)
  await records.handle(id, received('2026-11-16', id), 0, amira.id)
  await records.handle(id, acknowledged('2026-11-18'), 1, amira.id)
  const file = records.find(id)
  assert(file)
  const desk = { today: () => dateOnly('2026-12-04'), calendar }
  return toText(lanesSection({ file, messages: [], desk }) || assert.fail('there is a timeline'))
}

test('the longest time without contact is in the headline, on the picture and in the table', async () => {
  const page = await told()
  assert.match(
    page,
    /14 working days since it was received; the longest time without contact was 13 working days, after 16 Nov/,
  )
  assert.match(page, /<text class="app-lanes__tick"[^>]*>no contact for 13 working days</)
  assert.match(page, /No contact for 13 working days since Mon 16 Nov 2026/)
})

test('each clock is a ribbon with its words, and what is late says so', async () => {
  const page = await told()
  assert.match(page, /Stage 1, acknowledge by 19 Nov: met/)
  assert.match(page, /Stage 1, answer by 2 Dec: late/)
  assert.match(page, /class="app-lanes__over"/)
})

test('what we did stands below what the resident did', async () => {
  const page = await told()
  assert(page.indexOf('16 Nov: Complaint received') < page.indexOf('18 Nov: Stage 1 acknowledged'))
})
