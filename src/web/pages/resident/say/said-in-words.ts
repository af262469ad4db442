// What a resident told us, as they read it back: a line each.
import type { Heard } from '#core/complaint/handling-heard.ts'
import type { ResidentWords } from '../words/words.ts'

export const saidInWords = (
  { about, points, words }: Heard,
  { say: { definition, ...say } }: ResidentWords,
): readonly string[] => [
  ...(about === 'more' ? [] : [about === 'definition' ? definition.title : say[about].title]),
  ...points.map((point) =>
    `${definition.point(point.number)}: ${point.right ? definition.right : definition.wrong}. ${point.words}`.trim(),
  ),
  ...(words === '' ? [] : [words]),
]
