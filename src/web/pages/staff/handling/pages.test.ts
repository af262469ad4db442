// A handful of forms in full, the sections of a complaint's pages, and the links of the worklists that lead to them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { complaintId } from '#core/complaint/complaint.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import { handlingCommands } from '#core/complaint/scenario-commands.ts'
import { createMemory, firstId } from '../../../../../test/memory/memory-parts.ts'
import { amira } from '../../../../../test/memory/records.ts'
import { acknowledged, received } from '../../../../../test/memory/stories.ts'
import { assertErrorsLead, createVisitor, errorsOn, formOn } from '../../../../../test/memory/visitor.ts'
import { createServer } from '../../../server.ts'
import { sections } from './sections.ts'

const path = `/staff/complaints/${firstId}`

async function given(done: readonly ComplaintCommand['type'][] = [], who = 'amira.khan') {
  const memory = await createMemory('2026-11-25T10:00:00Z')
  await memory.given(amira, received('2026-11-16'))
  await memory.given(amira, acknowledged('2026-11-18'))
  const commands = handlingCommands({ on: dateOnly('2026-11-25'), stage: 1, who: amira.id, number: 1 })
  for (const type of done) {
    const command = commands.find((one) => one.type === type)
    assert(command)
    await memory.given(amira, command)
  }
  const visitor = createVisitor(await createServer(memory))
  await visitor.signIn(who)
  const last = () => memory.eventsOf(firstId).at(-1)?.event
  return { memory, visitor, last }
}

test('7.4 a set sum that does not come to what was typed is refused beside its line, with the sum that it should be', async () => {
  const { visitor } = await given()
  const answer = await visitor.send(await visitor.get(`${path}/offer-remedy`), {
    kind: 'financial',
    what: 'For six days without heating',
    impact: 'A cold flat',
    'line-1-basis': 'set sum',
    'line-1-sum': '£80',
    'line-1-setSum': 'loss of heating and hot water',
    'line-1-count': '6',
    'dueOn-day': '9',
    'dueOn-month': 'Dec',
    'dueOn-year': '2026',
    agreed: 'agreed',
    press: 'go',
  })
  assert.equal(answer.status, 422)
  assert.deepEqual(errorsOn(answer.page), ['6 × £15.00 is £90.00'])
  assertErrorsLead(answer.page)
})

test('7.3 a remedy of money without a sum is refused at the first line, and more lines can be added', async () => {
  const { visitor } = await given()
  const page = await visitor.get(`${path}/offer-remedy`)
  const typed = {
    kind: 'financial',
    what: 'For the wait',
    impact: 'A cold flat',
    'dueOn-day': '9',
    'dueOn-month': '12',
    'dueOn-year': '2026',
    agreed: 'not asked',
  }
  const answer = await visitor.send(page, { ...typed, press: 'go' })
  assert.deepEqual(errorsOn(answer.page), ['A financial remedy has a sum, and no other has one'])
  assertErrorsLead(answer.page)
  const more = await visitor.send(page, { ...typed, press: 'add-line' })
  assert.equal(more.status, 200)
  assert.match(more.page, /name="line-4-basis"/)
  assert.equal(formOn(more.page).posted.what, 'For the wait')
})

const offered = {
  kind: 'financial',
  what: 'For the wait',
  impact: 'A cold flat',
  'line-1': 'Eight calls',
  'line-1-basis': 'time and trouble',
  'dueOn-day': '9',
  'dueOn-month': '12',
  'dueOn-year': '2026',
  agreed: 'agreed',
  press: 'go',
}

test('7.2 a sum outside its band is said beside the letter, with how sure the band is, and offered all the same', async () => {
  const { visitor, last } = await given()
  const page = await visitor.get(`${path}/offer-remedy`)
  assert.match(page.page, /Maladministration: no permanent impact: £100\.00 to £600\.00/)
  assert.match(page.page, /Annex A, as others quote it\. Not confirmed for the guidance now in force: check before use/)
  const preview = await visitor.send(page, { ...offered, band: 'no-permanent-impact', 'line-1-sum': '50' })
  const outside = /£50\.00 is below the band “Maladministration: no permanent impact” \(£100\.00 to £600\.00\)/
  assert.match(preview.page, outside)
  const sent = await visitor.send(preview, { press: 'send' })
  assert.equal(sent.goTo, `${path}/remedies?done=offer-remedy`)
  const event = last()
  assert(event?.type === 'RemedyOffered')
  assert.equal(event.band?.name, 'Maladministration: no permanent impact')
  assert.match((await visitor.get(`${path}/remedies`)).page, outside)
})

test('what was offered before in complaints about the same stands beside the form, each with its complaint', async () => {
  const { memory, visitor } = await given(['CategoriseComplaint'])
  const { page: before } = await visitor.get(`${path}/offer-remedy`)
  assert.match(before, /No money was offered before in another complaint about repairs/)
  const other = complaintId('C-26-9F3K2Q')
  await memory.given(amira, received('2026-11-16', other), other)
  for (const command of handlingCommands({ on: dateOnly('2026-11-25'), stage: 1, who: amira.id, number: 1 })) {
    if (command.type === 'CategoriseComplaint' || command.type === 'OfferRemedy') {
      await memory.given(amira, command, other)
    }
  }
  const { page } = await visitor.get(`${path}/offer-remedy`)
  assert.match(page, /Offered before in other complaints about repairs: one sum\./)
  assert.match(page, /£50\.00, the only one: <a class="govuk-link" href="\/staff\/complaints\/C-26-9F3K2Q">/)
})

test('7.4 the Right to Repair is not offered by an association, which is told for whom it is', async () => {
  const { visitor } = await given()
  const page = await visitor.get(`${path}/offer-remedy`)
  assert.doesNotMatch(page.page, /value="right-to-repair"/)
  assert.match(page.page, /It is for secure tenants of councils, and this landlord is no council\./)
  assert.match(page.page, /Not verified for 2026: check before use/)
  const fields = { ...offered, 'line-1-basis': 'statutory payment', 'line-1-sum': '34', 'line-1-count': '12' }
  const answer = await visitor.send(page, { ...fields, 'line-1-statutory': 'right-to-repair' })
  assert.equal(answer.status, 422)
  assert.deepEqual(errorsOn(answer.page), [
    'Right to Repair is not owed here. It is for secure tenants of councils, and this landlord is no council',
  ])
  assertErrorsLead(answer.page)
  const bounds = await visitor.send(page, { ...fields, 'line-1-count': '', 'line-1-statutory': 'improvements' })
  assert.match(bounds.page, /Compensation for improvements: £34\.00 is offered, and that is below its table/)
})

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
