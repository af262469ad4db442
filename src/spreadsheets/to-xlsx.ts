// Sheets as an Excel file: the head stays in sight and on every printed page, rows can be filtered, words stay words.
import { strToU8, zipSync } from 'fflate'
import { columnName } from './rows.ts'

export type Sheet = {
  readonly name: string
  readonly heads: readonly string[]
  readonly widths: readonly number[]
  readonly rows: readonly (readonly string[])[]
  readonly choices?: { readonly column: number; readonly words: readonly string[] }
}

/** Excel drops what is beyond this. */
export const mostLetters = 32_767

/** Throws a sentence when a cell holds more than Excel keeps. */
export function toXlsx(title: string, sheets: readonly Sheet[]): Uint8Array {
  const files = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relationships([
      ['officeDocument', 'xl/workbook.xml'],
      ['metadata/core-properties', 'docProps/core.xml'],
    ]),
    'docProps/core.xml':
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
      `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title>` +
      `<dc:language>en-GB</dc:language></cp:coreProperties>`,
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, worksheet(sheet)])),
  }
  const bytes = Object.entries(files).map(([name, xml]) => [name, strToU8(declaration + xml)])
  // One day for all files, so that the same rows are the same file.
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime: '1980-01-01T12:00:00' })
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function contentTypes(sheets: readonly Sheet[]): string {
  const parts = [
    ['/xl/workbook.xml', `${spreadsheet}.sheet.main+xml`],
    ...sheets.map((_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, `${spreadsheet}.worksheet+xml`]),
    ['/xl/styles.xml', `${spreadsheet}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`)
  return (
    `<Types xmlns="${packaged}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`
  )
}

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${packaged}/relationships">${targets
    .map(([type, target], at) => {
      const kind = type.startsWith('metadata/') ? `${packaged}/relationships/${type}` : `${relationship}/${type}`
      return `<Relationship Id="r${at + 1}" Type="${kind}" Target="${target}"/>`
    })
    .join('')}</Relationships>`

function workbook(sheets: readonly Sheet[]): string {
  const names = sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`)
  const defined = sheets.flatMap(({ name, heads, rows }, at) => [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">'${escaped(name)}'!$A$1:` +
      `$${columnName(heads.length - 1)}$${rows.length + 1}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${escaped(name)}'!$1:$1</definedName>`,
  ])
  return (
    `<workbook xmlns="${main}" xmlns:r="${relationship}"><sheets>${names.join('')}</sheets>` +
    `<definedNames>${defined.join('')}</definedNames></workbook>`
  )
}

const sides = ['left', 'right', 'top', 'bottom'].map(
  (side) => `<${side} style="thin"><color rgb="FFB1B4B6"/></${side}>`,
)

/** All cells are of the kind text (49), so that 5.10 stays 5.10 when somebody types it. */
const style = (font: number, fill: number): string =>
  `<xf numFmtId="49" fontId="${font}" fillId="${fill}" borderId="1" applyNumberFormat="1" applyFont="1" ` +
  `applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`

/** Style 0 is a cell, 1 a head, 2 the head of a row. */
const styles =
  `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Arial"/></font>` +
  `<font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="3">` +
  `<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
  `<fill><patternFill patternType="solid"><fgColor rgb="FFF3F2F1"/></patternFill></fill></fills>` +
  `<borders count="2"><border/><border>${sides.join('')}</border></borders>` +
  `<cellStyleXfs count="1"><xf/></cellStyleXfs>` +
  `<cellXfs count="3">${style(0, 0)}${style(1, 2)}${style(1, 0)}</cellXfs></styleSheet>`

function worksheet({ heads, widths, rows, choices }: Sheet): string {
  const last = `${columnName(heads.length - 1)}${rows.length + 1}`
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
  const lines = [heads, ...rows].map((row, line) => {
    const cells = row.map((words, at) => cell(words, line + 1, at))
    return `<row r="${line + 1}">${cells.join('')}</row>`
  })
  return (
    `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView workbookViewId="0">` +
    `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData><autoFilter ref="A1:${last}"/>` +
    `${choices ? validation(choices, rows.length + 1) : ''}` +
    `<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>` +
    `<headerFooter><oddFooter>&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter></worksheet>`
  )
}

function validation({ column, words }: NonNullable<Sheet['choices']>, lastRow: number): string {
  const name = columnName(column)
  return (
    `<dataValidations count="1"><dataValidation type="list" allowBlank="1" errorStyle="warning" ` +
    `sqref="${name}2:${name}${lastRow}"><formula1>"${escaped(words.join(','))}"</formula1>` +
    `</dataValidation></dataValidations>`
  )
}

/** Words stand in the cell itself and never as a value to be worked out, so that `=cmd` stays text. */
function cell(words: string, row: number, at: number): string {
  const place = `${columnName(at)}${row}`
  const start = `<c r="${place}" s="${styleOf(row, at)}"`
  if (words === '') return `${start}/>`
  if (words.length > mostLetters)
    throw new Error(`Cell ${place} has ${words.length} letters; Excel keeps ${mostLetters}`)
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(words)}</t></is></c>`
}

function styleOf(row: number, at: number): number {
  if (row === 1) return 1
  return at === 0 ? 2 : 0
}

const references: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Excel reads `_x0041_` as a letter; an underscore that begins such words is written as one itself. */
const escaped = (words: string): string =>
  words
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (character) => references[character] ?? character)
