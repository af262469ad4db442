// Whether a request is signed as Amazon's Signature Version 4 says, by somebody who has the secret: counted here anew.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

export type Keys = { readonly id: string; readonly secret: string }

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

const form =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8}\/[a-z0-9-]+\/s3\/aws4_request), ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/

/** Null where it is; or the error that S3 answers with. */
export function whyNotSigned(request: IncomingMessage, keys: Keys): string | null {
  const [, id, scope = '', signed = '', signature = ''] = form.exec(request.headers.authorization ?? '') ?? []
  if (!id) return 'AccessDenied'
  if (id !== keys.id) return 'InvalidAccessKeyId'
  const named = signed.split(';')
  const headerOf = (name: string) => String(request.headers[name] ?? '').trim()
  // Whatever is said to S3 has to be signed, or somebody between could have said it.
  const unsigned = Object.keys(request.headers).filter((name) => name.startsWith('x-amz-') && !named.includes(name))
  if (!named.includes('host') || unsigned.length > 0) return 'AccessDenied'
  const at = new URL(request.url ?? '', 'http://s3')
  const query = [...at.searchParams]
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .toSorted()
    .join('&')
  const canonical = [
    ...[request.method, at.pathname, query],
    ...named.map((name) => `${name}:${headerOf(name)}`),
    ...['', signed, headerOf('x-amz-content-sha256')],
  ].join('\n')
  const toSign = ['AWS4-HMAC-SHA256', headerOf('x-amz-date'), scope, sha256(canonical)].join('\n')
  const key = scope.split('/').reduce<string | Buffer>((so, part) => hmac(so, part), `AWS4${keys.secret}`)
  return timingSafeEqual(hmac(key, toSign), Buffer.from(signature, 'hex')) ? null : 'SignatureDoesNotMatch'
}

const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
