// What a form carries for a file that is here and not yet on a complaint: what is known of it, sealed, for half a day.
import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { isFileKind } from '#core/complaint/file-kinds.ts'
import type { FileFacts } from '#core/complaint/handling-files.ts'
import { sameText } from '#web/tokens.ts'

/** As long as anybody can be signed in; what nobody recorded is let go of after twice that. */
const heldFor = 12 * 3_600_000

const shape = z.object({
  name: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  kind: z.string().refine(isFileKind),
  scan: z.enum(['nothing found', 'not scanned']),
  until: z.number(),
})

export type Seal = { readonly secret: string; readonly landlord: string; readonly complaint: string }

const signatureOf = (text: string, { secret, landlord, complaint }: Seal): string =>
  createHmac('sha256', secret).update(`file\n${landlord}\n${complaint}\n${text}`).digest('base64url')

/** `now` is in milliseconds since 1970. */
export function sealed(facts: FileFacts, seal: Seal, now: number): string {
  const text = Buffer.from(JSON.stringify({ ...facts, until: now + heldFor })).toString('base64url')
  return `${text}.${signatureOf(text, seal)}`
}

/** Null for what we did not seal for this complaint, and after half a day. */
export function unsealed(token: string, seal: Seal, now: number): FileFacts | null {
  const [text = '', signature = ''] = token.split('.')
  if (!sameText(signature, signatureOf(text, seal))) return null
  const { until, ...facts } = shape.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
  return now < until ? facts : null
}
