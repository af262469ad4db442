// An answer as it leaves: a view in its frame, a file, or the way to another page.
import '@fastify/helmet'
import type { FastifyReply } from 'fastify'
import type { Profile } from '#core/landlord/profile.ts'
import { anchorOf } from './act.ts'
import { assetsPath } from './assets.ts'
import type { Role } from './desk.ts'
import { frame } from './frame.ts'
import type { Audience } from './page.ts'
import type { View } from './view.ts'
import type { Answer } from './visit.ts'

export type Surroundings = {
  readonly audience: Audience
  readonly landlord: Profile | null
  readonly person: { readonly name: string; readonly role: Role } | null
  /** Null when nobody is signed in. */
  readonly formToken: string | null
  readonly path: string
}

export async function present(reply: FastifyReply, answer: Answer, around: Surroundings): Promise<FastifyReply> {
  // What a resident reads may not stay on a shared computer; staff may go back to what they typed.
  reply.header('cache-control', around.audience === 'staff' ? 'private, no-cache' : 'no-store')
  if ('goTo' in answer) return reply.redirect(answer.goTo, 303)
  if ('said' in answer) return reply.type('text/plain; charset=utf-8').send(answer.said)
  if ('file' in answer) {
    reply.header('content-disposition', `attachment; filename="${answer.name}"`)
    return reply.type(answer.mediaType).send(answer.file)
  }
  if ('stream' in answer) {
    const { mediaType, name, onPage } = answer
    reply.header('cache-control', 'private, no-store')
    reply.header('content-disposition', onPage ? 'inline' : attachmentNamed(name))
    // Somebody else wrote it: whatever opens it may load and run nothing.
    reply.header('content-security-policy', "default-src 'none'; sandbox")
    return reply.type(mediaType).send(answer.stream)
  }
  const { refreshAfter } = answer.view
  if (refreshAfter !== undefined) reply.header('refresh', String(refreshAfter))
  return reply
    .status(answer.status ?? 200)
    .type('text/html; charset=utf-8')
    .send(page(answer.view, around, reply.cspNonce))
}

/** In plain letters for what knows no others, and as it is. */
function attachmentNamed(name: string): string {
  const plain = name.replace(/[^\w .()-]/g, '_')
  const whole = encodeURIComponent(name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}

function page(
  { refusals = [], posted = {}, refreshAfter: _, ...view }: View,
  around: Surroundings,
  nonce: FastifyReply['cspNonce'],
): string {
  const errors = refusals.map((refusal) => ({ ...refusal, field: refusal.field && anchorOf(refusal, posted) }))
  const { audience, landlord, person, formToken, path } = around
  return frame(
    { ...view, audience, errors },
    { nonce, assets: assetsPath, landlord, person, csrf: formToken, currentPath: path },
  )
}
