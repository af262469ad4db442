// Every provision of every edition means something: how many of each kind, and what stops the program when one is left out.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { EditionId } from '../edition.ts'
import { provisionsOf } from '../provisions.ts'
import { attestedForms } from './attested.ts'
import { faultsOfMeaning, type Meaning, meaningOf, rules } from './catalogue.ts'

function ofKind(edition: EditionId, kind: Meaning['kind']): readonly string[] {
  return provisionsOf(edition)
    .map(({ id }) => id)
    .filter((id) => meaningOf(edition, id)?.kind === kind)
    .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))
}
const counts = (edition: EditionId) =>
  (['computed', 'mixed', 'attested'] as const).map((kind) => ofKind(edition, kind).length)

test('each edition’s provisions are computed, mixed or attested: 72, 72 and 36', () => {
  assert.deepEqual(counts('2024'), [41, 17, 14])
  assert.deepEqual(counts('2022'), [31, 18, 23])
  assert.deepEqual(counts('2020'), [17, 5, 14])
})

test('of the 72 of 2024, these need no word of anybody', () => {
  assert.equal(
    ofKind('2024', 'computed').join(' '),
    '1.3 1.5 2.1 2.3 2.4 3.6 3.7 5.2 5.3 5.4 5.6 5.7 5.8 5.9 5.10 5.11 5.12 5.13 5.14 5.15 6.1 6.2 6.3 6.4 6.5 6.6 ' +
      '6.7 6.8 6.9 6.10 6.11 6.12 6.13 6.14 6.15 6.16 6.17 6.18 6.19 7.3 9.1',
  )
  assert.equal(
    ofKind('2024', 'mixed').join(' '),
    '1.2 1.4 1.6 2.2 2.5 3.1 3.2 3.4 5.5 6.20 7.1 7.2 7.4 8.1 9.2 9.3 9.7',
  )
  assert.equal(ofKind('2024', 'attested').join(' '), '3.3 3.5 4.1 4.2 4.3 5.1 8.2 8.3 8.4 8.5 9.4 9.5 9.6 9.8')
})

test('every rule has an example that is met, one that is missed and one with too few facts', () => {
  for (const { name, examples, neverMissed } of rules) {
    const answers = new Set(examples.map(({ expected }) => expected.answer))
    assert(answers.has('met') && answers.has('not known'), `${name}: met and not known`)
    assert(answers.has('missed') !== (neverMissed !== null), `${name}: missed, or why it never is`)
    assert(examples.length >= 3, `${name}: three examples`)
  }
})

test('names are told apart, and every question and every meaning is one sentence', () => {
  assert.equal(new Set(rules.map(({ name }) => name)).size, rules.length)
  for (const { name, means } of rules) assert(means.endsWith('.') && !means.slice(0, -1).includes('. '), name)
  for (const { asks, evidence, reviewEveryMonths } of attestedForms) {
    assert(asks.endsWith('?') && evidence.length > 0 && reviewEveryMonths > 0, asks)
  }
})

test('a provision with neither, and a rule whose provision is gone, are named', () => {
  const provisions = () => [{ id: '1.2' }, { id: '1.3' }]
  const given = {
    rules: [{ name: 'one', provisions: { 2024: ['1.2', '9.9'] } }],
    attested: [{ provisions: { 2022: ['1.2', '1.3'], 2020: ['1.2', '1.3', '8.8'] } }],
  }
  assert.deepEqual(faultsOfMeaning(given, provisions), [
    '2024: 1.3 has neither a rule nor an attestation form',
    '2024: 9.9 of “one” is gone',
    '2020: 8.8, which is to be attested, is gone',
  ])
})

test('an edition has no meaning for a provision that it does not have', () => {
  assert.equal(meaningOf('2020', '6.2'), null)
  assert.equal(meaningOf('2024', '6.2')?.kind, 'computed')
})
