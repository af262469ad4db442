// Which characters the glyphs of a font stand for, by the table in the file from which they are also copied and read out.
import type { PDFDict } from '@cantoo/pdf-lib'
import { contentOf, streamAt } from './objects.ts'

export type Characters = ReadonlyMap<number, string>

export function charactersOf(font: PDFDict): Characters {
  const stream = streamAt(font, 'ToUnicode')
  const table = stream ? contentOf(stream, 'latin1') : ''
  const one = [...sectionsOf(table, 'bfchar')].flatMap((section) =>
    [...section.matchAll(/<(\w+)>\s*<(\w+)>/g)].map(([, glyph = '', says = '']): readonly [number, string] => [
      Number.parseInt(glyph, 16),
      Buffer.from(says, 'hex').swap16().toString('utf16le'),
    ]),
  )
  const many = [...sectionsOf(table, 'bfrange')].flatMap((section) =>
    [...section.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)].flatMap(([, first = '', last = '', says = '']) =>
      rangeOf(Number.parseInt(first, 16), Number.parseInt(last, 16), Number.parseInt(says, 16)),
    ),
  )
  return new Map([...one, ...many])
}

function* sectionsOf(table: string, name: string): Generator<string> {
  for (const [, section = ''] of table.matchAll(new RegExp(`begin${name}([\\s\\S]*?)end${name}`, 'g'))) yield section
}

const rangeOf = (first: number, last: number, says: number): readonly (readonly [number, string])[] =>
  Array.from({ length: last - first + 1 }, (_, at) => [first + at, String.fromCharCode(says + at)])

/** The words of a string operand, whose glyphs are two bytes each. What has no character is seen as one. */
export function wordsOfString(operand: string, characters: Characters): string {
  const bytes = operand.startsWith('<') ? Buffer.from(operand.slice(1, -1), 'hex') : literal(operand.slice(1, -1))
  return Array.from(
    { length: bytes.length / 2 },
    (_, at) => characters.get(bytes.readUInt16BE(at * 2)) ?? '\ufffd',
  ).join('')
}

const escapes: { readonly [letter: string]: string } = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

const literal = (written: string): Buffer =>
  Buffer.from(
    written.replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_, escaped: string) => {
      if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8))
      return /[\r\n]/.test(escaped) ? '' : (escapes[escaped] ?? escaped)
    }),
    'latin1',
  )
