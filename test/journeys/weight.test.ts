// What a page weighs and what it may do: small, all from one place, and closed to whatever is not ours.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { BrowserContext, Request } from 'playwright-core'
import { readAsLandlord } from '#store/database.ts'
import { loadDemonstration } from '../../src/demonstrate.ts'
import { openBrowser } from '../browser.ts'
import { fernbank } from '../spine/app.ts'
import { startApp } from './app.ts'
import { sitDown } from './person.ts'
import { signsIn } from './staff.ts'

const app = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())

type Cookies = Awaited<ReturnType<BrowserContext['storageState']>>

/** Signed in once; each page is then opened in a browser that has kept nothing else. */
let storageState: Cookies
let longest = ''

before(async () => {
  await loadDemonstration(app.deployment, fernbank, 300, () => {})
  longest = await longestComplaint()
  const context = await browser.newContext()
  await signsIn(await sitDown(context, { address: app.address, scripts: false }), 'amira.khan')
  storageState = await context.storageState()
})

/** The one on which the most has happened. */
async function longestComplaint(): Promise<string> {
  const found = await readAsLandlord(app.deployment.database, 'fernbank', (records) =>
    records.selectFrom('complaint').select('complaint_id').orderBy('version', 'desc').executeTakeFirstOrThrow(),
  )
  return found.complaint_id
}

const pages = [
  { name: 'My day', path: () => '/staff' },
  { name: 'a list of fifty complaints', path: () => '/staff/complaints' },
  { name: 'everything due', path: () => '/staff/worklists/everything-due' },
  { name: 'the longest complaint', path: () => `/staff/complaints/${longest}` },
  { name: 'the start for residents', path: () => '/fernbank' },
]

async function open(path: string) {
  const page = await (await browser.newContext({ storageState })).newPage()
  const came: Request[] = []
  page.on('requestfinished', (request) => came.push(request))
  const answer = await page.goto(`${app.address}${path}`, { waitUntil: 'networkidle' })
  assert.equal(answer?.status(), 200)
  const weightOf = async (request: Request) => (await request.sizes()).responseBodySize
  const sizes = await Promise.all(came.map(weightOf))
  return {
    headers: answer.headers(),
    itself: await weightOf(answer.request()),
    whole: sizes.reduce((sum, size) => sum + size, 0),
    places: [...new Set(came.map((request) => new URL(request.url()).origin))],
  }
}

for (const { name, path } of pages) {
  describe(name, () => {
    test('is at most 12 KB as it comes, and 60 KB with all that it loads, from one place', async () => {
      const { itself, whole, places } = await open(path())
      assert.ok(itself > 1_000 && itself <= 12 * 1024, `${itself} bytes`)
      assert.ok(whole > itself && whole <= 60 * 1024, `${whole} bytes in all`)
      assert.deepEqual(places, [app.address])
    })

    test('lets in nothing that is not ours', async () => {
      const { headers } = await open(path())
      const policy = headers['content-security-policy'] ?? ''
      assert.deepEqual(
        policy
          .replaceAll(/nonce-[\w+/=-]{22,}/g, 'nonce-…')
          .split(';')
          .toSorted(),
        [
          "base-uri 'none'",
          "connect-src 'self'",
          "default-src 'none'",
          "form-action 'self'",
          "frame-ancestors 'none'",
          "img-src 'self'",
          "script-src 'self' 'nonce-…'",
          "style-src 'self' 'nonce-…'",
        ],
      )
      assert.equal(headers['x-content-type-options'], 'nosniff')
      assert.equal(headers['referrer-policy'], 'same-origin')
      assert.match(headers['cache-control'] ?? '', /no-store|private/)
    })
  })
}
