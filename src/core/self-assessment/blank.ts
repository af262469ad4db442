// A self-assessment with nothing answered yet: what a landlord starts from.
import type { EditionId } from '../handling-code/edition.ts'
import { formOf, type Provision } from '../handling-code/provisions.ts'
import type { Answer, SelfAssessment } from './answer.ts'

export const blankSelfAssessment = (edition: EditionId): SelfAssessment => ({
  edition,
  landlord: '',
  title: 'Self-assessment form',
  period: null,
  answers: formOf(edition).provisions.map((provision) => blankAnswer(edition, provision)),
})

function blankAnswer(edition: EditionId, { id, category, items }: Provision): Answer {
  const blank = { provision: id, comply: null, evidence: [], commentary: '' }
  if (edition === '2022' && category !== null) return { ...blank, category }
  if (edition !== '2020') return blank
  const parts = items.map(({ letter, text }) => ({ letter, text, comply: null, evidence: [], commentary: '' }))
  return { ...blank, complyLiteral: { yes: '', no: '' }, ...(parts.length > 0 ? { parts } : {}) }
}
