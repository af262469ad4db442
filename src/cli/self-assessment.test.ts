import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import test from 'node:test'
import { fileURLToPath } from 'node:url'
import { dateOnly } from '#core/calendar/dates.ts'
import { answersOf, selfAssessment } from './self-assessment.ts'

const today = dateOnly('2026-06-10')
const published = fileURLToPath(new URL('../../test/self-assessments/west-lancashire-2024.json', import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'recourse-form-'))
const to = (name: string): string => path.join(folder, name)

test('a pack is printed as a page, and as JSON with its answers', async () => {
  const answers = await answersOf(published)
  assert.match(String(await selfAssessment(answers, { today })), /^<!doctype html>/)
  const json = JSON.parse(String(await selfAssessment(answers, { today, format: 'json' })))
  assert.deepEqual([json.edition, json.answers.length, json.answers[0].comply], ['2024', 72, 'Yes'])
})

test('a pack is written as each kind of file, and read from it again', async () => {
  const answers = await answersOf(published)
  for (const ending of ['pdf', 'docx', 'xlsx', 'csv']) {
    const said = await selfAssessment(answers, { today, out: to(`form.${ending}`) })
    assert.equal(said, `${to(`form.${ending}`)}: West Lancashire Borough Council, 72 of 72 answered, 2024 edition`)
  }
  assert.equal(readFileSync(to('form.pdf'), 'latin1').slice(0, 5), '%PDF-')
  for (const ending of ['docx', 'xlsx']) assert.deepEqual(await answersOf(to(`form.${ending}`)), answers)
})

test('what cannot be done is said in a sentence', async () => {
  const answers = await answersOf(published)
  await assert.rejects(selfAssessment(answers, { today, format: 'odt' }), {
    message: '“odt” is no format: html, text, pdf, docx, xlsx, csv, json',
  })
  await assert.rejects(answersOf('form.odt'), {
    message: 'form.odt is of no kind that can be read: json, csv, xlsx, docx',
  })
  writeFileSync(to('empty.json'), '{}')
  await assert.rejects(
    answersOf(to('empty.json')),
    /^Error: It cannot be read as a self-assessment:\n {2}empty\.json: edition: /,
  )
})
