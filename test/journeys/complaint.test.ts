// The whole journey of one complaint, from first contact to the final response, with scripts on and with scripts off.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { openBrowser } from '../browser.ts'
import { startApp } from './app.ts'
import { type Person, sitDown } from './person.ts'
import {
  acknowledges,
  acknowledgesAgain,
  answersStage1,
  answersStage2,
  approves,
  downloads,
  logsAContact,
  type ReadOut,
  signsIn,
  takesLonger,
} from './staff.ts'

const app = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())

type Cast = { readonly amira: Person; readonly ben: Person; readonly carys: Person; readonly resident: Person }

/** What the first call ends with, and every later act begins with. */
type Story = { readOut: ReadOut }

const pathOf = ({ readOut }: Story): string => `/staff/complaints/${readOut.reference}`

for (const scripts of [true, false]) {
  describe(`a complaint, with scripts ${scripts ? 'on' : 'off'}`, async () => {
    const person = async (width: number, height: number) => {
      const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width, height } })
      return sitDown(context, { address: app.address, scripts })
    }
    const [amira, ben, carys] = [await person(1280, 900), await person(1280, 900), await person(1280, 900)]
    const cast = { amira, ben, carys, resident: await person(320, 640) }
    const story: Story = { readOut: { reference: '', accessCode: '' } }
    stage1(cast, story)
    review(cast, story)
    stage2(cast, story)
    test('leaves nothing wrong behind', () => assert.deepEqual(app.faults, []))
  })
}

function stage1({ amira, ben }: Cast, story: Story): void {
  test('is logged on the phone, and its reference and access code are read out', async () => {
    app.itIs('2026-11-24T10:00:00Z')
    await signsIn(amira, 'amira.khan')
    await amira.seesTitle('My day – Complaints – Fernbank Homes')
    story.readOut = await logsAContact(amira)
    await amira.reads('We will write to you by Friday 27 November 2026')
    await amira.reads('We will answer it by Tuesday 15 December 2026 at the latest')
    await amira.press('Go to the complaint')
    await amira.reads('Due Tue 1 Dec 2026: 5 working days left')
    await amira.reads('Due Fri 27 Nov 2026: 3 working days left')
  })

  test('is acknowledged and defined on the second day, with a letter read before it is sent', async () => {
    app.itIs('2026-11-26T10:00:00Z')
    await signsIn(amira, 'amira.khan')
    await acknowledges(amira, pathOf(story))
    await amira.unfold('The 2 clocks that have stopped')
    await amira.reads('Done Thu 26 Nov 2026, day 2 of 5: met')
    await amira.reads('Due Thu 10 Dec 2026: 10 working days left')
    await downloads(amira, pathOf(story), 'Acknowledgement', /Exampleton Borough Council/)
  })

  test('is given more time, with the four facts', async () => {
    app.itIs('2026-12-09T10:00:00Z')
    await signsIn(amira, 'amira.khan')
    await takesLonger(amira, pathOf(story))
    await amira.reads('Due Mon 21 Dec 2026, extended from Thu 10 Dec 2026: 8 working days left')
    await downloads(amira, pathOf(story), 'Extension', /21 December 2026/)
  })

  test('is answered at stage 1, point by point, with a remedy and a promise', async () => {
    app.itIs('2026-12-18T10:00:00Z')
    await signsIn(amira, 'amira.khan')
    await answersStage1(amira, pathOf(story))
    await signsIn(ben, 'ben.osei')
    await approves(ben, pathOf(story))
    await amira.goTo(pathOf(story))
    await amira.reads('Done Fri 18 Dec 2026, day 16 of 17: met in extended time. It was due Mon 21 Dec 2026')
    await amira.goTo(`${pathOf(story)}/remedies`)
    await amira.reads('By Dale Price, repairs manager, for Friday 8 January 2027')
    await downloads(amira, pathOf(story), 'Stage 1 response', /£150\.00/)
  })
}

function review({ amira, resident }: Cast, story: Story): void {
  test('is followed by its resident, who asks for a review in two taps', async () => {
    app.itIs('2026-12-21T19:00:00Z')
    await resident.goTo('/fernbank')
    await resident.press('Check on a complaint')
    await resident.type('Reference', story.readOut.reference.toLowerCase().replaceAll('-', ' '))
    await resident.type('Access code', story.readOut.accessCode.toLowerCase())
    await resident.press('Continue')
    await resident.reads('We answered on Friday 18 December 2026. You were right about part of it.')
    await resident.reads('By Friday 8 January 2027')
    await resident.follow('Our answer')
    const pdf = await resident.download('Download the letter as PDF')
    assert.equal(pdf.toString('latin1', 0, 5), '%PDF-')
    await resident.follow('Your complaint')
    await resident.press('Ask for a review')
    await resident.press('Ask for a review')
    await resident.reads('We will write to you by Thursday 24 December 2026')
    await resident.reads('We will answer by Thursday 28 January 2027')
    await resident.follow('Go to your complaint')
    await resident.reads('We are reviewing our answer')
  })

  test('is kept from whoever decided stage 1, in words with the provision', async () => {
    app.itIs('2026-12-22T10:00:00Z')
    await signsIn(amira, 'amira.khan')
    await amira.goTo(`${pathOf(story)}/acknowledge`)
    await amira.reads('Whoever decided stage 1 cannot consider stage 2 (the Code, 6.13)')
    const people = amira.page.getByLabel('Who will handle it?', { exact: true })
    assert.deepEqual(await people.getByRole('option').allInnerTexts(), [
      'Choose somebody',
      'Ben Osei, complaints officer',
      'Carys Wynn, complaints lead',
    ])
    // Somebody who knows how may send a name that was not offered.
    await amira.page.evaluate(
      `document.querySelector('select').add(new Option('Amira Khan', 'amira.khan', true, true))`,
    )
    await amira.press('See the letter', 422)
    await amira.reads('The person who considered stage 1 cannot consider stage 2. Choose somebody else')
    await amira.reads('6.13')
  })
}

function stage2({ amira, ben, carys, resident }: Cast, story: Story): void {
  test('is acknowledged at stage 2 by the reviewer', async () => {
    await signsIn(carys, 'carys.wynn')
    await acknowledgesAgain(carys, pathOf(story))
    await carys.reads('Due Fri 22 Jan 2027: 20 working days left')
    await downloads(carys, pathOf(story), 'Acknowledgement', /22 January 2027/)
  })

  test('has its promise kept, with proof', async () => {
    app.itIs('2027-01-08T10:00:00Z')
    await signsIn(amira, 'amira.khan')
    await amira.goTo(`${pathOf(story)}/promises/1`)
    await amira.type('How do we know?', 'The repairs manager saw the new fan running, and Mrs Lowe confirmed it.')
    await amira.press('See the letter')
    await amira.reads('We have done what we promised')
    await amira.press('Send')
    await amira.reads('Done Friday 8 January 2027. The repairs manager saw the new fan running')
  })

  test('is finally answered by the reviewer, and the letter names the Ombudsman', async () => {
    app.itIs('2027-01-14T10:00:00Z')
    await signsIn(carys, 'carys.wynn')
    await answersStage2(carys, pathOf(story))
    await signsIn(ben, 'ben.osei')
    await approves(ben, pathOf(story))
    await carys.goTo(pathOf(story))
    await carys.reads('Done Thu 14 Jan 2027, day 14 of 20: met. It was due Fri 22 Jan 2027')
    await downloads(carys, pathOf(story), 'Stage 2 response', /Housing Ombudsman Service/)
  })

  test('is closed, and its resident reads the last answer', async () => {
    await carys.goTo(`${pathOf(story)}/close`)
    await carys.press('See the letter')
    await carys.reads('Closing your complaint takes no right away from you.')
    await carys.press('Send')
    await carys.reads('The complaint is closed.')
    await resident.goTo('/fernbank/check')
    await resident.type('Reference', story.readOut.reference)
    await resident.type('Access code', story.readOut.accessCode)
    await resident.press('Continue')
    await resident.reads('We answered on Thursday 14 January 2027. You were right.')
    await resident.reads('you can go to the Housing Ombudsman')
    await resident.follow('Our answer to your review')
    await resident.reads('This is our final answer.')
    await resident.press('Sign out')
    await resident.seesTitle('Complain, or check on a complaint – Complaints – Fernbank Homes')
  })
}
