// A person with a keyboard and no mouse: goes to what they want stop by stop, and sees the focus on every one.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { focusIsSeen } from './focus.ts'

/** What has the focus: its id, or else the words on it. */
const inFocus = `(({ activeElement: one }) => one.id || one.textContent.replace(/\\s+/g, ' ').trim())(document)`

/** No page has so many stops before what somebody came for. */
const mostStops = 120

export type Keys = {
  /** Tab, until the focus is on the field with this id, or on the link or button with these words. */
  readonly tabTo: (wanted: string | RegExp) => Promise<void>
  /** Enter, on the link, button or field that has the focus, and the page that it leads to. */
  readonly enter: () => Promise<void>
  readonly go: (linkOrButton: string | RegExp) => Promise<void>
  readonly write: (id: string, words: string) => Promise<void>
  /** The radio button at this place of a question, from 0. */
  readonly choose: (id: string, place: number) => Promise<void>
  /** What a list offers that begins with these letters. */
  readonly pick: (id: string, letters: string) => Promise<void>
  /** At how many stops the focus was seen. */
  readonly stops: () => number
}

export function keysOn(page: Page): Keys {
  let stops = 0
  const seen = async (key: string) => {
    await page.keyboard.press(key)
    stops += 1
    const stop = await page.evaluate<string>(inFocus)
    assert.equal(await page.evaluate(focusIsSeen), true, `focus is seen at ${stop} on ${page.url()}`)
    return stop
  }
  const tabTo = async (wanted: string | RegExp) => {
    const isIt = (stop: string) => (typeof wanted === 'string' ? stop === wanted : wanted.test(stop))
    for (let keys = 1; !isIt(await page.evaluate<string>(inFocus)); keys += 1) {
      assert(keys < mostStops, `nothing leads to ${wanted} on ${page.url()}`)
      await seen('Tab')
    }
  }
  const enter = async () => {
    const opened = page.waitForEvent('load')
    await page.keyboard.press('Enter')
    await opened
  }
  return {
    tabTo,
    enter,
    go: async (linkOrButton) => {
      await tabTo(linkOrButton)
      await enter()
    },
    write: async (id, words) => {
      await tabTo(id)
      await page.keyboard.insertText(words)
    },
    choose: async (id, place) => {
      await tabTo(id)
      await page.keyboard.press('Space')
      for (let down = 0; down < place; down += 1) await seen('ArrowDown')
    },
    pick: async (id, letters) => {
      await tabTo(id)
      await page.keyboard.type(letters)
    },
    stops: () => stops,
  }
}
