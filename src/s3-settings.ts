// The settings of S3, where files are kept in a bucket and not on the disk: which, where, and whose keys.
import { z } from 'zod'
import type { S3Place } from '#files/s3-place.ts'

type Environment = { readonly [name: string]: string | undefined }

/** As Amazon names buckets, and whoever speaks as S3 does. */
const bucketName = z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)
const regionName = z.string().regex(/^[a-z0-9-]{1,40}$/)
/** What people sent crosses no network in the clear. */
const addressOrNone = z.union([
  z.null(),
  z.url({ protocol: /^https$/ }),
  z.url({ hostname: /^(localhost|127(\.\d{1,3}){3})$/ }),
])

/** Null where it is not asked for: files stay on the disk. Or every fault; a key is in no fault. */
export function readS3Settings(
  environment: Environment,
): { readonly s3: S3Place | null } | { readonly faults: readonly string[] } {
  const { RECOURSE_S3_BUCKET: bucket = '', RECOURSE_S3_REGION: region = '' } = environment
  const { RECOURSE_S3_KEY_ID: id = '', RECOURSE_S3_SECRET_KEY: secret = '' } = environment
  const endpoint = environment.RECOURSE_S3_ENDPOINT || null
  if (!bucket && !region && !endpoint && !id && !secret) return { s3: null }
  const faults = [
    bucket === '' ? 's3 bucket: RECOURSE_S3_BUCKET is not said, and other settings of S3 are' : null,
    bucket !== '' && !bucketName.safeParse(bucket).success
      ? 's3 bucket: RECOURSE_S3_BUCKET is no name of a bucket'
      : null,
    regionName.safeParse(region).success ? null : 's3 region: RECOURSE_S3_REGION is not like eu-west-2',
    addressOrNone.safeParse(endpoint).success ? null : 's3 endpoint: RECOURSE_S3_ENDPOINT is not an https: address',
    Boolean(id) === Boolean(secret)
      ? null
      : 's3 keys: RECOURSE_S3_KEY_ID and RECOURSE_S3_SECRET_KEY go together, or leave both out',
  ].filter((fault) => fault !== null)
  return faults.length > 0 ? { faults } : { s3: { bucket, region, endpoint, keys: id ? { id, secret } : null } }
}

/** For a command, which stops at the first thing that is wrong. */
export function s3Of(environment: Environment): S3Place | undefined {
  const read = readS3Settings(environment)
  if ('faults' in read) throw new Error(read.faults.join('\n'))
  return read.s3 ?? undefined
}
