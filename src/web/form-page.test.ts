// Every act's form: all errors at once and nothing lost, the letter before it is sent, one event however often it is sent.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMemory, firstId } from '../../test/memory/memory-parts.ts'
import { amira, ben } from '../../test/memory/records.ts'
import { acknowledged, received, responded } from '../../test/memory/stories.ts'
import { assertErrorsLead, createVisitor, errorsOn, formOn } from '../../test/memory/visitor.ts'
import { createServer } from './server.ts'

const path = `/staff/complaints/${firstId}`

/** A complaint received on Monday 9 November 2026, as far along as asked, on Wednesday 25 November. */
async function given(reached: 'received' | 'acknowledged' | 'answered', who = 'amira.khan') {
  const memory = await createMemory('2026-11-25T10:00:00Z')
  await memory.given(amira, received('2026-11-16'))
  if (reached !== 'received') await memory.given(amira, acknowledged('2026-11-18'))
  if (reached === 'answered') await memory.given(amira, responded('2026-11-25', '2026-12-04'))
  const app = await createServer(memory)
  const visitor = createVisitor(app)
  await visitor.signIn(who)
  return { memory, app, visitor }
}

const types = (memory: Awaited<ReturnType<typeof createMemory>>) =>
  memory.eventsOf(firstId).map(({ event }) => event.type)

const definition = { 'points-1': 'The mould', 'points-3': 'Nobody came', handledBy: 'amira.khan', press: 'go' }

test('5.6 acknowledging with nothing filled in says everything that is missing, each beside its field', async () => {
  const { memory, visitor } = await given('received')
  const page = await visitor.get(`${path}/acknowledge`)
  const answer = await visitor.send(page, {
    'outcomesSought-1': '',
    'on-day': '',
    'notOurs-1-text': 'The street light',
  })
  assert.equal(answer.status, 422)
  assert.deepEqual(errorsOn(answer.page), [
    'Enter at least one point of the complaint',
    'Enter what the resident wants to happen, or that they did not say',
    'Say who is responsible for it',
    'Choose who will handle the complaint',
    'The day it is acknowledged must include a day',
  ])
  assertErrorsLead(answer.page)
  assert.match(answer.page, /<title>Error: Acknowledge stage 1/)
  assert.equal(formOn(answer.page).posted['notOurs-1-text'], 'The street light')
  assert.deepEqual(types(memory), ['ComplaintReceived'])
})

test('what the core refuses stands beside its field, with everything typed kept', async () => {
  const { visitor } = await given('received')
  const page = await visitor.get(`${path}/acknowledge`)
  const answer = await visitor.send(page, { ...definition, 'on-day': '13' })
  assert.equal(answer.status, 422)
  assert.deepEqual(errorsOn(answer.page), ['The date must be on or after the day the complaint was received'])
  assertErrorsLead(answer.page)
  assert.equal(formOn(answer.page).posted['points-3'], 'Nobody came')
  const future = await visitor.send(page, { ...definition, 'on-month': 'dec' })
  assert.deepEqual(errorsOn(future.page), ['The date must be today or in the past'])
})

test('more rows are drawn when asked for, with what is typed kept', async () => {
  const { visitor } = await given('received')
  const page = await visitor.get(`${path}/acknowledge`)
  assert.ok(!('points-6' in formOn(page.page).posted))
  const answer = await visitor.send(page, { 'points-5': 'The fifth', press: 'add-points' })
  assert.equal(answer.status, 200)
  const { posted } = formOn(answer.page)
  assert.ok('points-8' in posted)
  assert.equal(posted['points-5'], 'The fifth')
})

test('the letter is read before anything is recorded; it can be changed, and is sent once', async () => {
  const { memory, visitor } = await given('received')
  const page = await visitor.get(`${path}/acknowledge`)
  const preview = await visitor.send(page, definition)
  assert.equal(preview.status, 200)
  assert.match(preview.page, /Check the letter before it is sent/)
  assert.match(preview.page, /We have your complaint/)
  assert.match(preview.page, /Rosa &lt;b&gt;Marsh/)
  assert.doesNotMatch(preview.page, /Rosa <b>/)
  assert.deepEqual(types(memory), ['ComplaintReceived'])

  const changing = await visitor.send(preview, { press: 'change' })
  assert.equal(formOn(changing.page).posted['points-3'], 'Nobody came')
  assert.equal(formOn(changing.page).posted.handledBy, 'amira.khan')

  const sent = await visitor.send(preview, { press: 'send' })
  assert.equal(sent.status, 303)
  assert.equal(sent.goTo, `${path}?done=acknowledge`)
  assert.match((await visitor.get(sent.goTo ?? '')).page, /Acknowledged\. The letter is on its way\./)
  const event = memory.eventsOf(firstId)[1]?.event
  assert(event?.type === 'ComplaintAcknowledged')
  assert.deepEqual(event.points, [
    { number: 1, text: 'The mould' },
    { number: 2, text: 'Nobody came' },
  ])
})

test('the same form sent twice is one event, and the second sending says so', async () => {
  const { memory, visitor } = await given('received')
  const preview = await visitor.send(await visitor.get(`${path}/acknowledge`), definition)
  assert.equal((await visitor.send(preview, { press: 'send' })).goTo, `${path}?done=acknowledge`)
  const second = await visitor.send(preview, { press: 'send' })
  assert.equal(second.goTo, `${path}?done=already`)
  assert.match((await visitor.get(second.goTo ?? '')).page, /This was already recorded/)
  assert.equal(types(memory).length, 2)
})

test('a double click, both on the way at once, is one event', async () => {
  const { memory, visitor } = await given('received')
  const preview = await visitor.send(await visitor.get(`${path}/acknowledge`), definition)
  const answers = await Promise.all([1, 2, 3].map(() => visitor.send(preview, { press: 'send' })))
  assert.deepEqual(answers.map(({ goTo }) => goTo).toSorted(), [
    `${path}?done=acknowledge`,
    `${path}?done=already`,
    `${path}?done=already`,
  ])
  assert.equal(types(memory).length, 2)
})

test('when a colleague was first, the page says who and what, writes nothing and keeps what was typed', async () => {
  const { memory, visitor } = await given('received')
  const page = await visitor.get(`${path}/acknowledge`)
  await memory.given(ben, acknowledged('2026-11-20'))
  const answer = await visitor.send(page, definition)
  assert.equal(answer.status, 409)
  assert.match(answer.page, /This complaint changed while you were writing/)
  assert.match(answer.page, /Stage 1 acknowledged<\/strong> by Ben Osei, Wed 25 Nov 2026, 10:00am/)
  assert.match(answer.page, /Nobody came/)
  assert.equal(types(memory).length, 2)
  const on = await visitor.send(answer, { press: 'go-on' })
  assert.equal(on.status, 409)
  assert.match(on.page, /Stage 1 is already acknowledged/)
  assert.match(on.page, /Nobody came/)
})

test('a letter that went out meanwhile, with a text beside it, does not make a form stale', async () => {
  const { memory, visitor } = await given('acknowledged')
  const { on } = acknowledged('2026-11-18')
  const page = await visitor.get(`${path}/correct-date-received`)
  await memory.given(amira, { type: 'ReportLetterDelivered', letter: 2, by: 'post', on })
  const text = {
    letter: 2,
    sending: 1,
    number: '07700 900123',
    by: 'Notify',
    on,
    says: 'A letter',
    parts: 1,
    answer: 'sent',
  } as const
  await memory.given(amira, { type: 'ReportTextSent', ...text })
  const answer = await visitor.send(page, { 'receivedOn-day': '13', reason: 'The envelope has a stamp' })
  assert.equal(answer.goTo, `${path}?done=correct-date-received`)
})

test('a stale form can be gone on with, from the version that is there now', async () => {
  const { memory, visitor } = await given('acknowledged')
  const page = await visitor.get(`${path}/correct-date-received`)
  await memory.given(ben, {
    type: 'ExtendResponse',
    stage: 1,
    toldOn: acknowledged('2026-11-24').on,
    newDueOn: acknowledged('2026-12-04').on,
    reason: 'A survey',
    updateEveryWorkingDays: 5,
    agreedWithResident: true,
    beyondLimitApprovedBy: null,
  })
  const stale = await visitor.send(page, { 'receivedOn-day': '13', reason: 'The envelope' })
  assert.equal(stale.status, 409)
  const again = await visitor.send(stale, { press: 'go-on' })
  assert.equal(formOn(again.page).posted.reason, 'The envelope')
  assert.equal((await visitor.send(again, { press: 'go' })).goTo, `${path}?done=correct-date-received`)
})

test('a form without its token, or with another’s, writes nothing and keeps what was typed', async () => {
  const { memory, visitor } = await given('received')
  const page = await visitor.get(`${path}/acknowledge`)
  const answer = await visitor.send(page, { ...definition, _csrf: 'not-the-one', press: 'send' })
  assert.equal(answer.status, 403)
  assert.match(answer.page, /Nobody came/)
  assert.equal((await visitor.post(`${path}/acknowledge`, { 'points-1': 'x' })).status, 403)
  assert.equal(types(memory).length, 1)
})
