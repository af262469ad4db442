// A mail that came in, read: who wrote what, what is attached, where it belongs, and whether a person wrote it at all.
import { createHash } from 'node:crypto'
import PostalMime, { type Email } from 'postal-mime'
import { givenUpInReport, givenUpInWords, isMailer } from './given-up.ts'
import { htmlToText } from './html-to-text.ts'

/** Somebody writing, or a machine: an automatic answer, a bounce, a list, our own mail come back. */
export type MailKind = 'letter' | 'automatic' | 'bounce' | 'list' | 'our own'

export type AttachedFile = { readonly name: string; readonly type: string; readonly bytes: number }

export type ReadMail = {
  /** The same for two deliveries of one mail, which differ in their marks of the way and in nothing else. */
  readonly key: string
  readonly sha256: string
  readonly messageId: string
  readonly kind: MailKind
  readonly from: { readonly name: string; readonly address: string }
  /** Every address that it was sent or delivered to: a tag may stand in any. */
  readonly recipients: readonly string[]
  /** The Message-IDs that it answers, the last one it answers first. */
  readonly answers: readonly string[]
  readonly subject: string
  readonly text: string
  readonly attachments: readonly AttachedFile[]
  /** What a mail server says, where it says that a mail was given up for good. */
  readonly givenUp: string | null
}

/** Read here and now, however long that takes. `ours` are the addresses that this landlord writes from. */
export const readMail = async (original: Buffer, ours: readonly string[]): Promise<ReadMail> =>
  told(await parsed(original), original, ours)

/** Of one that cannot be read, what its head says, and why there is no more. */
export async function readHead(original: Buffer, ours: readonly string[], because: string): Promise<ReadMail> {
  return told(await headWith(original, because), headOf(original), ours, original)
}

/** `looked` is as much of it as is looked through for what a bounce says. */
function told(mail: Email, looked: Buffer, ours: readonly string[], original = looked): ReadMail {
  const headers = headersOf(mail)
  const messageId = kept(mail.messageId ?? '')
  const kind = kindOf(mail, headers, ours)
  const subject = kept(mail.subject ?? '')
  const text = kept(mail.text?.trim() ? mail.text : htmlToText(mail.html ?? '')).trim()
  return {
    // Two mails of two people may say the same: without a name of its own, a mail is told apart by who wrote it, when and why.
    key: hash(`${messageId || [mail.from?.address, mail.date, mail.subject].join('\n')}\n${hash(bodyOf(original))}`),
    sha256: hash(original),
    messageId,
    kind,
    from: { name: kept(mail.from?.name ?? ''), address: kept(mail.from?.address ?? '') },
    recipients: recipientsOf(mail, headers),
    answers: [mail.inReplyTo ?? '', ...(mail.references ?? '').split(/\s+/).toReversed()]
      .map(kept)
      .filter((id) => id !== ''),
    ...{ subject, text },
    attachments: mail.attachments.slice(0, mostListed).map(({ filename, mimeType, content }) => ({
      name: kept(filename ?? ''),
      type: kept(mimeType),
      bytes: typeof content === 'string' ? content.length : content.byteLength,
    })),
    givenUp: givenUp(kind, mail, headers, looked, { subject, text }),
  }
}

const mostListed = 200
/** A mail inside a mail is attached to it, and its words are not this one's. */
const parsing = { attachmentEncoding: 'arraybuffer', maxRfc822NestingDepth: 0 } as const

/** One that goes beyond the reader's bounds must not keep all after it from coming in: of it only its head is read. */
async function parsed(original: Buffer): Promise<Email> {
  if (hasTooManyLines(original)) return headWith(original, `It has more than ${mostLines} lines`)
  try {
    return await PostalMime.parse(original, parsing)
  } catch (error) {
    return headWith(original, error instanceof Error ? error.message : String(error))
  }
}

async function headWith(original: Buffer, because: string): Promise<Email> {
  const head = await PostalMime.parse(headOf(original), parsing)
  return { ...head, text: `This mail could not be read: ${because}. Its original is kept.`, attachments: [] }
}

/** The reader takes its time for each line, however short; the largest mail that is taken has fewer when files fill it. */
const mostLines = 1_000_000

function hasTooManyLines(original: Buffer): boolean {
  let lines = 0
  for (let at = original.indexOf('\n'); at >= 0 && lines <= mostLines; at = original.indexOf('\n', at + 1)) lines += 1
  return lines > mostLines
}

const longestHead = 100_000

const headOf = (original: Buffer): Buffer =>
  original.subarray(0, Math.min(original.length - bodyOf(original).length || original.length, longestHead))

const hash = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex')

/** PostgreSQL keeps neither a zero character nor half of one. */
const kept = (text: string): string => text.replaceAll('\0', '').toWellFormed()

function bodyOf(original: Buffer): Buffer {
  const ends = ['\r\n\r\n', '\n\n'].map((end) => original.indexOf(end)).filter((at) => at >= 0)
  return ends.length === 0 ? original : original.subarray(Math.min(...ends))
}

type Headers = ReadonlyMap<string, readonly string[]>

const headersOf = (mail: Email): Headers =>
  new Map(
    [...Map.groupBy(mail.headers, ({ key }) => key)].map(([key, lines]) => [key, lines.map(({ value }) => value)]),
  )

const says = (headers: Headers, name: string): string => (headers.get(name)?.[0] ?? '').trim().toLowerCase()

/**
 * Who wrote it. X-Auto-Response-Suppress is not asked: people's mail has it too, and one that is taken for a machine's
 * becomes no contact. We answer no mail by ourselves, whoever wrote it.
 */
function kindOf(mail: Email, headers: Headers, ours: readonly string[]): MailKind {
  const address = (mail.from?.address ?? '').toLowerCase()
  const isOurs = (one: string) => ours.some((our) => our.toLowerCase() === one)
  if (/^multipart\/report\b/.test(says(headers, 'content-type')) || /^mailer-daemon@/.test(address)) return 'bounce'
  if (isOurs(address) || isOurs(says(headers, 'x-loop'))) return 'our own'
  if (headers.has('list-id') || headers.has('list-unsubscribe')) return 'list'
  if (/^(bulk|list|junk)$/.test(says(headers, 'precedence'))) return 'list'
  const submitted = says(headers, 'auto-submitted')
  const nobody = says(headers, 'return-path') === '<>'
  return (submitted !== '' && !submitted.startsWith('no')) || nobody ? 'automatic' : 'letter'
}

function recipientsOf(mail: Email, headers: Headers): readonly string[] {
  const delivered = ['delivered-to', 'x-original-to', 'envelope-to'].flatMap((name) => headers.get(name) ?? [])
  const addressed = [...(mail.to ?? []), ...(mail.cc ?? [])].map(({ address }) => address ?? '')
  return [...delivered, ...addressed].map((one) => one.trim().replace(/^<|>$/g, ''))
}

/** In its report; of a mail server's mail that has none, in its words. */
function givenUp(
  kind: MailKind,
  { from }: Email,
  headers: Headers,
  looked: Buffer,
  { subject, text }: Pick<ReadMail, 'subject' | 'text'>,
): string | null {
  const wrote = isMailer(from?.address ?? '') && kind !== 'our own'
  if (kind !== 'bounce' && !wrote) return null
  const raw = looked.toString('latin1')
  const reports = /^multipart\/report\b/i.test(says(headers, 'content-type')) || /^Action:/im.test(raw)
  if (reports) return kind === 'bounce' ? spoken(givenUpInReport(raw)) : null
  return wrote ? givenUpInWords(subject, text) : null
}

const spoken = (said: string | null): string | null => (said === null ? null : kept(said))
