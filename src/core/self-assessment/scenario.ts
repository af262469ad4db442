// A made-up landlord's self-assessments under each edition, with the most awkward words, for the tests of all formats.
import assert from 'node:assert/strict'
import type { EditionId } from '../handling-code/edition.ts'
import type { SelfAssessment } from './answer.ts'
import { blankSelfAssessment } from './blank.ts'
import { readPack } from './read-pack.ts'

const awkwardWords = [
  "=cmd|'/C calc'!A0",
  '+44 20 7946 0000, -5, @SUM(A1)',
  "'=quoted already",
  'He said "no", & wrote <b>bold</b> *stars* #set $1$ _x0041_ \\n {{x}}',
  'Line one\nline two\n\nA list:\n• first, with https://www.fernbank.example/a-page.\n• second; third\n\nمحمد العلي wrote this 😀',
  'Evidence',
  'No “quotes” left, 5.10 · 31/02/2024 · 1/2/24',
] as const

const evidence = [
  '=HYPERLINK("https://example.test")',
  'Complaints policy, section 4',
  'https://www.fernbank.example/policy',
]

/** The first seven provisions are answered in awkward words, the eighth at great length, the rest plainly or not. */
export function madeUp(edition: EditionId, { at = 'Fernbank Homes' } = {}): SelfAssessment {
  const blank = blankSelfAssessment(edition)
  const answers = blank.answers.map(({ provision }, index) => ({
    provision,
    comply: complyAt(index),
    evidence: index % 3 === 0 ? evidence : [],
    commentary: commentaryAt(index, provision),
    ...(index % 7 === 3 ? { explanation: 'The rule changed in May; our policy follows in July.' } : {}),
    ...(index === 2 ? { complyNote: 'Copied from last year.' } : {}),
  }))
  return assessmentOf({
    edition,
    landlord: at,
    title: 'Self-assessment form',
    period: '1 April 2025 to 31 March 2026',
    approval: {
      by: 'The board',
      on: '2026-06-03',
      response: 'We read every answer.\n\nWe asked for:\n• two changes\n• a date',
    },
    answers,
  })
}

const long = Array.from({ length: 1_250 }, (_, index) => `word${index}`.padEnd(7, 'x'))
  .join(' ')
  .slice(0, 10_000)

function complyAt(index: number): string | null {
  if (index % 11 === 10) return null
  return index % 7 === 3 ? 'No' : 'Yes'
}

function commentaryAt(index: number, provision: string): string {
  if (index === awkwardWords.length) return long
  return awkwardWords[index] ?? (index % 5 === 0 ? '' : `What we do about ${provision}.`)
}

export function assessmentOf(pack: unknown): SelfAssessment {
  const read = readPack(pack, 'pack')
  assert('assessment' in read, JSON.stringify(read))
  return read.assessment
}
