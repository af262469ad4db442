// The browser that tests use opens a page, with scripts and without.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openBrowser } from './browser.ts'

const browser = await openBrowser()
after(() => browser.close())

const address = 'data:text/html,<title>Complaints</title><script>document.title = "Changed by a script"</script>'

test('a page with scripts on runs them', async () => {
  const page = await browser.newPage()
  await page.goto(address)
  assert.equal(await page.title(), 'Changed by a script')
})

test('a page with scripts off does not', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(address)
  assert.equal(await page.title(), 'Complaints')
})
