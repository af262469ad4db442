// Splits written words at their ((fields)).
import type { Piece } from '#documents/wording.ts'

export type Allowed = {
  readonly fields: readonly string[]
  /** Each stands in the wording once. */
  readonly parts: readonly string[]
  /** What cannot stand in a letter, of the characters of a text: each as it is told. */
  readonly unprintable: (text: string) => readonly string[]
}

/** What may be named, and where to tell what is wrong. */
export type Read = Allowed & {
  readonly fault: (line: number | null, because: string) => void
}

/** The words and fields of a text that begins on a line; a line end inside it is a space. */
export function piecesOf(text: string, line: number, read: Read): readonly Piece[] {
  return text.split(/(\(\([^()]*\)\))/).flatMap((piece, index, all): readonly Piece[] => {
    const at = line + all.slice(0, index).join('').split('\n').length - 1
    if (index % 2 === 1) return fieldOf(piece.slice(2, -2), at, read)
    for (const [below, words] of piece.split('\n').entries()) {
      for (const told of read.unprintable(words)) read.fault(at + below, `This character cannot be printed: ${told}`)
    }
    if (/\(\(|\)\)/.test(piece)) read.fault(at, 'A field is written ((name)), with two brackets on each side')
    return piece === '' ? [] : [piece.replace(/\s*\n\s*/g, ' ')]
  })
}

function fieldOf(written: string, line: number, { fields, fault }: Read): readonly Piece[] {
  const name = written.trim().toLowerCase().replace(/\s+/g, ' ')
  if (fields.includes(name)) return [{ field: name }]
  fault(
    line,
    name.startsWith('part:')
      ? `((${name})) must stand on a line of its own, with an empty line before and after it`
      : `There is no field “${name}”. Fields: ${fields.join(', ')}`,
  )
  return []
}
