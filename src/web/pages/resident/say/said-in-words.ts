// What a resident told us, as they read it back: a line each.
import type { Heard } from '#core/complaint/handling-heard.ts'
import { sayWords } from './words.ts'

const { definition } = sayWords

export const saidInWords = ({ about, points, words }: Heard): readonly string[] => [
  ...(about === 'more' ? [] : [sayWords[about].title]),
  ...points.map((point) =>
    `${definition.point(point.number)}: ${point.right ? definition.right : definition.wrong}. ${point.words}`.trim(),
  ),
  ...(words === '' ? [] : [words]),
]
