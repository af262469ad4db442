// Reads one row of a file as the record of a complaint, or says everything that is wrong with it, cell by cell.
import type { DateOnly } from '../calendar/dates.ts'
import type { AsSaid, ImportedRecord, ImportedStage } from '../complaint/complaint.ts'
import { importRefusals } from '../complaint/steps/import.ts'
import { type ChoiceField, choices, readChoice, type Words } from './choices.ts'
import { columnName, type Fault } from './fault.ts'
import type { FieldName } from './fields.ts'
import type { Mapping } from './mapping.ts'
import { readDay, type Unread } from './read-day.ts'
import { type ReadValue, readEmail, readMoney, saysNothing, saysNotKnown } from './read-values.ts'

/** A row as it stands in its file: `row` is its number there, the headings being row 1. */
export type Row = { readonly row: number; readonly cells: readonly string[] }

/** What a row is read by. */
export type Reading = {
  readonly file: string
  readonly headings: readonly string[]
  readonly places: ReadonlyMap<FieldName, number>
  readonly mapping: Mapping
  readonly today: DateOnly
  /** The file is a spreadsheet's own, which keeps a day as a bare number. */
  readonly countsDays: boolean
}

/** `unknown` are the words of the row that stand for none of ours, as far as anybody has said. */
export type RowRead = ({ readonly record: ImportedRecord } | { readonly faults: readonly Fault[] }) & {
  readonly unknown: readonly AsSaid[]
}

export function readRow(row: Row, reading: Reading): RowRead {
  const faults: Fault[] = []
  let daysAreRead = true
  const wrong = (field: FieldName, unread: Unread): null => {
    faults.push(faultAt(row, field, reading, unread))
    if (fieldsOfDays.has(field)) daysAreRead = false
    return null
  }
  const unknown: AsSaid[] = []
  const record = recordOf(row, reading, { wrong, unknown })
  if (!record) return { faults, unknown }
  // The days are held against each other only where each could be read.
  const refusals = daysAreRead ? importRefusals(record, reading.today) : []
  if (faults.length === 0 && refusals.length === 0) return { record, unknown }
  const refused = refusals.map(({ field, because }) =>
    faultAt(row, nameOf(field, reading), reading, { because: small(because), wayOut: 'Put it right in the file' }),
  )
  const told = new Set(faults.map(({ column }) => column))
  return { unknown, faults: [...faults, ...refused.filter(({ column }) => column === null || !told.has(column))] }
}

const small = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)

const nameOf = (field: string | undefined, { places }: Reading): FieldName | null =>
  [...places.keys()].find((name) => name === field) ?? null

function faultAt({ row }: Row, field: FieldName | null, { headings, places }: Reading, unread: Unread): Fault {
  const at = field === null ? undefined : places.get(field)
  const where =
    at === undefined
      ? { column: null, heading: null }
      : { column: columnName(at), heading: headings[at]?.trim() ?? null }
  return { row, ...where, because: unread.because, wayOut: unread.wayOut }
}

type Wrong = (field: FieldName, unread: Unread) => null

/** What a formula says depends on who opens the file, so it is nobody's record. */
const aFormula = {
  because: 'it is a formula, not a value',
  wayOut: 'Copy the column, and paste its values in its place',
}

type Found = { readonly wrong: Wrong; readonly unknown: AsSaid[] }

function recordOf(row: Row, reading: Reading, { wrong, unknown }: Found): ImportedRecord | null {
  const { mapping, places, countsDays } = reading
  const cell = (field: FieldName): string => {
    const at = places.get(field)
    const text = at === undefined ? '' : clean(row.cells[at] ?? '')
    if (text.startsWith('=')) wrong(field, aFormula)
    return text.startsWith('=') || saysNothing(text) ? '' : text
  }
  const read = <Value>(field: FieldName, by: (text: string) => ReadValue<Value>): Value | null => {
    const text = cell(field)
    if (text === '') return null
    const value = by(text)
    return 'value' in value ? value.value : wrong(field, value)
  }
  const day = (field: FieldName): DateOnly | null =>
    read(field, (text) => {
      const found = readDay(text, { order: mapping.dates, counted: countsDays })
      return 'on' in found ? { value: found.on } : found
    })
  const asSaid: AsSaid[] = []
  const choice = <Value extends string>(field: ChoiceField, ours: Words<Value>): Value | null => {
    const words = cell(field)
    if (words === '') return null
    const { value, by } = readChoice(words, ours, mapping.values[field])
    if (by !== 'us') asSaid.push({ field, words })
    if (by === 'nobody') unknown.push({ field, words })
    return value
  }
  const reference = cell('reference')
  if (reference === '') wrong('reference', noReference)
  if (shortened.test(reference)) wrong('reference', shortenedReference(reference))
  const missing = isMissing(row, places.get('receivedOn'))
  const receivedOn = day('receivedOn')
  if (missing) wrong('receivedOn', noReceipt)
  const says = (field: FieldName) => has(row, places.get(field))
  const stage1 = stageOf(stage1Fields, { day, choice, says, wrong })
  const stage2 = stageOf(stage2Fields, { day, choice, says, wrong })
  const [by1, by2] = [cell('handledBy'), cell('stage2HandledBy')]
  const rest = {
    source: { kind: 'spreadsheet', file: reading.file, row: row.row, reference },
    loggedOn: day('loggedOn'),
    channel: choice('channel', choices.channel),
    resident: {
      name: cell('residentName'),
      address: cell('address'),
      telephone: cell('telephone'),
      email: read('email', readEmail) ?? '',
    },
    story: cell('story'),
    outcomeWanted: cell('outcomeWanted'),
    stage2ByAnother: by1 === '' || by2 === '' ? null : by1.toLowerCase() !== by2.toLowerCase(),
    closedOn: day('closedOn'),
    remedyPence: read('compensation', readMoney),
    tenure: choice('tenure', choices.tenure) ?? 'not known',
    theme: choice('theme', choices.theme),
    service: cell('service'),
    asSaid,
  } as const
  if (receivedOn === null) return null
  const first = { ...stage1, askedOn: receivedOn }
  return { ...rest, receivedOn, stages: isReached(stage2) ? [first, stage2] : [first] }
}

const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll('\u00a0', ' ')
    .trim()

const isMissing = ({ cells }: Row, at: number | undefined): boolean =>
  at === undefined || saysNothing(clean(cells[at] ?? ''))

/** What a column of a day says besides the day: nothing (there is none), that it is not known, or no such column. */
const has = ({ cells }: Row, at: number | undefined): 'something' | 'not known' | 'no column' => {
  if (at === undefined) return 'no column'
  return saysNotKnown(cells[at] ?? '') ? 'not known' : 'something'
}

const noReference = {
  because: 'it has no reference',
  wayOut: 'Give every complaint the reference it has in your own records',
}
const noReceipt = {
  because: 'it does not say when the complaint was received',
  wayOut: 'Without that day no edition of the Code governs it: write the day, or leave the row out',
}

/** '4.12E+11': a spreadsheet took a reference for a number, and its last digits are gone. */
const shortened = /^\d(?:\.\d+)?e\+\d+$/i
const shortenedReference = (text: string): Unread => ({
  because: `“${text}” is a number that a spreadsheet shortened`,
  wayOut: 'Make the column text, and write the whole reference',
})

type StageFields = {
  readonly [part in 'asked' | 'acknowledged' | 'told' | 'to' | 'responded']: FieldName
} & { readonly extended: 'extended' | 'stage2Extended'; readonly outcome: 'outcome' | 'stage2Outcome' }
const stage1Fields: StageFields = {
  asked: 'receivedOn',
  acknowledged: 'acknowledgedOn',
  extended: 'extended',
  told: 'extensionToldOn',
  to: 'extendedTo',
  responded: 'respondedOn',
  outcome: 'outcome',
}
const stage2Fields: StageFields = {
  asked: 'stage2AskedOn',
  acknowledged: 'stage2AcknowledgedOn',
  extended: 'stage2Extended',
  told: 'stage2ExtensionToldOn',
  to: 'stage2ExtendedTo',
  responded: 'stage2RespondedOn',
  outcome: 'stage2Outcome',
}

const fieldsOfDays: ReadonlySet<FieldName> = new Set<FieldName>([
  ...(['receivedOn', 'loggedOn', 'closedOn'] as const),
  ...Object.values(stage1Fields),
  ...Object.values(stage2Fields),
])

type Cells = {
  readonly day: (field: FieldName) => DateOnly | null
  readonly choice: <Value extends string>(field: ChoiceField, ours: Words<Value>) => Value | null
  readonly says: (field: FieldName) => 'something' | 'not known' | 'no column'
  readonly wrong: Wrong
}

function stageOf(names: StageFields, { day, choice, says, wrong }: Cells): ImportedStage {
  const extended = choice(names.extended, choices.extended)
  const [toldOn, newDueOn] = [day(names.told), day(names.to)]
  const dated = toldOn !== null || newDueOn !== null
  if (dated && extended === 'no') {
    wrong(names.extended, {
      because: 'it says that no more time was taken, and gives a day for it',
      wayOut: 'Write Yes, or take the day away',
    })
  }
  const columns = [says(names.told), says(names.to)]
  // Where the file has a column for it and the cell is empty, no more time was taken.
  const said =
    says(names.extended) === 'no column'
      ? columns.includes('something') && !columns.includes('not known')
      : extended !== null
  return {
    askedOn: names.asked === 'receivedOn' ? null : day(names.asked),
    acknowledgedOn: day(names.acknowledged),
    extensions: dated || extended === 'yes' ? [{ toldOn, newDueOn }] : said ? [] : null,
    respondedOn: day(names.responded),
    decision: choice(names.outcome, choices.outcome),
  }
}

const isReached = ({ askedOn, acknowledgedOn, extensions, respondedOn, decision }: ImportedStage): boolean =>
  [askedOn, acknowledgedOn, respondedOn, decision].some((said) => said !== null) || (extensions ?? []).length > 0
