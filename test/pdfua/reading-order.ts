// Whether a PDF is read in the order of its document: the document's words, piece by piece, and those that are not where they belong.
import { type Block, itemsOf, plain, textsOfCell } from '#documents/document.ts'
import { bare } from './poppler.ts'

export const words = (blocks: readonly Block[]): readonly string[] => blocks.flatMap(wordsOf)

function wordsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [plain(block.text)]
    case 'list':
      return itemsOf(block).map(plain)
    case 'facts':
      return block.rows.flatMap(([label, value]) => [label, plain(value)])
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ head }) => head),
        ...block.rows.flat().flatMap(textsOfCell).map(plain),
      ]
    case 'part':
      return words(block.blocks)
  }
}

/** The pieces that do not come after the one before them. */
export function outOfOrder(read: string, pieces: readonly string[]): readonly string[] {
  let at = 0
  return pieces.filter((piece) => {
    const found = read.indexOf(bare(piece), at)
    if (found >= 0) at = found + bare(piece).length
    return found < 0
  })
}
