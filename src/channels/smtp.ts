// Email out by SMTP: the server's answer says whether a letter went; where there is none after it began, nobody knows.
import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Channel, Fate } from './channel.ts'
import { type Mail, mailOf, type Sender } from './mail-message.ts'

export type SmtpSettings = {
  /** 'smtp://user:password@host:587', or smtps: where the connection is encrypted from its start. */
  readonly url: string
  readonly senderOf: (landlord: string) => Sender | null
  readonly secret: string
  readonly now: () => number
}

export const createSmtp = ({ url, senderOf, secret, now }: SmtpSettings): Channel => ({
  name: 'email',
  async deliver(letter, begin) {
    const sender = senderOf(letter.landlord)
    if (!sender) return { went: 'no', reason: 'This landlord has no address to send email from.' }
    const mail = await mailOf(letter, sender, secret, now())
    return send(url, mail, () => begin(mail.messageId))
  },
})

async function send(url: string, mail: Mail, begin: () => Promise<void>): Promise<Fate> {
  const connection = new SMTPConnection(optionsOf(new URL(url)))
  let begun = false
  // Nothing of it is read before the server has asked for it, so nothing leaves that is not noted.
  async function* content(): AsyncGenerator<Buffer> {
    await begin()
    begun = true
    yield mail.raw
  }
  try {
    await connected(connection, new URL(url))
    return { went: 'yes', answer: withoutAddresses(await sent(connection, mail, Readable.from(content()))) }
  } catch (error) {
    return fateOf(error, begun)
  } finally {
    connection.close()
  }
}

const minute = 60_000

function optionsOf({ protocol, hostname, port }: URL) {
  const secure = protocol === 'smtps:'
  const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname)
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    // Letters cross no network in the clear.
    requireTLS: !secure && !loopback,
    connectionTimeout: minute / 2,
    greetingTimeout: minute / 2,
    socketTimeout: 5 * minute,
  }
}

/** A connection tells a fault by its callback or by an event, whichever is first. */
const settled = (connection: SMTPConnection, ask: (done: (error?: Error | null) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    connection.on('error', reject)
    ask((error) => (error ? reject(error) : resolve()))
  })

async function connected(connection: SMTPConnection, { username, password }: URL): Promise<void> {
  await settled(connection, (done) => connection.connect(done))
  if (username === '') return
  const credentials = { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
  await settled(connection, (done) => connection.login(credentials, done))
}

async function sent(connection: SMTPConnection, { envelope, raw }: Mail, content: Readable): Promise<string> {
  const { from, to } = envelope
  let answer = ''
  await settled(connection, (done) =>
    connection.send({ from, to: [...to], size: raw.length }, content, (error, info) => {
      answer = info?.response ?? ''
      done(error)
    }),
  )
  return answer
}

/** What an error says of the letter: a refusal for good, one for now, no connection, or silence after it began. */
function fateOf(error: unknown, begun: boolean): Fate {
  if (!(error instanceof Error)) throw error
  const status = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : 0
  const said = withoutAddresses(
    'response' in error && typeof error.response === 'string' ? error.response : error.message,
  )
  if (status >= 500 && !('code' in error && error.code === 'EAUTH')) {
    return { went: 'no', reason: `The mail server refused it: ${said}` }
  }
  if (status >= 400) return { went: 'later', reason: `The mail server would not take it now: ${said}` }
  if (begun) return { went: 'not known', reason: `The connection ended before the mail server answered: ${said}` }
  if ('code' in error && error.code === 'EENVELOPE')
    return { went: 'no', reason: `The address cannot be used: ${said}` }
  return { went: 'later', reason: `The mail server could not be reached: ${said}` }
}

/** An answer is kept as a fact, and facts name nobody. */
const withoutAddresses = (text: string): string =>
  text
    .replace(/[^\s<>]+@[^\s<>]+/g, '(address)')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 500)
