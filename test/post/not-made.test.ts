// A letter that cannot be made ready: tried again for a while, and then told as not sent, so that somebody has it to do.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sendOnce } from '../../src/send-once.ts'
import { openTestStore, reference } from '../../src/store/scenario.ts'

const { database } = await openTestStore()
const named = { landlord: 'fernbank', reference: reference(1), number: 2, sending: 1 }
const channel = { name: 'print', deliver: () => assert.fail('there is nothing to deliver') }
const make = () => Promise.reject(new Error('No font has 王'))

const sent = (tried: number) =>
  sendOnce({ database, now: () => Date.parse('2026-11-24T10:00:00Z') }, { channel, named, what: 'letter', make, tried })

test('at first it is tried again: it may pass', async () => {
  for (const tried of [0, 1, 2, 3]) await assert.rejects(sent(tried), { message: 'No font has 王' })
})

test('at the fifth try it is told, with the reason', async () => {
  assert.deepEqual(await sent(4), { went: 'no', reason: 'It could not be made ready: No font has 王' })
})
