// A file that a form sent: its name and its bytes, beside the form's own fields.
import path from 'node:path'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Upload } from './imports-desk.ts'

/** Some two hundred thousand rows. */
export const longestUpload = 20 * 1024 * 1024

/** Adds addresses that take files: no other does. */
export function takeFiles(app: FastifyInstance, add: (scope: FastifyInstance) => void): void {
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
    add(scope)
  })
}

/** The body of a form that sends a file, as the fields of any other form, and the file. Throws what a bad request is. */
async function readMultipart(body: Uint8Array<ArrayBuffer>, contentType: string): Promise<Record<string, unknown>> {
  const sent = await new Response(body, { headers: { 'content-type': contentType } }).formData()
  const entries = [...sent].map(async ([name, value]) => [
    name,
    typeof value === 'string' || isNone(value) ? value : await fileOf(value),
  ])
  return Object.fromEntries(await Promise.all(entries))
}

/** What a browser sends where nobody chose a file. */
const isNone = ({ name, size }: File): boolean => name === '' && size === 0

/** A file's own name, whatever folders were sent before it. */
export function fileName(sent: string): string {
  const name = path
    .basename(sent.replaceAll('\\', '/'))
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
  // Its end says what kind of file it is.
  return (name.length > 200 ? `${name.slice(0, 150)}…${name.slice(-40)}` : name).toWellFormed() || 'file'
}

const fileOf = async (file: File): Promise<Upload> => ({
  name: fileName(file.name),
  bytes: new Uint8Array(await file.arrayBuffer()),
})

const withFile = z.object({ file: z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }) })

/** The file of a body, if it has one. */
export function uploadOf(body: unknown): Upload | null {
  const read = withFile.safeParse(body)
  return read.success ? read.data.file : null
}
