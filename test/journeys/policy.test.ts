// A landlord's policy against the Code, in a browser: what breaks a "must" first, other editions, and what was looked at.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openBrowser } from '../browser.ts'
import { startApp } from './app.ts'
import { sitDown } from './person.ts'
import { signsIn } from './staff.ts'

const app = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())

const seated = async (name: string, landlord: string) => {
  const person = await sitDown(await browser.newContext(), { address: app.address, scripts: true })
  await signsIn(person, name, landlord)
  return person
}

test('Livin finds its breaches first, each with its clause and its way out, and one of them on its provision', async () => {
  const olwen = await seated('olwen.price', 'livin')
  await olwen.follow('The Code')
  await olwen.follow('Our policy against the Code')
  await olwen.seesTitle('Our policy against the Code – Complaints – Livin')
  await olwen.reads('Our policy against the Code: 21 findings')
  const headings = await olwen.page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()
  assert.deepEqual(headings, [
    'Hold it against',
    'Less than the Code asks: 11',
    'It may fall short: 5',
    'Not known: 5',
    'What was looked at',
  ])
  const first = olwen.page.getByRole('heading', { level: 3 }).first()
  assert.equal(await first.innerText(), '1.3 No magic word; offer the choice to complain; third parties')
  await olwen.reads('Policy says “95.2% Informal” (question 3.8)')
  await olwen.reads('Way out Take every expression of dissatisfaction as a stage 1 complaint if the resident chooses')
  await olwen.reads('Its self-assessment of the 2020 edition was read too, all 36 answers')
  await olwen.reads('6.13 Stage 2: a different person No clause Not known: the policy does not say')
  await olwen.follow('5.2 Early local resolution; no extra named stages')
  await olwen.reads('“95.2% Informal/ 4.8% stage 1 (2019/20)”')
  await olwen.reads('Less than the Code asks: “95.2% Informal” (question 3.8)')
  await olwen.follow('Our policy against the Code')
})

test('Fernbank, which is made up to keep every clause, is told what was looked at; other editions are one link away', async () => {
  const amira = await seated('amira.khan', 'fernbank')
  await amira.goTo('/staff/code/policy')
  await amira.reads('Our policy against the Code: nothing found')
  await amira.reads('Every clause that we looked at says what this edition asks.')
  await amira.follow('Complaint Handling Code 2022')
  await amira.reads('Our policy against the Code: 3 findings')
  await amira.reads('Count it from when the complaint is logged, as this edition does')
  await amira.goTo('/staff/code/policy?edition=2023', 404)
  assert.deepEqual(app.faults, [])
})
