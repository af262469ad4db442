import assert from 'node:assert/strict'
import test from 'node:test'
import { readTag, taggedAddress } from './tag.ts'

const secret = 'a secret of these tests and of no deployment'
const tagged = { landlord: 'fernbank', reference: 'C-26-7F3K2Q', letter: { number: 12, sending: 1 } }

test('a tag is read back, whatever a server made of its capitals', () => {
  const address = taggedAddress(secret, 'complaints@fernbank.example', tagged)
  assert.match(address, /^complaints\+c-26-7f3k2q\.12\.1\.[0-9a-f]{16}@fernbank\.example$/)
  assert.deepEqual(readTag(secret, 'fernbank', address), tagged)
  assert.deepEqual(readTag(secret, 'fernbank', address.toUpperCase()), tagged)
  const answers = taggedAddress(secret, 'complaints@fernbank.example', { ...tagged, letter: null })
  assert.deepEqual(readTag(secret, 'fernbank', answers), { ...tagged, letter: null })
})

test('one for another landlord, letter or secret, and an address without one, say nothing', () => {
  const address = taggedAddress(secret, 'complaints@fernbank.example', tagged)
  assert.equal(readTag(secret, 'livin', address), null)
  assert.equal(readTag(secret, 'fernbank', address.replace('.12.', '.13.')), null)
  assert.equal(readTag(`${secret}!`, 'fernbank', address), null)
  assert.equal(readTag(secret, 'fernbank', 'complaints@fernbank.example'), null)
})
