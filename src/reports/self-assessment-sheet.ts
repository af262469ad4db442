// A self-assessment as the rows of a spreadsheet: the form's own columns, and further ones only where they are needed.
import type { Provision } from '#core/handling-code/provisions.ts'
import { formOf } from '#core/handling-code/provisions.ts'
import type { Answer, AnswerPart, SelfAssessment } from '#core/self-assessment/answer.ts'
import { columnsOf, isPlain, notAnswered } from '#core/self-assessment/yes-and-no-columns.ts'
import { itemsOf, plain } from '#documents/document.ts'
import { type Field, type FormColumn, formColumns, furtherHeads } from './form-columns.ts'
import { complyColumns, requirement } from './self-assessment-cells.ts'
import { facts } from './self-assessment-words.ts'

export type Sheet = {
  readonly name: string
  readonly heads: readonly string[]
  /** In letters. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly string[])[]
  /** Cells below this head (by its place) offer these words to choose from. */
  readonly choices?: { readonly column: number; readonly words: readonly string[] }
}

type Fields = { readonly [field in Field]?: string }

/** The first sheet is the form; the second says what is said of it as a whole. */
export function selfAssessmentSheets(assessment: SelfAssessment): readonly [Sheet, Sheet] {
  const rows = fieldsOf(assessment)
  const columns = columnsFor(assessment, rows, ['section'])
  const comply = columns.findIndex(({ field }) => field === 'comply')
  return [
    {
      ...sheetOf('Self-assessment', columns, rows),
      ...(comply < 0 ? {} : { choices: { column: comply, words: ['Yes', 'No'] } }),
    },
    { name: 'About', heads: ['What', 'Which'], widths: [24, 90], rows: aboutRows(assessment) },
  ]
}

/** For CSV, where each row says of whom, of which edition and of which period it is. */
export function selfAssessmentTable(assessment: SelfAssessment): Sheet {
  const { landlord, edition, period, title } = assessment
  const rows = fieldsOf(assessment).map((row) => ({ ...row, landlord, edition, period: period ?? '', title }))
  const columns = columnsFor(assessment, rows, ['section', 'landlord', 'edition', 'period', 'title'])
  return sheetOf('Self-assessment', columns, rows)
}

const sheetOf = (name: string, columns: readonly FormColumn[], rows: readonly Fields[]): Sheet => ({
  name,
  heads: columns.map(({ head }) => head),
  widths: columns.map(({ width }) => width),
  rows: rows.map((row) => columns.map(({ field }) => row[field] ?? '')),
})

const whereNeeded: readonly (keyof typeof furtherHeads)[] = [
  'commentary',
  'commentaryFrom',
  'evidence',
  'explanation',
  'answer',
  'note',
]

function columnsFor(
  { edition }: SelfAssessment,
  rows: readonly Fields[],
  always: readonly (keyof typeof furtherHeads)[],
): readonly FormColumn[] {
  const own = formColumns(edition).map((column) => ({ ...column, width: Math.max(10, Math.round(column.width / 2)) }))
  const isUsed = (field: Field): boolean => rows.some((row) => (row[field] ?? '') !== '')
  const further = whereNeeded.filter(
    (field) => !own.some((column) => column.field === field) && (field === 'commentary' || isUsed(field)),
  )
  return [...own, ...[...further, ...always].map((field) => ({ field, head: furtherHeads[field], width: 40 }))]
}

function fieldsOf({ edition, answers }: SelfAssessment): readonly Fields[] {
  return formOf(edition).provisions.flatMap((provision) => {
    const answer = answers.find((each) => each.provision === provision.id)
    return answer ? rowsOf(provision, answer) : []
  })
}

function rowsOf(provision: Provision, answer: Answer): readonly Fields[] {
  const { parts = [], complyLiteral, commentaryFrom = '', explanation = '', complyNote = '' } = answer
  const section = `${provision.section.number}. ${provision.section.title}`
  const row: Fields = {
    provision: provision.number,
    requirement: requirementWords(complyLiteral && parts.length > 0 ? { ...provision, items: [] } : provision),
    ...(complyLiteral ? yesAndNo(answer) : { comply: answer.comply ?? '' }),
    category: provision.category ?? '',
    ...saidOf(answer),
    commentaryFrom,
    answer: isPlain(answer) ? '' : (answer.comply ?? notAnswered),
    explanation,
    note: complyNote,
    section,
  }
  return [row, ...parts.map((part) => ({ ...partRow(provision, part), section }))]
}

const partRow = ({ number }: Provision, part: AnswerPart): Fields => ({
  provision: number + part.letter,
  requirement: part.text,
  ...columnsOf(part),
  ...saidOf(part),
})

/** A question left blank is a blank cell, unless its items would answer it. */
function yesAndNo(answer: Answer): Fields {
  const { yes, no } = complyColumns(answer)
  const answeredByItems = columnsOf({ comply: null, parts: answer.parts ?? [] }).yes !== ''
  return yes === '' && no === '' && answeredByItems ? { yes: notAnswered } : { yes, no }
}

/** One piece of evidence a line. */
const saidOf = ({ evidence, commentary }: Pick<Answer, 'evidence' | 'commentary'>): Fields => ({
  evidence: evidence.join('\n'),
  commentary,
})

function requirementWords(provision: Provision): string {
  const letter = (index: number): string => (provision.itemsLettered ? `${provision.items[index]?.letter}. ` : '• ')
  return requirement(provision)
    .map((block) =>
      block.kind === 'list'
        ? itemsOf(block)
            .map((item, index) => letter(index) + plain(item))
            .join('\n')
        : plain(block.text),
    )
    .join('\n')
}

function aboutRows({
  landlord,
  edition,
  title,
  period,
  cases,
  approval,
  copy,
}: SelfAssessment): readonly (readonly string[])[] {
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [furtherHeads.landlord, landlord],
    [furtherHeads.edition, edition],
    [furtherHeads.title, title],
    [furtherHeads.period, period],
    [facts.cases, cases],
    [facts.approvedBy, approval?.by],
    [facts.approvedOn, approval?.on],
    [facts.response, approval?.response],
    [facts.source, copy?.source],
    [facts.periodNote, copy?.periodNote],
    [facts.evidenceBasis, copy?.evidenceBasis],
    [facts.notes, copy?.notes.join('\n')],
  ]
  return rows.flatMap(([label, value]) => (value ? [[label, value]] : []))
}
