// From the wall to a case and to the published form, in a browser: axe and a narrow screen look at every page on the way.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { provisionsOf } from '#core/handling-code/provisions.ts'
import { loadDemonstration } from '../../src/demonstrate.ts'
import { deskFor } from '../../src/desks.ts'
import { openBrowser } from '../browser.ts'
import { carys, fernbank } from '../spine/app.ts'
import { startApp } from './app.ts'
import { sitDown } from './person.ts'
import { signsIn } from './staff.ts'

const app = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())

test('a lead goes from the wall to a case, attests, decides, approves and publishes; a resident reads it', async () => {
  await loadDemonstration(app.deployment, fernbank, 40, () => undefined)
  app.itIs('2026-11-24T10:00:00Z')
  const lead = await sitDown(await browser.newContext(), { address: app.address, scripts: true })
  await signsIn(lead, 'carys.wynn')
  await lead.follow('The Code')
  await lead.reads(/of 72 provisions met/)
  await lead.goTo('/staff/code/2024/6.2')
  await lead.reads('The words of the Code')
  await lead.goTo('/staff/code/2024/4.1/attest')
  await lead.choose('What do they say?', 'Yes')
  await lead.type('In their words', 'Two officers and a lead.')
  await lead.type('Who says so?', 'Carys Wynn')
  await lead.type('Their role', 'Head of complaints')
  await lead.press('Record the attestation', 422)
  await lead.reads('A yes needs evidence')
  await lead.type('Evidence 1', 'Structure chart')
  await lead.press('Record the attestation')
  await lead.reads('It is recorded.')

  await lead.goTo('/staff/self-assessments')
  await lead.press('Start the self-assessment')
  await lead.follow('4. Complaint Handling Staff')
  await lead.press('Save these decisions')
  await lead.reads('The decisions are recorded.')
  await lead.reads('1 of 72 decided')
  const id = '2024-2026-04-01-2027-03-31'
  const rest = provisionsOf('2024').filter(({ id: provision }) => provision !== '4.1')
  const desk = deskFor(app.deployment, fernbank, carys).selfAssessments
  const decided = await desk.decide(
    id,
    rest.map(({ id: provision }) => ({ provision, answer: 'No', explanation: 'Not yet.', commentary: '', seen: 0 })),
  )
  assert.deepEqual(decided, { done: true })
  await lead.goTo(`/staff/self-assessments/${id}`)
  await lead.press('Record the governing body’s approval')
  await lead.type('Which governing body?', 'The board')
  await lead.type('Who approved it for them?', 'Ada Reed')
  await lead.type('Their role', 'Chair')
  await lead.date('On which day?', '24 11 2026')
  await lead.type('The governing body’s response', 'We read every answer.')
  await lead.press('Record the approval')
  await lead.press('Publish version 1')

  const resident = await sitDown(await browser.newContext(), { address: app.address, scripts: true })
  await resident.goTo('/fernbank')
  await resident.follow('Read our self-assessment')
  await resident.reads('We read every answer.')
  assert.deepEqual(app.faults, [])
})
