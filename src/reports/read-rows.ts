// A self-assessment read back from the rows of a form, whether they stood in a spreadsheet or in a Word table.
import { type DateOnly, dateWithoutWeekday, isDateOnly } from '#core/calendar/dates.ts'
import type { EditionId } from '#core/handling-code/edition.ts'
import { formOf } from '#core/handling-code/provisions.ts'
import { columnName } from '#core/import/fault.ts'
import type { Approval, Copy, SelfAssessment } from '#core/self-assessment/answer.ts'
import { checkedAnswers, type GivenAnswer, type GivenPart } from '#core/self-assessment/checked-answers.ts'
import { tidied, tidiedLine } from '#core/self-assessment/passages.ts'
import type { ReadSelfAssessment } from '#core/self-assessment/read-pack.ts'
import { notAnswered } from '#core/self-assessment/yes-and-no-columns.ts'
import { type Field, fieldOf, furtherHeads } from './form-columns.ts'
import { facts, seeItems } from './self-assessment-words.ts'

export type FieldRow = {
  /** As the reader of the file would find it: 'row 5'. */
  readonly place: string
  readonly fields: { readonly [field in Field]?: string }
  /** Each field's column, as the reader of the file would find it: 'C (Comply: Yes / No)'. */
  readonly columns: { readonly [field in Field]?: string }
}

/** What is said of the form as a whole, by its label. */
export type About = ReadonlyMap<string, string>

/** The rows under their heads; a head that is none of ours is a fault, for its words would be lost. */
export function fieldRows(
  heads: readonly string[],
  rows: readonly { readonly place: string; readonly cells: readonly string[] }[],
): { readonly rows: readonly FieldRow[] } | { readonly faults: readonly string[] } {
  const fields = heads.map((head) => (head.trim() === '' ? 'blank' : fieldOf(head)))
  const strange = heads
    .filter((_, at) => fields[at] === null)
    .map((head) => `“${head.trim()}” is no column of the form`)
  const doubled = heads
    .filter((_, at) => fields[at] !== 'blank' && fields.indexOf(fields[at] ?? null) < at && fields[at] !== null)
    .map((head) => `the column “${head.trim()}” is there twice`)
  const without = fields.includes('provision') ? [] : ['no column says which provision a row is about']
  if (strange.length + doubled.length + without.length > 0) return { faults: [...strange, ...doubled, ...without] }
  const columns = Object.fromEntries(fields.map((field, at) => [field, columnAt(columnName(at), heads[at] ?? '')]))
  return {
    rows: rows
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
      .map(({ place, cells }) => ({
        place,
        columns,
        fields: Object.fromEntries(fields.map((field, at) => [field, cells[at] ?? ''])),
      })),
  }
}

/** 'C (Comply: Yes / No)'. */
export const columnAt = (where: string, head: string): string => `${where} (${head.trim().replace(/\s+/g, ' ')})`

export function assessmentFrom(about: About, rows: readonly FieldRow[]): ReadSelfAssessment {
  const said = (label: string): string => about.get(label)?.trim() ?? ''
  const edition = editionIn(said(furtherHeads.edition))
  if (!edition)
    return {
      faults: [`${editionPlace(rows)}“${said(furtherHeads.edition)}” is no edition of the Code: 2020, 2022 or 2024`],
    }
  const gathered = givenAnswers(edition, rows)
  const checked = checkedAnswers(edition, gathered.answers)
  const approval = approvalIn(said)
  const faults = [
    ...gathered.faults,
    ...('faults' in checked ? checked.faults : []),
    ...(typeof approval === 'string' ? [approval] : []),
  ]
  if (faults.length > 0 || 'faults' in checked || typeof approval === 'string') return { faults }
  const copy = copyIn(said)
  const cases = tidiedLine(said(facts.cases))
  const assessment: SelfAssessment = {
    edition,
    landlord: tidiedLine(said(furtherHeads.landlord)),
    title: tidiedLine(said(furtherHeads.title)) || 'Self-assessment form',
    period: tidiedLine(said(furtherHeads.period)) || null,
    ...(cases ? { cases } : {}),
    ...(approval ? { approval } : {}),
    ...(copy ? { copy } : {}),
    answers: checked.answers,
  }
  return { assessment }
}

/** In CSV each row says the edition, so it has a place. */
function editionPlace([first]: readonly FieldRow[]): string {
  return first?.fields.edition === undefined ? '' : `${first.place}, column ${first.columns.edition}: `
}

const editionIn = (words: string): EditionId | undefined =>
  (['2020', '2022', '2024'] as const).find((edition) => edition === words)

/** Rows such as 4.7a are the items of the row before them. */
function givenAnswers(
  edition: EditionId,
  rows: readonly FieldRow[],
): { readonly answers: readonly GivenAnswer[]; readonly faults: readonly string[] } {
  const numbers = new Set(formOf(edition).provisions.flatMap(({ id, number }) => [id, number]))
  const items = rows.flatMap((row) => {
    const [, number = '', letter = ''] = /^(.*\d)([a-z])$/.exec(provisionIn(row)) ?? []
    return edition === '2020' && numbers.has(number) ? [{ row, number, letter }] : []
  })
  const whole = rows.filter((row) => !items.some((item) => item.row === row))
  const answers = whole.map((row) => {
    const own = items.filter(({ number }) => number === provisionIn(row))
    return answerIn(
      edition,
      row,
      own.map(({ row: item, letter }) => partIn(item, letter)),
    )
  })
  const faults = items
    .filter(({ number }) => !whole.some((row) => provisionIn(row) === number))
    .map(({ row, number, letter }) => `${row.place}: ${number}${letter} has no row ${number} for its question`)
  return { answers, faults }
}

const provisionIn = ({ fields }: FieldRow): string => fields.provision?.trim() ?? ''

function answerIn(edition: EditionId, { place, fields, columns }: FieldRow, parts: readonly GivenPart[]): GivenAnswer {
  const provision = fields.provision?.trim() ?? ''
  const named = provision === '' ? place : `${place} (${provision})`
  return {
    place: named,
    columns: { ...columns, complyLiteral: columns.yes, complyNote: columns.note },
    provision,
    ...complyIn(edition, fields),
    category: fields.category?.trim(),
    evidence: evidenceIn(fields),
    commentary: fields.commentary,
    commentaryFrom: fields.commentaryFrom,
    explanation: fields.explanation,
    complyNote: fields.note,
    ...(parts.length > 0 ? { parts } : {}),
  }
}

/** A question left blank is answered by its items, where it has any; one that says it is not answered is not. */
function complyIn(edition: EditionId, fields: FieldRow['fields']): Partial<GivenAnswer> {
  if (edition !== '2020') return { comply: answered(fields.comply) }
  const yes = fields.yes?.trim() ?? ''
  const no = fields.no?.trim() ?? ''
  const byItems = no === '' && (yes === '' || yes === seeItems)
  const answer = fields.answer?.trim() ?? ''
  return {
    ...(byItems ? {} : { complyLiteral: { yes: answered(yes), no } }),
    ...(answer === '' ? {} : { comply: answered(answer) }),
  }
}

const answered = (words = ''): string => (words.trim() === notAnswered ? '' : words.trim())

const partIn = ({ fields }: FieldRow, letter: string): GivenPart => ({
  letter,
  comply: answered(fields.yes) || answered(fields.no),
  evidence: evidenceIn(fields),
  commentary: fields.commentary,
})

const evidenceIn = ({ evidence = '' }: FieldRow['fields']): readonly string[] => evidence.split(/\r\n?|\n/)

function approvalIn(said: (label: string) => string): Approval | string | null {
  const [by, day, response] = [said(facts.approvedBy), said(facts.approvedOn), said(facts.response)]
  if (by === '' && day === '') return null
  const on = dayIn(day)
  if (by === '' || !on) return `${facts.approvedOn}: “${day}” is no day, or nobody is named who approved it`
  return { by: tidiedLine(by), on, ...(response === '' ? {} : { response: tidied(response) }) }
}

const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'))

/** '2024-06-03', or '3 June 2024' as the form prints it. */
function dayIn(words: string): DateOnly | null {
  if (isDateOnly(words)) return words
  const [, day = '', , year = ''] = /^(\d{1,2}) (\w+) (\d{4})$/.exec(words) ?? []
  const days = months.map((month) => `${year}-${month}-${day.padStart(2, '0')}`).filter(isDateOnly)
  return days.find((each) => dateWithoutWeekday(each) === words) ?? null
}

function copyIn(said: (label: string) => string): Copy | null {
  const notes = said(facts.notes)
    .split('\n')
    .filter((note) => note !== '')
  const source = said(facts.source)
  const periodNote = said(facts.periodNote)
  const evidenceBasis = said(facts.evidenceBasis)
  if (notes.length === 0 && source + periodNote + evidenceBasis === '') return null
  return {
    ...(source ? { source } : {}),
    ...(periodNote ? { periodNote } : {}),
    ...(evidenceBasis ? { evidenceBasis } : {}),
    notes,
  }
}
