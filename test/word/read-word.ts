// A Word file as its reader has it: title, language, headings, list items and tables in order, through mammoth and the parts
// of the file that mammoth leaves aside.
import assert from 'node:assert/strict'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { z } from 'zod'

export type Piece = { readonly words: string; readonly bold: boolean; readonly link: string | null }

export type ReadParagraph = {
  readonly kind: 'paragraph'
  readonly style: string
  /** Of a heading: 1, 2 or 3. */
  readonly level: number | null
  readonly item: 'bullet' | 'numbered' | null
  readonly pieces: readonly Piece[]
}
export type ReadRow = { readonly isHeader: boolean; readonly cells: readonly (readonly ReadParagraph[])[] }
export type ReadTable = { readonly kind: 'table'; readonly rows: readonly ReadRow[] }
export type ReadBlock = ReadParagraph | ReadTable

export type ReadFile = {
  readonly title: string
  readonly subject: string
  readonly author: string
  /** Of the words that name none of their own. */
  readonly language: string
  readonly footer: string
  readonly blocks: readonly ReadBlock[]
}

const elementShape = z.object({
  type: z.string(),
  value: z.string().optional(),
  isBold: z.boolean().optional(),
  isHeader: z.boolean().optional(),
  href: z.string().optional(),
  styleName: z.string().nullish(),
  numbering: z.object({ isOrdered: z.boolean() }).nullish(),
  get children(): z.ZodOptional<z.ZodArray<typeof elementShape>> {
    return z.array(elementShape).optional()
  },
})
type Element = z.infer<typeof elementShape>

export async function readWordFile(bytes: Uint8Array): Promise<ReadFile> {
  const parts = unzipSync(bytes)
  const part = (name: string): string => {
    const found = parts[name]
    assert(found, `the file has ${name}`)
    return strFromU8(found)
  }
  let found: unknown = null
  const transformDocument = (document: unknown): unknown => {
    found = document
    return document
  }
  await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { transformDocument })
  const properties = part('docProps/core.xml')
  const defaults = between(part('word/styles.xml'), 'w:docDefaults')
  return {
    title: words(between(properties, 'dc:title')),
    subject: words(between(properties, 'dc:subject')),
    author: words(between(properties, 'dc:creator')),
    language: /<w:lang [^>]*w:val="([^"]*)"/.exec(defaults)?.[1] ?? '',
    footer: words(part('word/footer1.xml').replaceAll(/<w:instrText[^>]*>(\w+)</g, '<w:t>[$1]<')),
    blocks: blocksIn(elementShape.parse(found)),
  }
}

const between = (xml: string, tag: string): string =>
  new RegExp(`<${tag}(?: [^>]*)?>([\\s\\S]*?)</${tag}>`).exec(xml)?.[1] ?? ''

const references: { readonly [name: string]: string } = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

const words = (xml: string): string =>
  xml.replaceAll(/<[^>]*>/g, '').replaceAll(/&(\w+);/g, (whole, name: string) => references[name] ?? whole)

const blocksIn = ({ children = [] }: Element): readonly ReadBlock[] =>
  children.flatMap((child): readonly ReadBlock[] => {
    if (child.type === 'paragraph') return [paragraphIn(child)]
    return child.type === 'table' ? [{ kind: 'table', rows: (child.children ?? []).map(rowIn) }] : blocksIn(child)
  })

const rowIn = ({ isHeader = false, children = [] }: Element): ReadRow => ({
  isHeader,
  cells: children.map((cell) => blocksIn(cell).filter((block) => block.kind === 'paragraph')),
})

function paragraphIn(paragraph: Element): ReadParagraph {
  const style = paragraph.styleName ?? 'Normal'
  const level = /^heading (\d)$/i.exec(style)?.[1]
  const { numbering } = paragraph
  return {
    kind: 'paragraph',
    style,
    level: level === undefined ? null : Number(level),
    item: numbering ? (numbering.isOrdered ? 'numbered' : 'bullet') : null,
    pieces: joined(piecesIn(paragraph, false, null)),
  }
}

function piecesIn(element: Element, bold: boolean, link: string | null): readonly Piece[] {
  if (element.type === 'text') return [{ words: element.value ?? '', bold, link }]
  if (element.type === 'break') return [{ words: '\n', bold, link }]
  return (element.children ?? []).flatMap((child) =>
    piecesIn(child, bold || element.isBold === true, element.href ?? link),
  )
}

function joined(pieces: readonly Piece[]): readonly Piece[] {
  const whole: Piece[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    if (last?.bold === piece.bold && last.link === piece.link) {
      whole[whole.length - 1] = { ...last, words: last.words + piece.words }
    } else whole.push(piece)
  }
  return whole
}

export const wordsOfParagraph = ({ pieces }: ReadParagraph): string => pieces.map((piece) => piece.words).join('')
