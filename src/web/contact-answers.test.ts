// Contacts in a browser without a screen: logged, warned of, followed up, and made a complaint on the right day.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { complaintId } from '#core/complaint/complaint.ts'
import { createMemory } from '../../test/memory/memory-parts.ts'
import { assertErrorsLead, createVisitor, errorsOn, formOn } from '../../test/memory/visitor.ts'
import { createServer } from './server.ts'

async function start() {
  const memory = await createMemory('2026-11-25T10:00:00Z')
  const visitor = createVisitor(await createServer(memory))
  await visitor.signIn('cara.lee')
  return { memory, visitor }
}
type Started = Awaited<ReturnType<typeof start>>

const request = {
  kind: 'service request',
  story: 'The tap drips <b>& drips</b>',
  unhappy: 'no',
  name: 'Pat Quill',
  telephone: '01632 960 444',
}

async function logged({ visitor }: Started, over: Record<string, string> = {}) {
  const page = await visitor.get('/staff/contacts/log')
  const answer = await visitor.send(page, { ...request, ...over })
  const path = `/staff/contacts/${formOn(page.page).posted.contact}`
  return { path, answer }
}

test('the first question of a contact leads to a request, and says what to say to somebody unhappy', async () => {
  const { visitor } = await start()
  const { page } = await visitor.get('/staff/log')
  assert.match(page, /href="\/staff\/contacts\/log\?kind=service\+request"/)
  assert.match(page, /Would you like to complain\?/)
  const form = await visitor.get('/staff/contacts/log?kind=service+request')
  assert.match(form.page, /value="service request" checked/)
})

test('a request is logged once, however often it is sent, and stands in the register', async () => {
  const started = await start()
  const { visitor } = started
  const page = await visitor.get('/staff/contacts/log')
  const path = `/staff/contacts/${formOn(page.page).posted.contact}`
  const answers = await Promise.all([1, 2].map(() => visitor.send(page, request)))
  assert.deepEqual(answers.map(({ goTo }) => goTo).toSorted(), [`${path}?done=already`, `${path}?done=logged`])
  const seen = await visitor.get(`${path}?done=logged`)
  assert.match(seen.page, /The contact is recorded\./)
  assert.match(seen.page, /The tap drips &lt;b&gt;&amp; drips&lt;\/b&gt;/)
  assert.doesNotMatch(seen.page, /This sounds unhappy/)
  assert.match((await visitor.get('/staff/contacts')).page, /Pat Quill/)
  assert.match((await visitor.get('/staff/contacts?words=quill')).page, /Pat Quill/)
  assert.match((await visitor.get('/staff/contacts?words=nobody')).page, /Nothing has these words/)
})

test('everything that is missing is said at once, and nothing typed is lost', async () => {
  const { visitor } = await start()
  const empty = await visitor.send(await visitor.get('/staff/contacts/log'))
  assert.equal(empty.status, 422)
  assert.deepEqual(errorsOn(empty.page), [
    'Choose what it is',
    'Enter what was said',
    'Choose whether they are unhappy',
  ])
  assertErrorsLead(empty.page)
  const unnamed = await visitor.send(empty, { ...request, name: '', telephone: '' })
  assert.deepEqual(errorsOn(unnamed.page), [
    'Enter who is asking',
    'Enter one way to reach them: telephone, address or email',
  ])
  assert.equal(formOn(unnamed.page).posted.story, request.story)
})

test('1.3 words that sound unhappy are warned of, until the choice was given', async () => {
  const started = await start()
  const { visitor } = started
  const { path } = await logged(started, { story: 'Third time I ring, and nobody came' })
  const page = await visitor.get(path)
  assert.match(page.page, /This sounds unhappy: “third time”, “nobody came”/)
  assert.match((await visitor.get('/staff/contacts?list=sounds+dissatisfied')).page, /No choice given/)

  const form = await visitor.get(`${path}/unhappy`)
  const missing = await visitor.send(form)
  assert.equal(missing.status, 422)
  assertErrorsLead(missing.page)
  const said = { words: 'Nobody came', about: 'our response', answer: 'not a complaint' }
  assert.equal((await visitor.send(form, said)).goTo, `${path}?done=unhappy`)
  assert.equal((await visitor.send(form, said)).goTo, `${path}?done=already`)
  assert.doesNotMatch((await visitor.get(path)).page, /This sounds unhappy/)
})

test('1.4 a request is followed up and ended; a form that a colleague overtook says so and keeps its words', async () => {
  const started = await start()
  const { visitor } = started
  const { path } = await logged(started)
  const form = await visitor.get(`${path}/follow-up`)
  const other = await visitor.get(`${path}/end`)
  assert.equal((await visitor.send(form, { words: 'A part is ordered' })).goTo, `${path}?done=follow-up`)
  const stale = await visitor.send(other, { ending: 'put right', words: 'Done' })
  assert.equal(stale.status, 422)
  assert.match(stale.page, /Somebody else changed this contact while you were looking at it/)
  const sure = await visitor.send(stale)
  assert.match(sure.page, /It leaves the open list for good/)
  assert.equal((await visitor.send(sure)).goTo, `${path}?done=end`)
  const { page } = await visitor.get(path)
  assert.match(page, /It was put right/)
  assert.match(page, /followed up once, ended on/)
})

test('1.5 whoever chooses to complain is led to the complaint, which is received on the first day of it', async () => {
  const started = await start()
  const { memory, visitor } = started
  const { path, answer } = await logged(started, {
    unhappy: 'complaint',
    'receivedOn-day': '20',
    'receivedOn-month': '11',
    'receivedOn-year': '2026',
  })
  assert.equal(answer.goTo, `${path}/complaint?done=logged`)
  const form = await visitor.get(`${path}/complaint`)
  assert.match(form.page, /received on <strong>Friday 20 November 2026<\/strong>/)
  const id = complaintId(formOn(form.page).posted.complaint ?? '')

  const raised = await visitor.send(form)
  const again = await visitor.send(form)

  assert.equal(raised.goTo, `/staff/complaints/${id}/logged`)
  assert.equal(again.goTo, `/staff/complaints/${id}/logged?done=already`)
  const event = memory.eventsOf(id)[0]?.event
  assert(event?.type === 'ComplaintReceived')
  assert.deepEqual([event.receivedOn, event.resident.name], ['2026-11-20', 'Pat Quill'])
  assert.match((await visitor.get(path)).page, new RegExp(`Go to complaint ${id}`))
  assert.equal((await visitor.get(`${path}/complaint`)).goTo, `/staff/complaints/${id}/logged?done=already`)
})

test('a complaint that lacks something is refused beside its field, and nothing is recorded', async () => {
  const started = await start()
  const { memory, visitor } = started
  const { path } = await logged(started)
  const form = await visitor.get(`${path}/complaint`)
  const id = complaintId(formOn(form.page).posted.complaint ?? '')
  const answer = await visitor.send(form, { story: '', 'receivedOn-day': '26' })
  assert.equal(answer.status, 422)
  assert.deepEqual(errorsOn(answer.page), ['Enter what happened'])
  const future = await visitor.send(form, { 'receivedOn-day': '26' })
  assert.deepEqual(errorsOn(future.page), ['The date must be today or in the past'])
  assertErrorsLead(future.page)
  assert.equal(memory.eventsOf(id).length, 0)
})

test('1.6 a survey answer is nobody’s, and being told how to complain is recorded', async () => {
  const started = await start()
  const { visitor } = started
  const { path } = await logged(started, { kind: 'survey', name: '', telephone: '', unhappy: 'not asked' })
  const answer = await visitor.send(await visitor.get(`${path}/told-how`))
  assert.equal(answer.goTo, `${path}?done=told-how`)
  assert.match((await visitor.get(path)).page, /They were told on Wed 25 Nov 2026 how to complain\./)
})

test('a contact that is not there is not found', async () => {
  const { visitor } = await start()
  for (const path of ['S-26-ZZZZZZ', 'rubbish', 'S-26-ZZZZZZ/unhappy', 'S-26-ZZZZZZ/complaint']) {
    assert.equal((await visitor.get(`/staff/contacts/${path}`)).status, 404)
  }
})
