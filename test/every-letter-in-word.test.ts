// Every letter of every edition, and the leaflet, as Word: it comes back through a reader with its title, language, headings,
// header rows and all its words, and as it was when it was last read through.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { EditionId } from '#core/handling-code/edition.ts'
import { everyLetter, type NamedDocument } from '#letters/scenario-every-letter.ts'
import { wordsIn } from '#letters/words/words.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { assertGolden } from './golden.ts'
import { type ReadFile, readWordFile } from './word/read-word.ts'
import { wordAsText } from './word/word-as-text.ts'
import { wordFaults } from './word/word-faults.ts'

const typesetter = createTypesetter()
after(() => typesetter.close())

const editionIds: readonly EditionId[] = ['2020', '2022', '2024']

for (const edition of editionIds) {
  for (const letter of everyLetter(edition)) {
    describe(`under the ${edition} edition, the ${letter.name} in Word`, () => holdInWord(letter, edition))
  }

  test(`under the ${edition} edition, every letter in Welsh comes back whole from Word, as Welsh`, async () => {
    for (const { document } of everyLetter(edition, wordsIn.cy)) {
      const read = await readWordFile(await typesetter.docx(document))
      assert.equal(read.language, 'cy-GB')
      assert.deepEqual(wordFaults(read, document), [])
    }
  })
}

function holdInWord({ name, document }: NamedDocument, edition: EditionId): void {
  let read: ReadFile
  before(async () => {
    read = await readWordFile(await typesetter.docx(document))
  })

  test('comes back through a reader with title, language, headings, header rows and every word in order', () => {
    assert.equal(read.language, 'en-GB')
    assert.deepEqual(wordFaults(read, document), [])
  })

  test('is to its reader what it was when it was last read through', () => {
    const file = new URL(`../src/letters/golden/word/${name}.${edition}.golden.txt`, import.meta.url)
    assertGolden(file, wordAsText(read))
  })
}

type Spoilt = {
  readonly what: string
  readonly part: string
  readonly from: RegExp
  readonly to: string
  readonly faults: readonly string[]
}

const text = 'word/document.xml'

const spoilt: readonly Spoilt[] = [
  {
    what: 'a header row that is not marked',
    ...{ part: text, from: /<w:tblHeader\/>/, to: '' },
    faults: ['no header row: Our decision on each point'],
  },
  {
    what: 'a second row that is marked as one',
    ...{ part: text, from: /<w:cantSplit\/><\/w:trPr>/, to: '<w:cantSplit/><w:tblHeader/></w:trPr>' },
    faults: ['a second header row: Our decision on each point'],
  },
  {
    what: 'no language',
    ...{ part: 'word/styles.xml', from: /<w:lang [^>]*\/>/, to: '' },
    faults: ['the language is “”'],
  },
  {
    what: 'another language',
    ...{ part: 'word/styles.xml', from: /w:val="en-GB"/, to: 'w:val="en-US"' },
    faults: ['the language is “en-US”'],
  },
  {
    what: 'no title',
    ...{ part: 'docProps/core.xml', from: /<dc:title>[^<]*<\/dc:title>/, to: '' },
    faults: ['the title is “”, and not “Our answer to your complaint”'],
  },
  {
    what: 'a heading that only looks like one',
    ...{ part: text, from: /<w:pStyle w:val="Heading2"\/>(?=<w:keepNext\/><\/w:pPr><w:r><w:t [^>]*>Why we)/, to: '' },
    faults: ['no heading 2 Why we decided this', '13 headings, and not 14'],
  },
  {
    what: 'a heading that skips a level',
    ...{ part: text, from: /Heading2"\/>(?=<w:keepNext\/><\/w:pPr><w:r><w:t [^>]*>What this)/, to: 'Heading3"/>' },
    faults: ['no heading 2 What this letter is', 'it skips a level: 3 What this letter is'],
  },
  {
    what: 'words that are lost',
    ...{ part: text, from: /Our repairs policy says 28 days\. We took 60\./, to: '' },
    faults: ['not there, or not in its place: Our repairs policy says 28 days. We took 60.'],
  },
  {
    what: 'paragraphs in another order',
    ...{ part: text, from: /(<w:p><w:r><w:t [^>]*>Our repairs.*?<\/w:p>)(.*?<\/w:p>)/, to: '$2$1' },
    faults: ['not there, or not in its place: We have no record of why.'],
  },
]

describe('a Word file with one thing spoilt', () => {
  const response = everyLetter('2024').find(({ name }) => name === 'stage-1-response')?.document
  assert(response)

  for (const { what, part, from, to, faults } of spoilt) {
    test(`is found to have ${what}`, async () => {
      const parts = unzipSync(await typesetter.docx(response))
      const whole = strFromU8(parts[part] ?? new Uint8Array())
      const less = whole.replace(from, to)
      assert.notEqual(less, whole)
      const read = await readWordFile(zipSync({ ...parts, [part]: strToU8(less) }))
      assert.deepEqual(wordFaults(read, response), faults)
    })
  }
})
