// The refusal that one person proposed and nobody has answered yet: it waits, and everything else goes on.
import { type Complaint, currentStage } from './complaint.ts'
import type { RefusalProposal } from './handling.ts'

/** The proposal that may be agreed to or returned today; a stage that was answered meanwhile leaves nothing to refuse. */
export function refusalWaiting(complaint: Complaint): RefusalProposal | null {
  const { stage, response } = currentStage(complaint)
  const last = complaint.handling.refusalProposals.at(-1)
  return last && !last.answer && last.stage === stage && !response ? last : null
}
