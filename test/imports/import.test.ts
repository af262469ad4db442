// T37: a file of 10,000 rows with every fault; each found, nothing half brought in, twice the same file once, memory flat.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import test, { after } from 'node:test'
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { dateOnly } from '#core/calendar/dates.ts'
import { isComplaintId, personId, recourseItself } from '#core/complaint/complaint.ts'
import { faultText } from '#core/import/fault.ts'
import { suggestMapping } from '#core/import/mapping.ts'
import { readCase } from '#store/case.ts'
import { searchComplaints } from '#store/lists.ts'
import { openTestStore } from '#store/scenario.ts'
import { verifyDatabase } from '#store/verify.ts'
import { type Acceptance, importComplaints } from '../../src/import-complaints.ts'
import { readProfiles } from '../../src/profiles.ts'
import { csv, headings, type Spoilt } from './file.ts'

const { connection, database, owner } = await openTestStore()
const landlord = readProfiles().find(({ id }) => id === 'fernbank') ?? assert.fail()
const folder = mkdtempSync(path.join(os.tmpdir(), 'recourse-import-'))
after(() => rmSync(folder, { recursive: true }))

function fileOf(name: string, rows: number, spoilt?: Spoilt): string {
  const file = path.join(folder, name)
  writeFileSync(file, [...csv(rows, spoilt)].join(''))
  return file
}

async function bringIn(file: string, accept: Acceptance, mapping = suggestMapping(headings)) {
  const told: string[] = []
  const counts = await importComplaints(
    { database, jobs: { queueDelivery: async () => {} }, now: () => Date.parse('2026-11-24T10:00:00Z') },
    {
      landlord,
      file: { name: path.basename(file), bytes: () => createReadStream(file) },
      mapping,
      accept,
      by: recourseItself,
      today: dateOnly('2026-11-24'),
      calendar: publishedCalendar(),
      tell: ({ fault }) => told.push(faultText(fault)),
    },
  )
  return { counts, told }
}

async function recorded(): Promise<number> {
  const { rows } = await owner.query<{ count: string }>('select count(*) from complaint_event')
  return Number(rows[0]?.count)
}

const faults: Spoilt = {
  500: {},
  501: { 'Date received': '31/02/2025' },
  1502: { Acknowledged: '1/2/25' },
  2503: { 'Stage 1 response sent': '=B2503+10' },
  3504: { Ref: '000007' },
  4505: { Compensation: 'about £50' },
  5506: { Email: 'see notes' },
  6507: { 'Date received': '01/06/2025', Acknowledged: '30/05/2025' },
  7508: { Ref: '' },
  8509: { Outcome: '=F8508', Category: 'Pest control' },
  8510: { Outcome: 'Resolved' },
  9511: { Acknowledged: '25/12/2026', Compensation: '-5' },
}

const found = [
  'Row 501, column B (Date received): there is no such day as “31/02/2025” in the calendar. Write it as 31/12/2024 or 2024-12-31',
  'Row 1502, column C (Acknowledged): “1/2/25” can be read as two different days. Say whether the day or the month comes first, or write it with its whole year',
  'Row 2503, column E (Stage 1 response sent): it is a formula, not a value. Copy the column, and paste its values in its place',
  'Row 3504, column A (Ref): “000007” is the reference of row 7 as well. Keep one row for each complaint',
  'Row 4505, column K (Compensation): “about £50” is not a sum in pounds. Write it as £1,250.00',
  'Row 5506, column L (Email): “see notes” is not an email address. Write one address, such as r.marsh@example.org, or nothing',
  'Row 6507, column C (Acknowledged): it is before it was received, on 2025-06-01. Put it right in the file',
  'Row 7508, column A (Ref): it has no reference. Give every complaint the reference it has in your own records',
  'Row 8509, column F (Outcome): it is a formula, not a value. Copy the column, and paste its values in its place',
  'Row 9511, column K (Compensation): “-5” is not a sum in pounds. Write it as £1,250.00',
  'Row 9511, column C (Acknowledged): it is in the future. Put it right in the file',
]

test('T37 10,000 rows: every fault is found, with its row and column, and nothing is written', async () => {
  const file = fileOf('complaints.csv', 10_000, faults)
  const { counts, told } = await bringIn(file, 'all')
  assert.deepEqual(told, found)
  assert.deepEqual(counts, {
    rows: 9900,
    faulty: 10,
    faults: 11,
    already: 0,
    different: 0,
    fresh: 9890,
    recorded: 0,
    wholeFault: false,
    // “Pest control” stands in a row that has a fault besides.
    unknown: {
      words: [
        { field: 'theme', said: 'Grounds, trees and hedges', rows: 2500 },
        { field: 'theme', said: 'Pest control', rows: 1 },
        { field: 'outcome', said: 'Resolved', rows: 1 },
      ],
      more: false,
    },
  })
  assert.equal(await recorded(), 0)
})

test('two landlords in one file: nothing of it is brought in, even of the good rows', async () => {
  const file = path.join(folder, 'two.csv')
  const lines = Array.from(
    { length: 600 },
    (_, at) => `${at === 590 ? 'Alder Housing' : 'Fernbank Homes'},${at},2025-06-02`,
  )
  writeFileSync(file, ['Landlord,Ref,Received', ...lines].join('\n'))
  const { counts, told } = await bringIn(file, 'good', suggestMapping(['Landlord', 'Ref', 'Received']))
  assert.deepEqual(told, [
    'Row 592, column A (Landlord): two landlords are in one file: “Alder Housing” here, “Fernbank Homes” in row 2. Bring in one landlord’s complaints at a time',
  ])
  assert.deepEqual([counts.wholeFault, counts.recorded, await recorded()], [true, 0, 0])
})

type Said = { readonly recorded: number; readonly seconds?: number; readonly peak?: number; readonly grown?: number }

function startImporter(file: string): { readonly child: ChildProcess; readonly lines: AsyncIterable<string> } {
  const program = path.join(import.meta.dirname, 'importer.ts')
  const child = spawn(process.execPath, ['--max-old-space-size=192', program, JSON.stringify(connection), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return { child, lines: createInterface({ input: child.stdout ?? assert.fail() }) }
}

test('killed between two transactions, it has whole ones; asked again, it goes on to the end, with memory flat', async (t) => {
  const file = fileOf('complaints.csv', 10_000, faults)
  const killed = startImporter(file)
  const exit = new Promise((resolve) => killed.child.on('exit', resolve))
  for await (const line of killed.lines) {
    const said: Said = JSON.parse(line)
    if (said.recorded >= 1000) killed.child.kill('SIGKILL')
  }
  await exit
  const before = await recorded()
  assert(before >= 1000 && before < 9890, `${before} recorded when it was killed`)
  const { rows } = await owner.query('select count(*)::int as lines from complaint')
  assert.deepEqual(rows, [{ lines: before }])

  const again = startImporter(file)
  let last: Said = { recorded: 0 }
  for await (const line of again.lines) last = JSON.parse(line)
  assert.equal(last.recorded, 9890 - before)
  assert.equal(await recorded(), 9890)
  const { seconds = 0, peak = 0, grown = 0 } = last
  t.diagnostic(
    `${Math.round(last.recorded / seconds)} rows a second; memory ${peak} MiB, ${grown} MiB more than after 1,000`,
  )
  assert(grown < 64, `the memory grew by ${grown} MiB`)
})

test('twice the same file is once the complaints; a row that changed is told, and changes nothing', async () => {
  const same = await bringIn(fileOf('complaints.csv', 10_000, faults), 'good')
  assert.deepEqual([same.counts.already, same.counts.fresh, same.counts.recorded], [9890, 0, 0])

  const renewed = fileOf('renewed.csv', 1000, { ...faults, 42: { Compensation: '£99' }, 501: {} })
  const { counts, told } = await bringIn(renewed, 'good')
  assert.deepEqual(told, [
    'Row 42, column K (Compensation): The record has nothing (complaints.csv, row 42); this row says “£99.00”. Nothing was changed. The record keeps what it had: find out which of the two is right',
  ])
  assert.deepEqual([counts.different, counts.fresh, counts.recorded], [1, 1, 1])
  assert.equal(await recorded(), 9891)
})

test('what was brought in is found by its own reference, is on no worklist, and its chain fits', async () => {
  const records = database.recordsOf('fernbank')
  const { rows } = await searchComplaints(records, '000042', personId('amira.khan'), null)
  const id = rows[0]?.id ?? assert.fail()
  assert.equal(rows.length, 1)
  assert(isComplaintId(id) && id.startsWith('C-00-'))
  const kept = (await readCase(records, id)) ?? assert.fail()
  assert.deepEqual(
    kept.events.map(({ event, by }) => [event.type, by]),
    [['ComplaintImported', 'recourse']],
  )
  const due = await owner.query('select count(*)::int as items from due')
  assert.deepEqual(due.rows, [{ items: 0 }])
  const verified = await verifyDatabase(database, 'fernbank')
  assert.deepEqual([verified.events, verified.misfits], [9891, []])
})
