// The pages of the Code and the self-assessments, and their addresses.
import type { FastifyInstance } from 'fastify'
import { actOnAssessmentFile, assessmentFile, bringInForm, keepAssessment } from './bring-in-answers.ts'
import { attest, policy, provision, wall } from './code-answers.ts'
import { bringInPath } from './pages/staff/self-assessments/bring-in.ts'
import type { Parts } from './parts.ts'
import {
  newestPublished,
  newestPublishedFile,
  type PublicAsked,
  versionPublished,
  versionPublishedFile,
} from './published-answers.ts'
import { approve, download, list, overview, publish, section, start } from './self-assessment-answers.ts'
import { longestUpload, takeFiles } from './upload.ts'
import type { Answer } from './visit.ts'
import { publicPage, staffPage } from './visitors.ts'

export function codeRoutes(app: FastifyInstance, parts: Parts): void {
  app.get('/staff/code', staffPage(parts, wall))
  app.get('/staff/code/policy', staffPage(parts, policy))
  app.get('/staff/code/:edition/:provision', staffPage(parts, provision))
  app.get('/staff/code/:edition/:provision/attest', staffPage(parts, attest))
  app.post('/staff/code/:edition/:provision/attest', staffPage(parts, attest))
  app.get('/staff/self-assessments', staffPage(parts, list))
  app.post('/staff/self-assessments', staffPage(parts, start))
  app.get(bringInPath, staffPage(parts, bringInForm))
  takeFiles(app, (scope) => scope.post(bringInPath, { bodyLimit: longestUpload }, staffPage(parts, keepAssessment)))
  app.get(`${bringInPath}/:file`, staffPage(parts, assessmentFile))
  app.post(`${bringInPath}/:file`, staffPage(parts, actOnAssessmentFile))
  const one = '/staff/self-assessments/:id'
  app.get(one, staffPage(parts, overview))
  app.get(`${one}/sections/:section`, staffPage(parts, section))
  app.post(`${one}/sections/:section`, staffPage(parts, section))
  app.get(`${one}/approve`, staffPage(parts, approve))
  app.post(`${one}/approve`, staffPage(parts, approve))
  app.get(`${one}/draft/:format`, staffPage(parts, download))
  app.get(`${one}/versions/:version/:format`, staffPage(parts, download))
  app.post(`${one}/versions/:version/publish`, staffPage(parts, publish))
  publicRoutes(app, parts)
}

function publicRoutes(app: FastifyInstance, parts: Parts): void {
  const published = (answer: (asked: PublicAsked) => Answer | Promise<Answer>) =>
    publicPage(parts, async (landlord, { params }) =>
      answer({ landlord, params, all: await parts.publishedSelfAssessments(landlord.id) }),
    )
  app.get('/:landlord/self-assessment', published(newestPublished))
  app.get('/:landlord/self-assessment/:format', published(newestPublishedFile))
  app.get('/:landlord/self-assessment/:id/:version', published(versionPublished))
  app.get('/:landlord/self-assessment/:id/:version/:format', published(versionPublishedFile))
}
