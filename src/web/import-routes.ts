// The pages that bring in past complaints, and their addresses; a file may be longer than any other form.
import type { FastifyInstance } from 'fastify'
import { actOnImport, importDone, importFile, uploaded, uploadForm } from './import-answers.ts'
import type { Parts } from './parts.ts'
import { longestUpload, takeFiles } from './upload.ts'
import { staffPage } from './visitors.ts'

export function importRoutes(app: FastifyInstance, parts: Parts): void {
  app.get('/staff/import', staffPage(parts, uploadForm))
  app.get('/staff/import/done', staffPage(parts, importDone))
  app.get('/staff/import/:id', staffPage(parts, importFile))
  app.post('/staff/import/:id', staffPage(parts, actOnImport))
  takeFiles(app, (scope) => scope.post('/staff/import', { bodyLimit: longestUpload }, staffPage(parts, uploaded)))
}
