import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { paragraph, table } from '#documents/document.ts'
import { awkward, completed, sample, sampleParts } from '#documents/sample.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { assertFits } from './areas-of-a-letter.ts'
import { asked, bare, missing, wordsInOrder } from './pdfua/poppler.ts'
import { outOfOrder, words } from './pdfua/reading-order.ts'

const letter = completed(sample, sampleParts)
const typesetter = createTypesetter()
after(() => typesetter.close())

const popplerMissing = missing('pdfinfo', 'poppler-utils')
const qpdfMissing = missing('qpdf', 'qpdf')

describe('a letter read out', { skip: popplerMissing }, () => {
  test('has all its words in the order of the document', async () => {
    const { landlord, address, email } = letter.sender
    const head = [landlord, ...letter.to, ...address, email, letter.reference, letter.date, letter.title]
    const pieces = [...head, ...words(letter.blocks), letter.signOff?.name ?? '']
    assert.equal(pieces.length, 211)
    assert.deepEqual(outOfOrder(wordsInOrder(await typesetter.pdf(letter)), pieces), [])
  })

  test('in large print has all its words, with its rows one by one', async () => {
    const read = wordsInOrder(await typesetter.pdf(letter, { largePrint: true }))
    for (const piece of words(letter.blocks)) assert.ok(read.includes(bare(piece)), piece)
    assert.ok(read.includes(bare('Day 2 May 2026 What for Visit by a plumber What came of it Done Cost £1.50')))
  })

  test('has Arabic names from right to left', async () => {
    const read = asked(await typesetter.pdf(letter), 'pdftotext', ['-layout'], ['-'])
    for (const name of ['محمد', 'العلي']) assert.ok(read.includes(name), name)
  })

  test('says what a resident wrote as it was written', async () => {
    const own = completed({ ...sample, title: awkward, to: [awkward], blocks: [paragraph(awkward)] })
    assert.equal(wordsInOrder(await typesetter.pdf(own)).split(bare(awkward)).length, 4)
  })
})

describe('a letter on paper', { skip: popplerMissing }, () => {
  const to = ['Ms Aoife Ní Bhraonáin', 'Flat 4, Wharf Court', '88 Quay Road', 'Anytown', 'ZZ2 7ZZ']
  const longest = [
    'The Reverend Doctor Bartholomew Featherstonehaugh-Smythe',
    'care of The Resident Services Manager, Second Floor',
    'Apartment 1204, The Old Telegraph and Telephone Exchange',
    '123 to 125 Upper Example Street',
    'Example-under-Wychwood',
    'Anytown',
    'ZZ2 7ZZ',
  ]
  for (const largePrint of [false, true]) {
    const print = largePrint ? 'large print' : 'ordinary print'
    test(`in ${print} keeps to the areas of a Notify letter, and only the address stands in the window`, async () => {
      await assertFits(typesetter, completed({ ...sample, to }), largePrint)
    })

    test(`in ${print} does so with the longest address, landlord and contact details`, async () => {
      const landlord = 'The Metropolitan and Rural Counties Example Housing Association Limited'
      const email = 'complaints-and-resident-feedback@metropolitan-and-rural-counties.example'
      const web = `www.metropolitan-and-rural-counties.example/${'residents/'.repeat(6)}`
      await assertFits(
        typesetter,
        completed({ ...sample, to: longest, sender: { ...sample.sender, landlord, email, web } }),
        largePrint,
      )
    })

    test(`in ${print} loses nothing of a word, or of a table's cell, longer than a page`, async () => {
      const long = `https://fernbank.example/${'x'.repeat(300)}end`
      const cell = Array.from({ length: 900 }, (_, index) => `w${index}.`).join(' ')
      const columns = ['Day', 'What', 'Who', 'Where'].map((head) => ({ head, width: 1 }))
      const blocks = [
        paragraph(long),
        table({ caption: 'Long', columns, rows: [['1 May', cell, long, 'Anytown']] }),
        paragraph('The end.'),
      ]
      const document = completed({ ...sample, to, blocks })
      await assertFits(typesetter, document, largePrint)
      const read = wordsInOrder(await typesetter.pdf(document, { largePrint }))
      for (const piece of words(blocks)) assert.ok(read.includes(bare(piece)), piece.slice(0, 40))
    })
  }

  test('has every font inside the file', async () => {
    const fonts = asked(await typesetter.pdf(letter), 'pdffonts', [])
      .trim()
      .split('\n')
      .slice(2)
    assert.equal(fonts.length, 5)
    for (const font of fonts) assert.match(font, /\syes\s+yes\s+yes\s+\d+\s+0$/)
  })
})

test('a letter is a file without any fault of syntax', { skip: qpdfMissing }, async () => {
  const said = asked(await typesetter.pdf(letter), 'qpdf', ['--check'])
  assert.match(said, /No syntax or stream encoding errors found/)
})
