// GOV.UK Notify as its documentation describes it, on loopback: what it took, and what a test does at each point.
import assert from 'node:assert/strict'
import { createHmac, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { after } from 'node:test'

export type Point = 'asked to send' | 'taken' | 'answered' | 'asked about'

export type Sent = {
  readonly id: string
  readonly kind: 'letter' | 'email' | 'sms'
  readonly reference: string
  readonly body: { readonly [field: string]: unknown }
  status: string
}

/** What a test has it answer instead. */
export type Answer = { readonly status: number; readonly error: string; readonly message: string }

const [service, secret] = ['7d9f8a6e-1111-4222-8333-444455556666', '0a1b2c3d-5555-4666-8777-888899990000']
export const notifyKey = `tests-${service}-${secret}`

/** `at` may answer for it, with an error or by breaking the line; what it does at 'taken' is done when it has the letter. */
export async function startNotify(at: (point: Point, reference: string) => Promise<Answer | 'break' | undefined>) {
  const sent: Sent[] = []
  const server = createServer((request, response) => {
    answer(request, response, sent, at).catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  const place = server.address()
  assert(place && typeof place === 'object')
  return { url: `http://127.0.0.1:${place.port}`, sent }
}

type At = Parameters<typeof startNotify>[0]

async function answer(request: IncomingMessage, response: ServerResponse, sent: Sent[], at: At): Promise<void> {
  const say = (status: number, body: unknown) => {
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body))
  }
  const instead = (given: Answer | 'break' | undefined): boolean => {
    if (given === 'break') request.socket.destroy()
    else if (given) say(given.status, { status_code: given.status, errors: [given] })
    return given !== undefined
  }
  if (!isSigned(request)) {
    instead({ status: 403, error: 'AuthError', message: 'Invalid token: API key not found' })
    return
  }
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://notify')
  if (request.method === 'GET') {
    const reference = searchParams.get('reference') ?? ''
    if (instead(await at('asked about', reference))) return
    const found = sent.filter((one) => one.reference === reference && one.kind === searchParams.get('template_type'))
    say(200, { notifications: found.map(({ id, status }) => ({ id, status, reference })), links: {} })
    return
  }
  const body = Object(await json(request))
  const reference = String(body.reference)
  if (instead(await at('asked to send', reference))) return
  const kind = pathname.split('/').at(-1)
  assert(kind === 'letter' || kind === 'email' || kind === 'sms')
  const status = kind === 'letter' ? 'pending-virus-check' : 'created'
  const one: Sent = { id: randomUUID(), kind, reference, body, status }
  sent.push(one)
  if (instead(await at('taken', reference))) return
  say(201, { id: one.id, reference })
  await once(response, 'finish')
  await at('answered', reference)
}

/** By the service of the key, and signed with its secret. */
function isSigned({ headers }: IncomingMessage): boolean {
  const [head = '', claims = '', signature = ''] = (headers.authorization ?? '').replace('Bearer ', '').split('.')
  const expected = createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url')
  return signature === expected && JSON.parse(Buffer.from(claims, 'base64url').toString()).iss === service
}
