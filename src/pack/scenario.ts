// What tests of the pack share: a made-up landlord, and letters that are complete.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { readProfile } from '#core/landlord/profile.ts'
import { completed, sample } from '#documents/sample.ts'
import type { PackLetter } from './pack-case.ts'

const file = new URL('../../profiles/fernbank.json', import.meta.url)
const read = readProfile(JSON.parse(readFileSync(file, 'utf8')), 'fernbank.json')
assert('profile' in read, 'the profile of the tests can be read')
export const fernbank = read.profile

export const letterAbout = (number: number, title: string, on: string): PackLetter => ({
  number,
  document: completed({ ...sample, title, on }),
})
