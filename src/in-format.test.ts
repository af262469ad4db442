// Each format that we make ourselves: its print, its paper, and the file beside it.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { completed, sample, sampleParts } from '#documents/sample.ts'
import { toText } from '#documents/to-text.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { inFormat } from './in-format.ts'

const letter = completed(sample, sampleParts)
const typesetter = createTypesetter()
after(() => typesetter.close())

test('5.10 large print is another print; coloured paper is the standard print, with its colour', async () => {
  const standard = await typesetter.pdf(letter)
  const large = await typesetter.pdf(letter, { largePrint: true })
  assert.deepEqual(await inFormat(typesetter, letter, 'standard'), {
    pdf: standard,
    addressFits: true,
    paper: null,
    beside: null,
  })
  assert.deepEqual(await inFormat(typesetter, letter, 'large print'), {
    pdf: large,
    addressFits: true,
    paper: null,
    beside: null,
  })
  assert.deepEqual(await inFormat(typesetter, letter, 'yellow paper'), {
    pdf: standard,
    addressFits: true,
    paper: 'yellow',
    beside: null,
  })
})

test('5.10 plain text and Word lie beside the letter; what others make leaves it as it is', async () => {
  const text = await inFormat(typesetter, letter, 'plain text')
  assert.deepEqual(text.beside, { file: toText(letter), ending: 'txt' })
  const word = await inFormat(typesetter, letter, 'Word')
  assert.equal(word.beside?.ending, 'docx')
  assert.deepEqual(
    Buffer.from(word.beside?.file ?? '')
      .subarray(0, 2)
      .toString(),
    'PK',
  )
  for (const format of ['braille', 'translation into Polish'] as const) {
    assert.equal((await inFormat(typesetter, letter, format)).beside, null)
  }
})
