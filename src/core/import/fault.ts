// What is wrong with a file, where it stands, and what to do: said before anything is written.

/** `column` is a letter, as a spreadsheet calls it; null where it is the whole row, or the whole file when `row` is null. */
export type Fault = {
  readonly row: number | null
  readonly column: string | null
  readonly heading: string | null
  readonly because: string
  readonly wayOut: string
}

/** 'A' for the first column. */
export const columnName = (at: number): string =>
  (at >= 26 ? columnName(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26))

/** 'Row 5, column C (Received): there is no 31 February. Write a day of the calendar'. */
export function faultText({ row, column, heading, because, wayOut }: Fault): string {
  const place = [row === null ? 'The file' : `Row ${row}`, column && `column ${column}`].filter(Boolean).join(', ')
  return `${place}${heading ? ` (${heading})` : ''}: ${because}. ${wayOut}`
}
