// A complaint is made by keyboard alone, and every page of its form is light.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openBrowser } from '../browser.ts'
import { startApp } from './app.ts'
import { focusIsSeen } from './focus.ts'
import { sitDown } from './person.ts'

const app = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())

const inFocus = `(({ activeElement: one }) => one.id || one.textContent.trim())(document)`

test('10. keyboard only: from the start to the reference, with focus in sight on every stop', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const { page, goTo, reads } = await sitDown(context, { address: app.address, scripts: true })
  const tabTo = async (id: string) => {
    for (let keys = 1; (await page.evaluate(inFocus)) !== id; keys += 1) {
      assert(keys < 40, `nothing leads to ${id}`)
      await page.keyboard.press('Tab')
      assert.equal(await page.evaluate(focusIsSeen), true, `focus is seen at ${await page.evaluate(inFocus)}`)
    }
  }
  const enter = async () => {
    const opened = page.waitForEvent('load')
    await page.keyboard.press('Enter')
    await opened
  }
  const answer = async (id: string, words?: string) => {
    await tabTo(id)
    await (words === undefined ? page.keyboard.press('Space') : page.keyboard.insertText(words))
  }
  await goTo('/fernbank/complain')
  await tabTo('Start now')
  await enter()
  await answer('kind')
  await enter()
  await answer('danger')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await enter()
  // In a text of several lines, Enter begins the next.
  for (const words of ['The lift is out of order.', undefined, undefined]) {
    if (words) await answer('story', words)
    await tabTo('Continue')
    await enter()
  }
  await answer('where')
  await answer('home', 'Flat 9')
  for (let page = 1; page <= 3; page += 1) {
    await tabTo('Continue')
    await enter()
  }
  await answer('replyBy')
  await answer('telephone', '01632 960 111')
  await enter()
  await tabTo('Continue')
  await enter()
  await answer('name', 'Tom')
  await enter()
  await reads('Check your answers')
  await tabTo('Send my complaint')
  await enter()
  await reads('We have your complaint')
})

test('20. each page of the form is at most 12 KB as it comes, and 60 KB with all that it loads, from one place', async () => {
  const paths = ['', '/what-it-is', '/danger', '/when', '/help', '/reply', '/files', '/check-answers', '/saved']
  const begun = await browser.newContext()
  const resident = await sitDown(begun, { address: app.address, scripts: false })
  await resident.goTo('/fernbank/complain/what-it-is')
  await resident.choose('Is it a complaint?', 'I am not sure')
  await resident.press('Continue')
  const storageState = await begun.storageState()
  for (const path of paths) {
    const page = await (await browser.newContext({ storageState })).newPage()
    const came: Promise<number>[] = []
    page.on('requestfinished', (request) => {
      assert.equal(new URL(request.url()).origin, app.address)
      came.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
    })
    const answer = await page.goto(`${app.address}/fernbank/complain${path}`, { waitUntil: 'networkidle' })
    assert(answer?.status() === 200, path)
    const itself = (await answer.request().sizes()).responseBodySize
    const whole = (await Promise.all(came)).reduce((sum, size) => sum + size, 0)
    assert(itself > 1000 && itself <= 12 * 1024, `${path}: ${itself} bytes`)
    assert(whole > itself && whole <= 60 * 1024, `${path}: ${whole} bytes in all`)
    await page.close()
  }
})
