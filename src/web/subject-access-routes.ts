// The pages about what people ask to see of themselves, and their addresses.
import type { FastifyInstance } from 'fastify'
import type { Parts } from './parts.ts'
import {
  accessFile,
  accessRequest,
  accessRequests,
  askForAccess,
  buildAccess,
  decideOnItem,
  removeAccessFile,
} from './subject-access-answers.ts'
import { staffPage } from './visitors.ts'

export function subjectAccessRoutes(app: FastifyInstance, parts: Parts): void {
  const at = '/staff/subject-access'
  app.get(at, staffPage(parts, accessRequests))
  app.get(`${at}/ask`, staffPage(parts, askForAccess))
  app.post(`${at}/ask`, staffPage(parts, askForAccess))
  app.get(`${at}/:number`, staffPage(parts, accessRequest))
  app.post(`${at}/:number/build`, staffPage(parts, buildAccess))
  app.get(`${at}/:number/file`, staffPage(parts, accessFile))
  app.post(`${at}/:number/remove`, staffPage(parts, removeAccessFile))
  app.get(`${at}/:number/:record/:kind/:which`, staffPage(parts, decideOnItem))
  app.post(`${at}/:number/:record/:kind/:which`, staffPage(parts, decideOnItem))
}
