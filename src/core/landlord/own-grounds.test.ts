import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import type { Stage } from '../handling-code/edition.ts'
import { ownGrounds } from './own-grounds.ts'
import { readProfile } from './profile.ts'

/** 'clause id' each, of a landlord whose profile is loaded. */
function namesOf(id: string, stage: Stage): readonly string[] {
  const file = `${id}.json`
  const read = readProfile(
    JSON.parse(readFileSync(new URL(`../../../profiles/${file}`, import.meta.url), 'utf8')),
    file,
  )
  assert('profile' in read)
  return ownGrounds(read.profile, stage).map((one) => `${one.source} ${one.id}`)
}

test('a policy’s own grounds are named by their clauses; one of stage 2 is offered at stage 2 alone', () => {
  const both = [
    '1.4 service-request',
    '1.4 not-previously-notified',
    '4.8 court-or-tribunal',
    '4.8 insurance-claim',
    '4.8 allocation-appeal',
  ]
  assert.deepEqual(namesOf('livewest', 1), both)
  assert.deepEqual(namesOf('livewest', 2), [...both, '4.14 outcome-not-permissible'])
})

test('the Code’s own grounds, exceptions and sentences that add no ground are no grounds of a policy’s own', () => {
  assert.deepEqual(namesOf('fernbank', 1), [])
  assert.deepEqual(namesOf('vivere', 1), ['2.1 not-the-definition'])
  assert.deepEqual(namesOf('west-lancashire', 2), [])
})
