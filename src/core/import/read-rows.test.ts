// Rows are read as records; every fault of a row is found, with its row and column.
import assert from 'node:assert/strict'
import test from 'node:test'
import { dateOnly } from '../calendar/dates.ts'
import { faultText } from './fault.ts'
import { type Mapping, suggestMapping } from './mapping.ts'
import { createRowReader } from './read-rows.ts'

const headings = [
  'Ref',
  'Received',
  'Acknowledged',
  'Extended to',
  'Stage 1 response',
  'Outcome',
  'Escalated',
  'Stage 2 response',
  'Tenure',
  'Category',
  'Compensation',
  'Email',
  'Handled by',
  'Reviewer',
]
const fernbank = { id: 'fernbank', name: 'Fernbank Homes' }

const readerOf = (over: Partial<Mapping> = {}, columns: readonly string[] = headings, countsDays = false) =>
  createRowReader({
    file: 'complaints.csv',
    headings: columns,
    mapping: { ...suggestMapping(columns), ...over },
    today: dateOnly('2026-11-24'),
    countsDays,
    landlord: fernbank,
  })

function read(cells: readonly string[], over: Partial<Mapping> = {}) {
  const found = readerOf(over).read({ row: 5, cells })
  assert(found)
  return 'record' in found ? found.record : found.faults.map(faultText)
}

test('T37 a bare number is a day in a file that keeps its days so, and a fault in any other', () => {
  const columns = ['Ref', 'Received']
  const row = { row: 5, cells: ['1', '45800'] }
  const [counted, plain] = [readerOf({}, columns, true).read(row), readerOf({}, columns).read(row)]
  assert(counted && 'record' in counted)
  assert.equal(counted.record.receivedOn, '2025-05-23')
  assert(plain && 'faults' in plain)
  assert.deepEqual(plain.faults.map(faultText), [
    'Row 5, column B (Received): “45800” is a bare number, and not a day. Write it as 31/12/2024 or 2024-12-31',
  ])
})

test('a row says what it says, and what it does not say is not known', () => {
  assert.deepEqual(
    read([
      ' 000412 ',
      '03/03/2025',
      '5 Mar 2025',
      '',
      '18-Mar-25',
      'Partially upheld',
      '25/03/2025',
      '2025-04-10',
      'General needs',
      'Damp & mould',
      '£1,250.50',
      'R.Marsh@Example.ORG',
      'A Khan',
      'B Osei',
    ]),
    {
      source: { kind: 'spreadsheet', file: 'complaints.csv', row: 5, reference: '000412' },
      receivedOn: '2025-03-03',
      loggedOn: null,
      channel: null,
      resident: { name: '', address: '', telephone: '', email: 'r.marsh@example.org' },
      story: '',
      outcomeWanted: '',
      stage2ByAnother: true,
      closedOn: null,
      remedyPence: 125_050,
      tenure: 'LCRA',
      theme: 'damp and mould',
      service: '',
      asSaid: [],
      stages: [
        {
          askedOn: '2025-03-03',
          acknowledgedOn: '2025-03-05',
          extensions: [],
          respondedOn: '2025-03-18',
          decision: 'partly upheld',
        },
        { askedOn: '2025-03-25', acknowledgedOn: null, extensions: null, respondedOn: '2025-04-10', decision: null },
      ],
    },
  )
  const little = read(['7', '03/03/2025', 'n/a', '-', 'Not known'])
  assert(!('length' in little))
  assert.deepEqual(little.stages, [
    { askedOn: '2025-03-03', acknowledgedOn: null, extensions: [], respondedOn: null, decision: null },
  ])
  assert.deepEqual([little.tenure, little.theme, little.remedyPence], ['not known', null, null])
})

test('every fault of a row is found at once, each with its column and what to do', () => {
  assert.deepEqual(
    read([
      '4.12E+11',
      '31/02/2025',
      '1/2/25',
      'soon',
      '=B5+10',
      'Resolved',
      '',
      '',
      '=I4',
      '',
      '250 quid',
      'see notes',
    ]),
    [
      'Row 5, column A (Ref): “4.12E+11” is a number that a spreadsheet shortened. Make the column text, and write the whole reference',
      'Row 5, column B (Received): there is no such day as “31/02/2025” in the calendar. Write it as 31/12/2024 or 2024-12-31',
      'Row 5, column D (Extended to): “soon” is not a day. Write it as 31/12/2024 or 2024-12-31',
      'Row 5, column C (Acknowledged): “1/2/25” can be read as two different days. Say whether the day or the month comes first, or write it with its whole year',
      'Row 5, column E (Stage 1 response): it is a formula, not a value. Copy the column, and paste its values in its place',
      'Row 5, column L (Email): “see notes” is not an email address. Write one address, such as r.marsh@example.org, or nothing',
      'Row 5, column K (Compensation): “250 quid” is not a sum in pounds. Write it as £1,250.00',
      'Row 5, column I (Tenure): it is a formula, not a value. Copy the column, and paste its values in its place',
    ],
  )
  assert.deepEqual(read(['', '', '', '', '', 'Upheld']), [
    'Row 5, column A (Ref): it has no reference. Give every complaint the reference it has in your own records',
    'Row 5, column B (Received): it does not say when the complaint was received. Without that day no edition of the Code governs it: write the day, or leave the row out',
  ])
})

test('days in no order are found beside the later one, with other faults, and only where each could be read', () => {
  const early = 'Row 5, column C (Acknowledged): it is before it was received, on 2025-03-03. Put it right in the file'
  assert.deepEqual(read(['7', '03/03/2025', '27/02/2025', '', '04/03/2027']), [
    early,
    'Row 5, column E (Stage 1 response): it is in the future. Put it right in the file',
  ])
  const badEmail = ['7', '03/03/2025', '27/02/2025', '', '', '', '', '', '', '', '', 'see notes']
  const email =
    'Row 5, column L (Email): “see notes” is not an email address. Write one address, such as r.marsh@example.org, or nothing'
  const noDay =
    'Row 5, column B (Received): there is no such day as “31/02/2025” in the calendar. Write it as 31/12/2024 or 2024-12-31'
  assert.deepEqual(read(badEmail), [email, early])
  assert.deepEqual(read(badEmail.with(1, '31/02/2025')), [noDay, email])
})

const inOtherWords = ['7', '03/03/2025', '', '', '', 'Resolved', '', '', 'Key Worker', 'Grounds,  trees']

test('a word of theirs that is none of ours is kept as it stands, and what it stands for is not known', () => {
  const found = readerOf().read({ row: 5, cells: inOtherWords })
  assert(found && 'record' in found)
  assert.deepEqual(
    [found.record.stages[0].decision, found.record.tenure, found.record.theme, found.record.service],
    [null, 'not known', null, ''],
  )
  const asSaid = [
    { field: 'outcome', words: 'Resolved' },
    { field: 'tenure', words: 'Key Worker' },
    { field: 'theme', words: 'Grounds,  trees' },
  ]
  assert.deepEqual(found.record.asSaid, asSaid)
  assert.deepEqual(found.unknown, asSaid)
})

test('their own words are read as the mapping says, and kept beside what they stand for', () => {
  const values = {
    outcome: { resolved: 'not known' },
    tenure: { 'key worker': 'LCRA' },
    theme: { 'grounds, trees': 'Other' },
  }
  const found = readerOf({ values }).read({ row: 5, cells: inOtherWords })
  assert(found && 'record' in found)
  const { stages, tenure, theme, asSaid } = found.record
  assert.deepEqual([stages[0].decision, tenure, theme], [null, 'LCRA', 'other'])
  assert.deepEqual(
    asSaid.map(({ words }) => words),
    ['Resolved', 'Key Worker', 'Grounds,  trees'],
  )
  assert.deepEqual(found.unknown, [])
})

test('a word of every such column is known or kept: none has a value that it falls back on', () => {
  const columns = ['Ref', 'Received', 'Channel', 'Extended', 'Stage 2 received', 'Stage 2 extended', 'Stage 2 outcome']
  const cells = ['7', '03/03/2025', 'Pigeon', 'perhaps', '10/03/2025', 'constructor', 'Won']
  const found = readerOf({}, columns).read({ row: 5, cells })
  assert(found && 'record' in found)
  const [first, second] = found.record.stages
  assert.deepEqual(
    [found.record.channel, first.extensions, second?.extensions, second?.decision],
    [null, null, null, null],
  )
  assert.deepEqual(found.record.asSaid, [
    { field: 'extended', words: 'perhaps' },
    { field: 'stage2Extended', words: 'constructor' },
    { field: 'stage2Outcome', words: 'Won' },
    { field: 'channel', words: 'Pigeon' },
  ])
})

test('an empty new date says that no more time was taken; “not known” in its place does not', () => {
  const extensionsOf = (newDate: string) => {
    const found = readerOf().read({ row: 5, cells: ['7', '03/03/2025', '', newDate] })
    assert(found && 'record' in found)
    return found.record.stages[0].extensions
  }
  assert.deepEqual(['', 'n/a', '-'].map(extensionsOf), [[], [], []])
  assert.deepEqual(['Not known', 'unknown', 'TBC', '?'].map(extensionsOf), [null, null, null, null])
})

test('a blank row is no complaint; the same reference twice is found, with both rows', () => {
  const reader = readerOf()
  assert.equal(reader.read({ row: 2, cells: ['', ' ', ''] }), null)
  assert(!('faults' in (reader.read({ row: 3, cells: ['007', '03/03/2025'] }) ?? assert.fail())))
  const second = reader.read({ row: 9, cells: ['007', '04/03/2025'] })
  assert(second && 'faults' in second)
  assert.deepEqual(second.faults.map(faultText), [
    'Row 9, column A (Ref): “007” is the reference of row 3 as well. Keep one row for each complaint',
  ])
  assert(!('faults' in (reader.read({ row: 10, cells: ['7', '03/03/2025'] }) ?? assert.fail())), '007 is not 7')
})

test('two landlords in one file, or another landlord than ours, are the whole file’s fault', () => {
  const columns = ['Landlord', 'Ref', 'Received']
  const two = readerOf({}, columns)
  assert(!('faults' in (two.read({ row: 2, cells: ['Fernbank', '1', '03/03/2025'] }) ?? assert.fail())))
  const other = two.read({ row: 3, cells: ['Alder Housing', '2', '03/03/2025'] })
  assert(other && 'faults' in other && other.whole)
  assert.deepEqual(other.faults.map(faultText), [
    'Row 3, column A (Landlord): two landlords are in one file: “Alder Housing” here, “Fernbank” in row 2. Bring in one landlord’s complaints at a time',
  ])
  const alder = readerOf({}, columns).read({ row: 2, cells: ['Alder Housing', '2', '03/03/2025'] })
  assert(alder && 'faults' in alder && alder.whole)
})

test('the landlord’s own name, whole or short, is one landlord', () => {
  const reader = readerOf({}, ['Landlord', 'Ref', 'Received'])
  for (const [at, name] of ['Fernbank', 'Fernbank Homes', 'FERNBANK HOMES Ltd'].entries()) {
    const found = reader.read({ row: at + 2, cells: [name, String(at), '03/03/2025'] })
    assert(found && 'record' in found, name)
  }
})
