// What a letter and a form are: words, headings, lists and tables as data, stored as composed, drawn in any format.

export type Language = 'en-GB' | 'cy'

/** Words in another language than the document's, so that they are read aloud and checked in their own. */
export type InLanguage = { readonly language: Language; readonly text: string }
export type Inline =
  | string
  | { readonly strong: string }
  | { readonly link: string; readonly text: string }
  | InLanguage
export type Text = Inline | readonly Inline[]

export type Column = {
  readonly head: string
  /** Its share of the table's width, beside the widths of the other columns. */
  readonly width: number
  readonly rowHeader?: true
  readonly align?: 'right'
}

export type Heading = { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
export type Paragraph = { readonly kind: 'paragraph'; readonly text: Text }
export type List = {
  readonly kind: 'list'
  readonly ordered: boolean
  /** Numbered a, b, c instead of 1, 2, 3. */
  readonly letters?: true
  readonly items: readonly Text[]
}
export type Facts = { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: Text])[] }
/** A text, or the paragraphs and lists of a longer answer. */
export type Cell = Text | { readonly blocks: readonly (Paragraph | List)[] }
export type Table = {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}
/** What a letter must contain, under the name by which the edition asks for it. */
export type Part = { readonly kind: 'part'; readonly part: string; readonly blocks: readonly Block[] }

/** The title is the only heading of level 1, so no block can be one. */
export type Block = Heading | Paragraph | List | Facts | Table | Part

export type Sender = {
  readonly landlord: string
  readonly address: readonly string[]
  readonly telephone: string
  readonly email: string
  readonly web: string
  /** '#rrggbb' */
  readonly colour: string
}

/** A letter. */
export type Document = {
  readonly title: string
  readonly language: Language
  readonly reference: string
  /** The day in words, as the reader sees it. */
  readonly date: string
  /** The same day as 'YYYY-MM-DD'. */
  readonly on: string
  readonly sender: Sender
  readonly to: readonly string[]
  readonly blocks: readonly Block[]
  readonly signOff?: { readonly name: string; readonly role: string }
}

/** A form or a report: sheets on their side, for wide tables, from a landlord to everybody. */
export type Form = {
  readonly layout: 'form'
  readonly title: string
  readonly language: Language
  readonly landlord: string
  /** '#rrggbb' */
  readonly colour: string
  /** The day on which it was made, as 'YYYY-MM-DD'. */
  readonly on: string
  readonly blocks: readonly Block[]
}

export type Paper = Document | Form

export const isForm = (paper: Paper): paper is Form => 'layout' in paper

declare const checked: unique symbol

/** A document that was found complete, by `complete` now or before it was stored. Only such a document is drawn. */
export type Complete<D> = D & { readonly [checked]: true }

export const heading = (level: 2 | 3, text: string): Heading => ({ kind: 'heading', level, text })
export const paragraph = (text: Text): Paragraph => ({ kind: 'paragraph', text })
export const list = (items: readonly Text[]): List => ({ kind: 'list', ordered: false, items })
export const orderedList = (items: readonly Text[]): List => ({ kind: 'list', ordered: true, items })
export const letteredList = (items: readonly Text[]): List => ({ kind: 'list', ordered: true, letters: true, items })
export const facts = (rows: Facts['rows']): Facts => ({ kind: 'facts', rows })
export const table = (of: Omit<Table, 'kind'>): Table => ({ kind: 'table', ...of })
export const part = (name: string, blocks: readonly Block[]): Part => ({ kind: 'part', part: name, blocks })

/** A text as its pieces in a row. */
export const inlinesOf = (text: Text): readonly Inline[] => (isRow(text) ? text : [text])

const isRow = (text: Text): text is readonly Inline[] => Array.isArray(text)

export const isBlocks = (cell: Cell): cell is { readonly blocks: readonly (Paragraph | List)[] } =>
  typeof cell === 'object' && 'blocks' in cell

/** Every text of a cell, in reading order. */
export const textsOfCell = (cell: Cell): readonly Text[] =>
  isBlocks(cell) ? cell.blocks.flatMap((block) => (block.kind === 'list' ? itemsOf(block) : [block.text])) : [cell]

/** The words alone. */
export const plain = (cell: Cell): string =>
  textsOfCell(cell)
    .map((text) => inlinesOf(text).map(wordsOf).join(''))
    .join('\n')

function wordsOf(inline: Inline): string {
  if (typeof inline === 'string') return inline
  return 'strong' in inline ? inline.strong : inline.text
}

export const isBlank = (cell: Cell): boolean => plain(cell).replace(unseen, '') === ''

/** Spaces of every width, controls, marks of no width: not seen on paper, and not read aloud. */
const unseen = /[\p{Cf}\p{Z}\p{Cc}]/gu

/** Whether nothing of it would be read aloud: blank, or punctuation alone. */
export const hasNoWords = (cell: Cell): boolean => plain(cell).replace(mute, '') === ''

/** An emoji and a sign, such as £, are read aloud; fillers that count as letters and the blank of braille are not. */
const mute = /[\p{P}\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** The items that say something: nobody is read an empty bullet. */
export const itemsOf = (list: List): readonly Text[] => list.items.filter((item) => !isBlank(item))

/** Every block in reading order, with those inside parts after the part that holds them. */
export const everyBlock = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => (block.kind === 'part' ? [block, ...everyBlock(block.blocks)] : [block]))

/** Where a document may lead its reader; anything else could run a script or open a file. */
export const isSafeLink = (link: string): boolean => /^(https:\/\/|mailto:|tel:)\S+$/i.test(link)
