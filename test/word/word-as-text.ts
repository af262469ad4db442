// What a reader has of a Word file as lines that a person can read through; **bold**, and links as [words](where).
import type { Piece, ReadBlock, ReadFile, ReadParagraph, ReadRow } from './read-word.ts'

export const wordAsText = ({ title, subject, author, language, footer, blocks }: ReadFile): string =>
  [
    line('Title', title),
    line('Subject', subject),
    line('Author', author),
    line('Language', language),
    line('Footer', footer),
    '',
    ...blocks.flatMap(linesOf),
    '',
  ].join('\n')

const column = 14

const line = (what: string, says: string): string =>
  `${what.padEnd(column)}${says.replaceAll('\n', `\n${' '.repeat(column)}`)}`.trimEnd()

const linesOf = (block: ReadBlock): readonly string[] =>
  block.kind === 'table'
    ? block.rows.map(rowLine)
    : [line(block.item ?? (block.pieces.length === 0 ? '(nothing)' : block.style), saysOf(block))]

const rowLine = ({ isHeader, cells }: ReadRow): string =>
  line(isHeader ? 'header row' : 'row', cells.map((cell) => cell.map(saysOf).join(' / ')).join(' | '))

const saysOf = ({ pieces }: ReadParagraph): string => pieces.map(pieceSays).join('')

function pieceSays({ words, bold, link }: Piece): string {
  const says = link ? `[${words}](${link})` : words
  return bold ? says.replace(/^(\s*)([\s\S]*?)(\s*)$/, '$1**$2**$3') : says
}
