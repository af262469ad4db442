// Every letter of today's edition, and the leaflet, as PDF/UA-1 in both sizes of print.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { editions } from '#core/handling-code/catalogue.ts'
import { leafletOf } from '#letters/leaflet.ts'
import { fernbank, lettersOf, storyUnder } from '#letters/scenario.ts'
import { lettersBesideTheStages } from '#letters/scenario-beside-the-stages.ts'
import { lettersInBetween } from '#letters/scenario-in-between.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { checkPdf } from './pdfua-check.ts'

const typesetter = createTypesetter()
after(() => typesetter.close())

const papers = [
  ...[...lettersOf(storyUnder('2024')), ...lettersBesideTheStages('2024'), ...lettersInBetween('2024')],
  { kind: 'leaflet', number: 0, document: leafletOf(fernbank, editions['2024'], dateOnly('2026-11-25')) },
]

test('there are six letters of the stages, five beside them, eleven in between and the leaflet', () => {
  assert.equal(papers.length, 23)
})

for (const { kind, number, document } of papers) {
  test(`the ${kind} (event ${number}) breaks none of the rules we check, in either size of print`, async () => {
    for (const largePrint of [false, true]) {
      const { findings } = await checkPdf(await typesetter.pdf(document, { largePrint }), 'en-GB')
      assert.deepEqual(findings, [])
    }
  })
}
