// The columns of each edition's self-assessment form, as it prints them and as a spreadsheet's heads are recognised.
import type { EditionId } from '#core/handling-code/edition.ts'
import { formOf } from '#core/handling-code/provisions.ts'

export type Field =
  | 'provision'
  | 'requirement'
  | 'comply'
  | 'yes'
  | 'no'
  | 'category'
  | 'evidence'
  | 'commentary'
  | 'commentaryFrom'
  | 'answer'
  | 'explanation'
  | 'note'
  | 'section'
  | 'landlord'
  | 'edition'
  | 'period'
  | 'title'

export type FormColumn = { readonly field: Field; readonly head: string; readonly width: number }

const fields: { readonly [edition in EditionId]: readonly (readonly [Field, width: number])[] } = {
  2020: [
    ['provision', 20],
    ['requirement', 155],
    ['yes', 55],
    ['no', 37],
  ],
  2022: [
    ['provision', 20],
    ['requirement', 84],
    ['comply', 24],
    ['category', 33],
    ['commentary', 106],
  ],
  2024: [
    ['provision', 23],
    ['requirement', 82],
    ['comply', 22],
    ['evidence', 52],
    ['commentary', 88],
  ],
}

/** With widths in millimetres of a sheet. The 2020 form prints no heads over its first two columns. */
export const formColumns = (edition: EditionId): readonly FormColumn[] =>
  fields[edition].map(([field, width], at) => ({ field, width, head: headOf(edition, at) }))

function headOf(edition: EditionId, at: number): string {
  const head = formOf(edition).columns[at] ?? ''
  return { '(group number)': 'Number', '(question)': 'Question' }[head] ?? head
}

/** Columns that a spreadsheet has beside those of the form, where there is anything to put into them. */
export const furtherHeads = {
  commentary: 'Commentary',
  commentaryFrom: 'Commentary stands in',
  evidence: 'Evidence',
  answer: 'Answer',
  explanation: 'Explanation',
  note: 'Note',
  section: 'Section',
  landlord: 'Landlord',
  edition: 'Edition of the Code',
  period: 'Period',
  title: 'Title',
} as const satisfies { readonly [field in Field]?: string }

const byHead = new Map<string, Field>([
  ...(['2020', '2022', '2024'] as const).flatMap((edition) =>
    formColumns(edition).map(({ head, field }): [string, Field] => [bare(head), field]),
  ),
  ...Object.entries(furtherHeads).map(([field, head]): [string, Field] => [
    bare(head),
    field as keyof typeof furtherHeads,
  ]),
])

/** Null for a head that is none of ours. Spaces, marks and capitals do not matter. */
export const fieldOf = (head: string): Field | null => byHead.get(bare(head)) ?? null

function bare(head: string): string {
  return head.toLowerCase().replace(/[^a-z]/g, '')
}
