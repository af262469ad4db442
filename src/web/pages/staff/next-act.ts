// What to do next on a complaint, as one sentence and one link.
import { currentStage } from '#core/complaint/complaint.ts'
import type { CaseAndLetters } from '../../desk.ts'

export type NextAct = { readonly words: string; readonly path: string }

export function nextActOf({ complaint }: Pick<CaseAndLetters, 'complaint'>): NextAct | null {
  const { stage, acknowledgement, response } = currentStage(complaint)
  if (!acknowledgement) return { words: `Acknowledge stage ${stage}`, path: 'acknowledge' }
  if (!response) return { words: `Answer stage ${stage}`, path: 'respond' }
  const open = complaint.actions.find(({ done }) => !done)
  if (open) return { words: `Keep promise ${open.number}`, path: `promises/${open.number}` }
  return complaint.closedOn ? null : { words: 'Close the complaint', path: 'close' }
}

export const complaintPath = (id: string): string => `/staff/complaints/${id}`
