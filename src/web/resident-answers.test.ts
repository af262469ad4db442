// The resident's own pages: in by reference and access code, one complaint and no other, a review in two taps.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMemory, firstId } from '../../test/memory/memory-parts.ts'
import { accessCode, amira } from '../../test/memory/records.ts'
import { acknowledged, received, responded } from '../../test/memory/stories.ts'
import { createVisitor, errorsOn, formOn } from '../../test/memory/visitor.ts'
import { createServer } from './server.ts'

async function start(reached: 'received' | 'answered' = 'received') {
  const memory = await createMemory('2026-11-25T10:00:00Z')
  await memory.given(amira, received('2026-11-23'))
  if (reached === 'answered') {
    await memory.given(amira, acknowledged('2026-11-24'))
    await memory.given(amira, responded('2026-11-25', '2026-12-04'))
  }
  return { memory, visitor: createVisitor(await createServer(memory)) }
}

test('the reference and access code are taken in small letters, with spaces, and lead to the complaint', async () => {
  const { visitor } = await start()
  const page = await visitor.get('/fernbank/check')
  const answer = await visitor.send(page, { reference: ' c 26 7f3k2q', accessCode: 'k7qm 2xpd 9rwt ' })
  assert.equal(answer.goTo, '/fernbank/complaint')
  assert.match((await visitor.get('/fernbank/complaint')).page, /<title>We have your complaint/)
})

test('a wrong reference and a wrong access code are answered in the same words', async () => {
  const { visitor } = await start()
  const page = await visitor.get('/fernbank/check')
  const pairs = [
    { reference: 'C-26-ZZZZZZ', accessCode },
    { reference: firstId, accessCode: 'AAAA-AAAA-AAAA' },
    { reference: 'nonsense', accessCode },
  ]
  for (const pair of pairs) {
    const answer = await visitor.send(page, pair)
    assert.equal(answer.status, 422)
    assert.deepEqual(errorsOn(answer.page), [
      'We could not find a complaint with that reference and access code. Check both, and try again',
    ])
    assert.equal(formOn(answer.page).posted.reference, pair.reference)
  }
  assert.equal((await visitor.get('/fernbank/complaint')).goTo, '/fernbank/check')
})

for (const reference of [firstId, 'C-26-ZZZZZZ']) {
  test(`the sixth try at ${reference} is not looked at`, async () => {
    const { memory, visitor } = await start()
    const page = await visitor.get('/fernbank/check')
    for (let tries = 0; tries < 5; tries += 1) await visitor.send(page, { reference, accessCode: 'AAAA' })
    const sixth = await visitor.send(page, { reference, accessCode })
    assert.equal(sixth.status, 429)
    assert.match(sixth.page, /Try again in 15 minutes/)
    memory.clock.now += 15 * 60_000 + 1
    assert.notEqual((await visitor.send(page, { reference, accessCode })).status, 429)
  })
}

test('the first screenful says how it stands, and what happens next by when', async () => {
  const { visitor } = await start()
  await visitor.comeIn(firstId)
  const { page } = await visitor.get('/fernbank/complaint')
  assert.match(
    page,
    /By Thursday 26 November 2026, we will write to you to say what we understand your complaint to be\./,
  )
  assert.match(page, /By Monday 14 December 2026, we will answer your complaint\./)
  assert.doesNotMatch(page, /Ask for a review/)
  assert.doesNotMatch(page, /Stage 1|escalat|acknowledg/i)
})

test('6.10 a review is two taps with no reason, and pressing twice asks once', async () => {
  const { memory, visitor } = await start('answered')
  await visitor.comeIn(firstId)
  const status = await visitor.get('/fernbank/complaint')
  assert.match(status.page, /href="\/fernbank\/complaint\/review"/)
  const confirm = await visitor.get('/fernbank/complaint/review')
  const [first, second] = await Promise.all([visitor.send(confirm), visitor.send(confirm)])
  assert.equal(first.goTo, '/fernbank/complaint/review/asked')
  assert.equal(second.goTo, '/fernbank/complaint/review/asked')
  const asked = memory.eventsOf(firstId).filter(({ event }) => event.type === 'Stage2AskedFor')
  assert.deepEqual(
    asked.map(({ event, by }) => ({ event, by })),
    [{ event: { type: 'Stage2AskedFor', on: '2026-11-25', channel: 'web', words: '' }, by: 'resident' }],
  )
  const done = await visitor.get('/fernbank/complaint/review/asked')
  assert.match(done.page, /We will write to you by Monday 30 November 2026/)
  assert.match((await visitor.get('/fernbank/complaint')).page, /We are reviewing our answer/)
})

test('a letter that goes out while the page is open does not stop a review', async () => {
  const { memory, visitor } = await start('answered')
  await visitor.comeIn(firstId)
  const confirm = await visitor.get('/fernbank/complaint/review')
  await memory.given(amira, {
    type: 'ReportLetterDelivered',
    letter: 3,
    by: 'post',
    on: received('2026-11-25').receivedOn,
  })
  const answer = await visitor.send(confirm, { words: 'I have photographs' })
  assert.equal(answer.goTo, '/fernbank/complaint/review/asked')
})

test('before there is an answer, the review page says so and points to the Ombudsman', async () => {
  const { visitor } = await start()
  await visitor.comeIn(firstId)
  assert.match((await visitor.get('/fernbank/complaint/review')).page, /We have not answered yet/)
})

test('a resident’s session opens no staff page, and a staff session no resident’s', async () => {
  const { visitor } = await start()
  await visitor.comeIn(firstId)
  visitor.cookies.set('recourse-staff', visitor.cookies.get('recourse-resident') ?? '')
  assert.equal((await visitor.get('/staff')).status, 303)
  const other = createVisitor(await createServer((await start()).memory))
  await other.signIn()
  other.cookies.set('recourse-resident', other.cookies.get('recourse-staff') ?? '')
  assert.equal((await other.get('/fernbank/complaint')).goTo, '/fernbank/check')
})

test('letters are listed, read and kept; one that is not theirs is not there', async () => {
  const { visitor } = await start('answered')
  await visitor.comeIn(firstId)
  assert.match((await visitor.get('/fernbank/complaint')).page, /href="\/fernbank\/complaint\/letters\/3">Our answer</)
  assert.match((await visitor.get('/fernbank/complaint/letters/3')).page, /It took 60 days/)
  assert.match((await visitor.get('/fernbank/complaint/letters/3/pdf')).page, /^%PDF/)
  assert.equal((await visitor.get('/fernbank/complaint/letters/1')).status, 404)
})

test('signing out ends it', async () => {
  const { visitor } = await start()
  await visitor.comeIn(firstId)
  const { page } = await visitor.get('/fernbank/complaint')
  const _csrf = /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
  assert.equal((await visitor.post('/sign-out', { _csrf })).goTo, '/fernbank/')
  assert.equal((await visitor.get('/fernbank/complaint')).goTo, '/fernbank/check')
})
