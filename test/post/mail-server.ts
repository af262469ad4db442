// A real SMTP server on loopback: what it took, and what a test does at each point of its talk with a client.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { after } from 'node:test'
import { SMTPServer } from 'smtp-server'

export type Point = 'connected' | 'from' | 'to' | 'content asked for' | 'content came' | 'answered'

export type Taken = { readonly from: string; readonly to: readonly string[]; readonly raw: Buffer }

/** `at` is awaited at each point; an error it throws is the server's answer there, with its `responseCode`. */
export async function startMailServer(at: (point: Point, address: string) => Promise<void> | void = () => undefined) {
  const taken: Taken[] = []
  const say = (point: Point, address: string, done: (error?: Error | null) => void) =>
    Promise.resolve()
      .then(() => at(point, address))
      .then(() => done(), done)
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: 30_000_000,
    onConnect: (_, done) => say('connected', '', done),
    onMailFrom: ({ address }, _, done) => say('from', address, done),
    onRcptTo: ({ address }, _, done) => say('to', address, done),
    onData: (stream, { envelope }, done) => {
      const [to = { address: '' }] = envelope.rcptTo
      say('content asked for', to.address, () => undefined)
        .then(() => buffer(stream))
        .then(async (raw) => {
          await at('content came', to.address)
          assert(envelope.mailFrom)
          // From here on the mail is the server's, whatever becomes of the client.
          taken.push({ from: envelope.mailFrom.address, to: envelope.rcptTo.map(({ address }) => address), raw })
          done(null, 'queued as 4F2')
          await at('answered', to.address)
        })
        .catch(done)
    },
  })
  // A client that is killed leaves its connection broken, and that is what is tested.
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  after(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const place = server.server.address()
  assert(place && typeof place === 'object')
  return { url: `smtp://127.0.0.1:${place.port}`, taken }
}

/** What a server says when it refuses. */
export const refusal = (responseCode: number, words: string): Error => Object.assign(new Error(words), { responseCode })
