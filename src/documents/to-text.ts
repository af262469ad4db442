// A letter or a form as plain text, for an email and for reading aloud: what is a heading or a row is said, not drawn.
import {
  type Block,
  type Cell,
  type Complete,
  type Document,
  type Inline,
  inlinesOf,
  isBlocks,
  isForm,
  itemsOf,
  type List,
  type Paper,
  type Table,
  type Text,
} from './document.ts'
import { type FixedWords, fixedWords } from './fixed-words.ts'

const width = 72

export function toText(paper: Complete<Paper>): string {
  const words = fixedWords[paper.language]
  const blocks = paper.blocks.flatMap((block) => blockText(block, words))
  const sections = isForm(paper) ? [paper.landlord, wrapped(paper.title), ...blocks] : letterText(paper, words, blocks)
  return `${sections.filter((section) => section.trim() !== '').join('\n\n')}\n`
}

function letterText(
  { title, reference, date, sender, to, signOff }: Document,
  words: FixedWords,
  blocks: readonly string[],
): readonly string[] {
  return [
    [
      sender.landlord,
      ...sender.address,
      ...(sender.telephone ? [`${words.telephone}: ${sender.telephone}`] : []),
      ...(sender.email ? [`${words.email}: ${sender.email}`] : []),
      ...(sender.web ? [`${words.web}: ${sender.web}`] : []),
    ].join('\n'),
    to.join('\n'),
    `${words.reference}: ${reference}\n${date}`,
    wrapped(title),
    ...blocks,
    ...(signOff ? [words.signOff, [signOff.name, signOff.role, sender.landlord].join('\n')] : []),
  ]
}

function blockText(block: Block, words: FixedWords): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`\n${wrapped(`${block.level === 2 ? words.heading : words.subheading}: ${block.text}`)}`]
    case 'paragraph':
      return [wrapped(textOf(block.text))]
    case 'list':
      return [listLines(block).join('\n')]
    case 'facts':
      return [block.rows.map(([label, value]) => wrapped(`${label}: ${textOf(value)}`, '  ')).join('\n')]
    case 'table':
      return tableText(block, words)
    case 'part':
      return block.blocks.flatMap((inner) => blockText(inner, words))
  }
}

function listLines(list: List): readonly string[] {
  const mark = (index: number): string => (list.ordered ? `${numberOf(list, index)}. ` : '- ')
  return itemsOf(list).map((item, index) => hung(mark(index), textOf(item)))
}

const numberOf = ({ letters }: List, index: number): string =>
  letters ? String.fromCharCode(97 + (index % 26)) : String(index + 1)

/** Each row by itself, with every cell under the name of its column. */
const tableText = ({ caption, columns, rows }: Table, words: FixedWords): readonly string[] => [
  wrapped(`${words.table}: ${caption}`),
  ...rows.map((row, index) =>
    [
      `${words.row} ${index + 1} ${words.of} ${rows.length}`,
      ...row.map((cell, at) => cellText(columns[at]?.head ?? '', cell)),
    ].join('\n'),
  ),
]

function cellText(head: string, cell: Cell): string {
  if (!isBlocks(cell)) return wrapped(`${head}: ${textOf(cell)}`, '  ')
  const lines = cell.blocks.flatMap((block) =>
    block.kind === 'list' ? listLines(block) : [wrapped(textOf(block.text))],
  )
  return [
    `${head}:`,
    ...lines
      .join('\n')
      .split('\n')
      .map((line) => `  ${line}`),
  ].join('\n')
}

const textOf = (text: Text): string => inlinesOf(text).map(inlineText).join('')

function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return inline
  if ('strong' in inline) return inline.strong
  if ('language' in inline) return inline.text
  const address = inline.link.replace(/^(https:\/\/(www\.)?|mailto:|tel:)/i, '').replace(/\/$/, '')
  return compact(inline.text).includes(compact(address)) ? inline.text : `${inline.text} (${inline.link})`
}

/** So that '0300 111 3000' is seen to say 'tel:03001113000' already. */
const compact = (words: string): string => words.replace(/\s/g, '').toLowerCase()

const hung = (mark: string, words: string): string => mark + wrapped(words, ' '.repeat(mark.length))

/** Lines of at most 72 characters, of which all but the first are indented. A longer word stays whole. */
function wrapped(words: string, indent = ''): string {
  return words
    .split(/\r\n?|\n/)
    .map((line) => wrappedLine(line, indent))
    .join(`\n${indent}`)
}

function wrappedLine(words: string, indent: string): string {
  const lines = ['']
  for (const word of words.split(/\s+/).filter((each) => each !== '')) {
    const line = lines.at(-1) ?? ''
    const room = width - indent.length - lengthOf(line)
    if (line === '') lines[lines.length - 1] = word
    else if (lengthOf(word) < room) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines.join(`\n${indent}`)
}

const lengthOf = (words: string): number => [...words].length
