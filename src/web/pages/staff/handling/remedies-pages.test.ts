// The form of a remedy in full: its lines and sums, the band, what was offered before, and what the law sets.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { complaintId } from '#core/complaint/complaint.ts'
import { handlingCommands } from '#core/complaint/scenario-commands.ts'
import { atAComplaint as given, complaintPath as path } from '../../../../../test/memory/at-a-complaint.ts'
import { amira } from '../../../../../test/memory/records.ts'
import { received } from '../../../../../test/memory/stories.ts'
import { assertErrorsLead, errorsOn, formOn } from '../../../../../test/memory/visitor.ts'

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
