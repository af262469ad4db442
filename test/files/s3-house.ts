// What the stand-in for S3 keeps: whole objects under their names, and what is written in parts and has none yet.
import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

export type Kept = { readonly file: string; readonly sha256: string; readonly at: Date }
export type Half = { readonly key: string; readonly at: Date; readonly parts: Map<number, Kept> }

export type House = {
  readonly folder: string
  readonly kept: Map<string, Kept>
  readonly halves: Map<string, Half>
}

/** Takes the bytes in; they are kept only when they are those that were said, by the header that is asked for. */
export async function take({ folder }: House, request: IncomingMessage): Promise<Kept | { readonly wrong: string }> {
  const file = path.join(folder, randomBytes(8).toString('hex'))
  const hash = createHash('sha256')
  async function* counted(pieces: AsyncIterable<Buffer>) {
    for await (const piece of pieces) {
      hash.update(piece)
      yield piece
    }
  }
  await pipeline(request, counted, createWriteStream(file))
  const sha256 = hash.digest()
  const [payload, checksum] = [request.headers['x-amz-content-sha256'], request.headers['x-amz-checksum-sha256']]
  if (checksum !== sha256.toString('base64')) return { wrong: 'BadDigest' }
  const hex = sha256.toString('hex')
  if (payload !== 'UNSIGNED-PAYLOAD' && payload !== hex) return { wrong: 'XAmzContentSHA256Mismatch' }
  return { file, sha256: hex, at: new Date() }
}

/** Makes one of the parts that are named, in their order; each must be the one that was taken. */
export async function join({ folder, kept }: House, { key, parts }: Half, request: IncomingMessage): Promise<boolean> {
  const asked = (await request.toArray()).join('')
  const named = [...asked.matchAll(/<Part>.*?<\/Part>/gs)].map(([part]) => ({
    part: parts.get(Number(/<PartNumber>(\d+)</.exec(part)?.[1])),
    etag: /<ETag>(?:&quot;|")?([0-9a-f]+)/.exec(part)?.[1],
  }))
  const file = path.join(folder, randomBytes(8).toString('hex'))
  const hash = createHash('sha256')
  for (const { part, etag } of named) {
    if (!part || part.sha256 !== etag) return false
    await pipeline(createReadStream(part.file), createWriteStream(file, { flags: 'a' }))
    hash.update(part.sha256)
  }
  kept.set(key, { file, sha256: hash.digest('hex'), at: new Date() })
  return named.length > 0
}

/** So few on a page that every list has several. */
const aPage = 3

export function listOfObjects({ kept }: House, query: URLSearchParams): string {
  const from = query.get('continuation-token') ?? ''
  const found = startingWith([...kept], query, ([key]) => key).filter(([key]) => key > from)
  const page = found.slice(0, aPage)
  const told = page.map(
    ([key, { at }]) => `<Contents>${element('Key', key)}${element('LastModified', at.toISOString())}</Contents>`,
  )
  const next = element('NextContinuationToken', page.at(-1)?.[0] ?? '')
  return `<ListBucketResult>${more(found)}${next}${told.join('')}</ListBucketResult>`
}

export function listOfHalves({ halves }: House, query: URLSearchParams): string {
  const from = query.get('upload-id-marker') ?? ''
  const found = startingWith([...halves], query, ([, { key }]) => key).filter(([id]) => id > from)
  const page = found.slice(0, aPage)
  const told = page.map(
    ([id, { key, at }]) =>
      `<Upload>${element('Key', key)}${element('UploadId', id)}${element('Initiated', at.toISOString())}</Upload>`,
  )
  const [id = '', last] = page.at(-1) ?? []
  const next = `${element('NextKeyMarker', last?.key ?? '')}${element('NextUploadIdMarker', id)}`
  return `<ListMultipartUploadsResult>${more(found)}${next}${told.join('')}</ListMultipartUploadsResult>`
}

const more = (found: readonly unknown[]): string => element('IsTruncated', String(found.length > aPage))

function startingWith<One>(all: readonly One[], query: URLSearchParams, keyOf: (one: One) => string): readonly One[] {
  return all.filter((one) => keyOf(one).startsWith(query.get('prefix') ?? '')).toSorted()
}

export const element = (name: string, text: string): string => (text === '' ? '' : `<${name}>${text}</${name}>`)
