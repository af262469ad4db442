// What a Word file has lost of the document that it was made of: all of it, each in words; nothing where it came back whole.
import { type Document, everyBlock, type Language } from '#documents/document.ts'
import { bare } from '../pdfua/poppler.ts'
import { outOfOrder, words } from '../pdfua/reading-order.ts'
import { type ReadBlock, type ReadFile, type ReadRow, wordsOfParagraph } from './read-word.ts'

/** As Word names the languages. */
const languages: { readonly [language in Language]: string } = { 'en-GB': 'en-GB', cy: 'cy-GB' }

export function wordFaults(read: ReadFile, document: Document): readonly string[] {
  const { title, language, signOff, sender, to } = document
  const pieces = [sender.landlord, ...to, title, ...words(document.blocks), ...(signOff ? [signOff.name] : [])]
  const lost = outOfOrder(bare(allWords(read.blocks)), pieces)
  return [
    ...(read.title === title ? [] : [`the title is “${read.title}”, and not “${title}”`]),
    ...(read.language === languages[language] ? [] : [`the language is “${read.language}”`]),
    ...headingFaults(read, document),
    ...tableFaults(read, document),
    ...lost.map((piece) => `not there, or not in its place: ${piece}`),
  ]
}

function headingFaults({ blocks: found }: ReadFile, { title, blocks }: Document): readonly string[] {
  const read = found.flatMap((block) =>
    block.kind === 'paragraph' && block.level ? [`${block.level} ${wordsOfParagraph(block)}`] : [],
  )
  const written = everyBlock(blocks).flatMap((block) =>
    block.kind === 'heading' ? [`${block.level} ${block.text}`] : [],
  )
  const all = [`1 ${title}`, ...written]
  return [
    ...all.filter((heading) => !read.includes(heading)).map((heading) => `no heading ${heading}`),
    ...read
      .filter((heading, at) => levelOf(heading) > levelOf(read[at - 1]) + 1)
      .map((one) => `it skips a level: ${one}`),
    ...(read.length === all.length ? [] : [`${read.length} headings, and not ${all.length}`]),
  ]
}

const levelOf = (heading = '0'): number => Number(heading[0])

function tableFaults({ blocks: found }: ReadFile, { blocks }: Document): readonly string[] {
  const read = found.filter((block) => block.kind === 'table')
  const written = everyBlock(blocks).filter((block) => block.kind === 'table')
  if (read.length !== written.length) return [`${read.length} tables, and not ${written.length}`]
  return written.flatMap(({ caption }, at) => rowFaults(read[at]?.rows ?? [], caption))
}

const rowFaults = (rows: readonly ReadRow[], caption: string): readonly string[] => [
  ...(rows[0]?.isHeader ? [] : [`no header row: ${caption}`]),
  ...(rows.slice(1).some(({ isHeader }) => isHeader) ? [`a second header row: ${caption}`] : []),
]

const allWords = (blocks: readonly ReadBlock[]): string =>
  blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flat()) : [block]))
    .map(wordsOfParagraph)
    .join('\n')
