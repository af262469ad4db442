// Every page and its address.
import type { FastifyInstance } from 'fastify'
import { myDay, worklists } from '#worklists/catalogue.ts'
import { asksYou, isAnswered } from './asked-answers.ts'
import { caller } from './caller-answers.ts'
import { codeRoutes } from './code-routes.ts'
import { contactRoutes } from './contact-routes.ts'
import { draftRoutes } from './draft-routes.ts'
import { figureRoutes } from './figures-routes.ts'
import { fileRoutes } from './file-routes.ts'
import { holdBack, returnHeld } from './hold-answers.ts'
import { importRoutes } from './import-routes.ts'
import { openKept } from './kept-answers.ts'
import { fileMessage, originalMessage, unfiledMessages } from './message-answers.ts'
import { noticeRoutes } from './notice-routes.ts'
import { askForPack, packFile, packs } from './pack-answers.ts'
import { frontPage } from './pages/front.ts'
import { aboutPage } from './pages/resident/about.ts'
import { aboutPages } from './pages/resident/about-pages.ts'
import { leafletPage } from './pages/resident/leaflet.ts'
import { sayings } from './pages/resident/say/catalogue.ts'
import { startPage } from './pages/resident/start.ts'
import { acts } from './pages/staff/acts.ts'
import { callerPath } from './pages/staff/caller.ts'
import { sections } from './pages/staff/handling/sections.ts'
import { typedPath } from './pages/staff/typed.ts'
import { leafletFormats, type Parts } from './parts.ts'
import { present } from './present.ts'
import { problemIn } from './problems.ts'
import { refusals } from './refusals-answers.ts'
import {
  asked,
  askForReview,
  residentComplaint,
  residentLetter,
  residentLetterFile,
  reviewForm,
} from './resident-answers.ts'
import { sayForm, sayIt, told } from './say-answers.ts'
import { signInRoutes } from './sign-in.ts'
import { actOn, allComplaints, complaintSection, letter, letterFile, logged, worklist } from './staff-answers.ts'
import { subjectAccessRoutes } from './subject-access-routes.ts'
import { teamRoutes } from './team-routes.ts'
import { keepIt, throwAway, typed } from './typed-answers.ts'
import { nobody, publicPage, residentPage, staffPage } from './visitors.ts'
import { wordingRoutes } from './wording-routes.ts'

export function routes(app: FastifyInstance, parts: Parts): void {
  signInRoutes(app, parts)
  staffRoutes(app, parts)
  teamRoutes(app, parts)
  contactRoutes(app, parts)
  importRoutes(app, parts)
  fileRoutes(app, parts)
  figureRoutes(app, parts)
  codeRoutes(app, parts)
  noticeRoutes(app, parts)
  wordingRoutes(app, parts)
  subjectAccessRoutes(app, parts)
  draftRoutes(app, parts)
  residentRoutes(app, parts)
  app.get('/', async (request, reply) =>
    present(reply, { view: frontPage(parts.landlords) }, nobody(request.url, null)),
  )
}

function staffRoutes(app: FastifyInstance, parts: Parts): void {
  app.get('/staff', staffPage(parts, worklist(myDay)))
  for (const list of worklists) app.get(`/staff/worklists/${list.name}`, staffPage(parts, worklist(list)))
  app.get(callerPath, staffPage(parts, caller))
  app.get(typedPath, staffPage(parts, typed))
  app.post(typedPath, staffPage(parts, keepIt))
  app.post(`${typedPath}/throw-away`, staffPage(parts, throwAway))
  app.get('/staff/messages', staffPage(parts, unfiledMessages))
  app.get('/staff/messages/:key', staffPage(parts, originalMessage))
  app.get('/staff/messages/:key/file', staffPage(parts, fileMessage))
  app.post('/staff/messages/:key/file', staffPage(parts, fileMessage))
  app.get('/staff/complaints', staffPage(parts, allComplaints))
  app.get('/staff/refusals', staffPage(parts, refusals))
  app.get('/staff/complaints/:id', staffPage(parts, complaintSection('overview')))
  for (const { name } of sections.slice(1)) {
    app.get(`/staff/complaints/:id/${name}`, staffPage(parts, complaintSection(name)))
  }
  app.get('/staff/complaints/:id/pack', staffPage(parts, packs))
  app.post('/staff/complaints/:id/pack', staffPage(parts, askForPack))
  app.get('/staff/complaints/:id/pack/hold', staffPage(parts, holdBack))
  app.post('/staff/complaints/:id/pack/hold', staffPage(parts, holdBack))
  app.get('/staff/complaints/:id/pack/return/:number', staffPage(parts, returnHeld))
  app.post('/staff/complaints/:id/pack/return/:number', staffPage(parts, returnHeld))
  app.get('/staff/complaints/:id/pack/:number', staffPage(parts, packFile))
  app.get('/staff/complaints/:id/logged', staffPage(parts, logged))
  app.get('/staff/complaints/:id/letters/:number', staffPage(parts, letter))
  app.get('/staff/complaints/:id/letters/:number/:format', staffPage(parts, letterFile))
  app.post('/staff/complaints/:id/open', staffPage(parts, openKept))
  for (const act of acts) {
    const path = `/staff/complaints/:id/${act.path}${act.numbered ? '/:number' : ''}`
    app.get(path, staffPage(parts, actOn(act)))
    app.post(path, staffPage(parts, actOn(act)))
  }
}

function residentRoutes(app: FastifyInstance, parts: Parts): void {
  app.get(
    '/:landlord',
    publicPage(parts, async (landlord, _, tongue) => ({
      view: startPage(landlord, parts.today(), await parts.noticesInForce(landlord.id), tongue),
    })),
  )
  app.get(
    '/:landlord/leaflet',
    publicPage(parts, async (landlord, _, tongue) => ({
      view: leafletPage(landlord, parts.leafletOf(landlord.id, tongue.language), tongue),
    })),
  )
  app.get(
    '/:landlord/leaflet/:format',
    publicPage(parts, async (landlord, { params }, { language }) => {
      const format = leafletFormats.find((one) => one === params.format)
      return format
        ? parts.leafletOf(landlord.id, language).render(format)
        : { status: 404, view: problemIn('notFound', language) }
    }),
  )
  for (const page of aboutPages) {
    app.get(
      `/:landlord/${page}`,
      publicPage(parts, async (landlord, _, tongue) => ({ view: aboutPage(page, landlord, tongue) })),
    )
  }
  app.get('/:landlord/asked/:id/:what/:number/:code', publicPage(parts, asksYou(parts)))
  app.post('/:landlord/asked/:id/:what/:number/:code', publicPage(parts, isAnswered(parts)))
  app.get('/:landlord/complaint', residentPage(parts, residentComplaint))
  app.get('/:landlord/complaint/letters/:number', residentPage(parts, residentLetter))
  app.get('/:landlord/complaint/letters/:number/:format', residentPage(parts, residentLetterFile))
  for (const say of sayings) {
    const path = `/:landlord/complaint/${say.path}${say.numbered ? '/:number' : ''}`
    app.get(path, residentPage(parts, sayForm(say)))
    app.post(path, residentPage(parts, sayIt(say)))
  }
  app.get('/:landlord/complaint/told', residentPage(parts, told))
  app.get('/:landlord/complaint/review', residentPage(parts, reviewForm))
  app.post('/:landlord/complaint/review', residentPage(parts, askForReview))
  app.get('/:landlord/complaint/review/asked', residentPage(parts, asked))
}
