import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, describe, test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import type { SelfAssessment } from '#core/self-assessment/answer.ts'
import { assessmentOf, madeUp } from '#core/self-assessment/scenario.ts'
import { complete } from '#documents/complete.ts'
import type { Complete, Form } from '#documents/document.ts'
import { selfAssessmentForm } from '#reports/self-assessment.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { nameAt } from './pdfua/objects.ts'
import { asked, bare, missing, wordsInOrder } from './pdfua/poppler.ts'
import { outOfOrder, words } from './pdfua/reading-order.ts'
import { tableAttribute } from './pdfua/tables.ts'
import { checkPdf } from './pdfua-check.ts'

const typesetter = createTypesetter({ timeLimit: 60_000 })
after(() => typesetter.close())

function formOf(assessment: SelfAssessment): Complete<Form> {
  const completed = complete(selfAssessmentForm(assessment, { on: dateOnly('2026-06-10'), colour: '#00594f' }), [])
  assert.ok('document' in completed, JSON.stringify(completed))
  return completed.document
}

const published = (name: string): SelfAssessment =>
  assessmentOf(JSON.parse(readFileSync(new URL(`./self-assessments/${name}.json`, import.meta.url), 'utf8')))

const forms = [
  { name: 'west-lancashire-2024', rows: 72, tables: 10, assessment: published('west-lancashire-2024') },
  { name: 'livewest-2022', rows: 72, tables: 15, assessment: published('livewest-2022') },
  { name: 'livin-2020', rows: 43, tables: 8, assessment: published('livin-2020') },
  { name: 'vivere-2024', rows: 72, tables: 10, assessment: published('vivere-2024') },
  { name: 'a made-up 2024 form in awkward words', rows: 72, tables: 10, assessment: madeUp('2024') },
]

for (const { name, rows, tables, assessment } of forms) {
  describe(`the form of ${name} as PDF/UA-1`, async () => {
    const form = formOf(assessment)
    const pdf = await typesetter.pdf(form)

    test('breaks none of the rules we check, and has a header for each row and column', async () => {
      const { findings, elements } = await checkPdf(pdf, 'en-GB')
      assert.deepEqual(findings, [])
      const scopes = elements
        .filter(({ type }) => type === 'TH')
        .map((cell) => nameAt(tableAttribute(cell, 'Scope'), 'Scope'))
      assert.equal(scopes.filter((scope) => scope === 'Row').length, rows)
      assert.equal(elements.filter(({ type }) => type === 'Table').length, tables)
    })

    test('is read out in the order of the document, none of it left out', {
      skip: missing('pdfinfo', 'poppler-utils'),
    }, () => {
      assert.deepEqual(outOfOrder(wordsInOrder(pdf), [form.landlord, form.title, ...words(form.blocks)]), [])
    })

    test('lies on its side, with every font inside', { skip: missing('pdfinfo', 'poppler-utils') }, () => {
      assert.match(asked(pdf, 'pdfinfo', []), /Page size: +841\.\d+ x 595\.\d+ pts \(A4\)/)
      for (const font of asked(pdf, 'pdffonts', []).trim().split('\n').slice(2))
        assert.match(font, /\syes\s+yes\s+yes\s+\d+\s+0$/)
    })

    test('has no fault of syntax', { skip: missing('qpdf', 'qpdf') }, () => {
      assert.match(asked(pdf, 'qpdf', ['--check']), /No syntax or stream encoding errors found/)
    })
  })
}

test('a form in large print breaks none of the rules, and loses no words', async () => {
  const form = formOf(madeUp('2022'))
  const pdf = await typesetter.pdf(form, { largePrint: true })
  assert.deepEqual((await checkPdf(pdf, 'en-GB')).findings, [])
  if (missing('pdfinfo', 'poppler-utils')) return
  const read = wordsInOrder(pdf)
  for (const piece of words(form.blocks)) assert.ok(read.includes(bare(piece)), piece)
})
