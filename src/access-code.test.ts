import assert from 'node:assert/strict'
import test from 'node:test'
import { accessCode } from './access-code.ts'

test('a code is twelve clear letters, the same each time, and another for another complaint, landlord, issue or secret', () => {
  const code = accessCode('secret', 'fernbank', 'C-26-7F3K2Q', 1)
  assert.match(code, /^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/)
  assert.equal(accessCode('secret', 'fernbank', 'C-26-7F3K2Q', 1), code)
  const others = [
    accessCode('secret', 'fernbank', 'C-26-7F3K2Q', 2),
    accessCode('secret', 'fernbank', 'C-26-7F3K2R', 1),
    accessCode('secret', 'livin', 'C-26-7F3K2Q', 1),
    accessCode('other', 'fernbank', 'C-26-7F3K2Q', 1),
  ]
  assert.equal(new Set([code, ...others]).size, 5)
})
