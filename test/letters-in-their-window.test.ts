// Every letter that we send, under each edition and in Welsh, in both sizes of print, fits its envelope: the address in the
// window and nothing else. The leaflet is addressed to all residents and to no home; what it says there stands as an address does.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { everyLetter } from '#letters/scenario-every-letter.ts'
import { wordsIn } from '#letters/words/words.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { assertFits } from './areas-of-a-letter.ts'
import { missing } from './pdfua/poppler.ts'

const typesetter = createTypesetter()
after(() => typesetter.close())

const batches = [
  { name: 'under the 2020 edition', letters: everyLetter('2020') },
  { name: 'under the 2022 edition', letters: everyLetter('2022') },
  { name: 'under the 2024 edition', letters: everyLetter('2024') },
  { name: 'in Welsh, under the 2024 edition', letters: everyLetter('2024', wordsIn.cy) },
]

test('there are 23 in each edition and in each language', () => {
  assert.deepEqual(
    batches.map(({ letters }) => letters.length),
    [23, 23, 23, 23],
  )
})

for (const { name: batch, letters } of batches) {
  for (const { name, document } of letters) {
    for (const largePrint of [false, true]) {
      const print = largePrint ? 'large print' : 'ordinary print'
      test(`${name}, ${batch}, in ${print}`, { skip: missing('pdftotext', 'poppler-utils') }, () =>
        assertFits(typesetter, document, largePrint),
      )
    }
  }
}
