import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { editions } from '../handling-code/catalogue.ts'
import { readProfile } from './profile.ts'
import { promiseOf } from './promise.ts'

function stage1(id: string) {
  const file = `${id}.json`
  const read = readProfile(
    JSON.parse(readFileSync(new URL(`../../../profiles/${file}`, import.meta.url), 'utf8')),
    file,
  )
  assert('profile' in read)
  const { acknowledgement, answer } = promiseOf(editions['2024'], read.profile.limits, 1)
  return [acknowledgement?.workingDays, acknowledgement?.from, answer.workingDays, answer.from]
}

test('24 hours are the next working day, and ten days from receipt are stricter than ten from acknowledgement', () => {
  assert.deepEqual(stage1('livewest'), [1, 'received', 10, 'received'])
})

test('a limit that names no start is counted from receipt; the Code’s own stands where the landlord sets none', () => {
  assert.deepEqual(stage1('livewest-policy-2020'), [5, 'received', 5, 'received'])
  assert.deepEqual(stage1('vivere'), [3, 'received', 10, 'received'])
})

test('a limit as long as the Code’s is the Code’s', () => {
  assert.deepEqual(stage1('fernbank'), [3, 'received', 10, 'acknowledged'])
})

test('a looser limit loosens nothing', () => {
  const limit = { stage: 1, unit: 'working days', from: 'received', says: '' } as const
  const loose = [
    { ...limit, what: 'acknowledge', amount: 8 },
    { ...limit, what: 'respond', amount: 30 },
  ] as const
  const { acknowledgement, answer } = promiseOf(editions['2024'], loose, 1)
  assert.deepEqual([acknowledgement?.workingDays, answer.workingDays, answer.from], [5, 10, 'acknowledged'])
})
