import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, describe, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { dateOnly } from '#core/calendar/dates.ts'
import type { SelfAssessment } from '#core/self-assessment/answer.ts'
import { blankSelfAssessment } from '#core/self-assessment/blank.ts'
import { assessmentOf, madeUp } from '#core/self-assessment/scenario.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { readWord } from './read-word.ts'
import { type FormatIn, formatsIn, formatsOut, readSelfAssessment, renderSelfAssessment } from './self-assessment.ts'

const typesetter = createTypesetter()
after(() => typesetter.close())
const means = { on: dateOnly('2026-06-10'), colour: '#00594f', typesetter }

const bytesOf = async (assessment: SelfAssessment, format: (typeof formatsOut)[number]): Promise<Uint8Array> => {
  const file = await renderSelfAssessment(assessment, format, means)
  return typeof file === 'string' ? new TextEncoder().encode(file) : file
}

async function assertComesBack(assessment: SelfAssessment, format: FormatIn): Promise<void> {
  const read = await readSelfAssessment(await bytesOf(assessment, format), format, 'form')
  assert.ok('assessment' in read, JSON.stringify(read))
  assert.deepEqual(read.assessment.answers, assessment.answers)
  if (format !== 'csv') return assert.deepEqual(read.assessment, assessment)
  const { approval: _, copy: __, cases: ___, ...rest } = assessment
  assert.deepEqual(read.assessment, rest)
}

const packs = { 'west-lancashire-2024': 72, 'livewest-2022': 72, 'livin-2020': 36, 'vivere-2024': 72 }

for (const [name, count] of Object.entries(packs)) {
  describe(`the published self-assessment ${name}`, () => {
    const file = new URL(`../../test/self-assessments/${name}.json`, import.meta.url)
    const assessment = assessmentOf(JSON.parse(readFileSync(file, 'utf8')))

    for (const format of formatsIn) {
      test(`is read back from ${format} with all its ${count} answers equal`, async () => {
        assert.equal(assessment.answers.length, count)
        await assertComesBack(assessment, format)
      })
    }

    test('is drawn in every format', async () => {
      for (const format of formatsOut) assert.ok((await bytesOf(assessment, format)).length > 10_000, format)
    })
  })
}

describe('a made-up self-assessment in awkward words', () => {
  for (const edition of ['2020', '2022', '2024'] as const) {
    for (const format of formatsIn) {
      test(`of ${edition} is read back from ${format} as it was, and so is a blank one`, async () => {
        await assertComesBack(madeUp(edition), format)
        await assertComesBack({ ...blankSelfAssessment(edition), landlord: 'Fernbank Homes' }, format)
      })
    }
  }

  test('of a period in which nothing was received says so in every format but CSV, and is read back with it', async () => {
    const said = 'No complaint or contact was received in this period, so cases show nothing.'
    for (const edition of ['2020', '2022', '2024'] as const) {
      const assessment = { ...blankSelfAssessment(edition), landlord: 'Fernbank Homes', cases: said }
      for (const format of ['html', 'text'] as const) {
        const shown = await renderSelfAssessment(assessment, format, means)
        assert.equal(String(shown).replace(/\s+/g, ' ').split(said).length, 2, `${edition}, ${format}`)
      }
      for (const format of formatsIn) await assertComesBack(assessment, format)
    }
  })

  test('whose 2020 answers are not what their columns say is read back as well', async () => {
    const { answers, ...rest } = madeUp('2020')
    const odd = answers.map((answer) => {
      if (answer.provision === '2020-1.1')
        return { ...answer, comply: 'No', complyLiteral: { yes: 'Yes, nearly', no: 'X' } }
      if (answer.provision === '2020-1.2') return { ...answer, comply: null, complyLiteral: { yes: 'Yes', no: '' } }
      if (answer.provision !== '2020-4.7') return answer
      const parts = answer.parts?.map((part, at) => ({
        ...part,
        comply: at === 0 ? null : `${at}0%`,
        commentary: 'By item.',
      }))
      return { ...answer, comply: '10%', complyLiteral: { yes: '', no: '' }, parts }
    })
    for (const format of formatsIn) await assertComesBack(assessmentOf({ ...rest, answers: odd }), format)
  })
})

describe('a Word file', () => {
  test('has headings with levels, heads that are repeated, rows kept whole, lists, and its language', async () => {
    const parts = unzipSync(await bytesOf(madeUp('2024'), 'docx'))
    const xml = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
    const body = xml('word/document.xml')
    const count = (pattern: RegExp): number => body.match(pattern)?.length ?? 0
    assert.equal(count(/<w:tbl>/g), 10)
    assert.equal(count(/<w:tblHeader\/>/g), 10)
    assert.equal(count(/<w:cantSplit\/>/g), 81)
    assert.equal(count(/<w:pStyle w:val="Heading1"\/>/g), 1)
    assert.equal(count(/<w:pStyle w:val="Heading2"\/>/g), 10)
    assert.match(body, /w:orient="landscape"/)
    assert.match(xml('word/styles.xml'), /<w:lang w:val="en-GB"[^>]*\/>/)
    for (const level of [0, 1, 2]) assert.match(xml('word/styles.xml'), new RegExp(`<w:outlineLvl w:val="${level}"/>`))
    assert.match(xml('docProps/core.xml'), /<dc:title>Self-assessment form<\/dc:title>/)
  })

  test('says nothing as markup: words come as they were written', async () => {
    const blocks = await readWord(await bytesOf(madeUp('2024'), 'docx'))
    const words = JSON.stringify(blocks)
    assert.ok(words.includes("=cmd|'/C calc'!A0"))
    assert.ok(words.includes('<b>bold</b>'))
  })
})

describe('a file that cannot be read', () => {
  const csv = (text: string) => readSelfAssessment(new TextEncoder().encode(text), 'csv', 'form.csv')
  const faultsOf = async (text: string): Promise<readonly string[]> => {
    const read = await csv(text)
    return 'faults' in read ? read.faults : []
  }
  const whole = async (): Promise<string> => String(await renderSelfAssessment(madeUp('2024'), 'csv', means))

  test('names the row of an answer that is wrong', async () => {
    const text = (await whole()).replace(/(\r\n1\.3,[^\r]*?),Yes,/, '$1,Perhaps,')
    assert.deepEqual(await faultsOf(text), [
      'form.csv: row 3 (1.3), column C (Comply: Yes / No): the answer is “Perhaps”; it must be Yes, No, Partly, N/A, or blank',
    ])
  })

  test('names the row in which another landlord begins', async () => {
    const text = (await whole()).replace(/Fernbank Homes(?=[^\r]*\r\n$)/, 'Oakmere Housing')
    assert.deepEqual(await faultsOf(text), [
      'form.csv: row 73, column I (Landlord): “Oakmere Housing”, where the rows before say “Fernbank Homes”',
    ])
  })

  test('names a column that is none of the form', async () => {
    assert.deepEqual(await faultsOf('Code provision,Colour,Comply\n1.2,red,Yes\n'), [
      'form.csv: “Colour” is no column of the form',
      'form.csv: “Comply” is no column of the form',
    ])
  })

  test('names an edition that there is not, or says that none is given', async () => {
    const text = 'Code provision,Comply: Yes / No,Edition of the Code\n1.2,Yes,2023\n'
    assert.deepEqual(await faultsOf(text), [
      'form.csv: row 2, column C (Edition of the Code): “2023” is no edition of the Code: 2020, 2022 or 2024',
    ])
  })

  test('says so when it is of another kind', async () => {
    const nothing = new TextEncoder().encode('nothing')
    assert.deepEqual(await readSelfAssessment(nothing, 'docx', 'a.docx'), {
      faults: ['a.docx: it is no Word file (.docx)'],
    })
    assert.deepEqual(await csv('just words'), {
      faults: [
        'form.csv: “just words” is no column of the form',
        'form.csv: no column says which provision a row is about',
      ],
    })
    assert.deepEqual(await readSelfAssessment(new Uint8Array([0xe9]), 'csv', 'a.csv'), {
      faults: ['a.csv: it is not UTF-8; save it as “CSV UTF-8”'],
    })
  })
})
