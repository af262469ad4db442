// Where each self-assessment's pages are, and how far each has come, in words.
import { formOf } from '#core/handling-code/provisions.ts'
import type { DecidedAnswer, DecisionSource } from '#core/self-assessment/decision.ts'
import type { SelfAssessmentLine } from '../../../self-assessments-desk.ts'

export const assessmentPath = (id: string): string => `/staff/self-assessments/${id}`

export const sectionPathOf = (id: string, section: string): string => `${assessmentPath(id)}/sections/${section}`

/** 'Draft', 'Approved, version 1', 'Published, version 1'. */
export function statusOf({ versions }: Pick<SelfAssessmentLine, 'versions'>): string {
  const [latest] = versions
  if (!latest) return 'Draft'
  return `${latest.publishedAt ? 'Published' : 'Approved'}, version ${latest.version}`
}

/** 'Decided: Yes, by Carys Wynn', or how else it came to stand there. */
export function decidedWords({ source, answer }: DecidedAnswer, name: string): string {
  if (source === 'accepted') return `Taken over from the proposal: ${answer}, by ${name}`
  if (source === 'brought in') return `Brought in: ${answer}, by ${name}, and not decided in Recourse`
  return `Decided: ${answer}, by ${name}`
}

export const sourceWords: { readonly [source in DecisionSource]: string } = {
  decided: 'Decided here',
  accepted: 'Taken over from the proposal',
  'brought in': 'Brought in, not decided in Recourse',
}

/** How many of a section's provisions somebody has decided on here, and how many were brought in. */
export function progressOf(
  { edition, decisions }: Pick<SelfAssessmentLine, 'edition' | 'decisions'>,
  section?: string,
) {
  const inIt = formOf(edition).provisions.filter((one) => section === undefined || one.section.number === section)
  const standing = inIt.flatMap(({ id }) => decisions.find(({ provision }) => provision === id) ?? [])
  const broughtIn = standing.filter(({ source }) => source === 'brought in').length
  return { decided: standing.length - broughtIn, broughtIn, of: inIt.length }
}

export const progressWords = ({ decided, broughtIn, of }: ReturnType<typeof progressOf>): string =>
  `${decided} of ${of} decided${broughtIn > 0 ? `, ${broughtIn} brought in` : ''}`
