// What every answer carries, and the pages of what goes wrong: in plain words, with nothing written and no stack.
import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { test } from 'node:test'
import { createMemory, firstId } from '../../test/memory/memory-parts.ts'
import { amira } from '../../test/memory/records.ts'
import { received } from '../../test/memory/stories.ts'
import { createVisitor } from '../../test/memory/visitor.ts'
import { createServer } from './server.ts'

async function start(changes: Partial<Awaited<ReturnType<typeof createMemory>>> = {}) {
  const memory = await createMemory('2026-11-23T10:00:00Z')
  await memory.given(amira, received('2026-11-23'))
  const app = await createServer({ ...memory, ...changes })
  return { memory, app, visitor: createVisitor(app) }
}

test('every page has the strict content security policy, and its nonce is new each time', async () => {
  const { visitor } = await start()
  const [one, other] = [await visitor.get('/fernbank/'), await visitor.get('/nowhere')]
  const policy = String(one.headers['content-security-policy'])
  for (const part of [
    "default-src 'none'",
    "script-src 'self' 'nonce-",
    "style-src 'self' 'nonce-",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ]) {
    assert.ok(policy.includes(part), `${part} in ${policy}`)
  }
  assert.doesNotMatch(policy, /unsafe|https?:/)
  assert.notEqual(policy, other.headers['content-security-policy'])
  assert.equal(one.headers['x-content-type-options'], 'nosniff')
})

test('cookies cannot be read by scripts; by https they are Secure and bound to the host', async () => {
  const plain = await start()
  const page = await plain.app.inject('/staff/sign-in')
  assert.match(String(page.headers['set-cookie']), /^recourse-staff=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/)
  const secured = await start({ https: true })
  const other = await secured.app.inject('/staff/sign-in')
  assert.match(
    String(other.headers['set-cookie']),
    /^__Host-recourse-staff=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  )
  assert.match(String(other.headers['strict-transport-security']), /max-age=31536000/)
})

test('an unknown address, landlord, reference or letter is a page that says what may be wrong', async () => {
  const { visitor } = await start()
  await visitor.signIn()
  const paths = [
    '/nowhere',
    '/nowhere/check',
    '/staff/nothing',
    '/staff/complaints/C-26-ZZZZZZ',
    '/staff/complaints/rubbish',
    '/staff/complaints/C-26-ZZZZZZ/acknowledge',
    `/staff/complaints/${firstId}/letters/9`,
    `/staff/complaints/${firstId}/letters/9/pdf`,
    `/staff/complaints/${'x'.repeat(300)}`,
  ]
  for (const path of paths) {
    const { status, page } = await visitor.get(path)
    assert.equal(status, 404, path)
    assert.match(page, /We cannot find that page/, path)
  }
})

test('an address that cannot be read is not found, without a stack', async () => {
  const { visitor } = await start()
  const { status, page } = await visitor.get('/staff/%E0%A4%A')
  assert.equal(status, 404)
  assert.equal(page, 'We cannot find that page. Check its address.')
})

test('an oversized body is refused in plain words', async () => {
  const { memory, visitor } = await start()
  await visitor.signIn()
  const { status, page } = await visitor.post('/staff/log', { story: 'x'.repeat(1024 * 1024 + 1) })
  assert.equal(status, 413)
  assert.match(page, /That was too much to send at once/)
  assert.match(page, /Nothing was saved/)
  assert.equal(memory.eventsOf(firstId).length, 1)
})

test('a body that is not a form is refused in plain words', async () => {
  const { app } = await start()
  const answer = await app.inject({
    method: 'POST',
    url: '/staff/log',
    payload: '<a/>',
    headers: { 'content-type': 'text/xml' },
  })
  assert.equal(answer.statusCode, 415)
  assert.match(answer.body, /We could not read what was sent/)
})

test('a fault of ours is logged, shown in plain words, and keeps what was typed', async () => {
  const lines: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  const memory = await createMemory('2026-11-23T10:00:00Z')
  const failing = (error: Error) => ({
    ...memory,
    log: { stream },
    deskFor: (...given: Parameters<typeof memory.deskFor>) => ({
      ...memory.deskFor(...given),
      handle: () => Promise.reject(error),
    }),
  })
  const typed = { name: 'Pat Quill', telephone: '01632 960 444', story: 'Rubbish in the hall', replyBy: 'phone' }
  for (const [error, status, title] of [
    [new Error('a secret of the inside'), 500, 'Something went wrong'],
    [Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }), 503, 'The service is not available just now'],
  ] as const) {
    const visitor = createVisitor(await createServer(failing(error)))
    await visitor.signIn()
    const answer = await visitor.send(await visitor.get('/staff/log'), typed)
    assert.equal(answer.status, status)
    assert.match(answer.page, new RegExp(title))
    assert.match(answer.page, /Rubbish in the hall/)
    assert.doesNotMatch(answer.page, /secret of the inside|at .*\.ts|node_modules/)
  }
  const log = lines.join('')
  assert.match(log, /a secret of the inside/)
  assert.match(log, /"route":"\/staff\/log"/)
  assert.doesNotMatch(log, /Pat Quill|Rubbish|01632|127\.0\.0\.1/)
})

test('what is searched for and whose complaint is read are not in the log', async () => {
  const lines: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  const { visitor } = await start({ log: { stream } })
  await visitor.signIn()
  await visitor.get('/staff/complaints?words=Marsh')
  await visitor.get(`/staff/complaints/${firstId}`)
  const log = lines.join('')
  assert.match(log, /"route":"\/staff\/complaints\/:id","status":200/)
  assert.doesNotMatch(log, /Marsh|C-26-/)
})

test('the style sheet and scripts are named for their content and kept for a year', async () => {
  const { app, visitor } = await start()
  const { page } = await visitor.get('/fernbank/')
  const path = /href="(\/assets\/[0-9a-f]{12}\/recourse\.css)"/.exec(page)?.[1]
  assert(path)
  const answer = await app.inject({ url: path, headers: { 'accept-encoding': 'gzip, br' } })
  assert.equal(answer.statusCode, 200)
  assert.equal(answer.headers['content-encoding'], 'br')
  assert.equal(answer.headers['cache-control'], 'public, max-age=31536000, immutable')
  const again = await app.inject({ url: path, headers: { 'if-none-match': String(answer.headers.etag) } })
  assert.equal(again.statusCode, 304)
})

test('what a resident reads is not kept by the browser; staff pages may be gone back to', async () => {
  const { visitor } = await start()
  await visitor.comeIn(firstId)
  await visitor.signIn()
  assert.equal((await visitor.get('/fernbank/complaint')).headers['cache-control'], 'no-store')
  assert.equal((await visitor.get('/staff')).headers['cache-control'], 'private, no-cache')
})
