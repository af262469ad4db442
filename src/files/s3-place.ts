// Which bucket files are kept in, and whether it can be relied on: asked once, when the program starts.
import { createHash } from 'node:crypto'
import {
  DeleteObjectCommand,
  GetBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'

export type S3Place = {
  readonly bucket: string
  readonly region: string
  /** Null for Amazon's own. */
  readonly endpoint: string | null
  /** Null where the library finds them by itself: in the environment, a file, or from the machine that it runs on. */
  readonly keys: { readonly id: string; readonly secret: string } | null
}

const silent = () => undefined

export const openS3 = ({ region, endpoint, keys }: S3Place): S3Client =>
  new S3Client({
    region,
    // What speaks as S3 does has seldom a name of its own for each bucket.
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(keys ? { credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } } : {}),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    // What fails is told by whoever asked, once.
    logger: { trace: silent, debug: silent, info: silent, warn: silent, error: silent },
    requestHandler: { connectionTimeout: 5_000, socketTimeout: 60_000 },
  })

/** Nothing is kept under this name. */
const probe = 'recourse-asks-whether-this-is-checked'

/**
 * Null where it can be relied on, or why not, in a sentence. It is given bytes under a hash that is not theirs: what refuses
 * them knows us, has the bucket, lets us write and checks; all of that in one question.
 */
export async function whyS3CannotBeUsed(place: S3Place): Promise<string | null> {
  const [client, Bucket] = [openS3(place), place.bucket]
  const named = { Bucket, Key: probe }
  const untrue = createHash('sha256').update('something else').digest('base64')
  try {
    const taken = await client.send(new PutObjectCommand({ ...named, Body: 'bytes', ChecksumSHA256: untrue })).then(
      () => true,
      (error: unknown) => {
        if (error instanceof S3ServiceException && refusals.has(error.name)) return false
        throw error
      },
    )
    if (taken) {
      await client.send(new DeleteObjectCommand(named))
      return `${whereOf(place)} does not check the SHA-256 of what it is given, so it cannot be relied on`
    }
    return (await keepsVersions(client, Bucket))
      ? `${whereOf(place)} keeps old versions, so what is erased would stay in it: switch its versioning off, or use another bucket`
      : null
  } catch (error) {
    return `${whereOf(place)} cannot be used: ${error instanceof Error ? told(error) : String(error)}`
  } finally {
    client.destroy()
  }
}

/** What S3 says of bytes that are not those of their hash, and what others say who speak as it does. */
const refusals = new Set(['BadDigest', 'XAmzContentChecksumMismatch', 'XAmzContentSHA256Mismatch', 'InvalidDigest'])

async function keepsVersions(client: S3Client, Bucket: string): Promise<boolean> {
  try {
    const { Status } = await client.send(new GetBucketVersioningCommand({ Bucket }))
    // Of a bucket whose versioning was suspended, those of before are still there, and none is added.
    return Status === 'Enabled'
  } catch (error) {
    if (error instanceof S3ServiceException && error.name === 'NotImplemented') return false
    throw error
  }
}

const whereOf = ({ bucket, endpoint }: S3Place): string => `the bucket ${bucket}${endpoint ? ` at ${endpoint}` : ''}`

/** Its name says what is wrong where its words do not; neither holds a key. */
const told = ({ name, message }: Error): string =>
  name === 'Error' ? message : message === '' || message === name ? name : `${name}: ${message}`
