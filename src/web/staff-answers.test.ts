// My day, a contact logged in one page, the complaint with its clocks and history, the search, and the letters' files.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { complaintId } from '#core/complaint/complaint.ts'
import { createMemory, firstId } from '../../test/memory/memory-parts.ts'
import { amira, ben } from '../../test/memory/records.ts'
import { acknowledged, received, responded } from '../../test/memory/stories.ts'
import { assertErrorsLead, createVisitor, errorsOn, formOn } from '../../test/memory/visitor.ts'
import { createServer } from './server.ts'

async function start() {
  const memory = await createMemory('2026-11-25T10:00:00Z')
  const visitor = createVisitor(await createServer(memory))
  await visitor.signIn()
  return { memory, visitor }
}

const contact = {
  name: 'Pat <script>alert(1)</script> Quill',
  telephone: '01632 960 444',
  story: 'Rubbish in the hall.\nFor weeks & weeks "now"',
  replyBy: 'phone',
}

test('three things are enough to record a complaint, and the reference is there to read out', async () => {
  const { memory, visitor } = await start()
  const page = await visitor.get('/staff/log')
  const id = complaintId(formOn(page.page).posted.complaint ?? '')
  const answer = await visitor.send(page, contact)
  assert.equal(answer.goTo, `/staff/complaints/${id}/logged`)
  const logged = await visitor.get(answer.goTo ?? '')
  assert.match(logged.page, new RegExp(id))
  assert.match(logged.page, /K7QM-2XPD-9RWT/)
  assert.match(logged.page, /by <strong>Monday 30 November 2026<\/strong>/)
  const event = memory.eventsOf(id)[0]?.event
  assert(event?.type === 'ComplaintReceived')
  assert.equal(event.story, 'Rubbish in the hall.\nFor weeks & weeks "now"')
  assert.equal(event.receivedOn, '2026-11-25')
})

test('a contact with nothing in it says all that is missing; with a way to reply it asks for the number', async () => {
  const { visitor } = await start()
  const page = await visitor.get('/staff/log')
  const empty = await visitor.send(page, { 'receivedOn-day': '', 'receivedOn-month': '', 'receivedOn-year': '' })
  assert.equal(empty.status, 422)
  assert.deepEqual(errorsOn(empty.page), [
    'Enter who is complaining',
    'Enter what happened',
    'Enter the day it reached us',
    'Choose how we should reply',
  ])
  assertErrorsLead(empty.page)
  const noNumber = await visitor.send(page, { ...contact, telephone: '', story: 'x'.repeat(10_001) })
  assert.deepEqual(errorsOn(noNumber.page), [
    'What happened must be 10,000 characters or fewer',
    'Enter the telephone number to ring',
  ])
  assert.equal(formOn(noNumber.page).posted.name, contact.name)
  assert.equal(formOn(noNumber.page).posted.story?.length, 10_001)
})

test('a contact that is sent twice, or three times at once, is one complaint', async () => {
  const { memory, visitor } = await start()
  const page = await visitor.get('/staff/log')
  const id = complaintId(formOn(page.page).posted.complaint ?? '')
  const answers = await Promise.all([1, 2, 3].map(() => visitor.send(page, contact)))
  assert.deepEqual(
    answers.map(({ goTo }) => goTo),
    [
      `/staff/complaints/${id}/logged`,
      `/staff/complaints/${id}/logged?done=already`,
      `/staff/complaints/${id}/logged?done=already`,
    ],
  )
  assert.match((await visitor.get(`/staff/complaints/${id}/logged?done=already`)).page, /Already recorded/)
  assert.equal(memory.eventsOf(id).length, 1)
})

test('another complaint under a reference that is taken gets a fresh one, and loses nothing', async () => {
  const { memory, visitor } = await start()
  await memory.given(ben, received('2026-11-23'))
  const page = await visitor.get('/staff/log')
  for (const complaint of [firstId, 'rubbish', '']) {
    const answer = await visitor.send(page, { ...contact, complaint })
    assert.equal(answer.status, 422)
    assert.equal(formOn(answer.page).posted.story, contact.story)
    assert.notEqual(formOn(answer.page).posted.complaint, complaint)
  }
  assert.equal(memory.eventsOf(firstId).length, 1)
})

test('a hostile name is text wherever it is shown', async () => {
  const { visitor } = await start()
  const logged = await visitor.send(await visitor.get('/staff/log'), contact)
  const path = logged.goTo?.replace('/logged', '') ?? ''
  for (const address of [
    path,
    '/staff',
    '/staff/complaints',
    '/staff/complaints?words=%3Cscript%3E',
    `${path}/acknowledge`,
  ]) {
    const { page } = await visitor.get(address)
    assert.doesNotMatch(page, /<script>alert/, address)
    assert.match(page, /&lt;script&gt;/, address)
  }
})

test('My day says what is due, how near it is in words, and what to do next', async () => {
  const { memory, visitor } = await start()
  await memory.given(amira, received('2026-11-18'))
  const { page } = await visitor.get('/staff')
  assert.match(page, /Mon 23 Nov 2026/)
  assert.match(page, /2 working days late/)
  assert.match(page, /Our own promise; the Code’s last day is Wed 25 Nov 2026/)
  assert.match(page, new RegExp(`href="/staff/complaints/${firstId}/acknowledge">Acknowledge stage 1<`))
})

test('My day draws no bar for a promise: only what a limit counts to has one', async () => {
  const { memory, visitor } = await start()
  await memory.given(amira, received('2026-11-18'))
  assert.match((await visitor.get('/staff')).page, /app-clock--row/)
  await memory.given(amira, acknowledged('2026-11-19'))
  await memory.given(amira, responded('2026-11-20', '2026-12-04'))
  const { page } = await visitor.get('/staff')
  assert.match(page, /As promised to the resident/)
  assert.doesNotMatch(page, /app-clock--row/)
})

test('a clock counted from a last day says which, whatever day the act was done', async () => {
  const { memory, visitor } = await start()
  await memory.given(amira, received('2026-11-10'))
  await memory.given(amira, acknowledged('2026-11-20'))
  const { page } = await visitor.get(`/staff/complaints/${firstId}`)
  assert.match(page, /from Tue 17 Nov 2026 \(the last day to acknowledge\)/)
})

test('My day with nothing in it says what is next, and does not draw an empty table', async () => {
  const { visitor } = await start()
  const { page } = await visitor.get('/staff')
  assert.match(page, /Nothing is due from you/)
  assert.match(page, /href="\/staff\/log"/)
  assert.doesNotMatch(page, /<table/)
})

test('the complaint shows its needs, its next act, why each date, the decisions and who wrote what down when', async () => {
  const { memory, visitor } = await start()
  await memory.given(amira, received('2026-11-16'))
  await memory.given(amira, acknowledged('2026-11-18'))
  await memory.given(amira, responded('2026-11-25', '2026-12-04'))
  const sections = {
    '': [
      'Keep promise 1',
      'Received Mon 16 Nov 2026: that day is day 0.',
      'Done Wed 18 Nov 2026, day 2 of 5: met.',
      'It took 60 days',
    ],
    '/remedies': ['£50.00', 'Fit a fan', 'By Repairs team, for Friday 4 December 2026'],
    '/letters': ['Stage 1 response', 'Acknowledgement'],
    '/history': [
      'Answered Wed 25 Nov 2026: partly upheld. Decided by Amira Khan. Promises made: 1.',
      'Written down Wed 25 Nov 2026, 10:00am',
    ],
  }
  for (const [section, says] of Object.entries(sections)) {
    const { page } = await visitor.get(`/staff/complaints/${firstId}${section}`)
    for (const words of ['Please ring only in the morning', ...says]) assert.ok(page.includes(words), words)
  }
})

test('a reference in the search goes straight to its complaint, however it is typed', async () => {
  const { memory, visitor } = await start()
  await memory.given(amira, received('2026-11-16'))
  assert.equal((await visitor.get('/staff/complaints?words=c26+7f3k2q')).goTo, `/staff/complaints/${firstId}`)
  assert.match((await visitor.get('/staff/complaints?words=heron')).page, /Rosa &lt;b&gt;Marsh/)
  assert.match((await visitor.get('/staff/complaints?words=zebra')).page, /No complaint has ‘zebra’/)
})

test('a letter is read on its page and kept as PDF and as text', async () => {
  const { memory, visitor } = await start()
  await memory.given(amira, received('2026-11-16'))
  await memory.given(amira, acknowledged('2026-11-18'))
  const path = `/staff/complaints/${firstId}/letters/2`
  assert.match((await visitor.get(path)).page, /We did not treat the mould/)
  const pdf = await visitor.get(`${path}/pdf`)
  assert.equal(pdf.headers['content-type'], 'application/pdf')
  assert.equal(pdf.headers['content-disposition'], 'attachment; filename="C-26-7F3K2Q-acknowledgement.pdf"')
  const text = await visitor.get(`${path}/text`)
  assert.equal(text.headers['content-type'], 'text/plain; charset=utf-8')
  assert.match(text.page, /We did not treat the mould/)
  assert.equal((await visitor.get(`${path}/docx`)).status, 404)
})
