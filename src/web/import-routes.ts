// The pages that bring in past complaints, and their addresses; a file may be longer than any other form.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { actOnImport, importDone, importFile, uploaded, uploadForm } from './import-answers.ts'
import type { Parts } from './parts.ts'
import { longestUpload, readMultipart } from './upload.ts'
import { staffPage } from './visitors.ts'

export function importRoutes(app: FastifyInstance, parts: Parts): void {
  app.get('/staff/import', staffPage(parts, uploadForm))
  app.get('/staff/import/done', staffPage(parts, importDone))
  app.get('/staff/import/:id', staffPage(parts, importFile))
  app.post('/staff/import/:id', staffPage(parts, actOnImport))
  // Only this address takes files.
  app.register(async (scope) => {
    const options = { parseAs: 'buffer', bodyLimit: longestUpload } as const
    scope.addContentTypeParser(
      'multipart/form-data',
      options,
      async (request: FastifyRequest, body: Buffer<ArrayBuffer>) => {
        try {
          return await readMultipart(body, request.headers['content-type'] ?? '')
        } catch (error) {
          throw Object.assign(new Error('not a form that sends a file', { cause: error }), { statusCode: 400 })
        }
      },
    )
    scope.post('/staff/import', { bodyLimit: longestUpload }, staffPage(parts, uploaded))
  })
}
