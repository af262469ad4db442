// Files of rows as people have them: any line end and encoding, gaps, a broken quotation mark, Excel with days and formulas.
import assert from 'node:assert/strict'
import test from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { openRows } from './open-rows.ts'
import type { Bytes } from './opened.ts'

const bytesOf = (content: string | Uint8Array, size = 7): Bytes =>
  async function* () {
    const bytes = typeof content === 'string' ? strToU8(content) : content
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }

async function read(content: string | Uint8Array, size?: number) {
  const file = await openRows(bytesOf(content, size))
  if ('because' in file) return file.because
  const rows = []
  for await (const row of file.rows()) rows.push(row)
  return { headings: file.headings, rows }
}

const simple = {
  headings: ['Ref', 'Sum'],
  rows: [
    { row: 2, cells: ['007', '£5'] },
    { row: 3, cells: [''] },
    { row: 4, cells: ['8', ''] },
  ],
}

test('T37 byte order mark, line ends, semicolons, tabs, and the encodings of Windows read the same', async () => {
  assert.deepEqual(await read('Ref,Sum\n007,£5\n\n8,\n', 200), simple)
  assert.deepEqual(await read('\uFEFFRef,Sum\r\n007,£5\r\n\r\n8,\r\n', 200), simple)
  assert.deepEqual(await read('Ref;Sum\r007;£5\r\r8;', 200), simple)
  assert.deepEqual(await read('Ref\tSum\n007\t£5\n\n8\t\n', 200), simple)
  assert.deepEqual(await read(Buffer.from('Ref,Sum\n007,\xa35\n\n8,\n', 'latin1'), 200), simple)
  assert.deepEqual(await read(Buffer.from('\uFEFFRef\tSum\r\n007\t£5\r\n\r\n8\t\r\n', 'utf16le'), 200), simple)
  assert.deepEqual(await read('Ref,Sum\n007,£5\n\n8,\n', 9), simple, 'in pieces that cut a character in two')
})

test('UTF-16 without its mark is read as with it, whichever byte comes first', async () => {
  const text = Buffer.from('Ref,Sum\r\n007,£5\r\n\r\n8,\r\n', 'utf16le')
  assert.deepEqual(await read(text, 200), simple)
  assert.deepEqual(await read(Buffer.from(text).swap16(), 200), simple)
  assert.deepEqual(await read(text), simple, 'in pieces that cut a letter in two')
})

test('a cell of several lines does not shift the numbers of the rows', async () => {
  const file = await read('Ref,Story\n1,"two\nlines, ""quoted"""\n2,x\n', 200)
  assert(typeof file !== 'string')
  assert.deepEqual(file.rows, [
    { row: 2, cells: ['1', 'two\nlines, "quoted"'] },
    { row: 3, cells: ['2', 'x'] },
  ])
})

test('a quotation mark that is never closed is told with its row', async () => {
  const broken = 'a quotation mark opens a cell here and is never closed'
  assert.equal(await read(`Ref,Story\n1,x\n2,"open\n${'3,x\n'.repeat(50)}`, 64), `row 3: ${broken}`)
  const file = await openRows(bytesOf(`Ref,Story\n${'1,x\n'.repeat(500)}2,"open\n3,x\n`, 64))
  assert('rows' in file)
  const rows = []
  for await (const row of file.rows()) rows.push(row)
  assert.deepEqual(rows.at(-1), { row: 502, because: broken })
})

test('a file that is nothing we read is told so', async () => {
  assert.equal(await read(''), 'it is empty')
  assert.equal(await read(',,\n1,2,3\n'), 'its first row has no headings')
  assert.equal(
    await read(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)),
    'it is an old Excel file (.xls): save it as .xlsx or as CSV',
  )
  assert.equal(
    await read('PK\x03\x04 and nothing packed'),
    'it is no Excel file (.xlsx): it is broken, or something else. Open it, and save it again',
  )
  assert.deepEqual(await read('PK,Ref\n1,2\n'), { headings: ['PK', 'Ref'], rows: [{ row: 2, cells: ['1', '2'] }] })
})

const open = '<?xml version="1.0"?>'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relationships = (...all: readonly string[]) =>
  `${open}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`

/** An Excel file with these rows, as XML; style 1 is a day, style 2 a number of six digits. */
const excel = (rows: string) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '_rels/.rels': relationships(`<Relationship Id="r1" Type="${kinds}/officeDocument" Target="xl/workbook.xml"/>`),
        'xl/workbook.xml': `${open}<workbook ${main} xmlns:r="${kinds}"><sheets><sheet name="All" sheetId="1" r:id="r1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': relationships(
          `<Relationship Id="r1" Type="${kinds}/worksheet" Target="worksheets/sheet1.xml"/>`,
          `<Relationship Id="r2" Type="${kinds}/styles" Target="styles.xml"/>`,
        ),
        'xl/styles.xml': `${open}<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="000000"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
        'xl/worksheets/sheet1.xml': `${open}<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  )
const said = (place: string, words: string) => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`

test('T37 Excel: leading zeros, days as days, gaps, and a formula as a formula', async () => {
  const file = excel(
    `<row r="1">${said('A1', 'Ref')}${said('B1', 'Received')}</row>` +
      `<row r="2">${said('A2', '0042')}<c r="B2" s="1"><v>45657</v></c></row>` +
      '<row r="4"><c r="A4"><v>43</v></c><c r="B4" s="1"><f>B2+1</f><v>45658</v></c></row>',
  )
  assert.deepEqual(await read(file, 100_000), {
    headings: ['Ref', 'Received'],
    rows: [
      { row: 2, cells: ['0042', '2024-12-31'] },
      { row: 3, cells: ['', ''] },
      { row: 4, cells: ['43', '='] },
    ],
  })
})

test('T37 Excel: a number that is shown with leading zeros keeps them; an error is no empty cell', async () => {
  const file = excel(
    `<row r="1">${said('A1', 'Ref')}${said('B1', 'Extended to')}</row>` +
      '<row r="2"><c r="A2" s="2"><v>42</v></c><c r="B2" t="e"><v>#N/A</v></c></row>' +
      '<row r="3"><c r="A3" s="2"><v>1234567</v></c><c r="B3" s="1"><v>45657</v></c></row>',
  )
  assert.deepEqual(await read(file, 100_000), {
    headings: ['Ref', 'Extended to'],
    rows: [
      { row: 2, cells: ['000042', '#N/A'] },
      { row: 3, cells: ['1234567', '2024-12-31'] },
    ],
  })
})
