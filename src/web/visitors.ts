// Makes a visit of a request: who asks, whether the form is ours, which desk; then presents what the page answered.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Profile } from '#core/landlord/profile.ts'
import { type Browser, browserOf } from './browser.ts'
import type { ResidentDesk } from './desk.ts'
import { type Posted, postedOf } from './form.ts'
import { unlessKept } from './kept-answers.ts'
import type { Parts } from './parts.ts'
import { mayCome } from './permissions.ts'
import { present, type Surroundings } from './present.ts'
import { notFound, readsOnly, wrongToken } from './problems.ts'
import { filesRefusedIn } from './sent-files.ts'
import { signInView } from './sign-in-page.ts'
import { type Tongue, tongueOf } from './tongue.ts'
import { uploadOf } from './upload.ts'
import type { Answer, ResidentVisit, StaffVisit } from './visit.ts'

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

/** A request on the way to a page, whoever it comes from. */
export type Arrival = {
  readonly browser: Browser
  readonly params: Posted
  readonly query: Posted
  readonly posted: Posted
  readonly isPost: boolean
  readonly path: string
}

export const arrivalOf = (parts: Parts, request: FastifyRequest, reply: FastifyReply): Arrival => ({
  browser: browserOf(parts, request, reply),
  params: postedOf(request.params),
  query: postedOf(request.query),
  posted: postedOf(request.body),
  isPost: request.method === 'POST',
  path: request.url.split('?')[0] ?? '/',
})

export const landlordOf = (parts: Parts, id: string | undefined): Profile | null =>
  parts.landlords.find((landlord) => landlord.id === id) ?? null

export const nobody = (path: string, landlord: Profile | null): Surroundings => ({
  audience: 'public',
  landlord,
  person: null,
  formToken: null,
  path,
})

/** A page for staff. Without a session: the sign-in page, which keeps what was typed until somebody signs in. */
export const staffPage =
  (parts: Parts, answer: (visit: StaffVisit) => Promise<Answer>): Handler =>
  async (request, reply) => {
    const arrival = arrivalOf(parts, request, reply)
    const { browser, posted, isPost, path, params, query } = arrival
    const holder = await browser.staff()
    if (!holder) return askToSignIn(arrival, request.url, reply)
    const landlord = landlordOf(parts, holder.landlordId)
    const formToken = browser.formToken('staff')
    const around: Surroundings = { audience: 'staff', landlord, person: holder.person, formToken, path }
    if (isPost && !browser.isFormToken('staff', posted._csrf)) {
      return present(reply, { status: 403, view: wrongToken(posted) }, around)
    }
    if (!mayCome(holder.person, path, isPost)) return present(reply, { status: 403, view: readsOnly(posted) }, around)
    const desk = parts.deskFor(holder.landlordId, holder.person)
    const asked = { params, query, posted, formToken, filesRefused: filesRefusedIn(request.body) }
    const visit = { ...asked, desk, upload: uploadOf(request.body) }
    return present(reply, await unlessKept(visit, await answer(visit)), around)
  }

function askToSignIn({ browser, posted, isPost, path }: Arrival, url: string, reply: FastifyReply) {
  if (!isPost)
    return present(reply, { goTo: `/staff/sign-in?${new URLSearchParams({ 'go-on': url })}` }, nobody(path, null))
  const view = signInView({ formToken: browser.formToken('staff'), goOn: path, kept: posted, posted: {}, refusals: [] })
  return present(reply, { status: 403, view }, nobody(path, null))
}

/** A page for the resident of one complaint, who came in with its reference and access code. */
export const residentPage =
  (parts: Parts, answer: (visit: ResidentVisit) => Promise<Answer>): Handler =>
  async (request, reply) => {
    const { browser, posted, isPost, path, params, query } = arrivalOf(parts, request, reply)
    const landlord = landlordOf(parts, params.landlord)
    if (!landlord) return present(reply, { status: 404, view: notFound }, nobody(path, null))
    const tongue = tongueOf(landlord, query)
    const desk = await residentDesk(parts, browser, landlord)
    if (!desk) {
      return present(reply, { goTo: tongue.at(`/${landlord.id}/check`) }, nobody(path, landlord))
    }
    const formToken = browser.formToken('resident')
    const around: Surroundings = { audience: 'resident', landlord, person: null, formToken, path }
    if (isPost && !browser.isFormToken('resident', posted._csrf)) {
      return present(reply, { status: 403, view: wrongToken(posted, tongue.language) }, around)
    }
    const asked = { params, query, posted, formToken, filesRefused: filesRefusedIn(request.body) }
    return present(reply, await answer({ ...asked, desk, tongue }), around)
  }

/** The desk of the resident whose browser it is, or of whoever speaks for them; null where no code let them in, or none does any more. */
export async function residentDesk(parts: Parts, browser: Browser, landlord: Profile): Promise<ResidentDesk | null> {
  const holder = await browser.resident()
  if (!holder || holder.landlordId !== landlord.id) return null
  const { landlordId, complaintId, representative } = holder
  if (!representative) return parts.residentDeskFor(landlordId, complaintId, null)
  const speaker = await parts.speakerOf(landlordId, complaintId, representative)
  return speaker && parts.residentDeskFor(landlordId, complaintId, speaker)
}

/** A page for anybody, under a landlord's name. */
export const publicPage =
  (parts: Parts, answer: (landlord: Profile, arrival: Arrival, tongue: Tongue) => Promise<Answer>): Handler =>
  async (request, reply) => {
    const arrival = arrivalOf(parts, request, reply)
    const landlord = landlordOf(parts, arrival.params.landlord)
    if (!landlord) return present(reply, { status: 404, view: notFound }, nobody(arrival.path, null))
    const tongue = tongueOf(landlord, arrival.query)
    if (arrival.isPost && !arrival.browser.isFormToken('resident', arrival.posted._csrf)) {
      return present(reply, { status: 403, view: wrongToken({}, tongue.language) }, nobody(arrival.path, landlord))
    }
    return present(reply, await answer(landlord, arrival, tongue), nobody(arrival.path, landlord))
  }
