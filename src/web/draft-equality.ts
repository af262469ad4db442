// The equality questions, for whoever has just sent a complaint: answered or turned down once, and kept apart from it.
import { answersIn } from '#core/figures/equality-questions.ts'
import type { Visit } from './draft-visits.ts'
import { complainPath } from './pages/complain/around.ts'
import { equalityPage } from './pages/complain/equality.ts'
import type { Parts } from './parts.ts'
import type { Answer } from './visit.ts'

/** Whoever has not sent a complaint, or was here before, is led to where it stands. */
export const equality =
  (parts: Parts) =>
  async (visit: Visit): Promise<Answer> => {
    const { landlord, draft, desk, isPost, posted, formToken, tongue } = visit
    const isOffered = draft?.isSent && (await parts.waysIn(landlord.id, draft.complaint)).length > 0
    if (!isOffered || !(await desk.equality.isOpen(draft.id))) return { goTo: complainPath(visit, 'sent') }
    if (!isPost) return { view: equalityPage({ landlord, formToken, tongue }) }
    await desk.equality.end(draft.id, posted.press === 'skip' ? [] : answersIn(posted))
    // The same address for all: whoever keeps a list of addresses that were asked for, as a proxy does, learns no more.
    return { goTo: complainPath(visit, 'sent?equality=over') }
  }
