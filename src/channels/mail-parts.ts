// What is attached to a mail, one part after the other as its bytes come: however large, it is never in memory whole.
import { pipeline, Readable } from 'node:stream'
import { type MimeNode, Splitter, type SplitterChunk } from '@zone-eu/mailsplit'
import { fileKinds, isFileKind } from '#core/complaint/file-kinds.ts'

export type MailPart = {
  /** From 1, in the order of the mail. */
  readonly number: number
  readonly name: string
  readonly mediaType: string
  /** A picture that stands among the words: a signature's logo, or one that was pasted. */
  readonly inWords: boolean
  /** May be read once, and before the next part is asked for. */
  readonly content: AsyncIterable<Uint8Array>
}

/** Why nothing more of a mail is looked at; its original has the rest. */
export type Unread = { readonly unread: string }

const mostAttached = 200
/** A multipart is one for itself and one for each of its parts. */
const mostParts = 1000
/** Mails inside a mail are one part, whatever is in them. How many parts there are is counted here, as each is come to. */
const limits = { ignoreEmbedded: true, maxChildNodes: Number.MAX_SAFE_INTEGER, maxHeadSize: 1_000_000 }

export const tooMany = { unread: 'It has more parts than we look at. The others are in the original' }

export async function* partsOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<MailPart | Unread> {
  const splitter = new Splitter(limits)
  // What breaks is told where the chunks are read.
  pipeline(Readable.from(pieces), splitter, () => undefined)
  const chunks: AsyncIterator<SplitterChunk> = splitter[Symbol.asyncIterator]()
  try {
    let [number, all] = [0, 0]
    for (let next = await chunks.next(); !next.done; ) {
      const chunk = next.value
      next = await chunks.next()
      if (chunk.type === 'node') all += 1
      if (all > mostParts) return yield tooMany
      if (chunk.type !== 'node' || chunk.multipart || isWords(chunk)) continue
      number += 1
      if (number > mostAttached) return yield tooMany
      const body = async function* () {
        for (; !next.done && next.value.type !== 'node'; next = await chunks.next())
          if (next.value.type === 'body') yield next.value.value
      }
      yield { ...saidOf(chunk, number), content: decoded(body(), chunk) }
    }
  } finally {
    splitter.destroy()
  }
}

async function* decoded(body: AsyncIterable<Uint8Array>, node: MimeNode): AsyncGenerator<Uint8Array> {
  yield* pipeline(Readable.from(body), node.getDecoder(), () => undefined)
}

/** Thrown wherever a mail is read when the head of a part is too long: nothing after it can be told apart. */
export const isTooMuch = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EMAXLEN'

const parentOf = ({ parentNode }: MimeNode): string => (parentNode ? parentNode.multipart : false) || ''

/** The mail's own words, and other ways of saying them. */
function isWords(node: MimeNode): boolean {
  if (node.filename || node.disposition === 'attachment') return false
  const type = node.contentType || 'text/plain'
  return type === 'text/plain' || type === 'text/html' || parentOf(node) === 'alternative'
}

function saidOf(node: MimeNode, number: number): Omit<MailPart, 'content'> {
  // The database takes no zero character.
  const mediaType = (node.contentType || 'application/octet-stream').replaceAll('\0', '').slice(0, 100)
  const named = (node.filename || '').trim() || `attached-${number}`
  const isNamed = node.headers !== false && node.headers.hasHeader('content-id')
  return {
    number,
    // A telephone may send a picture with no ending, and a mail inside a mail has no name at all.
    name: /\.[a-z0-9]{1,8}$/i.test(named) ? named : `${named}${endingOf(mediaType)}`,
    mediaType,
    inWords:
      mediaType.startsWith('image/') && isNamed && parentOf(node) === 'related' && node.disposition !== 'attachment',
  }
}

function endingOf(mediaType: string): string {
  const kind = Object.keys(fileKinds)
    .filter(isFileKind)
    .find((one) => fileKinds[one].mediaType === mediaType)
  return kind ? `.${fileKinds[kind].endings[0]}` : ''
}
