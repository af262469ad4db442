// Marks the row headers of tables in a finished PDF, which the compiler's Node binding cannot do yet (Typst 0.14).
import assert from 'node:assert/strict'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib'
import { everyBlock, type Paper } from '#documents/document.ts'

/** For each table in reading order, the places of the columns that head its rows. */
export type RowHeaders = readonly (readonly number[])[]

export const rowHeadersOf = (document: Paper, isSetAsTable: (columns: number) => boolean): RowHeaders =>
  everyBlock(document.blocks)
    .filter((block) => block.kind === 'table')
    .filter(({ columns }) => isSetAsTable(columns.length))
    .map(({ columns }) => columns.flatMap(({ rowHeader }, at) => (rowHeader ? [at] : [])))

export async function markRowHeaders(pdf: Uint8Array, rowHeaders: RowHeaders): Promise<Uint8Array> {
  if (rowHeaders.flat().length === 0) return pdf
  const file = await PDFDocument.load(pdf, { updateMetadata: false })
  const root = file.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  const tables = descendants(root, 'Table')
  assert.equal(tables.length, rowHeaders.length, 'every table of the document is a table of the PDF')
  for (const [at, table] of tables.entries()) {
    for (const body of childrenOf(table).filter((child) => typeOf(child) === 'TBody')) {
      for (const row of childrenOf(body)) markRow(row, rowHeaders[at] ?? [])
    }
  }
  return file.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false })
}

function markRow(row: PDFDict, places: readonly number[]): void {
  const cells = childrenOf(row)
  for (const cell of places.map((place) => cells[place])) {
    assert(cell, 'every row has a cell for each column')
    cell.set(PDFName.of('S'), PDFName.of('TH'))
    const attributes = attributesOf(cell).find((each) => each.get(PDFName.of('O')) === PDFName.of('Table'))
    if (attributes) attributes.set(PDFName.of('Scope'), PDFName.of('Row'))
    else cell.set(PDFName.of('A'), cell.context.obj({ O: 'Table', Scope: 'Row' }))
  }
}

function descendants(of: PDFDict, type: string): readonly PDFDict[] {
  return childrenOf(of).flatMap((child) => (typeOf(child) === type ? [child] : descendants(child, type)))
}

const typeOf = (element: PDFDict): string | undefined => element.lookupMaybe(PDFName.of('S'), PDFName)?.decodeText()
const childrenOf = (element: PDFDict): readonly PDFDict[] => dictionaries(element, 'K')
const attributesOf = (element: PDFDict): readonly PDFDict[] => dictionaries(element, 'A')

/** The dictionaries under a key that holds one, several or none. */
function dictionaries(of: PDFDict, key: string): readonly PDFDict[] {
  const value = of.lookup(PDFName.of(key))
  const values = value instanceof PDFArray ? value.asArray() : [value]
  return values
    .map((each) => (each instanceof PDFRef ? of.context.lookup(each) : each))
    .filter((each) => each instanceof PDFDict)
}
