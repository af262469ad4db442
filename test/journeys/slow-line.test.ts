// Each page that residents load is seen within two seconds on a slow mobile line: measured by the browser, on a line made slow.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { BrowserContext } from 'playwright-core'
import { openBrowser } from '../browser.ts'
import { startApp } from './app.ts'
import { comesBack } from './on-a-complaint.ts'
import { sitDown } from './person.ts'
import { acknowledges, logsAContact, signsIn } from './staff.ts'

const app = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())

/**
 * Slow 4G as Lighthouse has it: 1.6 megabits a second down and 750 kilobits up, 150 milliseconds there and back. The
 * browser holds back every answer by the latency, and every byte by the rate.
 */
const slow4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }

/** What a browser leaves out that makes its line slow: joining the server takes three ways there and back, one of TCP and two of TLS. */
const joining = 3 * slow4G.latency

/** Milliseconds, of which there are at most so many until a page shows its first words. */
const longest = 2000

/** A busy machine is late now and then, and a line is not: the best of so many is the line's. */
const tries = 3

let storageState: Awaited<ReturnType<BrowserContext['storageState']>>

before(async () => {
  const staff = await sitDown(await browser.newContext(), { address: app.address, scripts: false })
  await signsIn(staff, 'amira.khan')
  const readOut = await logsAContact(staff)
  await acknowledges(staff, `/staff/complaints/${readOut.reference}`)
  const context = await browser.newContext()
  const resident = await sitDown(context, { address: app.address, scripts: false })
  await comesBack(resident, { readOut })
  await resident.goTo('/fernbank/complain/what-it-is')
  await resident.choose('Is it a complaint?', 'I am not sure')
  await resident.press('Continue')
  storageState = await context.storageState()
})

/** When its first words are seen, in a browser that has kept nothing but who it is. */
async function seenAfter(path: string): Promise<number> {
  const context = await browser.newContext({ storageState, viewport: { width: 360, height: 640 } })
  const page = await context.newPage()
  const line = await context.newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', slow4G)
  const answer = await page.goto(`${app.address}/fernbank${path}`)
  assert.equal(answer?.status(), 200, path)
  const seen = await page.evaluate<number>(`new Promise((told) => {
    new PerformanceObserver((list) => {
      const one = list.getEntries().find(({ name }) => name === 'first-contentful-paint')
      if (one) told(one.startTime)
    }).observe({ type: 'paint', buffered: true })
  })`)
  await context.close()
  return seen
}

const form = ['', '/what-it-is', '/danger', '/when', '/help', '/reply', '/files', '/check-answers', '/saved']
const pages = [
  '',
  '/check',
  '/leaflet',
  '/self-assessment',
  '/complaint',
  '/complaint/letters/2',
  '/complaint/files',
  '/complaint/review',
  ...form.map((path) => `/complain${path}`),
]

describe('20. on a slow line', () => {
  for (const path of pages) {
    test(`the first words of /fernbank${path} are seen within 2 seconds`, async (run) => {
      let best = Number.POSITIVE_INFINITY
      for (let one = 0; one < tries && best > longest / 2; one += 1)
        best = Math.min(best, joining + (await seenAfter(path)))
      run.diagnostic(`/fernbank${path}: ${Math.round(best)} milliseconds`)
      // Nothing is seen before the page and its style sheet have come, one after the other: the line is slow indeed.
      assert(best >= joining + 2 * slow4G.latency, `${best} milliseconds`)
      assert(best <= longest, `${best} milliseconds`)
    })
  }
})
