// Of several decisions on one thing the last counts, each record by itself; what is given again is held back no more.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { complaintId, personId } from '../complaint/identity.ts'
import { contactId } from '../contact/contact.ts'
import { type AccessDecision, decisionOn, holdingsOf } from './request.ts'

const [complaint, contact] = [complaintId('C-26-22CCCC'), contactId('S-26-22EEEE')]
const decided = (
  which: string,
  ground: 'other people' | 'safety' | null,
  over: Partial<AccessDecision> = {},
): AccessDecision => ({
  ...{ record: complaint, kind: 'entry', which, by: personId('carys.wynn'), at: '2026-11-24T23:30:00.000Z' },
  ...{ held: ground && { ground, reason: 'A reason' }, ...over },
})

test('the last decision on a thing counts', () => {
  const decisions = [
    decided('1', 'other people'),
    decided('2', 'other people'),
    decided('1', 'safety'),
    decided('2', null),
  ]
  assert.deepEqual(holdingsOf(decisions, complaint), [
    {
      ...{ kind: 'entry', which: '1', ground: 'safety', reason: 'A reason' },
      ...{ number: 1, on: '2026-11-24', ended: null },
    },
  ])
  assert.equal(decisionOn(decisions, decided('2', 'safety'))?.held, null)
  assert.equal(decisionOn(decisions, decided('3', 'safety')), null)
})

test('a thing of another record or of another kind is another thing', () => {
  const decisions = [
    decided('1', 'safety'),
    decided('1', null, { record: contact }),
    decided('1', null, { kind: 'file' }),
  ]
  assert.equal(holdingsOf(decisions, complaint).length, 1)
  assert.deepEqual(holdingsOf(decisions, contact), [])
})
