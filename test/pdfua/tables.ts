// That tables are regular grids, whose every data cell has a header above it, beside it, or by name.
import { PDFArray, type PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib'
import type { Check } from './findings.ts'
import { dictionariesAt, nameAt, numberAt, wordsAt, wordsOf } from './objects.ts'
import type { Element } from './structure.ts'

const headersKey = PDFName.of('Headers')

type Grid = (Element | undefined)[][]

export function checkTables(elements: readonly Element[], check: Check): void {
  const headerNames = new Set(
    elements.filter(({ type }) => type === 'TH').map((cell) => wordsAt(cell.dictionary, 'ID')),
  )
  for (const table of elements.filter(({ type }) => type === 'Table')) checkTable(table, headerNames, check)
}

function checkTable(table: Element, headerNames: ReadonlySet<string | undefined>, check: Check): void {
  const heads = table.children.filter(({ type }) => type === 'THead').length
  check('7.2-11', heads <= 1, 'a table has two THead')
  check('7.2-14', heads === 0 || table.children.some(({ type }) => type === 'TBody'), 'a table has THead without TBody')
  const rows = table.children.flatMap((child) => (child.type === 'TR' ? [child] : child.children))
  const grid = gridOf(rows, check)
  const widths = new Set(grid.map((row) => row.filter(Boolean).length))
  check('7.2-42', widths.size <= 1, `a table's rows have ${[...widths].join(', ')} cells`)
  const cells = rows.flatMap((row, at) => row.children.map((cell) => ({ cell, at })))
  check(
    'house-table-header',
    cells.some(({ cell }) => cell.type === 'TH'),
    'a table has no header cells',
  )
  for (const { cell, at } of cells.filter(({ cell }) => cell.type === 'TD')) {
    check('7.5-1', hasHeader(cell, at, grid, headerNames), 'a data cell has no header')
  }
}

function gridOf(rows: readonly Element[], check: Check): Grid {
  const grid: Grid = rows.map(() => [])
  rows.forEach((row, down) => {
    for (const cell of row.children) {
      let across = 0
      while (grid[down]?.[across]) across += 1
      place(cell, { down, across }, grid, check)
    }
  })
  return grid
}

function place(cell: Element, { down, across }: { down: number; across: number }, grid: Grid, check: Check): void {
  const columns = numberAt(tableAttribute(cell, 'ColSpan'), 'ColSpan') ?? 1
  const rows = numberAt(tableAttribute(cell, 'RowSpan'), 'RowSpan') ?? 1
  check('7.2-41', down + rows <= grid.length, 'a cell reaches below the end of its table')
  for (const row of grid.slice(down, down + rows)) {
    for (let column = across; column < across + columns; column += 1) {
      check('7.2-15', row[column] === undefined, 'two cells overlap')
      row[column] = cell
    }
  }
}

function hasHeader(cell: Element, down: number, grid: Grid, names: ReadonlySet<string | undefined>): boolean {
  const named = tableAttribute(cell, 'Headers')?.lookup(headersKey)
  if (named instanceof PDFArray && named.size() > 0) {
    return named.asArray().every((name: PDFObject) => names.has(wordsOf(name)))
  }
  const row = grid[down] ?? []
  const across = row.indexOf(cell)
  const above = grid.slice(0, down).map((each) => each[across])
  return above.some(heads('Column')) || row.slice(0, across).some(heads('Row'))
}

const heads =
  (direction: 'Row' | 'Column') =>
  (cell: Element | undefined): boolean =>
    cell?.type === 'TH' && [direction, 'Both'].includes(nameAt(tableAttribute(cell, 'Scope'), 'Scope') ?? '')

export const tableAttribute = (cell: Element, key: string): PDFDict | undefined =>
  dictionariesAt(cell.dictionary, 'A').find((each) => nameAt(each, 'O') === 'Table' && each.has(PDFName.of(key)))
