// A representative's own access code: given to whoever has authority, given anew, withdrawn, and ended with them.
import assert from 'node:assert/strict'
import test from 'node:test'
import { after, day, given, received } from '../scenario.ts'
import { representativeAppointed } from '../scenario-handling.ts'

const before = received('2026-11-20')
const appointed = representativeAppointed()
const authority = { type: 'AuthorityRecorded', representative: 1, on: day('2026-11-24'), proof: 'By phone' } as const
const give = { type: 'GiveRepresentativeCode', representative: 1, may: 'speak', on: day('2026-11-24') } as const
const codeGiven = { ...give, type: 'RepresentativeCodeGiven' } as const
const withdraw = { type: 'WithdrawRepresentativeCode', representative: 1, on: day('2026-11-24') } as const
const withdrawn = { ...withdraw, type: 'RepresentativeCodeWithdrawn' } as const

test('3.6 nothing of the complaint is opened to somebody while the resident’s authority is awaited', () => {
  given(before, appointed).when(give).thenRefused({
    because: 'The resident’s authority is awaited. Until it is given, they are told nothing of the complaint',
    provision: '3.6',
  })
  given(before, appointed, authority).when(give).thenRecorded(codeGiven)
  given(before).when(give).thenRefused({ because: 'There is no such representative' })
})

test('3.6 a code given again is the next one, and says anew what they may do', () => {
  const anew = { ...codeGiven, may: 'read' } as const
  given(before, appointed, authority, codeGiven)
    .when({ ...give, may: 'read' })
    .thenRecorded(anew)
  const [representative] = after(before, appointed, authority, codeGiven, anew).handling.representatives
  assert.deepEqual([representative?.online, representative?.codesGiven], ['read', 2])
})

test('3.6 a code is withdrawn once, and the next one is no earlier code again', () => {
  given(before, appointed, authority, codeGiven).when(withdraw).thenRecorded(withdrawn)
  given(before, appointed, authority, codeGiven, withdrawn)
    .when(withdraw)
    .thenRefused({ because: 'No code of theirs opens this complaint' })
  const [representative] = after(before, appointed, authority, codeGiven, withdrawn, codeGiven).handling.representatives
  assert.deepEqual([representative?.online, representative?.codesGiven], ['speak', 2])
})

test('3.6 whoever no longer speaks for the resident has no code', () => {
  const ended = { type: 'RepresentationEnded', representative: 1, on: day('2026-11-24'), because: 'He asked' } as const
  const [representative] = after(before, appointed, authority, codeGiven, ended).handling.representatives
  assert.deepEqual([representative?.online, representative?.ended?.because], [null, 'He asked'])
  given(before, appointed, authority, codeGiven, ended)
    .when(give)
    .thenRefused({ because: 'There is no such representative' })
})
