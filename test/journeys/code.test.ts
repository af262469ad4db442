// From the wall to a case and to the published form, in a browser: axe and a narrow screen look at every page on the way.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { provisionsOf } from '#core/handling-code/provisions.ts'
import { madeUp } from '#core/self-assessment/scenario.ts'
import { loadDemonstration } from '../../src/demonstrate.ts'
import { deskFor } from '../../src/desks.ts'
import { openBrowser } from '../browser.ts'
import { carys, fernbank } from '../spine/app.ts'
import { startApp } from './app.ts'
import { type Person, sitDown } from './person.ts'
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
  await lead.reads('Proposed: Yes – ')
  assert.equal(await chosen(lead), 0)
  await lead.press('Save these decisions')
  await lead.reads('0 of 72 decided')
  await lead.follow('4. Complaint Handling Staff')
  await lead.choose('The answer to 4.1', 'Yes')
  await lead.press('Save these decisions')
  await lead.reads('The decisions are recorded.')
  await lead.reads('1 of 72 decided')

  await lead.follow('7. Putting things right')
  assert.equal(await chosen(lead), 0)
  await lead.press('Take over this proposal')
  await lead.reads('The proposals are taken over')
  await lead.reads('2 of 72 decided')
  await lead.unfold('Every decision: 2')
  await lead.reads('Taken over from the proposal')
  const id = '2024-2026-04-01-2027-03-31'
  const desk = deskFor(app.deployment, fernbank, carys).selfAssessments
  const taken = (await desk.find(id))?.decisions ?? []
  const rest = provisionsOf('2024').filter(({ id: one }) => !taken.some(({ provision }) => provision === one))
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
  await lead.reads('Everybody can read it on your public page from now on')
  await lead.press('Publish it')

  const resident = await sitDown(await browser.newContext(), { address: app.address, scripts: true })
  await resident.goTo('/fernbank')
  await resident.follow('Read our self-assessment')
  await resident.reads('We read every answer.')
  await resident.reads('Every self-assessment that we have published')
  await resident.follow('1 April 2026 to 31 March 2027, 2024 edition, version 1')
  await resident.reads('We read every answer.')
  assert.deepEqual(app.faults, [])
})

/** How many answers stand chosen on the page. */
const chosen = ({ page }: Person): Promise<number> => page.locator('main input[type=radio]:checked').count()

test('a lead brings in an assessment written elsewhere: its faults first, then its answers, then one is explained', async () => {
  const lead = await sitDown(await browser.newContext(), { address: app.address, scripts: true })
  await signsIn(lead, 'carys.wynn')
  await lead.goTo('/staff/self-assessments')
  await lead.follow('Bring in an assessment written elsewhere')
  await lead.press('Go on', 422)
  await lead.reads('Choose a file')
  const made = madeUp('2024')
  const give = async (name: string, answers: readonly object[]) => {
    const buffer = Buffer.from(JSON.stringify({ ...made, answers }))
    await lead.page.getByLabel('The file').setInputFiles({ name, mimeType: 'application/json', buffer })
    await lead.date('The first day of its period', '1 4 2025')
    await lead.date('The last day of its period', '31 3 2026')
    await lead.press('Go on')
  }
  await give('wrong.json', [{ ...made.answers[0], comply: 'Perhaps' }, ...made.answers.slice(1)])
  await lead.reads('1 fault')
  await lead.reads('wrong.json: answers[0] (1.2): the answer is “Perhaps”; it must be Yes, No, Partly, N/A, or blank')
  await lead.press('Let go of this file')
  await give('last-year.json', made.answers)
  await lead.reads('No faults were found. Nothing is recorded yet.')
  await lead.press('Bring in 66 answers')
  await lead.reads('0 of 72 decided, 66 brought in')
  await lead.reads('Brought in from last-year.json by Carys Wynn on 24 November 2026: 66 answers, and 6 left open.')
  await lead.follow('1. Definition of a complaint')
  await lead.reads('Brought in: Yes, by Carys Wynn, and not decided in Recourse')
  assert.equal(await chosen(lead), 0)
  await lead.choose('The answer to 1.2', 'Yes')
  await lead.press('Save these decisions', 422)
  await lead.reads('Explain why 1.2 is answered Yes')
  await lead.type('Explanation of 1.2', 'Our policy has said so since 2024.')
  await lead.press('Save these decisions')
  await lead.reads('1 of 72 decided, 65 brought in')
  assert.deepEqual(app.faults, [])
})
