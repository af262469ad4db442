import assert from 'node:assert/strict'
import test from 'node:test'
import { formOf, provisionLabel, provisionsOf, readForm } from './provisions.ts'

test('the forms have 72, 72 and 36 rows, in 9, 8 and 8 sections', () => {
  const counts = (['2024', '2022', '2020'] as const).map((edition) => [
    provisionsOf(edition).length,
    formOf(edition).sections.length,
  ])
  assert.deepEqual(counts, [
    [72, 9],
    [72, 8],
    [36, 8],
  ])
})

test('2024 is printed by number, from 1.2', () => {
  const numbers = provisionsOf('2024').map(({ number }) => number)
  assert.deepEqual(numbers.slice(0, 6), ['1.2', '1.3', '1.4', '1.5', '1.6', '2.1'])
  assert.equal(numbers.at(-1), '9.8')
})

test('2022 is printed with the mandatory rows of each section first', () => {
  const form = formOf('2022')
  assert.deepEqual(
    form.provisions.slice(0, 9).map(({ number }) => number),
    ['1.2', '1.3', '1.6', '1.7', '1.8', '1.9', '1.4', '1.5', '2.1'],
  )
  for (const { number } of form.sections) {
    const categories = form.provisions
      .filter(({ section }) => section.number === number)
      .map(({ category }) => category)
    assert.deepEqual(
      categories,
      categories.toSorted((one, other) => Number(one !== 'Mandatory') - Number(other !== 'Mandatory')),
    )
  }
})

test('a provision is read as its form numbers it, never by an id of ours', () => {
  assert.equal(provisionLabel('6.3'), '6.3')
  assert.equal(provisionLabel('6.9', 'a'), '6.9a')
  assert.equal(provisionLabel('2020-4.3'), 'question 4.3')
  assert.equal(provisionLabel('2020-4.7', 'a'), 'question 4.7 a')
})

test('2020 asks questions, of which some want a figure or a few words', () => {
  const kinds = provisionsOf('2020')
    .filter(({ answerKind }) => answerKind !== 'yes-no')
    .map(({ id, number, answerKind }) => [id, number, answerKind])
  assert.deepEqual(kinds, [
    ['2020-3.8', '3.8', 'stage'],
    ['2020-4.5', '4.5', 'proportion'],
    ['2020-4.6', '4.6', 'proportion'],
    ['2020-4.7', '4.7', 'proportion'],
    ['2020-4.10', '4.10', 'proportion'],
    ['2020-6.3', '6.3', 'count-and-reason'],
    ['2020-8.1', '8.1', 'narrative'],
    ['2020-8.4', '8.4', 'narrative'],
  ])
})

test('a malformed file of provisions stops with every fault', () => {
  const provision = { id: '1.2', section: '1', obligation: 'must', label: 'A', text: 'B' }
  const form = {
    edition: '2022',
    title: 'T',
    sections: [{ number: '1', title: 'S' }],
    formColumns: ['a', 'b', 'c', 'd'],
    provisions: [provision, provision, { ...provision, id: '2.1', section: '2' }],
  }
  assert.throws(() => readForm('2024', form), {
    message: [
      'The provisions of the 2024 edition cannot be read:',
      'it says that it is of the 2022 edition',
      '1.2 is there twice',
      '2.1 is in section 2, which has no title',
    ].join('\n  '),
  })
  assert.throws(
    () => readForm('2024', { ...form, provisions: [{ ...provision, obligation: 'may' }] }),
    /provisions.0.obligation/,
  )
})
