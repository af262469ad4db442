import assert from 'node:assert/strict'
import { test } from 'node:test'
import { personId } from '../complaint/identity.ts'
import { answerRefusals, inUse, type WordingVersion } from './version.ts'

const amira = personId('amira.khan')
const ben = personId('ben.osei')

const version = (number: number, answer: 'approved' | 'returned' | null): WordingVersion => ({
  kind: 'acknowledgement',
  version: number,
  source: '',
  why: 'Plainer words',
  writtenBy: amira,
  writtenAt: '2026-11-24T10:00:00.000Z',
  answered: answer && { answer, reason: '', by: ben, at: '2026-11-24T11:00:00.000Z' },
})

test('the last approved version is used, whatever was written after it', () => {
  const versions = [version(4, null), version(3, 'returned'), version(2, 'approved'), version(1, 'approved')]
  assert.equal(inUse(versions)?.version, 2)
  assert.equal(inUse([version(1, 'returned')]), null)
})

test('nobody approves what they wrote', () => {
  assert.deepEqual(answerRefusals(version(1, null), { answer: 'approved', reason: '', by: amira }), [
    { because: 'You wrote this version: somebody else has to read and approve it' },
  ])
  assert.deepEqual(answerRefusals(version(1, null), { answer: 'approved', reason: '', by: ben }), [])
})

test('what goes back goes back with a reason, and is answered once', () => {
  assert.deepEqual(answerRefusals(version(1, null), { answer: 'returned', reason: ' ', by: ben }), [
    { because: 'Enter why it goes back', field: 'reason' },
  ])
  assert.deepEqual(answerRefusals(version(1, 'returned'), { answer: 'approved', reason: '', by: ben }), [
    { because: 'This version was returned already' },
  ])
})
