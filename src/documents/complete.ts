// Whether a document may be drawn: each part it must have is there, once, with words, and its shape is accessible.
import {
  type Block,
  type Complete,
  everyBlock,
  type Heading,
  hasNoWords,
  inlinesOf,
  isBlank,
  isSafeLink,
  type Paper,
  type Part,
  type Table,
  type Text,
  textsOfCell,
} from './document.ts'

export type Missing = { readonly part: string; readonly why: 'missing' | 'empty' | 'twice' }

/** What no reader's software could make sense of; `block` is the heading, the caption or the words it is about. */
export type Misshapen = {
  readonly block: string
  readonly why:
    | 'it has no words'
    | 'it skips a heading level'
    | 'a row has not one cell for each column'
    | 'its link is not https, mailto or tel'
}

export type Fault = Missing | Misshapen

/** The document, marked as complete; or everything that keeps it from being so. */
export function complete<Kind extends Paper>(
  document: Kind,
  requiredParts: readonly string[],
): { readonly document: Complete<Kind> } | { readonly faults: readonly Fault[] } {
  const blocks = everyBlock(document.blocks)
  const faults = [
    ...missingPartsOf(blocks, requiredParts),
    ...(isBlank(document.title) ? [{ block: 'title', why: 'it has no words' } as const] : []),
    ...headingFaults(blocks.filter((block) => block.kind === 'heading')),
    ...blocks.filter((block) => block.kind === 'table').flatMap(tableFaults),
    ...blocks.flatMap(textsOf).flatMap(linkFaults),
  ]
  return faults.length === 0 ? { document: document as Complete<Kind> } : { faults }
}

/** What keeps a part from being there as it must: not there, there with no words, or there twice. */
export function missingPartsOf(blocks: readonly Block[], requiredParts: readonly string[]): readonly Missing[] {
  const parts = blocks.filter((block) => block.kind === 'part')
  const names = new Set([...requiredParts, ...parts.map(({ part }) => part)])
  return [...names].flatMap((part): readonly Missing[] => {
    const found = parts.filter((each) => each.part === part)
    if (found.length > 1) return [{ part, why: 'twice' }]
    if (!requiredParts.includes(part)) return []
    if (found.length === 0) return [{ part, why: 'missing' }]
    return found.every(isEmpty) ? [{ part, why: 'empty' }] : []
  })
}

/** A part that only announces itself is empty: its headings do not count. */
const isEmpty = (part: Part): boolean => everyBlock(part.blocks).every(saysNothing)

function saysNothing(block: Block): boolean {
  switch (block.kind) {
    case 'heading':
    case 'part':
      return true
    case 'paragraph':
      return hasNoWords(block.text)
    case 'list':
      return block.items.every(hasNoWords)
    case 'facts':
      return block.rows.every(([, value]) => hasNoWords(value))
    case 'table':
      return block.rows.every((row) => row.every(hasNoWords))
  }
}

function headingFaults(headings: readonly Heading[]): readonly Misshapen[] {
  return headings.flatMap(({ level, text }, index): readonly Misshapen[] => {
    if (isBlank(text)) return [{ block: 'heading', why: 'it has no words' }]
    const before = headings[index - 1]?.level ?? 1
    return level > before + 1 ? [{ block: text, why: 'it skips a heading level' }] : []
  })
}

function tableFaults({ caption, columns, rows }: Table): readonly Misshapen[] {
  const regular = columns.length > 0 && rows.every((row) => row.length === columns.length)
  return [
    ...(isBlank(caption) ? [{ block: 'table', why: 'it has no words' } as const] : []),
    ...(columns.some(({ head }) => isBlank(head)) ? [{ block: caption, why: 'it has no words' } as const] : []),
    ...(regular ? [] : [{ block: caption, why: 'a row has not one cell for each column' } as const]),
  ]
}

function linkFaults(text: Text): readonly Misshapen[] {
  return inlinesOf(text)
    .filter((inline) => typeof inline !== 'string' && 'link' in inline)
    .filter(({ link }) => !isSafeLink(link))
    .map(({ text }) => ({ block: text, why: 'its link is not https, mailto or tel' }))
}

function textsOf(block: Block): readonly Text[] {
  switch (block.kind) {
    case 'heading':
    case 'part':
      return []
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items
    case 'facts':
      return block.rows.map(([, value]) => value)
    case 'table':
      return block.rows.flat().flatMap(textsOfCell)
  }
}
