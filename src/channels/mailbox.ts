// A mailbox by IMAP: each mail in it that was not taken before, whole, and marked as seen only when it is kept.
import { ImapFlow } from 'imapflow'
import { headOnly } from './mail-too-large.ts'

export type MailboxMessage = {
  readonly mailbox: string
  readonly uidValidity: number
  readonly uid: number
  /** The server's own time of it, in milliseconds since 1970: the sender has no say in it. */
  readonly receivedAt: number
  readonly original: Buffer
}

export type Keeping = {
  /** Which of a mailbox's mails were taken before. */
  readonly taken: (mailbox: string, uidValidity: number) => Promise<ReadonlySet<number>>
  /** Keeps it for good; when it throws, the mail stays unseen and is taken again. */
  readonly keep: (message: MailboxMessage) => Promise<void>
}

/** Of a larger mail only the head is taken, and somebody is told where the rest is: no server that we know lets one through. */
const mostBytes = 60_000_000

/**
 * Takes everything that is new; answers how many mails that were. The address names the mailbox after its server, INBOX
 * where it does not. Mails stay in it: what we keep is a copy. One that cannot be kept stays unseen and keeps no other from
 * being taken: it is told at the end, and taken in the next round.
 */
export async function takeMail(address: string, { taken, keep }: Keeping): Promise<number> {
  const url = new URL(address)
  const client = new ImapFlow(optionsOf(url))
  const faults: Error[] = []
  // Told again by whatever was asked for, which then fails.
  client.on('error', (error) => faults.push(error))
  await client.connect()
  try {
    const mailbox = decodeURIComponent(url.pathname.slice(1)) || 'INBOX'
    const opened = await client.mailboxOpen(mailbox)
    const uidValidity = Number(opened.uidValidity)
    const name = `${decodeURIComponent(url.username)}@${url.host}/${mailbox}`
    const before = await taken(name, uidValidity)
    const found = (await client.search({ all: true }, { uid: true })) || []
    const unseen = (await client.search({ seen: false }, { uid: true })) || []
    // Kept by a program that stopped before it could say so here.
    const kept = unseen.filter((uid) => before.has(uid))
    if (kept.length > 0) await client.messageFlagsAdd(kept.join(','), ['\\Seen'], { uid: true })
    const fresh = found.filter((uid) => !before.has(uid))
    const untaken = new Map<number, unknown>()
    for (const uid of fresh) {
      try {
        await take(client, uid, (message) => keep({ mailbox: name, uidValidity, uid, ...message }))
      } catch (error) {
        // Over a line that is gone no other can be taken either.
        if (!client.usable) throw error
        untaken.set(uid, error)
      }
    }
    await client.logout()
    if (untaken.size > 0) throw notTaken(untaken, name)
    return fresh.length
  } finally {
    client.close()
  }
}

async function take(
  client: ImapFlow,
  uid: number,
  keep: (message: Pick<MailboxMessage, 'receivedAt' | 'original'>) => Promise<void>,
): Promise<void> {
  const message = await fetched(client, uid)
  if (!message) return
  const { whole, ...taking } = message
  // First, so that what is said of it here is true from the moment that it is kept.
  if (!whole) await client.messageFlagsAdd(String(uid), ['\\Flagged'], { uid: true })
  await keep(taking)
  await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })
}

function notTaken(untaken: ReadonlyMap<number, unknown>, mailbox: string): Error {
  const [[uid, cause] = []] = untaken
  return new Error(`${untaken.size} of the mails in ${mailbox} could not be taken, number ${uid} among them`, { cause })
}

type Fetched = Pick<MailboxMessage, 'receivedAt' | 'original'> & {
  /** False of one that is too large, of which the head stands for it. */
  readonly whole: boolean
}

/** Null for one that was taken away since. */
async function fetched(client: ImapFlow, uid: number): Promise<Fetched | null> {
  const asked = await client.fetchOne(String(uid), { size: true, internalDate: true }, { uid: true })
  if (!asked) return null
  if (!asked.internalDate) throw new Error('The mailbox does not say when it came')
  const receivedAt = new Date(asked.internalDate).getTime()
  if (asked.size !== undefined && asked.size > mostBytes) {
    const head = await client.fetchOne(String(uid), { headers: true }, { uid: true })
    const lines = head ? head.headers : undefined
    return lines ? { receivedAt, original: headOnly(lines, asked.size), whole: false } : null
  }
  const all = await client.fetchOne(String(uid), { source: true }, { uid: true })
  const original = all ? all.source : undefined
  return original ? { receivedAt, original, whole: true } : null
}

function optionsOf({ protocol, hostname, port, username, password }: URL) {
  const secure = protocol === 'imaps:'
  const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname)
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 993 : 143) : Number(port),
    secure,
    // Without it, a line that is not encrypted from its start must become so; on our own machine it need not.
    ...(secure ? {} : { doSTARTTLS: !loopback }),
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    logger: false as const,
    disableAutoIdle: true,
  }
}
