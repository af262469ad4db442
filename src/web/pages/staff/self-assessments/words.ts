// Where each self-assessment's pages are, and how far each has come, in words.
import { formOf } from '#core/handling-code/provisions.ts'
import type { SelfAssessmentLine } from '../../../self-assessments-desk.ts'

export const assessmentPath = (id: string): string => `/staff/self-assessments/${id}`

export const sectionPathOf = (id: string, section: string): string => `${assessmentPath(id)}/sections/${section}`

/** 'Draft', 'Approved, version 1', 'Published, version 1'. */
export function statusOf({ versions }: Pick<SelfAssessmentLine, 'versions'>): string {
  const [latest] = versions
  if (!latest) return 'Draft'
  return `${latest.publishedAt ? 'Published' : 'Approved'}, version ${latest.version}`
}

/** How many of a section's provisions somebody has decided on. */
export function progressOf(
  { edition, decisions }: Pick<SelfAssessmentLine, 'edition' | 'decisions'>,
  section?: string,
) {
  const inIt = formOf(edition).provisions.filter((one) => section === undefined || one.section.number === section)
  const decided = inIt.filter(({ id }) => decisions.some(({ provision }) => provision === id))
  return { decided: decided.length, of: inIt.length }
}

export const progressWords = (progress: { readonly decided: number; readonly of: number }): string =>
  `${progress.decided} of ${progress.of} decided`
