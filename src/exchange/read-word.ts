// A Word file's paragraphs and tables, as plain data.
import mammoth from 'mammoth'
import { z } from 'zod'

export type WordParagraph = {
  readonly kind: 'paragraph'
  readonly pieces: readonly { readonly text: string; readonly strong: boolean }[]
  readonly style: string | null
  readonly isItem: boolean
}
export type WordTable = { readonly kind: 'table'; readonly rows: readonly (readonly (readonly WordParagraph[])[])[] }
export type WordBlock = WordParagraph | WordTable

/** What mammoth reads, as far as we look at it. */
const elementShape = z.object({
  type: z.string(),
  value: z.string().optional(),
  isBold: z.boolean().optional(),
  styleId: z.string().nullish(),
  numbering: z.unknown().optional(),
  get children(): z.ZodOptional<z.ZodArray<typeof elementShape>> {
    return z.array(elementShape).optional()
  },
})
type Element = z.infer<typeof elementShape>

/** Null when the file is no Word file (.docx). */
export async function readWord(bytes: Uint8Array): Promise<readonly WordBlock[] | null> {
  let found: unknown = null
  const transformDocument = (document: unknown): unknown => {
    found = document
    return document
  }
  try {
    await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { transformDocument })
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
  return blocksIn(elementShape.parse(found))
}

function blocksIn({ children = [] }: Element): readonly WordBlock[] {
  return children.flatMap((child): readonly WordBlock[] => {
    if (child.type === 'paragraph') return [paragraphIn(child)]
    if (child.type === 'table') return [tableIn(child)]
    return blocksIn(child)
  })
}

const tableIn = ({ children = [] }: Element): WordTable => ({
  kind: 'table',
  rows: children.map((row) =>
    (row.children ?? []).map((cell) => blocksIn(cell).flatMap((block) => (block.kind === 'paragraph' ? [block] : []))),
  ),
})

const paragraphIn = (paragraph: Element): WordParagraph => ({
  kind: 'paragraph',
  pieces: piecesIn(paragraph, false),
  style: paragraph.styleId ?? null,
  isItem: typeof paragraph.numbering === 'object' && paragraph.numbering !== null,
})

function piecesIn(element: Element, strong: boolean): WordParagraph['pieces'] {
  if (element.type === 'text') return [{ text: element.value ?? '', strong }]
  if (element.type === 'break') return [{ text: '\n', strong }]
  if (element.type === 'tab') return [{ text: ' ', strong }]
  return (element.children ?? []).flatMap((child) => piecesIn(child, strong || element.isBold === true))
}
