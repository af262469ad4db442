import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { PDFDocument } from '@cantoo/pdf-lib'
import { completed, sample, sampleParts } from '#documents/sample.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { faults } from './pdfua/faults.ts'
import { nameAt } from './pdfua/objects.ts'
import { tableAttribute } from './pdfua/tables.ts'
import { checkPdf } from './pdfua-check.ts'

const letter = completed(sample, sampleParts)
const typesetter = createTypesetter()
const pdf = await typesetter.pdf(letter)
after(() => typesetter.close())

describe('a letter as PDF/UA-1', () => {
  for (const largePrint of [false, true]) {
    test(`breaks none of the rules we check, ${largePrint ? 'in large print' : 'in ordinary print'}`, async () => {
      const { findings, rules } = await checkPdf(await typesetter.pdf(letter, { largePrint }), 'en-GB')
      assert.deepEqual(findings, [])
      assert.equal(rules, 47)
    })
  }

  test('has a header for each row of the table whose first column is one', async () => {
    const { elements } = await checkPdf(pdf, 'en-GB')
    const scopes = elements
      .filter(({ type }) => type === 'TH')
      .map((cell) => nameAt(tableAttribute(cell, 'Scope'), 'Scope'))
    assert.equal(scopes.filter((scope) => scope === 'Row').length, 40)
    assert.equal(scopes.filter((scope) => scope === 'Column').length, 6)
  })

  test('in Welsh breaks none either', async () => {
    const welsh = completed({ ...sample, language: 'cy' }, sampleParts)
    assert.deepEqual((await checkPdf(await typesetter.pdf(welsh), 'cy')).findings, [])
  })
})

describe('the check finds a fault put into a good letter', () => {
  for (const { fault, rule, put } of faults) {
    test(`${rule}: ${fault}`, async () => {
      const file = await PDFDocument.load(pdf, { updateMetadata: false })
      put(file)
      const { findings } = await checkPdf(await file.save({ addDefaultPage: false }), 'en-GB')
      assert.ok(
        findings.some((finding) => finding.rule === rule),
        `found only ${JSON.stringify(findings)}`,
      )
    })
  }
})
