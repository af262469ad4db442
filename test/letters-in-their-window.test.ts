// Every kind of letter that we send, in both sizes of print, fits its envelope: the address in the window and nothing else.
import { after, test } from 'node:test'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { lettersOf, storyUnder } from '../src/letters/scenario.ts'
import { lettersBesideTheStages } from '../src/letters/scenario-beside-the-stages.ts'
import { lettersInBetween } from '../src/letters/scenario-in-between.ts'
import { assertFits } from './areas-of-a-letter.ts'
import { missing } from './pdfua/poppler.ts'

const typesetter = createTypesetter()
after(() => typesetter.close())

const letters = [...lettersOf(storyUnder('2024')), ...lettersBesideTheStages('2024'), ...lettersInBetween('2024')]

for (const { number, kind, document } of letters) {
  for (const largePrint of [false, true]) {
    const print = largePrint ? 'large print' : 'ordinary print'
    test(`${kind} (letter ${number}) in ${print}`, { skip: missing('pdftotext', 'poppler-utils') }, () =>
      assertFits(typesetter, document, largePrint),
    )
  }
}
