// A complaint handled elsewhere has one reference of ours for ever; two that draw the same one are still two complaints.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import test from 'node:test'
import type { ImportedRecord } from '#core/complaint/complaint.ts'
import { amira, day } from '#core/complaint/scenario.ts'
import { importedReference } from '#core/import/reference.ts'
import { appendEvents } from '#store/events.ts'
import { openTestStore } from '#store/scenario.ts'
import { findRows } from './import-batch.ts'

const { database } = await openTestStore()
const records = database.recordsOf('fernbank')
const draw = (reference: string, which: number, landlord = 'fernbank') =>
  importedReference({ landlord, kind: 'spreadsheet', reference }, which, (text) =>
    createHash('sha256').update(text).digest('hex'),
  )

const recordOf = (reference: string): ImportedRecord => ({
  source: { kind: 'spreadsheet', file: 'past.csv', row: 2, reference },
  receivedOn: day('2025-03-03'),
  loggedOn: null,
  channel: null,
  resident: { name: '', address: '', telephone: '', email: '' },
  story: '',
  outcomeWanted: '',
  stages: [{ askedOn: day('2025-03-03'), acknowledgedOn: null, extensions: null, respondedOn: null, decision: null }],
  stage2ByAnother: null,
  closedOn: null,
  remedyPence: null,
  tenure: 'not known',
  theme: null,
  service: '',
  asSaid: [],
})

test('the reference follows from the landlord and theirs alone', () => {
  assert.equal(draw('000412', 0), draw('000412', 0))
  assert.match(draw('000412', 0), /^C-00-/)
  const others = [draw('412', 0), draw('000412', 1), draw('000412', 0, 'livin')]
  assert.equal(new Set([draw('000412', 0), ...others]).size, 4)
})

test('where another complaint has drawn the same, the next draw is taken, this time and every time', async () => {
  const shared = draw('B', 0)
  await appendEvents(
    records,
    'fernbank',
    shared,
    0,
    [{ type: 'ComplaintImported', complaint: shared, importedOn: day('2026-11-24'), ...recordOf('A') }],
    amira,
    '2026-11-24T10:00:00.000Z',
  )
  const rows = [{ row: 2, record: recordOf('B') }]
  for (const _ of [1, 2]) {
    const found = await findRows(records, 'fernbank', rows)
    assert.deepEqual(
      found.map(({ id, past }) => [id, past.length]),
      [[draw('B', 1), 0]],
    )
  }
})
