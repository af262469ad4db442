// The addresses of the complaint form, from where it starts to what is shown when it has been sent.
import type { FastifyInstance } from 'fastify'
import { browserOf } from './browser.ts'
import { draftPreview, files, firstQuestion, placeOf, question } from './draft-answers.ts'
import { comeBack, leave, openForCaller } from './draft-door.ts'
import { equality } from './draft-equality.ts'
import { checkAnswers, report, sent } from './draft-send.ts'
import { draftPage, formPage } from './draft-visits.ts'
import { postedOf } from './form.ts'
import { questions } from './pages/complain/catalogue.ts'
import { otherWaysPage } from './pages/complain/other-ways.ts'
import { files as filesQuestion } from './pages/complain/reaching.ts'
import { savedPage } from './pages/complain/saved.ts'
import { complainPage } from './pages/complain/start.ts'
import { whatItIs } from './pages/complain/the-matter.ts'
import type { Parts } from './parts.ts'
import { filesRoutes, type Sender } from './sent-files.ts'
import { landlordOf, publicPage, staffPage } from './visitors.ts'

export function draftRoutes(app: FastifyInstance, parts: Parts): void {
  const at = '/:landlord/complain'
  app.get(
    at,
    publicPage(parts, async (landlord, { browser }, tongue) => {
      const holder = await browser.draft()
      const isOpen = holder !== null && !holder.idle && holder.landlordId === landlord.id
      const draft = isOpen ? await parts.draftsOf(landlord.id).find(holder.draftId) : null
      const notices = await parts.noticesInForce(landlord.id)
      return {
        view: complainPage(landlord, {
          ...{ today: parts.today(), notices, tongue },
          hasDraft: draft !== null && !draft.isSent,
        }),
      }
    }),
  )
  app.get(
    `${at}/other-ways`,
    publicPage(parts, async (landlord, _, tongue) => ({ view: otherWaysPage(landlord, tongue) })),
  )
  const both = (path: string, handler: ReturnType<typeof formPage>) => {
    app.get(`${at}/${path}`, handler)
    app.post(`${at}/${path}`, handler)
  }
  both(whatItIs.path, formPage(parts, firstQuestion(parts)))
  for (const one of questions) {
    if (one !== whatItIs && one !== filesQuestion) both(one.path, draftPage(parts, one.path, question(parts, one)))
  }
  both('check-answers', draftPage(parts, 'check-answers', checkAnswers(parts)))
  both('report', draftPage(parts, 'report', report(parts)))
  both('come-back', formPage(parts, comeBack(parts)))
  both('equality', formPage(parts, equality(parts)))
  app.get(`${at}/sent`, formPage(parts, sent(parts)))
  app.post(`${at}/leave`, formPage(parts, leave))
  app.get(
    `${at}/saved`,
    draftPage(parts, 'saved', async (visit) => ({ view: savedPage({ ...placeOf(parts, visit), draft: visit.draft }) })),
  )
  filesPages(app, parts, `${at}/${filesQuestion.path}`)
  app.get('/staff/drafts', (request, reply) => staffPage(parts, openForCaller(parts, request, reply))(request, reply))
  app.post('/staff/drafts', (request, reply) => staffPage(parts, openForCaller(parts, request, reply))(request, reply))
}

function filesPages(app: FastifyInstance, parts: Parts, at: string): void {
  const page = draftPage(parts, filesQuestion.path, files(parts, filesQuestion))
  app.get(at, page)
  app.get(`${at}/:sha256/preview`, draftPage(parts, filesQuestion.path, draftPreview))
  filesRoutes(app, { sender: draftSender(parts), longestMegabytes: parts.longestMegabytes }, (scope) => {
    scope.post(at, page)
  })
}

/** Whoever has a draft open, and a form of ours. */
const draftSender =
  (parts: Parts): Sender =>
  async (request, reply, posted) => {
    const browser = browserOf(parts, request, reply)
    const holder = await browser.draft()
    const landlord = landlordOf(parts, postedOf(request.params).landlord)
    if (!holder || holder.landlordId !== landlord?.id || !browser.isFormToken('draft', posted._csrf)) return null
    const desk = parts.draftsOf(holder.landlordId)
    const draft = await desk.find(holder.draftId)
    if (!draft || draft.isSent) return null
    return (name, pieces) =>
      desk.filesOf(draft).take(name, pieces, { on: parts.today(), from: 'resident', channel: 'web' })
  }
