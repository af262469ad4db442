// What to do next on a complaint, as one sentence and one link.
import { currentStage } from '#core/complaint/complaint.ts'
import type { Act, ActContext } from '../../act.ts'
import type { CaseAndLetters } from '../../desk.ts'

type NextAct = { readonly words: string; readonly path: string }

export function nextActOf({ complaint }: Pick<CaseAndLetters, 'complaint'>): NextAct | null {
  const { stage, acknowledgement, response } = currentStage(complaint)
  if (complaint.imported) return null
  if (!acknowledgement) return { words: `Acknowledge stage ${stage}`, path: 'acknowledge' }
  if (!response) return { words: `Answer stage ${stage}`, path: 'respond' }
  const open = complaint.actions.find(({ done }) => !done)
  if (open) return { words: `Keep promise ${open.number}`, path: `promises/${open.number}` }
  return complaint.closedOn ? null : { words: 'Close the complaint', path: 'close' }
}

export const complaintPath = (id: string): string => `/staff/complaints/${id}`

/** The address of an act's form; `number` is that of the action it is about, or 0. */
export const actPath = (act: Pick<Act, 'path'>, { file, number }: Pick<ActContext, 'file' | 'number'>): string =>
  `${complaintPath(file.complaint.id)}/${act.path}${number > 0 ? `/${number}` : ''}`
