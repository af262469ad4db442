import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { blankSelfAssessment } from '#core/self-assessment/blank.ts'
import { madeUp } from '#core/self-assessment/scenario.ts'
import { complete } from '#documents/complete.ts'
import { everyBlock, plain } from '#documents/document.ts'
import { toHtml } from '#documents/to-html.ts'
import { fieldOf, formColumns } from './form-columns.ts'
import { selfAssessmentForm } from './self-assessment.ts'
import { selfAssessmentSheets, selfAssessmentTable } from './self-assessment-sheet.ts'

const setting = { on: dateOnly('2026-06-10'), colour: '#00594f' }

const small = (edition: '2020' | '2022' | '2024') => {
  const assessment = madeUp(edition)
  const answers = assessment.answers.map((answer) =>
    answer.commentary.length > 1_000 ? { ...answer, commentary: 'In short: yes.' } : answer,
  )
  return selfAssessmentForm({ ...assessment, answers }, setting)
}

describe('a self-assessment form', () => {
  for (const edition of ['2020', '2022', '2024'] as const) {
    test(`of the ${edition} edition is the page that was read and approved`, () => {
      const completed = complete(small(edition), [])
      assert.ok('document' in completed, JSON.stringify(completed))
      const html = toHtml(completed.document)
      const file = new URL(`./golden/self-assessment-${edition}.golden.html`, import.meta.url)
      if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, html)
      assert.equal(html, readFileSync(file, 'utf8'))
    })
  }

  test('of a period in which nothing was received says so, and is the page that was read and approved', () => {
    const cases = 'No complaint or contact was received in this period, so cases show nothing.'
    const blank = { ...blankSelfAssessment('2020'), landlord: 'Fernbank Homes', cases }
    const completed = complete(selfAssessmentForm(blank, setting), [])
    assert.ok('document' in completed, JSON.stringify(completed))
    const html = toHtml(completed.document)
    const file = new URL('./golden/self-assessment-nothing-received.golden.html', import.meta.url)
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, html)
    assert.equal(html, readFileSync(file, 'utf8'))
  })

  test('has the columns of its edition', () => {
    assert.deepEqual(
      (['2020', '2022', '2024'] as const).map((edition) => formColumns(edition).map(({ head }) => head)),
      [
        ['Number', 'Question', 'Yes', 'No'],
        [
          'Code section',
          'Code requirement',
          'Comply: Yes/No',
          'Category',
          'Evidence, commentary, and any explanations',
        ],
        ['Code provision', 'Code requirement', 'Comply: Yes / No', 'Evidence', 'Commentary / explanation'],
      ],
    )
  })

  test('of 2022 parts sections into mandatory and best practice, and that of 2024 its section 6 into stages', () => {
    const headings = (edition: '2022' | '2024', from: string) => {
      const all = everyBlock(small(edition).blocks).flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
      return all.slice(all.indexOf(from), all.indexOf(from) + 4)
    }
    assert.deepEqual(headings('2022', 'Section 1: Definition of a complaint'), [
      'Section 1: Definition of a complaint',
      'Mandatory',
      'Best practice recommended',
      'Section 2: Accessibility and awareness',
    ])
    assert.deepEqual(headings('2024', 'Section 6: Complaints Stages'), [
      'Section 6: Complaints Stages',
      'Stage 1',
      'Stage 2',
      'Section 7: Putting things right',
    ])
  })

  test('says who approved it and when, how many answers are which, and that a question is not answered', () => {
    const [facts] = small('2024').blocks
    assert.deepEqual(facts?.kind === 'facts' && facts.rows, [
      ['Edition of the Code', '2024'],
      ['Period', '1 April 2025 to 31 March 2026'],
      ['Answers', '57 Yes, 9 No, 6 not answered'],
      ['Approved by', 'The board'],
      ['Approved on', '3 June 2026'],
    ])
  })

  test('that is blank has every provision, each not answered', () => {
    const form = selfAssessmentForm(blankSelfAssessment('2024'), setting)
    const rows = form.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
    assert.equal(rows.length, 72)
    for (const row of rows) assert.equal(plain(row[2] ?? ''), 'Not answered')
  })
})

describe('a self-assessment in rows', () => {
  test('has the columns of the form, those that are needed beside them, and whose it is in each row of a CSV', () => {
    const { heads, rows } = selfAssessmentTable(madeUp('2022'))
    assert.deepEqual(heads.slice(5), [
      'Evidence',
      'Explanation',
      'Note',
      'Section',
      'Landlord',
      'Edition of the Code',
      'Period',
      'Title',
    ])
    assert.equal(rows.length, 72)
    assert.ok(heads.every((head) => fieldOf(head) !== null))
  })

  test('of 2020 has a row for each item that is answered by itself', () => {
    const [form, about] = selfAssessmentSheets(madeUp('2020'))
    assert.deepEqual(
      form.rows.map(([number]) => number).filter((number) => /[a-z]$/.test(number ?? '')),
      ['4.7a', '4.7b', '4.7c', '4.7d', '8.2a', '8.2b', '8.2c'],
    )
    assert.deepEqual(about.rows[0], ['Landlord', 'Fernbank Homes'])
  })
})
