// Every letter of every edition, and the leaflet, as PDF/UA-1 in both sizes of print: by our rules, in order, whole, with its fonts.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { editions } from '#core/handling-code/catalogue.ts'
import type { EditionId } from '#core/handling-code/edition.ts'
import { leafletOf } from '#letters/leaflet.ts'
import { fernbank, lettersOf, storyUnder } from '#letters/scenario.ts'
import { lettersBesideTheStages } from '#letters/scenario-beside-the-stages.ts'
import { lettersInBetween } from '#letters/scenario-in-between.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { asked, bare, missing, wordsInOrder } from './pdfua/poppler.ts'
import { outOfOrder, words } from './pdfua/reading-order.ts'
import { checkPdf } from './pdfua-check.ts'

const typesetter = createTypesetter()
after(() => typesetter.close())

const papersOf = (edition: EditionId) => [
  ...[...lettersOf(storyUnder(edition)), ...lettersBesideTheStages(edition), ...lettersInBetween(edition)],
  { kind: 'leaflet', number: 0, document: leafletOf(fernbank, editions[edition], dateOnly('2026-11-25')) },
]

test('there are six letters of the stages, five beside them, eleven in between and the leaflet', () => {
  assert.equal(papersOf('2024').length, 23)
})

const popplerMissing = missing('pdfinfo', 'poppler-utils')
const qpdfMissing = missing('qpdf', 'qpdf')

for (const edition of ['2020', '2022', '2024'] as const) {
  describe(`under the ${edition} edition`, () => {
    for (const { kind, number, document } of papersOf(edition)) {
      const name = `the ${kind} (event ${number})`
      test(`${name} breaks none of the rules we check, in either size of print`, async () => {
        for (const largePrint of [false, true]) {
          const { findings } = await checkPdf(await typesetter.pdf(document, { largePrint }), 'en-GB')
          assert.deepEqual(findings, [])
        }
      })

      test(`${name} is read in the order of its document, with every font inside`, {
        skip: popplerMissing,
      }, async () => {
        const pdf = await typesetter.pdf(document)
        assert.deepEqual(outOfOrder(wordsInOrder(pdf), [document.title, ...words(document.blocks)]), [])
        const large = wordsInOrder(await typesetter.pdf(document, { largePrint: true }))
        for (const piece of words(document.blocks)) assert.ok(large.includes(bare(piece)), piece)
        const fonts = asked(pdf, 'pdffonts', []).trim().split('\n').slice(2)
        assert.ok(fonts.length > 0)
        for (const font of fonts) assert.match(font, /\syes\s+yes\s+yes\s+\d+\s+0$/)
      })

      test(`${name} is a file without any fault of syntax`, { skip: qpdfMissing }, async () => {
        for (const largePrint of [false, true]) {
          const said = asked(await typesetter.pdf(document, { largePrint }), 'qpdf', ['--check'])
          assert.match(said, /No syntax or stream encoding errors found/)
        }
      })
    }
  })
}
