// The pages on which a landlord words its letters, and their addresses.
import type { FastifyInstance } from 'fastify'
import { wordingsPath } from './pages/staff/wordings/words.ts'
import type { Parts } from './parts.ts'
import { staffPage } from './visitors.ts'
import { answer, kind, list, version, write } from './wording-answers.ts'

export function wordingRoutes(app: FastifyInstance, parts: Parts): void {
  app.get(wordingsPath, staffPage(parts, list))
  app.get(`${wordingsPath}/:kind`, staffPage(parts, kind))
  app.get(`${wordingsPath}/:kind/write`, staffPage(parts, write))
  app.post(`${wordingsPath}/:kind/write`, staffPage(parts, write))
  app.get(`${wordingsPath}/:kind/:version`, staffPage(parts, version))
  app.post(`${wordingsPath}/:kind/:version`, staffPage(parts, answer))
}
