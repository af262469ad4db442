// What stands in for S3, a paid service of others: one bucket on loopback, which checks every signature and every hash.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { createReadStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { S3Place } from '#files/s3-place.ts'
import { element, type House, join, listOfHalves, listOfObjects, take } from './s3-house.ts'
import { whyNotSigned } from './s3-signature.ts'

export type S3Server = {
  readonly place: S3Place
  /** The names of everything that has one. */
  readonly names: () => readonly string[]
  readonly halfWritten: () => number
  /** Changes what is kept, as a failing disk would. */
  readonly spoil: (name: string) => void
  /** What somebody does to a request before it is heard. */
  between: (request: IncomingMessage) => 'heard' | 'broken' | 503
  versioning: string
  readonly close: () => Promise<void>
}

const bucket = 'recourse-files'

export async function startS3(): Promise<S3Server> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'recourse-s3-'))
  const keys = { id: 'AKIDRECOURSE', secret: 'the secret of a bucket of tests' }
  const house: House = { folder, kept: new Map(), halves: new Map() }
  const server = createServer((request, response) => {
    const between = s3.between(request)
    if (between === 'broken') request.socket.destroy()
    else if (between === 503) void respond(response, refused(503, 'SlowDown'))
    else {
      const unsigned = whyNotSigned(request, keys)
      const answer = unsigned ? Promise.resolve(refused(403, unsigned)) : hear(house, request, s3.versioning)
      // A request that breaks off is nobody's to answer, and leaves nothing with a name.
      answer.then((one) => respond(response, one)).catch(() => request.socket.destroy())
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const listens = server.address()
  assert(listens && typeof listens === 'object')
  const s3: S3Server = {
    place: { bucket, region: 'eu-west-2', endpoint: `http://127.0.0.1:${listens.port}`, keys },
    names: () => [...house.kept.keys()].toSorted(),
    halfWritten: () => house.halves.size,
    spoil: (name) => writeFileSync(house.kept.get(name)?.file ?? '', 'spoilt'),
    between: () => 'heard',
    versioning: '',
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      rmSync(folder, { recursive: true })
    },
  }
  return s3
}

type Answer = { readonly status: number; readonly xml?: string; readonly etag?: string; readonly file?: string }

const refused = (status: number, code: string): Answer => ({
  status,
  xml: `<Error>${element('Code', code)}${element('Message', code)}</Error>`,
})

async function respond(response: ServerResponse, { status, xml, etag, file }: Answer): Promise<void> {
  response.statusCode = status
  if (etag) response.setHeader('etag', `"${etag}"`)
  if (file) response.setHeader('content-length', statSync(file).size)
  if (file && response.req.method === 'GET') await pipeline(createReadStream(file), response)
  else response.end(xml)
}

async function hear(house: House, request: IncomingMessage, versioning: string): Promise<Answer> {
  const at = new URL(request.url ?? '', 'http://s3')
  const [, named, ...rest] = decodeURIComponent(at.pathname).split('/')
  if (named !== bucket) return refused(404, 'NoSuchBucket')
  const key = rest.join('/')
  if (key === '') return { status: 200, xml: listOf(house, at.searchParams, versioning) }
  const upload = at.searchParams.get('uploadId')
  if (upload !== null || at.searchParams.has('uploads')) return hearOfParts(house, request, key, at.searchParams)
  switch (request.method) {
    case 'PUT': {
      const taken = await take(house, request)
      if ('wrong' in taken) return refused(400, taken.wrong)
      house.kept.set(key, taken)
      return { status: 200, etag: taken.sha256 }
    }
    case 'DELETE':
      house.kept.delete(key)
      return { status: 204 }
    default: {
      const one = house.kept.get(key)
      return one ? { status: 200, file: one.file } : refused(404, 'NoSuchKey')
    }
  }
}

function listOf(house: House, query: URLSearchParams, versioning: string): string {
  if (query.has('versioning')) {
    return `<VersioningConfiguration>${element('Status', versioning)}</VersioningConfiguration>`
  }
  return query.has('uploads') ? listOfHalves(house, query) : listOfObjects(house, query)
}

async function hearOfParts(
  house: House,
  request: IncomingMessage,
  key: string,
  query: URLSearchParams,
): Promise<Answer> {
  const id = query.get('uploadId')
  if (id === null) {
    const begun = randomBytes(8).toString('hex')
    house.halves.set(begun, { key, at: new Date(), parts: new Map() })
    const xml = element('InitiateMultipartUploadResult', element('UploadId', begun))
    return { status: 200, xml }
  }
  const half = house.halves.get(id)
  if (!half || half.key !== key) return refused(404, 'NoSuchUpload')
  if (request.method === 'PUT') {
    const taken = await take(house, request)
    if ('wrong' in taken) return refused(400, taken.wrong)
    half.parts.set(Number(query.get('partNumber')), taken)
    return { status: 200, etag: taken.sha256 }
  }
  if (request.method === 'POST' && !(await join(house, half, request))) return refused(400, 'InvalidPart')
  house.halves.delete(id)
  if (request.method === 'DELETE') return { status: 204 }
  return { status: 200, xml: element('CompleteMultipartUploadResult', element('ETag', 'whole')) }
}
