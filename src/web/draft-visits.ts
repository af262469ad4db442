// Makes a visit of a request to the complaint form: which draft this browser has, and what becomes of it when there is none.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Profile, takesComplaintsOnWeb } from '#core/landlord/profile.ts'
import type { Browser } from './browser.ts'
import type { Draft, DraftsDesk } from './drafts-desk.ts'
import type { Posted } from './form.ts'
import { complainPath } from './pages/complain/around.ts'
import { comeBackPage } from './pages/complain/come-back.ts'
import type { Parts, StaffHolder } from './parts.ts'
import { present } from './present.ts'
import { notFound, wrongToken } from './problems.ts'
import { filesRefusedIn } from './sent-files.ts'
import { asKept } from './sign-in-page.ts'
import { type Tongue, tongueOf } from './tongue.ts'
import type { Answer, Asked } from './visit.ts'
import { arrivalOf, landlordOf, nobody } from './visitors.ts'

/** One request to the complaint form. */
export type Visit = Asked & {
  readonly landlord: Profile
  readonly desk: DraftsDesk
  readonly browser: Browser
  readonly isPost: boolean
  /** The address of the network that it came from. */
  readonly from: string
  /** The member of staff who finishes the draft for somebody on the telephone. */
  readonly forCaller: StaffHolder | null
  readonly draft: Draft | null
  readonly tongue: Tongue
}
export type DraftVisit = Visit & { readonly draft: Draft }

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

/** A page of the form for anybody, whether or not they have begun. */
export const formPage =
  (parts: Parts, answer: (visit: Visit) => Promise<Answer>): Handler =>
  async (request, reply) => {
    const { browser, params, query, posted, isPost, path } = arrivalOf(parts, request, reply)
    const landlord = landlordOf(parts, params.landlord)
    if (!landlord) return present(reply, { status: 404, view: notFound }, nobody(path, null))
    const around = nobody(path, landlord)
    const tongue = tongueOf(landlord, query)
    if (!takesComplaintsOnWeb(landlord)) return present(reply, { goTo: complainPath({ landlord, tongue }) }, around)
    if (isPost && !browser.isFormToken('draft', posted._csrf)) {
      return present(reply, { status: 403, view: wrongToken(posted, tongue.language) }, around)
    }
    const desk = parts.draftsOf(landlord.id)
    const found = await draftOf({ browser, landlord, desk, isPost })
    const asked = { params, query, posted, formToken: browser.formToken('draft'), isPost, from: request.ip }
    const filesRefused = filesRefusedIn(request.body)
    return present(reply, await answer({ ...asked, ...found, filesRefused, landlord, desk, browser, tongue }), around)
  }

type Looking = Pick<Visit, 'browser' | 'landlord' | 'desk' | 'isPost'>

/**
 * The draft of this browser. After half an hour without a page it is closed to whoever comes by; a form that was open all
 * the while still goes on, so that nothing typed is lost, unless a member of staff had it open for somebody else.
 */
async function draftOf({ browser, landlord, desk, isPost }: Looking): Promise<Pick<Visit, 'draft' | 'forCaller'>> {
  const nobodys = { draft: null, forCaller: null }
  const holder = await browser.draft()
  if (!holder || holder.landlordId !== landlord.id || (holder.idle && !isPost)) return nobodys
  const draft = await desk.find(holder.draftId)
  if (!draft || (holder.idle && draft.openedBy !== null)) return nobodys
  if (holder.idle) await browser.revive('draft')
  const staff = draft.openedBy === null ? null : await browser.staff()
  const isTheirs = staff?.landlordId === landlord.id && staff.person.id === draft.openedBy
  return isTheirs ? { draft, forCaller: staff } : { draft: { ...draft, openedBy: null }, forCaller: null }
}

/** A page for whoever has begun. Without a draft: the page that opens it again, which keeps what was typed meanwhile. */
export const draftPage = (parts: Parts, page: string, answer: (visit: DraftVisit) => Promise<Answer>): Handler =>
  formPage(parts, async (visit) => {
    const { draft, posted, isPost } = visit
    if (draft) return draft.isSent ? { goTo: complainPath(visit, 'sent') } : answer({ ...visit, draft })
    if (!isPost) return { goTo: complainPath(visit, `come-back?closed=${page}`) }
    return { status: 403, view: closedPage(visit, typedIn(posted), page) }
  })

const typedIn = ({ _csrf, press, from, ...typed }: Posted): Posted =>
  Object.fromEntries(Object.entries(typed).filter(([name, value]) => value !== '' && !/^uploaded-/.test(name)))

const closedPage = ({ landlord, formToken, tongue }: Visit, typed: Posted, page: string) =>
  comeBackPage({ landlord, formToken, posted: {}, refusals: [], timedOut: true, kept: asKept(typed), page, tongue })
