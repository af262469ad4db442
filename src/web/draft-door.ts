// The doors to a complaint that was begun: its reference and code, for whoever began it and for staff who finish it for them.

import type { FastifyReply, FastifyRequest } from 'fastify'
import { isDraftId } from '#core/complaint/complaint.ts'
import type { Refusal } from '#core/complaint/step.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { type Browser, browserOf } from './browser.ts'
import { saveTyped } from './draft-answers.ts'
import type { Visit } from './draft-visits.ts'
import type { Draft } from './drafts-desk.ts'
import type { Posted } from './form.ts'
import { complainPath } from './pages/complain/around.ts'
import { questions } from './pages/complain/catalogue.ts'
import { comeBackPage } from './pages/complain/come-back.ts'
import { leftPage } from './pages/complain/saved.ts'
import { complainWordsIn } from './pages/complain/words/words.ts'
import { plainLetters, referenceTyped } from './pages/resident/check.ts'
import { callerPage } from './pages/staff/caller-draft.ts'
import type { Parts } from './parts.ts'
import { tooManyTries } from './problems.ts'
import { asKept, keptIn } from './sign-in-page.ts'
import { sameText } from './tokens.ts'
import { inEnglish } from './tongue.ts'
import type { Answer, StaffVisit } from './visit.ts'

type Opened = { readonly draft: Draft } | { readonly refusals: readonly Refusal[] } | { readonly tooMany: true }

/** Looks for it after a try is counted, and says the same of every pair that is wrong. */
async function opened(
  parts: Parts,
  { landlord, desk, tongue }: Pick<Visit, 'landlord' | 'desk' | 'tongue'>,
  posted: Posted,
): Promise<Opened> {
  const { comeBack: words } = complainWordsIn[tongue.language]
  const id = referenceTyped(posted.reference ?? '')
  const code = plainLetters(posted.draftCode ?? '')
  const missing = [
    ...(posted.reference?.trim() ? [] : [{ field: 'reference', because: words.referenceMissing }]),
    ...(code ? [] : [{ field: 'draftCode', because: words.codeMissing }]),
  ]
  if (missing.length > 0) return { refusals: missing }
  const what = id.slice(0, 40)
  if (!(await parts.tries.mayTry(landlord.id, what))) return { tooMany: true }
  const draft = isDraftId(id) ? await desk.find(id) : null
  const isRight = sameText(draft ? plainLetters(desk.codeOf(draft.id)) : '', code)
  if (!draft || !isRight || draft.isSent) return { refusals: [{ field: 'reference', because: words.noMatch }] }
  await parts.tries.forget(landlord.id, what)
  return { draft }
}

async function begin(browser: Browser, landlord: Profile, { id }: Draft): Promise<void> {
  await browser.end('draft')
  await browser.begin({ who: 'draft', landlordId: landlord.id, draftId: id, idle: false })
}

export const comeBack =
  (parts: Parts) =>
  async (visit: Visit): Promise<Answer> => {
    const { landlord, desk, browser, posted, query, isPost, formToken, tongue } = visit
    const kept = keptIn(posted)
    const closed = posted.page ?? query.closed ?? ''
    const page = questions.find(({ path }) => path === closed)
    const shown = (refusals: readonly Refusal[]): Answer => ({
      status: refusals.length > 0 ? 422 : 200,
      view: comeBackPage({
        ...{ landlord, formToken, posted, refusals, kept: asKept(kept), page: page?.path ?? '', tongue },
        timedOut: query.closed !== undefined || Object.keys(kept).length > 0,
      }),
    })
    if (!isPost) return shown([])
    const found = await opened(parts, visit, posted)
    if ('tooMany' in found) {
      const { language } = tongue
      return { status: 429, view: tooManyTries(complainWordsIn[language].comeBack.what, language) }
    }
    if ('refusals' in found) return shown(found.refusals)
    await desk.openFor(found.draft.id, null)
    if (page && Object.keys(kept).length > 0) await saveTyped(desk, found.draft, page.names, kept)
    await begin(browser, landlord, found.draft)
    return { goTo: complainPath(visit, page?.path ?? 'check-answers') }
  }

export const leave = async ({ landlord, browser, tongue }: Visit): Promise<Answer> => {
  await browser.end('draft')
  return { view: leftPage(landlord, tongue) }
}

/** Staff go on with it on the same pages; what they send is recorded as told to them by telephone. */
export const openForCaller =
  (parts: Parts, request: FastifyRequest, reply: FastifyReply) =>
  async ({ desk: { landlord, person }, posted, formToken }: StaffVisit): Promise<Answer> => {
    const drafts = parts.draftsOf(landlord.id)
    const at = { landlord, desk: drafts, tongue: inEnglish }
    const found = '_csrf' in posted ? await opened(parts, at, posted) : { refusals: [] }
    if ('tooMany' in found) return { status: 429, view: tooManyTries(complainWordsIn['en-GB'].comeBack.what) }
    if ('refusals' in found) {
      const { refusals } = found
      return { status: refusals.length > 0 ? 422 : 200, view: callerPage(formToken, { posted, refusals }) }
    }
    await drafts.openFor(found.draft.id, person.id)
    await begin(browserOf(parts, request, reply), landlord, found.draft)
    return { goTo: complainPath(at, 'check-answers') }
  }
