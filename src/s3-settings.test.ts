import assert from 'node:assert/strict'
import test from 'node:test'
import { readSettings } from './config.ts'

const s3Of = (environment: { readonly [name: string]: string }) => {
  const read = readSettings([], environment)
  return 'settings' in read ? (read.settings.s3 ?? 'the disk') : read.faults
}

const given = { RECOURSE_S3_BUCKET: 'recourse-files', RECOURSE_S3_REGION: 'eu-west-2' }

test('without a word files stay on the disk', () => assert.equal(s3Of({}), 'the disk'))

test('a bucket and its region: the keys are found by the library itself', () => {
  assert.deepEqual(s3Of(given), { bucket: 'recourse-files', region: 'eu-west-2', endpoint: null, keys: null })
})

test('a bucket somewhere else, with keys of its own', () => {
  const own = { ...given, RECOURSE_S3_ENDPOINT: 'https://s3.example', RECOURSE_S3_KEY_ID: 'an id' }
  assert.deepEqual(s3Of({ ...own, RECOURSE_S3_SECRET_KEY: 'a secret' }), {
    ...{ bucket: 'recourse-files', region: 'eu-west-2', endpoint: 'https://s3.example' },
    keys: { id: 'an id', secret: 'a secret' },
  })
})

test('every fault is told at once, and no key is in one', () => {
  const faults = s3Of({ RECOURSE_S3_ENDPOINT: 'http://s3.example', RECOURSE_S3_SECRET_KEY: 'a secret' })
  assert.deepEqual(faults, [
    's3 bucket: RECOURSE_S3_BUCKET is not said, and other settings of S3 are',
    's3 region: RECOURSE_S3_REGION is not like eu-west-2',
    's3 endpoint: RECOURSE_S3_ENDPOINT is not an https: address',
    's3 keys: RECOURSE_S3_KEY_ID and RECOURSE_S3_SECRET_KEY go together, or leave both out',
  ])
  assert.deepEqual(s3Of({ ...given, RECOURSE_S3_BUCKET: 'Not_A_Bucket' }), [
    's3 bucket: RECOURSE_S3_BUCKET is no name of a bucket',
  ])
})
