// A contact is logged by keyboard alone: few keys, focus in sight, and errors that come to where one is.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openBrowser } from '../browser.ts'
import { startApp } from './app.ts'
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

/** A GOV.UK radio is drawn beside its input, so its focus is too. */
const focusIsSeen = `(() => {
  const { activeElement: one } = document
  const styles = [getComputedStyle(one), ...(one.type === 'radio' ? [getComputedStyle(one.nextElementSibling, '::before')] : [])]
  return styles.some(({ outlineStyle, outlineWidth, boxShadow }) =>
    (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none')
})()`

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

test('a call is logged with at most 25 keys besides what is typed', async () => {
  const { amira, keys } = await atTheDesk()
  await amira.goTo('/staff/log')
  assert.equal(await inFocus(amira.page), 'name')
  await keys.text('Mr Tom Ash')
  await keys.press('Tab')
  await keys.text('01632 960 111')
  await keys.press('Tab', 'Tab', 'Tab')
  assert.equal(await inFocus(amira.page), 'story')
  await keys.text('The lift has been out of order for nine days.')
  // What they want, how it reached us, and the three parts of the day: all as they are.
  await keys.press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab')
  // By letter, by email, by phone.
  await keys.press('Space', 'ArrowDown', 'ArrowDown')
  const opened = amira.page.waitForEvent('load')
  await keys.press('Enter')
  await opened
  await amira.reads('Complaint recorded')
  await amira.reads('Answer by Tuesday 15 December 2026')
  assert.ok(keys.pressed() <= 25, `${keys.pressed()} keys`)
  assert.equal(keys.pressed(), 14)
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
