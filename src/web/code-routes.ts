// The pages of the Code and the self-assessments, and their addresses.
import type { FastifyInstance } from 'fastify'
import { attest, policy, provision, wall } from './code-answers.ts'
import { publishedPage } from './pages/resident/self-assessment.ts'
import type { Parts } from './parts.ts'
import { notFound } from './problems.ts'
import { approve, download, list, overview, publish, section, start } from './self-assessment-answers.ts'
import { fileFormats } from './self-assessments-desk.ts'
import { publicPage, staffPage } from './visitors.ts'

export function codeRoutes(app: FastifyInstance, parts: Parts): void {
  app.get('/staff/code', staffPage(parts, wall))
  app.get('/staff/code/policy', staffPage(parts, policy))
  app.get('/staff/code/:edition/:provision', staffPage(parts, provision))
  app.get('/staff/code/:edition/:provision/attest', staffPage(parts, attest))
  app.post('/staff/code/:edition/:provision/attest', staffPage(parts, attest))
  app.get('/staff/self-assessments', staffPage(parts, list))
  app.post('/staff/self-assessments', staffPage(parts, start))
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
  app.get(
    '/:landlord/self-assessment',
    publicPage(parts, async (landlord) => ({
      view: publishedPage(landlord, await parts.publishedSelfAssessment(landlord.id)),
    })),
  )
  app.get(
    '/:landlord/self-assessment/:format',
    publicPage(parts, async (landlord, { params }) => {
      const published = await parts.publishedSelfAssessment(landlord.id)
      const format = fileFormats.find((one) => one === params.format)
      return published && format ? published.render(format) : { status: 404, view: notFound }
    }),
  )
}
