// Sends the form on a page with files, as a browser does: its fields first, in their order.
import assert from 'node:assert/strict'
import type { FastifyInstance } from 'fastify'
import { formOn, type Seen, type Visitor } from '../memory/visitor.ts'

export type Sent = { readonly name: string; readonly content: string | Uint8Array<ArrayBuffer> }

export async function sendFiles(
  app: FastifyInstance,
  visitor: Visitor,
  from: Seen,
  files: readonly Sent[],
  fields: Readonly<Record<string, string>> = {},
): Promise<Seen> {
  const { action, posted } = formOn(from.page)
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...posted, ...fields })) if (name !== 'files') form.append(name, value)
  for (const { name, content } of files) form.append('files', new File([content], name))
  const request = new Response(form)
  const answer = await app.inject({
    method: 'POST',
    url: action,
    cookies: Object.fromEntries(visitor.cookies),
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    payload: Buffer.from(await request.arrayBuffer()),
  })
  const { location } = answer.headers
  return {
    status: answer.statusCode,
    page: answer.body,
    goTo: typeof location === 'string' ? location : null,
    headers: answer.headers,
  }
}

/** The bytes of a file that a page gives out. */
export async function download(app: FastifyInstance, visitor: Visitor, url: string) {
  const answer = await app.inject({ method: 'GET', url, cookies: Object.fromEntries(visitor.cookies) })
  assert.equal(answer.statusCode, 200, url)
  return { bytes: answer.rawPayload, headers: answer.headers }
}
