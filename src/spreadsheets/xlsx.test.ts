import assert from 'node:assert/strict'
import test from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readXlsx } from './read-xlsx.ts'
import { mostLetters, toXlsx } from './to-xlsx.ts'

const words = ['=cmd|x', '5.10', '_x0041_', '<b>&"quotes"', ' two  spaces ', 'line one\nline two', 'محمد 😀', '']
const sheet = {
  name: 'Form',
  heads: ['Number', 'Words'],
  widths: [10, 40],
  rows: words.map((each, at) => [`${at}.10`, each]),
  choices: { column: 1, words: ['Yes', 'No'] },
}
const file = toXlsx('A form & more', [sheet])
const parts = unzipSync(file)
const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())

test('an Excel file gives its words back as they were', async () => {
  const rows = [sheet.heads, ...sheet.rows]
  assert.deepEqual(await readXlsx(file), { sheets: [{ name: 'Form', rows }] })
})

test('its head stays in sight, is printed on each page and can be filtered; its words are no formulas', () => {
  const xml = part('xl/worksheets/sheet1.xml')
  assert.match(xml, /<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"\/>/)
  assert.match(xml, /<autoFilter ref="A1:B9"\/>/)
  assert.match(xml, /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/)
  assert.match(xml, /sqref="B2:B9"><formula1>"Yes,No"<\/formula1>/)
  assert.match(xml, /t="inlineStr"><is><t xml:space="preserve">=cmd\|x</)
  assert.doesNotMatch(xml, /<f[ >]/)
  assert.match(part('xl/workbook.xml'), /_xlnm.Print_Titles" localSheetId="0">'Form'!\$1:\$1</)
  assert.match(part('docProps/core.xml'), /<dc:title>A form &amp; more<\/dc:title>/)
})

test('the same rows are the same file; a cell with more than Excel keeps is refused', () => {
  assert.deepEqual(toXlsx('A form & more', [sheet]), file)
  const tall = { ...sheet, rows: [['1', 'x'.repeat(mostLetters + 1)]] }
  assert.throws(() => toXlsx('T', [tall]), { message: 'Cell B2 has 32768 letters; Excel keeps 32767' })
})

async function faultsOf(cell: string): Promise<readonly string[]> {
  const xml = part('xl/worksheets/sheet1.xml').replace(/<c r="B3".*?<\/c>/, cell)
  const read = await readXlsx(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(xml) }))
  return 'faults' in read ? read.faults : []
}

test('a formula is a fault, with its row and column', async () => {
  assert.deepEqual(await faultsOf('<c r="B3" s="0"><f>1+1</f><v>2</v></c>'), [
    'row 3, column B: a formula; put its value there as text',
  ])
})

test('a file that is no Excel file is told so', async () => {
  const read = await readXlsx(strToU8('Number,Words\n'))
  assert.match('faults' in read ? (read.faults[0] ?? '') : '', /^it is no Excel file \(.xlsx\): /)
})
