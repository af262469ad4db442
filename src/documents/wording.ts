// The body of a letter as its landlord words it: plain blocks with fields to fill and places where the parts go.
import assert from 'node:assert/strict'
import { type Block, heading, type Inline, paragraph, type Text } from './document.ts'

/** Words as they are written, or the name of a field. */
export type Piece = string | { readonly field: string }

export type WordingInline =
  | Piece
  | { readonly strong: readonly Piece[] }
  | { readonly link: string; readonly text: readonly Piece[] }

export type WordingBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: readonly Piece[] }
  | { readonly kind: 'paragraph'; readonly text: readonly WordingInline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly WordingInline[])[] }
  | { readonly kind: 'part'; readonly part: string }

export type Wording = readonly WordingBlock[]

export type FilledWith = {
  /** A value for every field that the wording may name. It is put in as it is: its marks mean nothing. */
  readonly fields: { readonly [field: string]: string }
  /** What stands at a place; nothing where this letter has no such part. */
  readonly partAt: (part: string) => readonly Block[]
}

/** The blocks of the letter. A wording is filled once, so a value that looks like a field stays what it is. */
export const fill = (wording: Wording, given: FilledWith): readonly Block[] =>
  wording.flatMap((block) => filled(block, given))

function filled(block: WordingBlock, given: FilledWith): readonly Block[] {
  const inline = (each: WordingInline) => filledInline(each, given)
  switch (block.kind) {
    case 'part':
      return given.partAt(block.part)
    case 'heading':
      return [heading(block.level, filledPieces(block.text, given))]
    case 'paragraph':
      return [paragraph(block.text.map(inline))]
    case 'list':
      return [{ kind: 'list', ordered: block.ordered, items: block.items.map((item): Text => item.map(inline)) }]
  }
}

function filledInline(inline: WordingInline, given: FilledWith): Inline {
  if (typeof inline === 'string' || 'field' in inline) return filledPieces([inline], given)
  if ('strong' in inline) return { strong: filledPieces(inline.strong, given) }
  return { link: inline.link, text: filledPieces(inline.text, given) }
}

function filledPieces(pieces: readonly Piece[], { fields }: FilledWith): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece
      const value = fields[piece.field]
      assert(value !== undefined, `the field ${piece.field} was known when the wording was read`)
      return value
    })
    .join('')
}
