// The blocks of a document as Word's paragraphs, lists and tables.
import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import {
  type Block,
  type Cell,
  type Table as DocumentTable,
  inlinesOf,
  isBlocks,
  itemsOf,
  type Language,
  type List,
  plain,
  type Text,
} from '#documents/document.ts'

export type Placed = Paragraph | Table

/** How blocks are drawn on one paper; `width` is that of its text, in twentieths of a point. */
export type Drawing = { readonly width: number; readonly gridded: boolean; readonly nextList: () => number }

/** A row with a cell of more letters than this may go on over the page, or it might fit on none. */
const tallCell = 900

const grey = 'B1B4B6'
const pale = 'F3F2F1'

const levels = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

export const blocksInWord = (blocks: readonly Block[], drawing: Drawing): readonly Placed[] =>
  blocks.flatMap((block) => blockInWord(block, drawing))

function blockInWord(block: Block, drawing: Drawing): readonly Placed[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], keepNext: true, children: runs(block.text) })]
    case 'paragraph':
      return [new Paragraph({ children: runs(block.text) })]
    case 'list':
      return listInWord(block, drawing)
    case 'facts':
      return block.rows.map(
        ([label, value]) => new Paragraph({ children: [...runs({ strong: `${label}: ` }), ...runs(value)] }),
      )
    case 'table':
      return tableInWord(block, drawing)
    case 'part':
      return blocksInWord(block.blocks, drawing)
  }
}

/** A line break in somebody's words stays one. */
export function runs(text: Text, bold = false): ParagraphChild[] {
  return inlinesOf(text).flatMap((inline): readonly ParagraphChild[] => {
    if (typeof inline === 'object' && 'link' in inline) {
      return [new ExternalHyperlink({ link: inline.link, children: lines(inline.text, { bold, style: 'Hyperlink' }) })]
    }
    if (typeof inline === 'object' && 'language' in inline) {
      return lines(inline.text, { bold, language: { value: wordLanguage[inline.language] } })
    }
    return lines(wordsOf(inline), { bold: bold || typeof inline === 'object' })
  })
}

const wordsOf = (inline: string | { readonly strong: string }): string =>
  typeof inline === 'string' ? inline : inline.strong

type Look = { readonly bold: boolean; readonly style?: string; readonly language?: { readonly value: string } }

const lines = (words: string, { bold, ...look }: Look): readonly TextRun[] =>
  words
    .split(/\r\n?|\n/)
    .map((text, index) => new TextRun({ text, ...look, ...(bold ? { bold } : {}), ...(index > 0 ? { break: 1 } : {}) }))

/** As Word names them. */
export const wordLanguage: { readonly [language in Language]: string } = { 'en-GB': 'en-GB', cy: 'cy-GB' }

const listNames = { bullets: 'bullets', numbers: 'numbers', letters: 'letters' } as const

const listInWord = (list: List, { nextList }: Drawing, tight = false): readonly Paragraph[] => {
  const reference = list.ordered ? (list.letters ? listNames.letters : listNames.numbers) : listNames.bullets
  const numbering = { reference, level: 0, instance: nextList() }
  return itemsOf(list).map(
    (item) => new Paragraph({ numbering, children: runs(item), ...(tight ? { spacing: { after: 30 } } : {}) }),
  )
}

const listIndent = { paragraph: { indent: { left: 320, hanging: 320 } } }
const listLevel = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
  { level: 0, format, text, alignment: AlignmentType.START, style: listIndent },
]

export const numberings = [
  { reference: listNames.bullets, levels: listLevel(LevelFormat.BULLET, '•') },
  { reference: listNames.numbers, levels: listLevel(LevelFormat.DECIMAL, '%1.') },
  { reference: listNames.letters, levels: listLevel(LevelFormat.LOWER_LETTER, '%1.') },
]

function tableInWord(table: DocumentTable, drawing: Drawing): readonly Placed[] {
  const { caption, columns, rows } = table
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  const widths = columns.map(({ width }) => Math.round((drawing.width * width) / total))
  const head = columns.map(({ head }, at) => cellInWord({ strong: head }, at, table, widths, drawing, true))
  const body = rows.map((row) => {
    const cantSplit = row.every((cell) => plain(cell).length <= tallCell)
    return new TableRow({ cantSplit, children: row.map((cell, at) => cellInWord(cell, at, table, widths, drawing)) })
  })
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: runs(caption) }),
    new Table({
      width: { size: drawing.width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: bordersOf(drawing),
      tableLook: {
        firstRow: true,
        firstColumn: columns.some(({ rowHeader }) => rowHeader),
        noHBand: true,
        noVBand: true,
      },
      rows: [new TableRow({ tableHeader: true, cantSplit: true, children: head }), ...body],
    }),
    new Paragraph({ spacing: { after: 60 }, children: [] }),
  ]
}

function bordersOf({ gridded }: Drawing) {
  const line = { style: BorderStyle.SINGLE, size: 4, color: grey }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const side = gridded ? line : none
  return { top: side, left: side, right: side, insideVertical: side, bottom: line, insideHorizontal: line }
}

function cellInWord(
  cell: Cell,
  at: number,
  { columns }: DocumentTable,
  widths: readonly number[],
  drawing: Drawing,
  isHead = false,
): TableCell {
  const column = columns[at]
  const alignment = column?.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT
  const bold = column?.rowHeader ?? false
  const paragraph = (text: Text) => new Paragraph({ alignment, spacing: { after: 60 }, children: runs(text, bold) })
  const inside = isBlocks(cell)
    ? cell.blocks.flatMap((block) =>
        block.kind === 'list' ? listInWord(block, drawing, true) : [paragraph(block.text)],
      )
    : [paragraph(cell)]
  return new TableCell({
    width: { size: widths[at] ?? 0, type: WidthType.DXA },
    margins: { top: 60, bottom: 30, left: 80, right: 80 },
    ...(isHead && drawing.gridded ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: pale } } : {}),
    // Word wants a paragraph in every cell.
    children: inside.length > 0 ? inside : [paragraph('')],
  })
}
