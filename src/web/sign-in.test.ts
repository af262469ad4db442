// Signing in and out: throttled, the same words whoever is asked for, and nothing typed is lost when a session ends.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMemory, firstId, password } from '../../test/memory/memory-parts.ts'
import { amira } from '../../test/memory/records.ts'
import { received } from '../../test/memory/stories.ts'
import { createVisitor, errorsOn, formOn } from '../../test/memory/visitor.ts'
import { createServer } from './server.ts'

async function start() {
  const memory = await createMemory('2026-11-23T10:00:00Z')
  const app = await createServer(memory)
  return { memory, app, visitor: createVisitor(app) }
}

test('staff sign in by email address, in any case, and land on My day', async () => {
  const { visitor } = await start()
  const page = await visitor.get('/staff')
  assert.equal(page.goTo, '/staff/sign-in?go-on=%2Fstaff')
  const answer = await visitor.send(await visitor.get('/staff/sign-in'), {
    email: ' Amira.Khan@Fernbank.example ',
    password,
  })
  assert.equal(answer.status, 303)
  assert.equal(answer.goTo, '/staff')
  assert.match((await visitor.get('/staff')).page, /<title>My day/)
})

test('an account that is not there and a wrong password get the same answer', async () => {
  const { visitor } = await start()
  const page = await visitor.get('/staff/sign-in')
  const unknown = await visitor.send(page, { email: 'nobody@fernbank.example', password: 'x' })
  const wrong = await visitor.send(page, { email: 'amira.khan@fernbank.example', password: 'x' })
  assert.deepEqual([unknown.status, wrong.status], [422, 422])
  assert.deepEqual(errorsOn(unknown.page), ['The email address or the password is not right'])
  assert.deepEqual(errorsOn(wrong.page), errorsOn(unknown.page))
  assert.match(wrong.page, /<title>Error: Sign in/)
})

test('both fields are asked for at once, and a password is never sent back', async () => {
  const { visitor } = await start()
  const page = await visitor.get('/staff/sign-in')
  assert.deepEqual(errorsOn((await visitor.send(page, {})).page), ['Enter your email address', 'Enter your password'])
  const wrong = await visitor.send(page, { email: 'amira.khan@fernbank.example', password: 'a secret guess' })
  assert.doesNotMatch(wrong.page, /a secret guess/)
  assert.equal(formOn(wrong.page).posted.email, 'amira.khan@fernbank.example')
})

for (const email of ['amira.khan@fernbank.example', 'nobody@fernbank.example']) {
  test(`the sixth try in fifteen minutes is not looked at, for ${email}`, async () => {
    const { memory, visitor } = await start()
    const page = await visitor.get('/staff/sign-in')
    for (let tries = 0; tries < 5; tries += 1) {
      assert.equal((await visitor.send(page, { email, password: 'x' })).status, 422)
    }
    const sixth = await visitor.send(page, { email, password })
    assert.equal(sixth.status, 429)
    assert.match(sixth.page, /Try again in 15 minutes/)
    memory.clock.now += 15 * 60_000 + 1
    assert.notEqual((await visitor.send(page, { email, password })).status, 429)
  })
}

test('a form with a wrong token is refused in plain words, and signs nobody in', async () => {
  const { visitor } = await start()
  const page = await visitor.get('/staff/sign-in')
  for (const _csrf of ['', 'x', 'A'.repeat(86)]) {
    const answer = await visitor.send(page, { email: 'amira.khan@fernbank.example', password, _csrf })
    assert.equal(answer.status, 403)
    assert.match(answer.page, /We could not be sure that this came from you/)
  }
  assert.equal((await visitor.get('/staff')).status, 303)
})

test('signing in gives a fresh token: one that was planted before is worth nothing', async () => {
  const { visitor } = await start()
  await visitor.get('/staff/sign-in')
  const before = visitor.cookies.get('recourse-staff')
  await visitor.signIn()
  assert.notEqual(visitor.cookies.get('recourse-staff'), before)
})

test('signing out ends the session itself, not only the cookie', async () => {
  const { visitor } = await start()
  await visitor.signIn()
  const cookie = visitor.cookies.get('recourse-staff') ?? ''
  const page = await visitor.get('/staff')
  const token = /name="_csrf" value="([^"]+)"/.exec(page.page)?.[1] ?? ''
  assert.equal((await visitor.post('/sign-out', { _csrf: token })).goTo, '/staff/sign-in')
  visitor.cookies.set('recourse-staff', cookie)
  assert.equal((await visitor.get('/staff')).status, 303)
})

test('a session ends after half an hour without a page, and what was being typed is carried through signing in', async () => {
  const { memory, visitor } = await start()
  await memory.given(amira, received('2026-11-23'))
  await visitor.signIn()
  const form = await visitor.get(`/staff/complaints/${firstId}/acknowledge`)
  memory.clock.now += 31 * 60_000
  const ended = await visitor.send(form, { 'points-1': 'The mould\nin the bedroom', press: 'go' })
  assert.equal(ended.status, 403)
  assert.match(ended.page, /What you typed is kept/)
  const again = await visitor.send(ended, { email: 'amira.khan@fernbank.example', password })
  assert.match(again.page, /You are signed in/)
  const back = await visitor.send(again, { press: 'change' })
  assert.equal(back.status, 200)
  assert.equal(formOn(back.page).posted['points-1'], 'The mould\nin the bedroom')
  assert.equal(memory.eventsOf(firstId).length, 1)
})

test('after signing in, an address from outside is not followed', async () => {
  const { visitor } = await start()
  for (const outside of ['https://elsewhere.example/', '//elsewhere.example', '/staff/../../x', '/fernbank/']) {
    const page = await visitor.get(`/staff/sign-in?${new URLSearchParams({ 'go-on': outside })}`)
    const { posted } = formOn(page.page)
    assert.ok(posted['go-on'] === '/staff' || posted['go-on']?.startsWith('/staff/'), outside)
  }
})
