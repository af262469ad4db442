// Keeps files in a bucket of S3, or of what speaks as S3 does: streamed both ways, and each held by the server against its hash.
import assert from 'node:assert/strict'
import { createReadStream, createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  paginateListObjectsV2,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { isThere } from './disk-storage.ts'
import type { Incoming } from './incoming.ts'
import { halfWritten } from './s3-half-written.ts'
import { openS3, type S3Place } from './s3-place.ts'
import type { Storage } from './storage.ts'

/** A pack is carried in parts of this size, two at a time: that is all of it that is ever in memory. */
const partSize = 8 * 1024 * 1024

export function s3Storage(place: S3Place): Storage {
  const client = openS3(place)
  const at = (name: string) => ({ Bucket: place.bucket, Key: name })
  const read = (name: string) => readFrom(client, at(name))
  return {
    take: async (name, incoming) => {
      // Asked again, because the database asked for that, it has been sent already.
      if (!(await isThere(incoming.path))) return
      await put(client, at(name), incoming)
      await rm(incoming.path, { force: true })
    },
    lend: async (name, to) => {
      const pieces = await read(name)
      assert(pieces, `${name} is not there`)
      await pipeline(pieces, createWriteStream(to, { mode: 0o600 }))
    },
    write: async (name, pieces) => {
      // One that fails is let go of by the library itself; killed, it is let go of a day later.
      const params = { ...at(name), Body: Readable.from(pieces), ChecksumAlgorithm: 'SHA256' as const }
      await new Upload({ client, params, partSize, queueSize: 2 }).done()
    },
    has: async (name) => {
      try {
        await client.send(new HeadObjectCommand(at(name)))
        return true
      } catch (error) {
        if (error instanceof NotFound) return false
        throw error
      }
    },
    read,
    remove: async (name) => void (await client.send(new DeleteObjectCommand(at(name)))),
    olderThan: async (folder, before) => {
      const names: string[] = []
      const under = { Bucket: place.bucket, Prefix: `${folder}/` }
      for await (const { Contents = [] } of paginateListObjectsV2({ client }, under)) {
        for (const { Key, LastModified } of Contents)
          if (Key && LastModified && LastModified.getTime() < before) names.push(Key)
      }
      return names
    },
    dropHalfWritten: async (folder, before) => {
      for (const upload of await halfWritten(client, { bucket: place.bucket, folder, before }))
        await client.send(new AbortMultipartUploadCommand({ Bucket: place.bucket, ...upload }))
    },
  }
}

type At = { readonly Bucket: string; readonly Key: string }

const tries = 3

/** The server counts the hash of what it got, and refuses what is not that. A stream is begun anew by us: no library can. */
async function put(client: S3Client, at: At, { path, sha256, bytes }: Incoming): Promise<void> {
  const said = Buffer.from(sha256, 'hex').toString('base64')
  for (let tried = 1; ; tried++) {
    const Body = createReadStream(path)
    try {
      await client.send(new PutObjectCommand({ ...at, Body, ContentLength: bytes, ChecksumSHA256: said }))
      return
    } catch (error) {
      const status = error instanceof S3ServiceException ? (error.$metadata.httpStatusCode ?? 0) : 0
      if (tried === tries || (status >= 400 && status < 500)) throw error
    } finally {
      Body.destroy()
    }
  }
}

async function readFrom(client: S3Client, at: At): Promise<Readable | null> {
  try {
    const { Body } = await client.send(new GetObjectCommand(at))
    assert(Body instanceof Readable, 'S3 answers with a stream')
    return Body
  } catch (error) {
    if (error instanceof NoSuchKey) return null
    throw error
  }
}
