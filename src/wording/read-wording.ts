// Reads a landlord's wording of a letter: a little Markdown with ((fields)) and ((part: …)), or every fault with its line.
import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { isSafeLink } from '#documents/document.ts'
import type { Wording, WordingBlock, WordingInline } from '#documents/wording.ts'
import { type Allowed, piecesOf, type Read } from './pieces.ts'

/** `line` counts from 1; null where something is not there at all. */
export type WordingFault = { readonly line: number | null; readonly because: string }

/** The wording, which can name only fields and parts that are there, and run nothing; or everything wrong with it. */
export function readWording(
  source: string,
  allowed: Allowed,
): { readonly wording: Wording } | { readonly faults: readonly WordingFault[] } {
  const faults: WordingFault[] = []
  const read: Read = { ...allowed, fault: (line, because) => faults.push({ line, because }) }
  const places = new Map<string, number>()
  const wording = fromMarkdown(source).children.flatMap((node) => blockOf(node, read, places))
  for (const part of allowed.parts) {
    if (!places.has(part)) read.fault(null, `((part: ${part})) is not there`)
  }
  return faults.length === 0 ? { wording } : { faults: faults.toSorted(byLine) }
}

const byLine = (one: WordingFault, other: WordingFault): number =>
  (one.line ?? Number.MAX_SAFE_INTEGER) - (other.line ?? Number.MAX_SAFE_INTEGER)

type AnyNode = RootContent | BlockContent | DefinitionContent | ListItem

const lineOf = (node: AnyNode | PhrasingContent): number => node.position?.start.line ?? 1

function blockOf(node: RootContent, read: Read, places: Map<string, number>): readonly WordingBlock[] {
  switch (node.type) {
    case 'heading': {
      const { depth } = node
      if (depth !== 2 && depth !== 3) {
        read.fault(lineOf(node), 'A heading is written with ## or ###: the letter’s own title is the only one above')
        return []
      }
      const text = node.children.flatMap((child) =>
        child.type === 'text' ? piecesOf(child.value, lineOf(child), read) : refused(child, read, 'in a heading'),
      )
      return [{ kind: 'heading', level: depth, text }]
    }
    case 'paragraph': {
      const part = partNamed(node.children)
      return part === null
        ? [{ kind: 'paragraph', text: inlinesIn(node.children, read) }]
        : placed(part, lineOf(node), read, places)
    }
    case 'list':
      return [{ kind: 'list', ordered: node.ordered ?? false, items: node.children.map((item) => itemOf(item, read)) }]
    default:
      return refused(node, read, 'in a letter')
  }
}

/** 'ombudsman' of a paragraph that is nothing but ((part: ombudsman)). */
function partNamed([only, ...others]: readonly PhrasingContent[]): string | null {
  if (only?.type !== 'text' || others.length > 0) return null
  return /^\(\(\s*part:([^()]*)\)\)$/i.exec(only.value.trim())?.[1]?.trim().toLowerCase() ?? null
}

function placed(part: string, line: number, read: Read, places: Map<string, number>): readonly WordingBlock[] {
  const before = places.get(part)
  if (!read.parts.includes(part)) {
    read.fault(line, `This letter has no part “${part}”. Its parts: ${read.parts.join(', ')}`)
  } else if (before !== undefined) read.fault(line, `((part: ${part})) is there already, on line ${before}`)
  else places.set(part, line)
  return [{ kind: 'part', part }]
}

function itemOf(item: ListItem, read: Read): readonly WordingInline[] {
  const [only, ...others] = item.children
  if (only?.type !== 'paragraph' || others.length > 0) {
    read.fault(lineOf(others[0] ?? item), 'An item of a list is one line of words, with no list or heading inside it')
    return []
  }
  return inlinesIn(only.children, read)
}

const inlinesIn = (nodes: readonly PhrasingContent[], read: Read): readonly WordingInline[] =>
  nodes.flatMap((node): readonly WordingInline[] => {
    switch (node.type) {
      case 'text':
        return piecesOf(node.value, lineOf(node), read)
      case 'strong':
        return [{ strong: wordsIn(node.children, read, 'in bold words') }]
      case 'link':
        if (!isSafeLink(node.url)) read.fault(lineOf(node), 'A link starts with https://, mailto: or tel:')
        return [{ link: node.url, text: wordsIn(node.children, read, 'in a link') }]
      default:
        return refused(node, read, 'in a letter')
    }
  })

const wordsIn = (nodes: readonly PhrasingContent[], read: Read, where: string) =>
  nodes.flatMap((node) =>
    node.type === 'text' ? piecesOf(node.value, lineOf(node), read) : refused(node, read, where),
  )

const named: { readonly [type: string]: string } = {
  html: 'HTML (a word between < and >) cannot stand',
  image: 'A picture cannot stand',
  imageReference: 'A picture cannot stand',
  code: 'Lines that begin with four spaces, or stand between ``` marks, cannot stand',
  inlineCode: 'Words between ` marks cannot stand',
  blockquote: 'Lines that begin with > cannot stand',
  thematicBreak: 'A line of dashes or stars cannot stand',
  emphasis: 'Slanted words (between single * or _ marks) are hard to read, and cannot stand',
  strong: 'Bold words cannot stand',
  link: 'A link cannot stand',
  linkReference: 'A link with its address elsewhere cannot stand',
  definition: 'The address of a link by itself cannot stand',
  break: 'A line broken by two spaces or a \\ cannot stand',
}

function refused(node: AnyNode | PhrasingContent, read: Read, where: string): readonly never[] {
  read.fault(lineOf(node), `${named[node.type] ?? `“${node.type}” cannot stand`} ${where}`)
  return []
}
