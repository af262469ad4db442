// What stands in each cell of a self-assessment form: the Code's words, and the landlord's beside them.
import type { Provision } from '#core/handling-code/provisions.ts'
import type { Answer } from '#core/self-assessment/answer.ts'
import { passagesOf } from '#core/self-assessment/passages.ts'
import { type Columns, columnsOf, isPlain, notAnswered } from '#core/self-assessment/yes-and-no-columns.ts'
import {
  type Cell,
  type Inline,
  type List,
  letteredList,
  list,
  type Paragraph,
  paragraph,
} from '#documents/document.ts'
import type { Field } from './form-columns.ts'
import { labels, seeItems } from './self-assessment-words.ts'

type CellBlocks = readonly (Paragraph | List)[]

/** The cells of one row, by column; a column that it has no words for is blank. */
export type Row = { readonly [field in Field]?: Cell }

/** One row for a provision; the 2020 form has one for each item that is answered by itself as well. */
export function rowsOf(provision: Provision, answer: Answer): readonly Row[] {
  const { parts = [], complyLiteral } = answer
  if (!complyLiteral) return [{ ...wordsOf(provision, answer), ...answersOf(provision, answer) }]
  const question = { ...provision, items: parts.length > 0 ? [] : provision.items }
  return [
    {
      provision: provision.number,
      requirement: {
        blocks: [
          ...requirement(question),
          ...saidBeside(answer, isPlain(answer) ? '' : (answer.comply ?? notAnswered)),
        ],
      },
      ...inColumns(complyColumns(answer)),
    },
    ...parts.map((part) => ({
      provision: provision.number + part.letter,
      requirement: { blocks: [paragraph(part.text), ...saidBeside(part)] },
      ...inColumns(columnsOf(part)),
    })),
  ]
}

/** What the Yes and the No column of the 2020 form show. */
export function complyColumns(answer: Answer): Columns {
  const printed = answer.complyLiteral ?? columnsOf(answer)
  const fromItems = columnsOf({ comply: null, parts: answer.parts ?? [] })
  return fromItems.yes !== '' && printed.yes === fromItems.yes && printed.no === ''
    ? { yes: seeItems, no: '' }
    : printed
}

const inColumns = ({ yes, no }: Columns): Row => (yes === '' && no === '' ? { yes: notAnswered } : { yes, no })

const wordsOf = (provision: Provision, { comply }: Answer): Row => ({
  provision: provision.number,
  requirement: { blocks: requirement(provision) },
  comply: comply ?? notAnswered,
})

/** The 2022 form has one column for evidence, commentary and explanations; its category tells that it is one. */
function answersOf({ category }: Provision, answer: Answer): Row {
  const beside = [...labelled(labels.explanation, answer.explanation), ...labelled(labels.note, answer.complyNote)]
  const commentary = passages(answer.commentary)
  if (category !== null) {
    return { category, commentary: { blocks: [...commentary, ...evidence(answer), ...beside] } }
  }
  return { evidence: { blocks: evidenceList(answer) }, commentary: { blocks: [...commentary, ...beside] } }
}

type Said = Pick<Answer, 'evidence' | 'commentary' | 'commentaryFrom' | 'explanation' | 'complyNote'>

/** The 2020 form has no column for these: they follow the question. */
function saidBeside(said: Said, answer = ''): CellBlocks {
  const { commentary, commentaryFrom, explanation, complyNote } = said
  return [
    ...labelled(commentaryFrom ? labels.commentaryFrom + commentaryFrom : labels.commentary, commentary),
    ...evidence(said),
    ...labelled(labels.explanation, explanation),
    ...labelled(labels.answer, answer),
    ...labelled(labels.note, complyNote),
  ]
}

export function requirement({ text, quotedText, items, itemsLettered }: Provision): CellBlocks {
  const listOf = itemsLettered ? letteredList : list
  const lead = items.findIndex((item) => item.lead !== undefined)
  const [before, after] = lead < 0 ? [items, []] : [items.slice(0, lead), items.slice(lead)]
  const listed = (some: typeof items): CellBlocks => (some.length > 0 ? [listOf(some.map((item) => item.text))] : [])
  return [
    paragraph(text),
    ...(quotedText === null ? [] : [paragraph(`“${quotedText}”`)]),
    ...listed(before),
    ...(after[0]?.lead === undefined ? [] : [paragraph(after[0].lead)]),
    ...listed(after),
  ]
}

const labelled = (label: string, words: string | undefined): CellBlocks =>
  words ? [paragraph({ strong: label }), ...passages(words)] : []

const evidence = (answer: Pick<Answer, 'evidence'>): CellBlocks =>
  answer.evidence.length > 0 ? [paragraph({ strong: labels.evidence }), ...evidenceList(answer)] : []

const evidenceList = ({ evidence }: Pick<Answer, 'evidence'>): CellBlocks =>
  evidence.length > 0 ? [list(evidence.map(linked))] : []

export const passages = (words: string): CellBlocks =>
  passagesOf(words).map((passage) =>
    passage.kind === 'list' ? list(passage.items.map(linked)) : paragraph(linked(passage.text)),
  )

const address = /https:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)]/

/** The same words, with web addresses that can be followed. */
function linked(words: string): readonly Inline[] {
  const found = address.exec(words)
  if (!found) return words === '' ? [] : [words]
  const [link] = found
  const before = words.slice(0, found.index)
  return [...(before === '' ? [] : [before]), { link, text: link }, ...linked(words.slice(found.index + link.length))]
}
