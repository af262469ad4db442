// Sending what was begun: read back, recorded once by whoever sends it, and shown with what happens next.

import type { Refusal } from '#core/complaint/step.ts'
import { placeOf, saveTyped } from './draft-answers.ts'
import type { DraftVisit, Visit } from './draft-visits.ts'
import type { Draft } from './drafts-desk.ts'
import { readForm } from './form.ts'
import { complainPath, isTrapped } from './pages/complain/around.ts'
import { stillToAnswer } from './pages/complain/catalogue.ts'
import { checkAnswersPage } from './pages/complain/check-answers.ts'
import { commandsOf, reportOf, senderOf } from './pages/complain/commands.ts'
import { reportNames, reportPage, reportSchema } from './pages/complain/report.ts'
import { type EqualityState, givesCode, reportedPage, sentPage } from './pages/complain/sent.ts'
import { complainWordsIn } from './pages/complain/words/words.ts'
import { complaintPath } from './pages/staff/next-act.ts'
import type { Parts } from './parts.ts'
import type { Answer } from './visit.ts'

const trapped = ({ tongue }: Visit): Refusal => ({ because: complainWordsIn[tongue.language].around.trapped })

export const checkAnswers =
  (parts: Parts) =>
  async (visit: DraftVisit): Promise<Answer> => {
    const { posted, isPost, draft, desk, forCaller, browser, tongue } = visit
    const place = placeOf(parts, visit)
    const shown = (refusals: readonly Refusal[]): Answer => ({
      status: refusals.length > 0 ? 422 : 200,
      view: checkAnswersPage({ ...place, draft, refusals, forCaller: forCaller?.person.name ?? null }),
    })
    if (draft.answers.kind === 'report') return { goTo: complainPath(visit, 'report') }
    if (!isPost) return shown([])
    if (posted.press === 'save') return { goTo: complainPath(visit, 'saved') }
    if (isTrapped(posted)) return shown([trapped(visit)])
    if (stillToAnswer(draft, place.today).length > 0) return shown([])
    const commands = commandsOf(draft, { today: place.today, now: desk.now(), language: tongue.language })
    const outcome = await desk.send(draft, commands, senderOf(draft))
    if (!outcome.recorded) return shown(outcome.refusals)
    if (!forCaller) return { goTo: complainPath(visit, 'sent') }
    await browser.end('draft')
    return { goTo: `${complaintPath(draft.complaint)}/logged` }
  }

export const report =
  (parts: Parts) =>
  async (visit: DraftVisit): Promise<Answer> => {
    const { posted, isPost, desk, tongue } = visit
    const place = placeOf(parts, visit)
    const shown = (draft: DraftVisit['draft'], refusals: readonly Refusal[]): Answer => ({
      status: refusals.length > 0 ? 422 : 200,
      view: reportPage({ ...place, draft }, { posted: draft.answers, refusals }),
    })
    if (!isPost) return shown(visit.draft, [])
    const draft = await saveTyped(desk, visit.draft, reportNames, posted)
    const read = readForm(reportSchema(complainWordsIn[tongue.language]), draft.answers)
    if (!read.read) return shown(draft, read.refusals)
    if (isTrapped(posted)) return shown(draft, [trapped(visit)])
    const outcome = await desk.report(
      draft,
      reportOf(draft, { today: place.today, language: tongue.language }),
      senderOf(draft),
    )
    return outcome.recorded ? { goTo: complainPath(visit, 'sent') } : shown(draft, outcome.refusals)
  }

async function equalityState({ desk, query }: Visit, draft: Draft): Promise<EqualityState> {
  if (await desk.equality.isOpen(draft.id)) return 'open'
  return query.equality === 'over' ? 'just over' : 'nothing to say'
}

/** Shown for as long as the browser has the draft, however often it is asked for; then never again. */
export const sent =
  (parts: Parts) =>
  async (visit: Visit): Promise<Answer> => {
    const { landlord, draft, browser, tongue } = visit
    if (!draft) return { goTo: complainPath(visit, 'come-back') }
    if (!draft.isSent) return { goTo: complainPath(visit, 'check-answers') }
    const { complaint } = draft
    if ((await parts.waysIn(landlord.id, complaint)).length === 0) {
      return { view: reportedPage(landlord, complaint.replace(/^C/, 'S'), tongue) }
    }
    const file = await parts.residentDeskFor(landlord.id, complaint, null).find()
    const resident = await browser.resident()
    if (givesCode(file) && resident?.complaintId !== complaint) {
      await browser.begin({
        ...{ who: 'resident', landlordId: landlord.id, complaintId: complaint, representative: null },
      })
    }
    return { view: sentPage(landlord, file, tongue, await equalityState(visit, draft)) }
  }
