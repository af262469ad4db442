// A resident answers equality questions after a complaint, or skips them, on a narrow screen; a lead looks at the year.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { openBrowser } from '../browser.ts'
import { startApp } from './app.ts'
import { goesOn, tells } from './complains.ts'
import { type Person, sitDown } from './person.ts'
import { signsIn } from './staff.ts'

const app = await startApp('2026-03-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())

const sits = async (scripts: boolean, width = 320) => {
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width, height: 640 } })
  return sitDown(context, { address: app.address, scripts })
}

async function complains(scripts: boolean): Promise<Person> {
  const resident = await sits(scripts)
  await tells(resident)
  await goesOn(resident)
  await resident.press('Send my complaint')
  return resident
}

const sent = 'We have your complaint – Complaints – Fernbank Homes'

for (const scripts of [false, true]) {
  describe(`equality questions at 320 pixels, with scripts ${scripts ? 'on' : 'off'}`, async () => {
    test('are offered once the complaint is with us, and say what they are before they ask', async () => {
      const resident = await complains(scripts)
      await resident.reads('Your complaint is with us, whatever you do here.')
      await resident.press('Go to the equality questions')
      await resident.seesTitle('Equality questions – Complaints – Fernbank Homes')
      await resident.reads('These questions are different from those before.')
      await resident.reads('Fernbank Homes asks them to see whether everybody finds it as easy to complain')
      await resident.reads('We only count your answers, month by month, and keep nothing else')
      await resident.reads('You can leave out any question, or all of them.')
      await resident.choose('How old are you?', '55 to 64')
      await resident.choose('What is your ethnic group?', 'Prefer not to say')
      await resident.pressTwice('Send my answers', /\/sent(\?|$)/)
      await resident.seesTitle(sent)
      await resident.goTo('/fernbank/complain/equality')
      await resident.seesTitle(sent)
    })

    test('are all skipped with one button, and are not offered again', async () => {
      const resident = await complains(scripts)
      await resident.press('Go to the equality questions')
      await resident.press('Skip all the questions')
      await resident.seesTitle(sent)
      assert.doesNotMatch(await resident.page.getByRole('main').innerText(), /equality/i)
    })

    test('leave nothing wrong behind', () => assert.deepEqual(app.faults, []))
  })
}

test('Enter in an answer sends what was answered, and does not skip', async () => {
  const resident = await complains(true)
  await resident.press('Go to the equality questions')
  await resident.choose('What is your sex?', 'Female')
  const opened = resident.page.waitForEvent('load')
  await resident.page.keyboard.press('Enter')
  await opened
  await resident.reads('Thank you. If you answered anything, it has been counted, apart from your complaint.')
})

test('a lead sees, when the year is over, that so few answered that nothing is shown', async () => {
  app.itIs('2026-04-01T10:00:00Z')
  const lead = await sits(true, 1280)
  await signsIn(lead, 'carys.wynn')
  await lead.goTo('/staff/figures')
  await lead.follow('Equality monitoring, year by year')
  await lead.seesTitle('Equality monitoring, 2025/26 – Complaints – Fernbank Homes')
  await lead.reads(
    '5 complaints were made on the website in this year, and fewer than 5 people answered equality questions',
  )
  assert.doesNotMatch(await lead.page.getByRole('main').innerText(), /55 to 64/)
})
