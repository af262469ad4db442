// What a file of rows is read as: its cells as text, or why it cannot be read.

export type ReadRows =
  | { readonly rows: readonly (readonly string[])[] }
  /** Each says where it is: 'row 5, column C: …'. */
  | { readonly faults: readonly string[] }

/** 'A' for the first column, as a spreadsheet calls it. */
export const columnName = (at: number): string =>
  (at >= 26 ? columnName(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26))
