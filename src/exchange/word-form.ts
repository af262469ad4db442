// A self-assessment form in a Word file, found by its heads and labels: its tables' rows and what is said above them.
import { type Passage, wordsOf } from '#core/self-assessment/passages.ts'
import { type Field, fieldOf, furtherHeads } from '#reports/form-columns.ts'
import { columnAt, type FieldRow } from '#reports/read-rows.ts'
import { facts, labels } from '#reports/self-assessment-words.ts'
import type { WordBlock, WordParagraph, WordTable } from './read-word.ts'

type Fields = { readonly [field in Field]?: string }

export type WordForm = { readonly about: ReadonlyMap<string, string>; readonly rows: readonly FieldRow[] }

export function formIn(blocks: readonly WordBlock[]): WordForm {
  const tables = blocks.filter((block) => block.kind === 'table')
  return { about: aboutIn(blocks), rows: tables.flatMap((table, at) => rowsIn(table, at + 1)) }
}

const textOf = ({ pieces }: WordParagraph): string => pieces.map(({ text }) => text).join('')

/** The words in bold with which a paragraph begins, and the rest. */
function parted({ pieces }: WordParagraph): readonly [label: string, rest: string] {
  const end = pieces.findIndex(({ text, strong }) => !strong && text.trim() !== '')
  const [bold, rest] = end < 0 ? [pieces, []] : [pieces.slice(0, end), pieces.slice(end)]
  const label = bold.filter(({ strong }) => strong).map(({ text }) => text)
  return [
    label.join('').trim(),
    rest
      .map(({ text }) => text)
      .join('')
      .trim(),
  ]
}

function aboutIn(blocks: readonly WordBlock[]): ReadonlyMap<string, string> {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph')
  const isHeading = ({ style }: WordParagraph): boolean => style?.startsWith('Heading') ?? false
  const styled = (label: string, name: string): readonly (readonly [string, string])[] =>
    paragraphs.filter(({ style }) => style === name).map((paragraph) => [label, textOf(paragraph)] as const)
  const responseAt = paragraphs.findIndex((each) => isHeading(each) && textOf(each) === facts.response)
  const after = responseAt < 0 ? [] : paragraphs.slice(responseAt + 1)
  const end = after.findIndex(isHeading)
  const response = after.slice(0, end < 0 ? after.length : end)
  return new Map([
    ...paragraphs.filter((each) => !isHeading(each) && !response.includes(each)).flatMap(factIn),
    ...styled(furtherHeads.title, 'Heading1'),
    ...styled(furtherHeads.landlord, 'Landlord'),
    ...(response.length > 0 ? [[facts.response, wordsIn(response)] as const] : []),
  ])
}

function factIn(paragraph: WordParagraph): readonly (readonly [label: string, value: string])[] {
  const [label, rest] = parted(paragraph)
  return label.endsWith(':') && rest !== '' ? [[label.slice(0, -1), rest]] : []
}

/** A table that says nothing of provisions is none of the form's. */
function rowsIn({ rows: [head = [], ...rows] }: WordTable, number: number): readonly FieldRow[] {
  const fields = head.map((cell) => fieldOf(cell.map(textOf).join(' ')))
  if (!fields.includes('provision')) return []
  const columns = Object.fromEntries(
    fields.map((field, at) => [field, columnAt(String(at + 1), (head[at] ?? []).map(textOf).join(' '))]),
  )
  return rows.map((cells, at) => {
    const parts = cells.map((cell, column) => fieldsIn(cell, fields[column] ?? null))
    return { place: `table ${number}, row ${at + 2}`, columns, fields: Object.assign({}, ...parts) satisfies Fields }
  })
}

const fieldByLabel: { readonly [label: string]: Field } = {
  [labels.commentary]: 'commentary',
  [labels.evidence]: 'evidence',
  [labels.explanation]: 'explanation',
  [labels.answer]: 'answer',
  [labels.note]: 'note',
}

/** A cell's words under the field of its column, and those after a label in bold under the field of the label. */
function fieldsIn(cell: readonly WordParagraph[], column: Field | null): Fields {
  const groups: { field: Field | null; paragraphs: WordParagraph[] }[] = [{ field: column, paragraphs: [] }]
  let from = ''
  for (const paragraph of cell) {
    const [label, rest] = parted(paragraph)
    const isLabel = rest === '' && column !== 'provision'
    const isFrom = isLabel && label.startsWith(labels.commentaryFrom)
    const field = isFrom ? 'commentary' : isLabel ? fieldByLabel[label] : undefined
    if (isFrom) from = label.slice(labels.commentaryFrom.length)
    if (field) groups.push({ field, paragraphs: [] })
    else groups.at(-1)?.paragraphs.push(paragraph)
  }
  const said = groups.flatMap(({ field, paragraphs }) =>
    field ? [[field, field === 'evidence' ? linesIn(paragraphs) : wordsIn(paragraphs)] as const] : [],
  )
  return { ...Object.fromEntries(said), ...(from === '' ? {} : { commentaryFrom: from }) }
}

const linesIn = (paragraphs: readonly WordParagraph[]): string => paragraphs.map(textOf).join('\n')

function wordsIn(paragraphs: readonly WordParagraph[]): string {
  const passages = paragraphs
    .filter((paragraph) => textOf(paragraph).trim() !== '')
    .map((paragraph): Passage => {
      const text = textOf(paragraph)
      return paragraph.isItem ? { kind: 'list', items: [text] } : { kind: 'paragraph', text }
    })
  return wordsOf(passages)
}
