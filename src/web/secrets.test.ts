// Passwords and tokens: what is kept opens nothing, and nothing can be forged.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hashPassword, isPassword } from './passwords.ts'
import { formToken, isFormToken, newToken, sameText } from './tokens.ts'

test('a password is kept as argon2id with its cost, salted anew each time', async () => {
  const [one, other] = [await hashPassword('correct horse'), await hashPassword('correct horse')]
  assert.match(one, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  assert.notEqual(one, other)
  assert.equal(await isPassword('correct horse', one), true)
  assert.equal(await isPassword('correct horse ', one), false)
  assert.equal(await isPassword('', one), false)
})

test('a password typed with composed or separate accents is the same', async () => {
  assert.equal(await isPassword('cafe\u0301', await hashPassword('caf\u00e9')), true)
})

test('no password opens an account that is not there', async () => {
  assert.equal(await isPassword('', null), false)
  assert.equal(await isPassword('anything', null), false)
})

test('a hash that is not ours stops: it is a fault, not a wrong password', async () => {
  await assert.rejects(isPassword('x', 'plain text'), /not in the form/)
})

test('a form’s token is another on every page, and belongs to one browser only', () => {
  const [mine, theirs] = [newToken(), newToken()]
  const [one, other] = [formToken(mine), formToken(mine)]
  assert.notEqual(one, other)
  assert.ok(isFormToken(one, mine) && isFormToken(other, mine))
  assert.ok(!isFormToken(one, theirs))
  for (const forged of ['', 'x', one.slice(1), `${one}AAAA`, mine, 'A'.repeat(86)])
    assert.ok(!isFormToken(forged, mine), forged)
})

test('texts are compared whole', () => {
  assert.ok(sameText('K7QM2XPD9RWT', 'K7QM2XPD9RWT'))
  assert.ok(!sameText('K7QM2XPD9RWT', 'K7QM2XPD9RW'))
  assert.ok(!sameText('', 'K'))
})
