// A handful of forms in full, the sections of a complaint's pages, and the links of the worklists that lead to them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atAComplaint as given, complaintPath as path } from '../../../../../test/memory/at-a-complaint.ts'
import { assertErrorsLead, errorsOn } from '../../../../../test/memory/visitor.ts'
import { sections } from './sections.ts'

test('9.7c a finding that the scheme did not make on that day is refused beside it; an order keeps its sum in pence', async () => {
  const { visitor, last } = await given()
  const page = await visitor.get(`${path}/determinations`)
  const typed = {
    scheme: 'LGSCO',
    reference: '26 001 234',
    'finding-1': 'The leak',
    'finding-1-outcome': 'maladministration',
    'order-2': 'Pay £400.50',
    'order-2-kind': 'compensation',
    'order-2-sum': '400.50',
    'order-2-dueOn-day': '9',
    'order-2-dueOn-month': '12',
    'order-2-dueOn-year': '2026',
    press: 'go',
  }
  const refused = await visitor.send(page, typed)
  assert.deepEqual(errorsOn(refused.page), ['“maladministration” was not a finding of the LGSCO on that day'])
  assertErrorsLead(refused.page)
  const answer = await visitor.send(page, { ...typed, scheme: 'Housing Ombudsman' })
  assert.equal(answer.goTo, `${path}/ombudsman?done=determinations`)
  const event = last()
  assert(event?.type === 'DeterminationReceived')
  assert.deepEqual(event.orders, [
    { number: 1, kind: 'compensation', what: 'Pay £400.50', pence: 40_050, dueOn: '2026-12-09' },
  ])
})

test('5.9 an update by letter is read before it is sent; one by phone is recorded at once', async () => {
  const { visitor } = await given(['AgreeContactPlan'])
  const page = await visitor.get(`${path}/updates`)
  const preview = await visitor.send(page, { words: 'The part has come', method: 'post', press: 'go' })
  assert.match(preview.page, /Check the letter before it is sent/)
  assert.match(preview.page, /at least every 3 working days/)
  const answer = await visitor.send(page, { words: 'The part has come', method: 'phone', press: 'go' })
  assert.equal(answer.goTo, `${path}/people?done=updates`)
})

test('every section of a complaint with nothing done says what will stand there, and marks itself in the menu', async () => {
  const { visitor } = await given()
  for (const { name, title } of sections) {
    const { status, page } = await visitor.get(name === 'overview' ? path : `${path}/${name}`)
    assert.equal(status, 200)
    assert.match(page, new RegExp(`aria-current="page" href="[^"]*">${title}</a>`))
    assert.match(page, /Please ring only in the morning/)
  }
  assert.match(
    (await visitor.get(`${path}/learning`)).page,
    /The root cause, and whether it affects others, will stand here/,
  )
})

test('5.10, 5.14 what the resident needs, who speaks for them and how contact is restricted stand on every page', async () => {
  const { visitor } = await given(['RecordNeed', 'AppointRepresentative', 'RestrictContact'])
  for (const where of ['', '/history', '/respond', '/conflicts']) {
    const { page } = await visitor.get(`${path}${where}`)
    assert.match(page, /Adjustment agreed: Large print, and calls after noon/)
    assert.match(page, /Ada Fenn speaks for them, once they give authority/)
    assert.match(page, /Contact is restricted: One call a week/)
  }
})

test('an adviser is offered what an adviser may do, and nothing else', async () => {
  const { visitor } = await given(['RestrictContact', 'RecordNeed'], 'cara.lee')
  const { page } = await visitor.get(`${path}/people`)
  assert.match(page, /href="[^"]*\/review-need\/1"/)
  assert.doesNotMatch(page, /lift-restriction|restrict-contact/)
  assert.equal((await visitor.get(`${path}/lift-restriction/1`)).status, 403)
  assert.equal((await visitor.get(`${path}/propose-refusal`)).status, 403)
})

test('an item that is not there, or is done already, says so on its page', async () => {
  const { visitor } = await given(['RequestFacts', 'AnswerFactsRequest'])
  for (const number of [1, 7]) {
    const { page } = await visitor.get(`${path}/facts-answers/${number}`)
    assert.match(page, /There is no such request for facts, or it is already answered/)
    assert.doesNotMatch(page, /<textarea/)
  }
})

test('whatever is due beside the stages stands on My day and on its list, and its link leads to a form or its section', async () => {
  const { visitor } = await given([
    'RequestFacts',
    'OfferFairChance',
    'OfferRemedy',
    'RecordNeed',
    'RestrictContact',
    'AgreeContactPlan',
    'FlagHazard',
    'RecordLearning',
    'ReceiveOmbudsmanRequest',
    'ReceiveDetermination',
    'ReceiveFailureNotice',
  ])
  const { page } = await visitor.get('/staff')
  const links = [...page.matchAll(/href="(\/staff\/complaints\/[^"]+\/[^"]+)"/g)].map(([, link = '']) => link)
  assert.deepEqual([...new Set(links)].map((link) => link.slice(path.length + 1)).toSorted(), [
    'accounts/1',
    'complete-improvement/1',
    'complete-remedy/1',
    'comply-with-notice/1',
    'facts-answers/1',
    'hazard-acts/1',
    'ombudsman-answers/1',
    'orders/1',
    'respond',
    'review-need/1',
    'review-restriction/1',
    'updates',
  ])
  for (const link of links) assert.match((await visitor.get(link)).page, /<form method="post"/, link)
  const lists = ['facts-awaited', 'remedies-due', 'reviews-due', 'updates-due', 'hazards', 'from-the-ombudsman']
  for (const list of lists)
    assert.match((await visitor.get(`/staff/worklists/${list}`)).page, /Rosa &lt;b&gt;Marsh/, list)
})
