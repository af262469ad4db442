// Cells that cannot be read, in CSV and in Excel: by the page and by the command each is told with its row and column.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { toXlsx } from '#spreadsheets/to-xlsx.ts'
import { createVisitor, formOn } from '../memory/visitor.ts'
import { openApp } from '../spine/app.ts'
import { addressOf, recourse } from '../spine/command.ts'

const { server, connection, owner } = await openApp('2026-11-24T10:00:00Z')
const officer = createVisitor(server)
await officer.signIn()
const folder = mkdtempSync(path.join(os.tmpdir(), 'recourse-bad-input-'))
after(() => rmSync(folder, { recursive: true }))

const recorded = async () => (await owner.query('select count(*)::int as count from complaint_event')).rows[0].count

type Rows = readonly (readonly string[])[]
const csvOf = (rows: Rows) => rows.map((row) => row.join(',')).join('\r\n')

/** An Excel file; where a cell begins with '=', it is a formula whose value is 45657, as Excel keeps one. */
function xlsxOf([heads = [], ...rows]: Rows): Uint8Array {
  const parts = unzipSync(toXlsx('Past', [{ name: 'All', heads, widths: heads.map(() => 10), rows }]))
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? assert.fail())
  const withFormulas = sheet.replace(
    /<c r="([A-Z]+\d+)" s="\d" t="inlineStr"><is><t[^>]*>=([^<]*)<\/t><\/is><\/c>/g,
    '<c r="$1"><f>$2</f><v>45657</v></c>',
  )
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(withFormulas) })
}

async function byCommand(name: string, content: string | Uint8Array, accept: string) {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  const words = ['import', file, '--landlord', 'fernbank', '--accept', accept]
  const { exit, said } = await recourse(words, { DATABASE_URL: addressOf(connection) })
  return { exit, faults: said.split('\n').filter((line) => /^(?:Row|The file)/.test(line)) }
}

/** The table of faults on the page of the file, each as the command says it; and what pressing `press` then leads to. */
async function byPage(name: string, content: string | Uint8Array, press: string) {
  const bytes = typeof content === 'string' ? content : new Uint8Array(content)
  const at = (await officer.sendFile(await officer.get('/staff/import'), name, bytes)).goTo ?? assert.fail(name)
  const { page } = await officer.get(at)
  const table = /<table[\s\S]*?<\/table>/.exec(page)?.[0] ?? ''
  const faults = [...table.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].slice(1).map(([, row = '']) => {
    const [number, column, because, wayOut] = [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell]) => cell)
    return `Row ${number}, column ${column}: ${because}. ${wayOut}`
  })
  const { goTo } = await officer.post(at, { _csrf: formOn(page).posted._csrf ?? '', press })
  await officer.post(at, { _csrf: formOn(page).posted._csrf ?? '', press: 'discard' })
  return { goTo, faults }
}

const bad: Rows = [
  ['Ref', 'Received', 'Acknowledged', 'Compensation'],
  ['1', '31/02/2024', '', ''],
  ['2', '1/2/24', '', ''],
  ['3', '03/03/2025', '=B4+1', '£5'],
  ['4', '30/06/2020', '', ''],
  ['5', '01/01/2027', '', 'lots'],
]
const told = [
  'Row 2, column B (Received): there is no such day as “31/02/2024” in the calendar. Write it as 31/12/2024 or 2024-12-31',
  'Row 3, column B (Received): “1/2/24” can be read as two different days. Say whether the day or the month comes first, or write it with its whole year',
  'Row 4, column C (Acknowledged): it is a formula, not a value. Copy the column, and paste its values in its place',
  'Row 5, column B (Received): no edition of the Complaint Handling Code was in force before Wednesday 1 July 2020. Put it right in the file',
  'Row 6, column D (Compensation): “lots” is not a sum in pounds. Write it as £1,250.00',
  'Row 6, column B (Received): the date must be today or in the past. Put it right in the file',
]

test('formulas, days that are none or two, no edition in force, no sum: each with its row and column, and none half brought in', async () => {
  for (const [name, content] of [
    ['bad.csv', csvOf(bad)],
    ['bad.xlsx', xlsxOf(bad)],
  ] as const) {
    assert.deepEqual(await byCommand(name, content, 'all'), { exit: 1, faults: told }, name)
    assert.deepEqual(await byPage(name, content, 'all'), { goTo: null, faults: told }, name)
  }
  assert.equal(await recorded(), 0)
})

const twoLandlords: Rows = [
  ['Landlord', 'Ref', 'Received'],
  ['Fernbank', '1', '03/03/2025'],
  ['Livin', '2', '03/03/2025'],
]
const another =
  'Row 3, column A (Landlord): two landlords are in one file: “Livin” here, “Fernbank” in row 2. Bring in one landlord’s complaints at a time'

test('two landlords in one file: neither’s are brought in, even where only the good rows are asked for', async () => {
  for (const [name, content] of [
    ['two.csv', csvOf(twoLandlords)],
    ['two.xlsx', xlsxOf(twoLandlords)],
  ] as const) {
    assert.deepEqual(await byCommand(name, content, 'good'), { exit: 1, faults: [another] }, name)
    assert.deepEqual(await byPage(name, content, 'good'), { goTo: null, faults: [another] }, name)
  }
  assert.equal(await recorded(), 0)
})

test('a comma without quotation marks shifts the cells after it: a row longer than the headings is told', async () => {
  const shifted = 'Ref,Resident,Received,Service\n1,Marsh, Rosa,03/03/2025,Repairs\n2,Quill,03/03/2025,Repairs,,\n'
  const fault =
    'Row 2, column E: it has more cells than there are headings. Put quotation marks round a text with a comma in it'
  const { exit, faults } = await byCommand('shifted.csv', shifted, 'all')
  assert.equal(exit, 1)
  assert.deepEqual(faults, [fault])
  assert.deepEqual(await byPage('shifted.csv', shifted, 'all'), { goTo: null, faults: [fault] })
  assert.equal(await recorded(), 0)
})
