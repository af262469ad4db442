// A landlord's spreadsheet as they come: 10,000 rows in every style of the tests of PEERS T37, sound but for what is put in.
import { addDays, type DateOnly, dateOnly } from '#core/calendar/dates.ts'

export const headings = [
  'Ref',
  'Date received',
  'Acknowledged',
  'Extended to',
  'Stage 1 response sent',
  'Outcome',
  'Escalated',
  'Stage 2 response',
  'Tenure',
  'Category',
  'Compensation',
  'Email',
  'Resident name',
] as const

const styles: readonly ((on: DateOnly) => string)[] = [
  (on) => on.split('-').toReversed().join('/'),
  (on) => on,
  (on) => `${Number(on.slice(8))} ${months[Number(on.slice(5, 7)) - 1]} ${on.slice(0, 4)}`,
  (on) => `${on.slice(8)}-${months[Number(on.slice(5, 7)) - 1]}-${on.slice(2, 4)}`,
  (on) => on.split('-').toReversed().join('.'),
]
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const first = dateOnly('2025-04-01')

/** Row 2 is the first complaint; each hundredth row is blank. */
function cellsOf(row: number): readonly string[] {
  if (row % 100 === 0) return headings.map(() => '')
  const day = (after: number) => (styles[row % styles.length] ?? String)(addDays(first, (row % 330) + after))
  const escalated = row % 4 === 0
  return [
    String(row).padStart(6, '0'),
    day(0),
    day(row % 9),
    row % 6 === 0 ? day(24) : '',
    day(5 + (row % 20)),
    ['Upheld', 'Partially Upheld', 'Not upheld', ''][row % 4] ?? '',
    escalated ? day(30) : '',
    escalated ? day(45 + (row % 20)) : '',
    ['General needs', 'Shared ownership', 'Leaseholder', 'Not known'][row % 4] ?? '',
    ['Repairs', 'Damp & Mould', 'ASB', 'Grounds, trees and hedges'][row % 4] ?? '',
    row % 5 === 0 ? `£${(1000 + row).toLocaleString('en-GB')}.50` : '',
    `Resident.${row}@Example.ORG`,
    `Rosa "R" Marsh ${row}`,
  ]
}

/** What stands in place of the sound cells, by row and heading. */
export type Spoilt = { readonly [row: number]: { readonly [heading in (typeof headings)[number]]?: string } }

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** With a byte order mark, and the line ends of Windows. */
export function* csv(rows: number, spoilt: Spoilt = {}): Generator<string> {
  yield `\uFEFF${headings.join(',')}\r\n`
  for (let row = 2; row <= rows + 1; row++) {
    const cells = cellsOf(row).map((cell, at) => {
      const heading = headings[at]
      return (heading && spoilt[row]?.[heading]) ?? cell
    })
    yield `${cells.map(quoted).join(',')}\r\n`
  }
}
