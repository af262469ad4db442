// A person's word: what is refused when it is given, and what it amounts to on a day.
import assert from 'node:assert/strict'
import test from 'node:test'
import { dateOnly } from '../calendar/dates.ts'
import { type Attestation, attestationRefusals, attestedAnswer, latestUntil } from './attestation.ts'
import { attestedForms } from './rules/attested.ts'

const day = dateOnly

const word: Attestation = {
  edition: '2024',
  provision: '4.1',
  by: { name: 'Nia Bell', role: 'Director of customers' },
  on: day('2026-06-01'),
  says: 'yes',
  words: 'A team of three, which reports to the board every quarter.',
  evidence: [{ what: 'Structure chart', where: 'Board paper 12 of May 2026' }],
  until: day('2027-06-01'),
}
const about = (asOf: string) => ({ edition: '2024', provision: '4.1', asOf: day(asOf) }) as const
const answerOn = (asOf: string, ...words: readonly Attestation[]) => attestedAnswer(words, about(asOf)).answer

test('a word with evidence that still holds is met; no word is not known', () => {
  assert.deepEqual(attestationRefusals(word, day('2026-06-01')), [])
  assert.equal(answerOn('2026-06-01', word), 'met')
  assert.equal(answerOn('2026-06-01'), 'not known')
})

test('a word given later, or that has run out, is not known', () => {
  assert.equal(answerOn('2026-05-31', word), 'not known')
  assert.equal(answerOn('2027-06-01', word), 'met')
  assert.equal(answerOn('2027-06-02', word), 'not known')
})

test('the last word counts; no is missed, partly is partly', () => {
  const no: Attestation = { ...word, on: day('2026-09-01'), says: 'no' }
  assert.equal(answerOn('2026-10-01', no, word), 'missed')
  assert.equal(answerOn('2026-10-01', { ...no, says: 'partly' }, word), 'partly')
})

test('a yes with no evidence is refused, and is never met', () => {
  const bare = { ...word, evidence: [] }
  assert.deepEqual(attestationRefusals(bare, day('2026-06-01')), [
    { field: 'evidence', because: 'A yes needs evidence: say what shows it, and where it is', provision: '4.1' },
  ])
  assert.equal(answerOn('2026-06-01', bare), 'not known')
})

test('nobody attests what complaints alone answer, or a provision that is not there', () => {
  assert.deepEqual(attestationRefusals({ ...word, provision: '6.2' }, day('2026-06-01')), [
    { because: '6.2 is answered from complaints alone: nobody attests it', provision: '6.2' },
  ])
  assert.deepEqual(attestationRefusals({ ...word, provision: '10.1' }, day('2026-06-01')), [
    { field: 'provision', because: 'The 2024 edition has no provision 10.1' },
  ])
})

test('everything that is wrong is said at once', () => {
  const wrong = {
    ...word,
    by: { name: '', role: ' ' },
    words: '',
    on: day('2026-06-02'),
    until: day('2028-01-01'),
  }
  assert.deepEqual(
    attestationRefusals(wrong, day('2026-06-01')).map((refusal) => refusal.field),
    ['name', 'role', 'words', 'on', 'until'],
  )
})

test('a word holds for as long as its form says, to the last day of a short month', () => {
  const form = attestedForms.find(({ provisions }) => provisions['2024']?.includes('9.6'))
  assert(form)
  assert.equal(latestUntil(form, day('2026-08-31')), '2027-02-28')
  assert.equal(latestUntil({ ...form, reviewEveryMonths: 12 }, day('2024-02-29')), '2025-02-28')
})
