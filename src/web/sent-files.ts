// Forms that send files: read as they come, each file handed on piece by piece, and nothing kept for somebody unknown.
import multipart, { type MultipartFile, type MultipartValue } from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Refusal } from '#core/complaint/step.ts'
import type { ComplaintFiles } from './complaint-files.ts'
import type { Posted } from './form.ts'
import { fileName } from './upload.ts'

/** With one form. */
export const mostFiles = 10

/** Takes in a file of a form whose fields so far were these. */
type Take = (name: string, pieces: AsyncIterable<Uint8Array>, posted: Posted) => ReturnType<ComplaintFiles['take']>

/** Who may send files with a form; null for nobody, and then what they send is let by. */
export type Sender = (request: FastifyRequest, reply: FastifyReply, posted: Posted) => Promise<Take | null>

const aboutForms = 1_000_000

/** The routes that `register` adds take forms with files as well as any other. */
export function filesRoutes(
  app: FastifyInstance,
  { sender, longestMegabytes }: { readonly sender: Sender; readonly longestMegabytes: number },
  register: (scope: FastifyInstance) => void,
): void {
  const longest = longestMegabytes * 1_000_000
  app.register(async (scope) => {
    // One byte more than a file may have is let through: whoever takes it says that it is too long.
    const limits = { fileSize: longest + 1, fieldSize: aboutForms, fields: 200, parts: 300, files: 5 * mostFiles }
    await scope.register(multipart, { limits, throwFileSizeLimit: false })
    scope.addHook('onRequest', async (request) => {
      if (Number(request.headers['content-length'] ?? 0) <= mostFiles * longest + aboutForms) return
      throw tooMuch()
    })
    scope.addHook('preHandler', async (request, reply) => {
      if (request.isMultipart()) request.body = await readForm(request, reply, sender)
    })
    register(scope)
  })
}

async function readForm(request: FastifyRequest, reply: FastifyReply, sender: Sender): Promise<unknown> {
  const posted: Record<string, string> = {}
  const filesRefused: Refusal[] = []
  let take: Take | null | undefined
  for await (const part of request.parts()) {
    if (part.type === 'field') posted[part.fieldname] = wholeOf(part)
    // A browser sends an empty part where nothing was chosen.
    else if (part.filename === '') part.file.resume()
    else {
      take ??= await sender(request, reply, posted)
      if (take) await takeInto(posted, filesRefused, part, take)
      // To its end, whether or not anybody wanted it: what follows is read after it.
      part.file.resume()
    }
  }
  return { ...posted, filesRefused: unlike(filesRefused) }
}

/** What was typed is never cut off: it is taken whole, or not at all. */
function wholeOf({ value, valueTruncated }: MultipartValue): string {
  if (valueTruncated) throw tooMuch()
  return String(value)
}

const tooMuch = () => Object.assign(new Error('more than any form of ours sends'), { statusCode: 413 })

async function takeInto(
  posted: Record<string, string>,
  filesRefused: Refusal[],
  { filename, file }: MultipartFile,
  take: Take,
): Promise<void> {
  const place = freePlace(posted)
  const taken = place === null ? tooMany : await take(fileName(filename), file, posted)
  if ('token' in taken) posted[`uploaded-${place}`] = taken.token
  else filesRefused.push({ field: 'files', because: taken.because })
}

const tooMany = { because: `We can take ${mostFiles} files at a time. Send these first, and then the others` }

function freePlace(posted: Posted): number | null {
  const places = Array.from({ length: mostFiles }, (_, index) => index + 1)
  return places.find((place) => posted[`uploaded-${place}`] === undefined) ?? null
}

const unlike = (refusals: readonly Refusal[]): readonly Refusal[] =>
  refusals.filter(({ because }, place) => refusals.findIndex((one) => one.because === because) === place)

const withRefused = z.object({ filesRefused: z.array(z.object({ field: z.string(), because: z.string() })) })

/** Why files of a form were not taken; nothing where all were, or none was sent. */
export function filesRefusedIn(body: unknown): readonly Refusal[] {
  const read = withRefused.safeParse(body)
  return read.success ? read.data.filesRefused : []
}

/** The tokens of the files that a form holds, in order. */
export const tokensIn = (posted: Posted): readonly string[] =>
  Object.entries(posted).flatMap(([name, value]) => (/^uploaded-\d+$/.test(name) ? [value] : []))
