// Letters as PDF, one after the other through one typesetting thread, in a process of its own.

import { createTypesetter } from '#typesetting/typesetter.ts'
import { lettersOfModel } from './bare-statements.ts'
import { manyAtOnce } from './measure.ts'
import { answerQuestions, peakMemory } from './process.ts'

const typesetter = createTypesetter()
const letters = lettersOfModel()
let place = 0
let bytes = 0

answerQuestions(
  {
    set: (milliseconds) =>
      manyAtOnce(1, Number(milliseconds), async () => {
        const letter = letters[place++ % letters.length]
        if (letter) bytes += (await typesetter.pdf(letter.document)).length
      }),
    size: async () => bytes / place,
    peak: peakMemory,
  },
  typesetter.close,
)
