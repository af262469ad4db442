// What to do next on a complaint, as one sentence and one link.
import { currentStage } from '#core/complaint/complaint.ts'
import { exclusionInForce } from '#core/complaint/handling.ts'
import { responseWaiting } from '#core/complaint/response-waiting.ts'
import type { Act, ActContext } from '../../act.ts'
import type { CaseAndLetters, Person } from '../../desk.ts'
import { mayCome } from '../../permissions.ts'
import type { SectionName } from './handling/sections.ts'

export type NextAct = { readonly words: string; readonly path: string }

function nextActOf({ complaint }: Pick<CaseAndLetters, 'complaint'>): NextAct | null {
  const { stage, acknowledgement, response } = currentStage(complaint)
  if (complaint.imported) return null
  const open = complaint.actions.find(({ done }) => !done)
  const keep = open ? { words: `Keep promise ${open.number}`, path: `promises/${open.number}` } : null
  // Nobody acknowledges or answers what is not accepted; what stage 1 promised is still owed.
  if (exclusionInForce(complaint.handling)) return keep
  if (!acknowledgement) return { words: `Acknowledge stage ${stage}`, path: 'acknowledge' }
  const waiting = responseWaiting(complaint)
  if (waiting) return { words: 'Check the response before it is sent', path: `check-response/${waiting.number}` }
  if (!response) return { words: `Answer stage ${stage}`, path: 'respond' }
  if (keep) return keep
  return complaint.closedOn ? null : { words: 'Close the complaint', path: 'close' }
}

/** The same for this person: null for somebody who may not do it. */
export function nextActFor(file: Pick<CaseAndLetters, 'complaint'>, person: Person): NextAct | null {
  const next = nextActOf(file)
  return next && mayCome(person, `${complaintPath(file.complaint.id)}/${next.path}`, true) ? next : null
}

/** Where a section of the complaint's pages is. */
export const sectionPath = (id: string, section: SectionName = 'overview'): string =>
  section === 'overview' ? complaintPath(id) : `${complaintPath(id)}/${section}`

export const complaintPath = (id: string): string => `/staff/complaints/${id}`

/** The address of an act's form; `number` is that of the action it is about, or 0. */
export const actPath = (act: Pick<Act, 'path'>, { file, number }: Pick<ActContext, 'file' | 'number'>): string =>
  `${complaintPath(file.complaint.id)}/${act.path}${number > 0 ? `/${number}` : ''}`
