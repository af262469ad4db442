// Letters in Welsh as PDF/UA-1 and as Word: each says its language, and each passage in English says that it is.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { fernbank, lettersOf, storyUnder } from '#letters/scenario.ts'
import { wordsIn } from '#letters/words/words.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { wordsAt } from './pdfua/objects.ts'
import { checkPdf } from './pdfua-check.ts'

const typesetter = createTypesetter()
after(() => typesetter.close())

const letters = lettersOf(storyUnder('2024'), fernbank, undefined, wordsIn.cy)

for (const { kind, number, document } of letters) {
  test(`the ${kind} (event ${number}) in Welsh breaks none of the rules we check, and tags its English`, async () => {
    for (const largePrint of [false, true]) {
      const { findings, elements } = await checkPdf(await typesetter.pdf(document, { largePrint }), 'cy')
      assert.deepEqual(findings, [])
      const languages = elements.flatMap(({ dictionary }) => wordsAt(dictionary, 'Lang') ?? [])
      assert.ok(languages.includes('en-GB'))
      // A group that is mostly English is tagged as a whole, and the Welsh in it again as Welsh.
      assert.deepEqual(
        languages.filter((language) => language !== 'en-GB' && language !== 'cy'),
        [],
      )
    }
  })
}

test('Word is told the language of the letter, and of each passage in English', async () => {
  const [letter] = letters
  assert(letter)
  const parts = unzipSync(await typesetter.docx(letter.document))
  const xml = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
  assert.match(xml('word/styles.xml'), /<w:lang w:val="cy-GB"/)
  assert.match(
    xml('word/document.xml'),
    /<w:lang w:val="en-GB"\/><\/w:rPr><w:t [^>]*>Nobody came on the two days that we gave you\.<\/w:t>/,
  )
  assert.doesNotMatch(xml('word/document.xml'), /<w:lang w:val="en-GB"\/><\/w:rPr><w:t [^>]*>Dyma/)
})
