// What each act asks for and refuses, and what it records.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMemory, firstId } from '../../../../test/memory/memory-parts.ts'
import { amira } from '../../../../test/memory/records.ts'
import { acknowledged, received, responded } from '../../../../test/memory/stories.ts'
import { assertErrorsLead, createVisitor, errorsOn, formOn } from '../../../../test/memory/visitor.ts'
import { createServer } from '../../server.ts'

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

test('6.4 an extension asks for its facts at once, and shows the latest day', async () => {
  const { visitor } = await given('acknowledged')
  const page = await visitor.get(`${path}/extend`)
  assert.match(page.page, /due by <strong>Wednesday 2 December 2026/)
  assert.match(page.page, /Wednesday 16 December 2026<\/strong> at the latest/)
  const answer = await visitor.send(page, { updateEveryWorkingDays: 'often', press: 'go' })
  assert.deepEqual(errorsOn(answer.page), [
    'Enter why more time is needed',
    'Enter the day by which you will answer',
    'Enter how often you will write, in working days',
    'Say whether the resident agreed to the new date',
  ])
  assertErrorsLead(answer.page)
})

test('6.4 beyond the limit somebody else, a lead, must have agreed', async () => {
  const { memory, visitor } = await given('acknowledged')
  const page = await visitor.get(`${path}/extend`)
  const late = {
    reason: 'A survey',
    'newDueOn-day': '17',
    'newDueOn-month': '12',
    'newDueOn-year': '2026',
    agreedWithResident: 'yes',
    press: 'go',
  }
  const refused = await visitor.send(page, late)
  assert.equal(refused.status, 422)
  assert.match(errorsOn(refused.page)[0] ?? '', /^More than 10 working days longer/)
  const mine = await visitor.send(page, { ...late, beyondLimitApprovedBy: 'amira.khan' })
  assert.equal(mine.status, 422)
  const preview = await visitor.send(page, { ...late, beyondLimitApprovedBy: 'ben.osei' })
  await visitor.send(preview, { press: 'send' })
  const event = memory.eventsOf(firstId)[2]?.event
  assert(event?.type === 'ResponseExtended')
  assert.equal(event.beyondLimitApprovedBy, 'ben.osei')
})

test('6.7 a response decides every point with reasons, and says all that is missing at once', async () => {
  const { visitor } = await given('acknowledged')
  const page = await visitor.get(`${path}/respond`)
  const answer = await visitor.send(page, {
    'point-2': 'upheld',
    'remedies-1-kind': 'financial',
    'remedies-1-what': 'For the wait',
    'remedies-1-sum': 'fifty',
    'actions-1-what': 'Fit a fan',
    decidedBy: '',
    press: 'go',
  })
  assert.equal(answer.status, 422)
  assert.deepEqual(errorsOn(answer.page), [
    'Decide point 1',
    'Give the reasons for the decision on point 1',
    'Give the reasons for the decision on point 2',
    'Enter the sum in pounds, such as 150 or 150.50',
    'Say who will do it',
    'Enter by when it will be done',
    'Choose who decided the complaint',
  ])
  assertErrorsLead(answer.page)
  assert.equal(formOn(answer.page).posted['point-2'], 'upheld')
  assert.equal(formOn(answer.page).posted['remedies-1-sum'], 'fifty')
})

test('a response is recorded with its decisions, remedies in pence, and promises', async () => {
  const { memory, visitor } = await given('acknowledged')
  const preview = await visitor.send(await visitor.get(`${path}/respond`), {
    'point-1': 'upheld',
    'point-1-reasons': 'It took 60 days',
    'point-2': 'not upheld',
    'point-2-reasons': 'We came twice',
    'remedies-1-kind': 'financial',
    'remedies-1-what': 'For the wait',
    'remedies-1-sum': '£1,250.50',
    'actions-1-what': 'Fit a fan',
    'actions-1-owner': 'Repairs team',
    'actions-1-dueOn-day': '4',
    'actions-1-dueOn-month': 'December',
    'actions-1-dueOn-year': '2026',
    press: 'go',
  })
  assert.match(preview.page, /£1,250\.50/)
  assert.equal((await visitor.send(preview, { press: 'send' })).goTo, `${path}?done=respond`)
  const event = memory.eventsOf(firstId)[2]?.event
  assert(event?.type === 'ComplaintResponded')
  assert.deepEqual(event.remedies, [{ kind: 'financial', what: 'For the wait', pence: 125050 }])
  assert.deepEqual(event.actions, [{ number: 1, what: 'Fit a fan', owner: 'Repairs team', dueOn: '2026-12-04' }])
})

test('6.13 at stage 2 whoever decided stage 1 is not in the list, and is refused if sent', async () => {
  const { visitor } = await given('answered')
  const sure = await visitor.send(await visitor.get(`${path}/ask-for-stage-2`), { press: 'go' })
  assert.match(sure.page, /Stage 2 begins, and its clock runs from the day they asked\./)
  const asked = await visitor.send(sure, { press: 'send' })
  assert.equal(asked.goTo, `${path}?done=ask-for-stage-2`)
  const page = await visitor.get(`${path}/acknowledge`)
  assert.doesNotMatch(page.page, /<option value="amira.khan"/)
  assert.match(page.page, /<option value="ben.osei"/)
  const answer = await visitor.send(page, { handledBy: 'amira.khan', press: 'go' })
  assert.equal(answer.status, 422)
  assert.deepEqual(errorsOn(answer.page), [
    'The person who considered stage 1 cannot consider stage 2. Choose somebody else',
  ])
})

test('7.3 a promise is kept with its proof, once; and the complaint closes only then', async () => {
  const { memory, visitor } = await given('answered')
  assert.match((await visitor.get(`${path}/close`)).page, /Promised and not yet done: Fit a fan/)
  const page = await visitor.get(`${path}/promises/1`)
  const missing = await visitor.send(page, { 'on-day': '31', 'on-month': '2' })
  assert.deepEqual(errorsOn(missing.page), [
    'The day it was done must be a real date, such as 27 3 2026',
    'Say how we know that it is done',
  ])
  const proof = { proof: 'Rosa rang to say so', press: 'go' }
  const kept = await visitor.send(page, proof)
  assert.match(kept.page, /Nothing is recorded yet/)
  assert.match(kept.page, /Rosa rang to say so/)
  assert.equal((await visitor.send(kept, { press: 'send' })).goTo, `${path}/remedies?done=promises`)
  assert.equal((await visitor.send(page, proof)).goTo, `${path}/remedies?done=already`)
  assert.match((await visitor.get(`${path}/promises/1`)).page, /This promise is already kept/)
  assert.match((await visitor.get(`${path}/promises/7`)).page, /There is no such promise/)
  const closing = await visitor.send(await visitor.get(`${path}/close`), { press: 'go' })
  assert.match(closing.page, /Closing your complaint takes no right away from you/)
  assert.equal((await visitor.send(closing, { press: 'send' })).goTo, `${path}?done=close`)
  assert.deepEqual(types(memory).slice(-2), ['ActionCompleted', 'ComplaintClosed'])
})

test('an act that is not possible now says why, and what to do', async () => {
  const { visitor } = await given('received')
  assert.match((await visitor.get(`${path}/respond`)).page, /Acknowledge and define the complaint before you answer it/)
  assert.match((await visitor.get(`${path}/ask-for-stage-2`)).page, /Stage 1 is not answered yet\. Answer it now/)
})

test('an adviser may ask for stage 2 on the resident’s behalf, and may not decide', async () => {
  const { visitor } = await given('answered', 'cara.lee')
  const answer = await visitor.get(`${path}/respond`)
  assert.equal(answer.status, 403)
  assert.match(answer.page, /is done by complaints officers and complaints leads/)
  // Tokens and nonces are drawn, and may have any number in them: what is read has none.
  assert.doesNotMatch(answer.page.replace(/<[^>]*>/g, ''), /403/)
  assert.equal((await visitor.get(`${path}/ask-for-stage-2`)).status, 200)
})

test('a complaint of 2023 is told by the 2022 edition what stands in the way, and 2020 cites nothing it does not say', async () => {
  const toldIn = async (year: string) => {
    const memory = await createMemory(`${year}-11-24T10:00:00Z`)
    await memory.given(amira, received(`${year}-11-16`))
    const visitor = createVisitor(await createServer(memory))
    await visitor.signIn('amira.khan')
    const { page } = await visitor.get(`${path}/respond`)
    return /Acknowledge and define the complaint before you answer it[^.]*(\.\d+\))?\./.exec(page)?.[0]
  }
  assert.equal(await toldIn('2023'), 'Acknowledge and define the complaint before you answer it (the Code, 5.6).')
  assert.equal(await toldIn('2021'), 'Acknowledge and define the complaint before you answer it.')
})
