import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { blankSelfAssessment } from './blank.ts'
import { passagesOf, tidied, wordsOf } from './passages.ts'
import { readPack } from './read-pack.ts'
import { assessmentOf } from './scenario.ts'
import { complyIn } from './yes-and-no-columns.ts'

const pack = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../test/self-assessments/${name}.json`, import.meta.url), 'utf8'))

const faultsOf = (
  changes: (answers: Record<string, unknown>[]) => unknown[],
  edition: '2020' | '2022' | '2024' = '2024',
) => {
  const blank = blankSelfAssessment(edition)
  const read = readPack({ ...blank, answers: changes(blank.answers.map((answer) => ({ ...answer }))) }, 'a.json')
  assert('faults' in read)
  return read.faults
}

describe('a pack', () => {
  for (const [name, count] of [
    ['west-lancashire-2024', 72],
    ['livewest-2022', 72],
    ['livin-2020', 36],
    ['vivere-2024', 72],
  ] as const) {
    test(`of ${name} loses nothing: every field of its ${count} answers is as it was, in the same order`, () => {
      const given = pack(name)
      const { answers } = assessmentOf(given)
      assert.equal(answers.length, count)
      for (const [at, answer] of given.answers.entries()) {
        for (const [field, value] of Object.entries(answer)) {
          assert.partialDeepStrictEqual(answers[at], { [field]: value }, `${answer.provision} ${field}`)
        }
      }
    })
  }

  test('written as our own JSON is read as the same', () => {
    for (const name of ['west-lancashire-2024', 'livewest-2022', 'livin-2020', 'vivere-2024']) {
      const assessment = assessmentOf(pack(name))
      assert.deepEqual(assessmentOf(JSON.parse(JSON.stringify(assessment))), assessment)
    }
  })

  test('of a policy says that it is no self-assessment', () => {
    assert.deepEqual(readPack(pack('livewest-policy-2020'), 'policy.json'), {
      faults: [
        'policy.json: “Customer Compliments, Complaints & Feedback Policy” holds no answers, so it is no self-assessment',
      ],
    })
  })

  test('with an answer unknown, twice or missing is told which and where', () => {
    const faults = faultsOf((answers) => [{ ...answers[0], provision: '9.9' }, answers[1], ...answers.slice(1)])
    assert.deepEqual(faults, [
      'a.json: answers[0] (9.9): “9.9” is no provision of the 2024 form',
      'a.json: answers[2] (1.3): 1.3 is answered twice, first in a.json: answers[1] (1.3)',
      'a.json: there is no answer to 1.2',
    ])
  })

  test('in which a spreadsheet has turned 5.10 into 5.1 is told so', () => {
    const faults = faultsOf((answers) =>
      answers.map((each) => (each.provision === '5.10' ? { ...each, provision: '5.1' } : each)),
    )
    assert.match(faults[0] ?? '', /5\.1 is answered twice.*a spreadsheet may have turned 5\.10 into 5\.1$/)
  })

  test('with an answer that is none of yes and no, another category or an unprintable character is told', () => {
    assert.deepEqual(
      faultsOf((answers) => [{ ...answers[0], comply: 'Maybe', commentary: 'a\u0007b' }, ...answers.slice(1)]),
      [
        'a.json: answers[0] (1.2): the answer is “Maybe”; it must be Yes, No, Partly, N/A, or blank',
        'a.json: answers[0] (1.2): it has a character that cannot be printed: U+0007',
      ],
    )
    assert.deepEqual(
      faultsOf((answers) => [{ ...answers[0], category: 'Best practice recommended' }, ...answers.slice(1)], '2022'),
      ["a.json: answers[0] (1.2): the category is “Best practice recommended”; the form's is Mandatory"],
    )
  })

  test('with fields or an edition that we do not know is told where', () => {
    const read = readPack(
      { edition: '2023', landlord: 'L', answers: [{ provision: '1.2', comment: 'lost?' }] },
      'b.json',
    )
    assert.deepEqual(read, {
      faults: ['b.json: edition: not an edition of the Code: 2023', 'b.json: answers[0]: Unrecognized key: "comment"'],
    })
  })
})

test('the Yes and No columns of 2020 say what the answer is', () => {
  const answers = [
    { yes: 'Yes (Stage 2 appeal)', no: '' },
    { yes: '', no: 'X – No third formal stage' },
    { yes: '100% Upheld', no: '' },
    { yes: '', no: '' },
  ].map((columns) => complyIn(columns))
  assert.deepEqual(answers, ['Yes', 'No', '100% Upheld', null])
  assert.equal(complyIn({ yes: '', no: '' }, [{ comply: '0%' }, { comply: 'N/A' }]), '0% / N/A')
})

test('words laid out once stay as they are, whatever they are', () => {
  const piece = fc.constantFrom('• ', '•', '\n', '\n\n', '\r\n', ' ', 'a', 'b c', '- ', '1. ')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const once = tidied(pieces.join(''))
      assert.equal(tidied(once), once)
      assert.equal(wordsOf(passagesOf(once)), once)
    }),
  )
})
