// What a file of rows is once it is open: its headings, and its rows as often as they are asked for.

/** The bytes of a file from its beginning, each time it is called. */
export type Bytes = () => AsyncIterable<Uint8Array>

/** `row` is the number that a spreadsheet shows beside it: the headings are row 1. Blank rows count, and are given. */
type OpenRow = { readonly row: number; readonly cells: readonly string[] }

/** A file that breaks off in the middle says so where its rows would go on. */
export type OpenRows = AsyncIterable<OpenRow | { readonly row: number; readonly because: string }>

/** A cell that is a formula is given as text that begins with '='; `countsDays` where a day may be kept as a bare number. */
export type OpenFile =
  | { readonly headings: readonly string[]; readonly rows: () => OpenRows; readonly countsDays: boolean }
  | { readonly because: string }

export async function wholeOf(bytes: Bytes): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes()) chunks.push(chunk)
  return Buffer.concat(chunks)
}
