// A contact is logged by keyboard alone: few keys, focus in sight, and errors that come to where one is.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openBrowser } from '../browser.ts'
import { startApp } from './app.ts'
import { focusIsSeen } from './focus.ts'
import { sitDown } from './person.ts'
import { signsIn } from './staff.ts'

const app = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())

async function atTheDesk() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const amira = await sitDown(context, { address: app.address, scripts: true })
  await signsIn(amira, 'amira.khan')
  return { amira, keys: keysOf(amira.page) }
}

function keysOf(page: Page) {
  let pressed = 0
  return {
    pressed: () => pressed,
    text: (words: string) => page.keyboard.insertText(words),
    press: async (...names: readonly string[]) => {
      for (const name of names) {
        pressed += 1
        await page.keyboard.press(name)
        if (name !== 'Enter')
          assert.equal(await page.evaluate(focusIsSeen), true, `focus is seen on ${await inFocus(page)}`)
      }
    },
  }
}

const inFocus = (page: Page) =>
  page.evaluate<string>(`(({ activeElement: one }) => one.id || one.textContent.trim())(document)`)

/** The standard call: what is read, what is typed, and how fast; a key that types nothing takes as long as one that does. */
const call = {
  name: 'Mr Tom Ash',
  telephone: '01632 960 111',
  account:
    'The lift in our block has been out of order for eight days. I live on the seventh floor and use a stick. I rang ' +
    'twice, on Monday and on Thursday, and was told that somebody would call me back. Nobody did. My brother carries ' +
    'the shopping up.',
  outcome: 'Mend the lift and tell us when it works.',
  secondsToRead: 4,
  keysASecond: 4,
} as const

test('1. the standard call is logged in at most 90 seconds, with at most 25 keys besides its text and no mouse', async (run) => {
  const { amira, keys } = await atTheDesk()
  const { page } = amira
  assert.deepEqual([call.account.length, call.outcome.length], [240, 40])
  let waited = 0
  const enter = async () => {
    const [opened, began] = [page.waitForEvent('load'), performance.now()]
    await keys.press('Enter')
    await opened
    waited += (performance.now() - began) / 1000
  }
  // From the page that staff land on: past the link to the content, the landlord and My day.
  await keys.press('Tab', 'Tab', 'Tab', 'Tab')
  assert.equal(await inFocus(page), 'Log a contact')
  await enter()
  assert.equal(await inFocus(page), 'name')
  await keys.text(call.name)
  await keys.press('Tab')
  await keys.text(call.telephone)
  await keys.press('Tab', 'Tab', 'Tab')
  assert.equal(await inFocus(page), 'story')
  await keys.text(call.account)
  await keys.press('Tab')
  await keys.text(call.outcome)
  // How it reached us, and the three parts of the day: as they are.
  await keys.press('Tab', 'Tab', 'Tab', 'Tab', 'Tab')
  // By letter, by email, by phone.
  await keys.press('Space', 'ArrowDown', 'ArrowDown')
  await enter()
  await amira.reads('Complaint recorded')
  await amira.reads('Answer by Tuesday 15 December 2026')
  const typed = call.name.length + call.telephone.length + call.account.length + call.outcome.length
  const seconds = call.secondsToRead + (typed + keys.pressed()) / call.keysASecond + waited
  run.diagnostic(
    `${seconds.toFixed(1)} seconds, of which ${waited.toFixed(1)} waiting; ${keys.pressed()} keys besides ${typed} of text`,
  )
  assert.equal(keys.pressed(), 19)
  assert(keys.pressed() <= 25)
  assert(seconds <= 90, `${seconds} seconds`)
})

test('what is wrong gets the focus, and leads to its field', async () => {
  const { amira, keys } = await atTheDesk()
  await amira.goTo('/staff/log')
  const opened = amira.page.waitForEvent('load')
  await keys.press('Enter')
  await opened
  const { page } = amira
  assert.equal(await page.evaluate(`document.activeElement.classList.contains('govuk-error-summary')`), true)
  await keys.press('Tab')
  assert.equal(await inFocus(page), 'Enter who is complaining')
  await keys.press('Enter')
  assert.equal(await inFocus(page), 'name')
  await keys.text('Mr Tom Ash')
  assert.equal(await page.getByLabel('Who is complaining?').inputValue(), 'Mr Tom Ash')
})

test('the first key on a page skips to its main content', async () => {
  const { amira, keys } = await atTheDesk()
  await amira.goTo('/staff')
  await keys.press('Tab')
  assert.equal(await inFocus(amira.page), 'Skip to main content')
  await keys.press('Enter')
  assert.equal(await inFocus(amira.page), 'main-content')
  await keys.press('Tab')
  assert.equal(await inFocus(amira.page), 'My day')
})
