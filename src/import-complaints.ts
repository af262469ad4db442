// Brings in the complaints of a file: read whole first, with every fault told; then recorded, some hundreds at a time.
import assert from 'node:assert/strict'
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Calendar } from '#core/calendar/working-days.ts'
import type { PersonId } from '#core/complaint/complaint.ts'
import { decide, replay } from '#core/complaint/procedure.ts'
import { editions } from '#core/handling-code/catalogue.ts'
import { type ImportCounts, nothingCounted } from '#core/import/counts.ts'
import { columnName, type Fault } from '#core/import/fault.ts'
import type { Mapping } from '#core/import/mapping.ts'
import { placesOf } from '#core/import/mapping.ts'
import { type Checked, createRowReader } from '#core/import/read-rows.ts'
import { createTally } from '#core/import/unknown-words.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { openRows } from '#spreadsheets/open-rows.ts'
import type { Bytes, OpenFile } from '#spreadsheets/opened.ts'
import { asLandlord, readAsLandlord } from '#store/database.ts'
import { isVersionTaken } from '#store/events.ts'
import { record, type Spine } from './handle.ts'
import { type FoundRow, findRows, type GoodRow } from './import-batch.ts'
import { propose } from './propose.ts'

/** All of the file's complaints or nothing; those without a fault; or none, to see what is wrong. */
export const acceptances = ['all', 'good', 'none'] as const
export type Acceptance = (typeof acceptances)[number]

export type ImportAsked = {
  readonly landlord: Profile
  readonly file: { readonly name: string; readonly bytes: Bytes }
  readonly mapping: Mapping
  readonly accept: Acceptance
  readonly by: PersonId
  readonly today: DateOnly
  readonly calendar: Calendar
  /** Hears of each fault, and of each row that says something else than the record: in the order of the file. */
  readonly tell: (told: { readonly kind: 'fault' | 'difference'; readonly fault: Fault }) => void
  /** Hears after each transaction how many are recorded. */
  readonly progress?: (recorded: number) => void
}

/** One transaction each: some hundreds, so that nobody waits for long, and a stop in the middle loses little. */
const batchSize = 250

/** Stopped half way, it is asked for again and goes on: what is recorded already is not recorded again. */
export async function importComplaints(spine: Spine, asked: ImportAsked): Promise<ImportCounts> {
  const opened = await openRows(asked.file.bytes)
  const counts = await check(spine, asked, opened)
  const refused = counts.wholeFault || (asked.accept === 'all' && counts.faults > 0)
  if (asked.accept === 'none' || refused || 'because' in opened) return counts
  return { ...counts, recorded: await recordAll(spine, asked, opened) }
}

/** So many transactions at once: the database has more than one processor. */
const atOnce = 3

async function recordAll(spine: Spine, asked: ImportAsked, opened: Opened): Promise<number> {
  const waiting = batches(opened, asked)
  let [recorded, failed] = [0, false]
  const worker = async () => {
    for (let next = await waiting.next(); !next.done && !failed; next = await waiting.next()) {
      const count = await recordBatch(spine, asked, next.value.good)
      recorded += count
      asked.progress?.(recorded)
    }
  }
  const workers = Array.from({ length: atOnce }, () =>
    worker().catch((error: unknown) => {
      failed = true
      throw error
    }),
  )
  await Promise.all(workers)
  return recorded
}

type Mutable<Counts> = { -readonly [name in keyof Counts]: Counts[name] }

async function check({ database }: Spine, asked: ImportAsked, opened: OpenFile): Promise<ImportCounts> {
  const { landlord, tell } = asked
  const counts: Mutable<ImportCounts> = { ...nothingCounted }
  const tally = createTally()
  const tellFaults = (faults: readonly Fault[]) => {
    counts.faults += faults.length
    for (const fault of faults) tell({ kind: 'fault', fault })
  }
  if ('because' in opened) {
    tellFaults([ofTheFile(opened.because)])
    return { ...counts, wholeFault: true }
  }
  for await (const { good, bad } of batches(opened, asked)) {
    tally.add([...good, ...bad].flatMap(({ unknown }) => unknown))
    counts.rows += good.length + bad.filter(({ row }) => row > 0).length
    counts.faulty += bad.filter(({ row }) => row > 0).length
    counts.wholeFault ||= bad.some(({ whole }) => whole)
    tellFaults(bad.flatMap(({ faults }) => faults))
    const found = await readAsLandlord(database, landlord.id, (records) => findRows(records, landlord.id, good))
    for (const row of found) {
      const differences = differencesOf(row, asked, opened.headings)
      if (row.past.length === 0) counts.fresh += 1
      else if (differences.length === 0) counts.already += 1
      else counts.different += 1
      for (const fault of differences) tell({ kind: 'difference', fault })
    }
  }
  return { ...counts, unknown: tally.counted() }
}

const ofTheFile = (because: string): Fault => ({
  row: null,
  column: null,
  heading: null,
  because,
  wayOut: 'Nothing of it can be brought in until it is CSV or Excel (.xlsx) that can be read',
})

type Bad = Extract<Checked, { readonly whole: boolean }>
type Good = Extract<Checked, GoodRow>
type Batch = { readonly good: readonly Good[]; readonly bad: readonly Bad[] }
type Opened = Extract<OpenFile, { readonly headings: readonly string[] }>

/** The file from its beginning, as often as it is asked for; a fault of no row has row 0. */
async function* batches({ headings, rows, countsDays }: Opened, asked: ImportAsked): AsyncGenerator<Batch> {
  const { landlord, mapping, today, file } = asked
  const reader = createRowReader({ file: file.name, headings, mapping, today, countsDays, landlord })
  if (reader.faults.length > 0) {
    yield { good: [], bad: [{ row: 0, unknown: [], faults: reader.faults, whole: true }] }
    return
  }
  let batch = emptyBatch()
  for await (const row of rows()) {
    const read = 'because' in row ? broken(row) : reader.read(row)
    if (read && 'record' in read) batch.good.push(read)
    else if (read) batch.bad.push(read)
    if (batch.good.length + batch.bad.length < batchSize) continue
    yield batch
    batch = emptyBatch()
  }
  yield batch
}

const emptyBatch = (): { good: Good[]; bad: Bad[] } => ({ good: [], bad: [] })

const broken = ({ row, because }: { readonly row: number; readonly because: string }): Bad => ({
  row,
  unknown: [],
  faults: [{ ...ofTheFile(because), row }],
  whole: true,
})

/** What a row that is recorded already now says otherwise. */
function differencesOf({ row, record: said, id, past }: FoundRow, asked: ImportAsked, headings: readonly string[]) {
  if (past.length === 0) return []
  const { today, calendar, mapping, by } = asked
  const command = { type: 'ImportComplaint', complaint: id, ...said } as const
  const given = {
    today,
    calendar,
    edition: editions['2024'],
    landlordLimits: [],
    lettersChecked: [],
    roles: new Map(),
    by,
  }
  const decision = decide(command, replay(past), given)
  if (decision.accepted) return []
  const places = [...placesOf(mapping, headings)]
  return decision.refusals.map(({ field, because }): Fault => {
    const at = places.find(([name]) => name === field)?.[1]
    const where =
      at === undefined ? { column: null, heading: null } : { column: columnName(at), heading: headings[at] ?? null }
    return {
      row,
      ...where,
      because,
      wayOut: 'The record keeps what it had: find out which of the two is right',
    }
  })
}

const mostAttempts = 5

/** One transaction; all of it again when somebody else brought in one of its rows meanwhile. */
async function recordBatch(spine: Spine, asked: ImportAsked, good: readonly GoodRow[]): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await recordOnce(spine, asked, good)
    } catch (error) {
      if (attempt === mostAttempts || !isVersionTaken(error)) throw error
    }
  }
}

async function recordOnce(
  { database, jobs, now }: Spine,
  asked: ImportAsked,
  good: readonly GoodRow[],
): Promise<number> {
  const { landlord, by, today, calendar } = asked
  const recordedAt = new Date(now()).toISOString()
  // No letter answers an import, so nobody is named in one and no code is printed.
  const surroundings = {
    today,
    calendar,
    landlord,
    staffNames: new Map(),
    roles: new Map(),
    accessCode: '',
    followAt: '',
    wordings: new Map(),
  }
  return asLandlord(database, landlord.id, async (records) => {
    let recorded = 0
    for (const { record: said, id, past } of await findRows(records, landlord.id, good)) {
      if (past.length > 0) continue
      const proposal = propose(past, { type: 'ImportComplaint', complaint: id, ...said }, by, surroundings)
      assert(proposal.accepted, `row ${said.source.row} was good when it was read`)
      await record(records, jobs, { landlord: landlord.id, id, seen: 0, by, recordedAt }, proposal)
      recorded += 1
    }
    return recorded
  })
}
