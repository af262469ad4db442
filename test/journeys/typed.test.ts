// What staff type is kept while they type it: past a closed window, a lost line, another person at the same form, a parked call.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { BrowserContext } from 'playwright-core'
import { dateOnly } from '#core/calendar/dates.ts'
import { factsOf, needRecorded } from '#core/complaint/scenario-handling.ts'
import { openBrowser } from '../browser.ts'
import { startApp } from './app.ts'
import { actOn, type Story } from './on-a-complaint.ts'
import { type Person, sitDown } from './person.ts'
import { logsAContact, signsIn } from './staff.ts'

const app = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())
const act = actOn(app)
const today = dateOnly('2026-11-24')

type Seat = { readonly person: Person; readonly context: BrowserContext }

async function sits(name: string): Promise<Seat> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const person = await sitDown(context, { address: app.address, scripts: true })
  await signsIn(person, name)
  return { person, context }
}

/** Until the page says this of what is typed in it. */
const hears = ({ page }: Person, words: string) => page.locator('[data-typed-shown]', { hasText: words }).waitFor()

const update = 'What is the resident told?'
const story: Story = { readOut: { reference: '', accessCode: '' } }
const amira = await sits('amira.khan')
const ben = await sits('ben.osei')
story.readOut = await logsAContact(amira.person)
const path = `/staff/complaints/${story.readOut.reference}/updates`

describe('a form that was typed in and not sent', () => {
  test('is kept within seconds, and says so; the window is closed; it is offered where it was typed, as it was', async () => {
    await amira.person.goTo(path)
    await amira.person.type(update, 'The surveyor comes on Monday.')
    await hears(amira.person, 'Saved 10:00am')
    await amira.person.page.close()
    const again = await sitDown(amira.context, { address: app.address, scripts: true })
    await again.goTo('/staff')
    await again.follow('One form that you typed in and did not send')
    await again.seesTitle('Typed and not sent – Complaints – Fernbank Homes')
    await again.goTo(path)
    await again.reads('You typed in this form and did not send it. It was saved on Tue 24 Nov 2026, 10:00am.')
    assert.equal(await again.page.getByLabel(update, { exact: true }).inputValue(), '')
    await again.follow('Go on with what you typed')
    assert.equal(await again.page.getByLabel(update, { exact: true }).inputValue(), 'The surveyor comes on Monday.')
    await again.page.close()
  })

  test('is seen by whoever opens the same form or the complaint, with its words, and by nobody as their own', async () => {
    await ben.person.goTo(path)
    await ben.person.reads('Amira Khan is typing in this form, last saved at 10:00am.')
    await ben.person.unfold('What they have typed so far')
    await ben.person.reads('The surveyor comes on Monday.')
    await ben.person.goTo(`/staff/complaints/${story.readOut.reference}`)
    await ben.person.reads('Amira Khan is typing on this complaint')
    await ben.person.goTo('/staff/typed')
    await ben.person.reads('Nothing: you have sent all that you typed, or thrown it away.')
  })

  test('the complaint changed meanwhile: what changed is told first, and what was typed goes on, and is sent', async () => {
    const need = needRecorded({ on: today, reviewOn: dateOnly('2026-12-01'), what: 'A ramp at the door' })
    await act(story, { type: 'RecordNeed', ...factsOf(need) })
    const person = await sitDown(amira.context, { address: app.address, scripts: true })
    await person.goTo(`${path}?typed=go-on`)
    await person.reads('This complaint changed while you were writing')
    await person.reads('A ramp at the door')
    await person.press('Go on with what you typed')
    assert.equal(await person.page.getByLabel(update, { exact: true }).inputValue(), 'The surveyor comes on Monday.')
    await person.choose('How?', 'By phone')
    await person.press('Go on')
    await person.goTo('/staff/typed')
    await person.reads('Nothing: you have sent all that you typed, or thrown it away.')
    await person.goTo(path)
    assert.equal(await person.page.getByText('You typed in this form').count(), 0)
    await person.page.close()
  })
})

describe('what is being typed', () => {
  // Not a person of the others' kind: what the browser says of a lost line is meant here.
  const opens = async () => {
    const page = await ben.context.newPage()
    await page.goto(`${app.address}${path}`)
    const field = page.getByLabel(update, { exact: true })
    return { page, field, hears: (words: string) => page.locator('[data-typed-shown]', { hasText: words }).waitFor() }
  }

  test('is not said to be saved while the line is down, and is saved as soon as it is back', async () => {
    const { page, field, hears } = await opens()
    await field.fill('The fan has come')
    await hears('Saved 10:00am')
    await ben.context.setOffline(true)
    await field.fill('The fan has come, and is fitted on Friday')
    await hears('Not saved: there is no connection.')
    assert.equal(
      await page.getByRole('status').last().innerText(),
      await page.locator('[data-typed-shown]').innerText(),
    )
    await ben.context.setOffline(false)
    await hears('Saved 10:00am')
    await page.close()
    await ben.person.goTo(`${path}?typed=go-on`)
    assert.equal(
      await ben.person.page.getByLabel(update, { exact: true }).inputValue(),
      'The fan has come, and is fitted on Friday',
    )
  })

  test('is not said to be saved to somebody who was signed out', async () => {
    const { page, field, hears } = await opens()
    app.itIs('2026-11-24T10:31:00Z')
    await field.fill('Typed after half an hour')
    await hears('Not saved: you are signed out.')
    app.itIs('2026-11-24T10:00:00Z')
    await page.close()
  })

  test('is thrown away by whoever typed it, and by nobody else', async () => {
    const { person } = ben
    await person.goTo('/staff/typed')
    await person.press('Throw it away : Update the resident')
    await person.reads('What you typed in it is gone for good.')
    await person.press('Throw it away')
    await person.reads('Nothing: you have sent all that you typed, or thrown it away.')
  })
})

describe('a call that is put aside', () => {
  test('stands at the next call with its name, and is gone on with as it was; once recorded it is gone', async () => {
    const { person } = ben
    await person.goTo('/staff/log')
    await person.type('Who is complaining?', 'Mr Sol Hart')
    await person.type('What happened?', 'The lift stands still.')
    await hears(person, 'Saved 10:00am')
    await person.goTo('/staff/log')
    await person.reads('Calls that you have not finished Call: Mr Sol Hart, 10:00am')
    assert.equal(await person.page.getByLabel('Who is complaining?', { exact: true }).inputValue(), '')
    await person.follow('Call: Mr Sol Hart')
    assert.equal(await person.page.getByLabel('What happened?', { exact: true }).inputValue(), 'The lift stands still.')
    await person.type('Telephone (optional)', '01632 960 461')
    await person.choose('How should we reply?', 'By phone')
    await person.press('Record the complaint')
    await person.goTo('/staff/log')
    assert.equal(await person.page.getByText('Calls that you have not finished').count(), 0)
  })

  test('leaves nothing wrong behind', () => assert.deepEqual(app.faults, []))
})
