// A self-assessment out of the program in every format, and in again from those that somebody may have filled in.
import { isUtf8 } from 'node:buffer'

import type { SelfAssessment } from '#core/self-assessment/answer.ts'
import { type ReadSelfAssessment, readPack } from '#core/self-assessment/read-pack.ts'
import { complete } from '#documents/complete.ts'
import type { Complete, Form } from '#documents/document.ts'
import { toHtml } from '#documents/to-html.ts'
import { toText } from '#documents/to-text.ts'
import { fieldOf, furtherHeads } from '#reports/form-columns.ts'
import { type About, assessmentFrom, fieldRows } from '#reports/read-rows.ts'
import { type Setting, selfAssessmentForm } from '#reports/self-assessment.ts'
import { selfAssessmentSheets, selfAssessmentTable } from '#reports/self-assessment-sheet.ts'
import { readCsv } from '#spreadsheets/read-csv.ts'
import { readXlsx } from '#spreadsheets/read-xlsx.ts'
import { toCsv } from '#spreadsheets/to-csv.ts'
import { toXlsx } from '#spreadsheets/to-xlsx.ts'
import type { Typesetter } from '#typesetting/typesetter.ts'
import { readWord } from './read-word.ts'
import { formIn } from './word-form.ts'

export const formatsOut = ['html', 'text', 'pdf', 'docx', 'xlsx', 'csv', 'json'] as const
export type FormatOut = (typeof formatsOut)[number]

export const formatsIn = ['json', 'csv', 'xlsx', 'docx'] as const
export type FormatIn = (typeof formatsIn)[number]

/** The format that the ending of a file's name says; null for a file of no kind that can be read. */
export const formatInOf = (file: string): FormatIn | null =>
  formatsIn.find((each) => file.toLowerCase().endsWith(`.${each}`)) ?? null

export const unreadableKind = (file: string): string =>
  `${file} is of no kind that can be read: ${formatsIn.join(', ')}`

export type Means = Setting & { readonly typesetter: Pick<Typesetter, 'pdf' | 'docx'>; readonly largePrint?: boolean }

export async function renderSelfAssessment(
  assessment: SelfAssessment,
  format: FormatOut,
  means: Means,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'html':
      return toHtml(formFor(assessment, means))
    case 'text':
      return toText(formFor(assessment, means))
    case 'pdf':
      return means.typesetter.pdf(formFor(assessment, means), { largePrint: means.largePrint ?? false })
    case 'docx':
      return means.typesetter.docx(formFor(assessment, means))
    case 'xlsx':
      return toXlsx(assessment.title, selfAssessmentSheets(assessment))
    case 'csv': {
      const { heads, rows } = selfAssessmentTable(assessment)
      return toCsv(heads, rows)
    }
    case 'json':
      return `${JSON.stringify(assessment, null, 2)}\n`
  }
}

/** The form as a document, for pages. */
export function formFor(assessment: SelfAssessment, setting: Setting): Complete<Form> {
  const completed = complete(selfAssessmentForm(assessment, setting), [])
  if ('faults' in completed) throw new Error(`The form cannot be drawn: ${JSON.stringify(completed.faults)}`)
  return completed.document
}

/** Every fault says which file it is in, and where. */
export async function readSelfAssessment(
  bytes: Uint8Array,
  format: FormatIn,
  file: string,
): Promise<ReadSelfAssessment> {
  const read = await readers[format](bytes, file)
  if (!('faults' in read)) return read
  return { faults: read.faults.map((fault) => (fault.startsWith(`${file}: `) ? fault : `${file}: ${fault}`)) }
}

type Reader = (bytes: Uint8Array, file: string) => ReadSelfAssessment | Promise<ReadSelfAssessment>

const noProvisions = (what: string): ReadSelfAssessment => ({
  faults: [`${what} has a head that says which provision a row is about`],
})

const readers: { readonly [format in FormatIn]: Reader } = {
  json: (bytes, file) => {
    const text = inText(bytes)
    if (text === null) return notUtf8
    try {
      return readPack(JSON.parse(text), file)
    } catch (error) {
      return { faults: [`it is not JSON: ${error instanceof Error ? error.message : String(error)}`] }
    }
  },
  csv: (bytes) => {
    const text = inText(bytes)
    if (text === null) return notUtf8
    const read = readCsv(text)
    return 'faults' in read ? read : fromTable(read.rows, new Map())
  },
  xlsx: async (bytes) => {
    const read = await readXlsx(bytes)
    if ('faults' in read) return read
    const form = read.sheets.find(({ rows: [head = []] }) => head.some((each) => fieldOf(each) === 'provision'))
    if (!form) return noProvisions('no sheet')
    const others = read.sheets.filter((sheet) => sheet !== form).flatMap(({ rows }) => rows)
    return fromTable(form.rows, new Map(others.map(([label = '', value = '']) => [label.trim(), value])))
  },
  docx: async (bytes) => {
    const blocks = await readWord(bytes)
    if (!blocks) return { faults: ['it is no Word file (.docx)'] }
    const { about, rows } = formIn(blocks)
    return rows.length === 0 ? noProvisions('no table') : assessmentFrom(about, rows)
  },
}

const notUtf8: ReadSelfAssessment = { faults: ['it is not UTF-8; save it as “CSV UTF-8”'] }

/** Null for other encodings: to guess would be to change somebody's words. */
function inText(bytes: Uint8Array): string | null {
  return isUtf8(bytes) ? new TextDecoder('utf-8').decode(bytes) : null
}

const saidInEachRow = ['landlord', 'edition', 'period', 'title'] as const

/** In CSV each row says of whom, of which edition and of which period it is; all must say the same. */
function fromTable([heads = [], ...cells]: readonly (readonly string[])[], said: About): ReadSelfAssessment {
  const table = fieldRows(
    heads,
    cells.map((row, at) => ({ place: `row ${at + 2}`, cells: row })),
  )
  if ('faults' in table) return table
  const about = new Map(said)
  const faults = saidInEachRow.flatMap((field) => {
    const first = table.rows[0]?.fields[field]
    if (first === undefined) return []
    about.set(furtherHeads[field], first)
    const other = table.rows.find(({ fields }) => fields[field]?.trim() !== first.trim())
    return other
      ? [
          `${other.place}, column ${other.columns[field]}: “${other.fields[field]}”, where the rows before say “${first}”`,
        ]
      : []
  })
  return faults.length > 0 ? { faults } : assessmentFrom(about, table.rows)
}
