// Opens CSV as spreadsheets save it: any line ends, commas, semicolons or tabs, with or without a mark of its encoding.
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { z } from 'zod'
import { isText, noText } from './not-rows.ts'
import type { Bytes, OpenFile, OpenRows } from './opened.ts'

const record = z.array(z.string())

/** A quotation mark that nobody closed would otherwise take the rest of the file for one cell. */
const longestRow = 200_000

export async function openCsv(bytes: Bytes, beginning: Uint8Array): Promise<OpenFile> {
  const encoding = await encodingOf(bytes, beginning)
  const text = new TextDecoder(encoding).decode(beginning)
  if (!isText(text)) return { because: noText }
  const delimiter = delimiterIn(text)
  const all = () => read(bytes, encoding, delimiter)
  for await (const first of all()) {
    if ('because' in first) return { because: `row ${first.row}: ${first.because}` }
    const headings = first.cells.map((cell) => cell.trim())
    if (headings.every((heading) => heading === '')) return { because: 'its first row has no headings' }
    return { headings, rows: () => after1(all()), countsDays: false }
  }
  return { because: 'it is empty' }
}

async function* after1(rows: OpenRows): OpenRows & AsyncGenerator {
  for await (const row of rows) if (row.row > 1) yield row
}

/** UTF-16 where its mark says so, or every other byte is nothing; UTF-8 where every byte fits; otherwise what Windows writes, where £ is one byte. */
async function encodingOf(bytes: Bytes, beginning: Uint8Array): Promise<string> {
  const [first, second] = beginning
  const nothingAt = nothingIn(beginning)
  if ((first === 0xff && second === 0xfe) || nothingAt === 'odd places') return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || nothingAt === 'even places') return 'utf-16be'
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of bytes()) decoder.decode(chunk, { stream: true })
    decoder.decode()
    return 'utf-8'
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252'
    throw error
  }
}

/** In UTF-16 the letters of a heading each leave one byte of two at zero; in no other text is there any. */
function nothingIn(beginning: Uint8Array): 'odd places' | 'even places' | null {
  const zeros = [0, 0]
  for (const [at, byte] of beginning.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) * 4 < beginning.length) return null
  return odd > even * 4 ? 'odd places' : even > odd * 4 ? 'even places' : null
}

/** The mark that the first line has most of. */
function delimiterIn(beginning: string): string {
  const [firstLine = ''] = beginning.split(/\r\n?|\n/, 1)
  const count = (mark: string) => firstLine.split(mark).length
  return [',', ';', '\t'].toSorted((one, other) => count(other) - count(one))[0] ?? ','
}

async function* read(bytes: Bytes, encoding: string, delimiter: string): OpenRows & AsyncGenerator {
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: longestRow,
  })
  // A fault of the parser ends the loop below; the source is let go of with it.
  const source = Readable.from(decoded(bytes, encoding))
  source.on('error', (error) => parser.destroy(error))
  source.pipe(parser)
  let row = 1
  try {
    for await (const cells of parser) {
      yield { row, cells: record.parse(cells) }
      row += 1
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    // It is told as soon as it is met, ahead of the rows before it.
    yield { row: 1 + z.number().parse(error.records), because: unreadable(error) }
  } finally {
    source.destroy()
    parser.destroy()
  }
}

async function* decoded(bytes: Bytes, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of bytes()) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

const unreadable = ({ code, message }: CsvError): string =>
  code === 'CSV_MAX_RECORD_SIZE' || code === 'CSV_QUOTE_NOT_CLOSED'
    ? 'a quotation mark opens a cell here and is never closed'
    : `it is not CSV: ${message}`
