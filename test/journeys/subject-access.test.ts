// A lead finds the complaint of a resident who asks what is held on them, holds a letter back, and takes the file home.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, describe, test } from 'node:test'
import { unzipSync } from 'fflate'
import { openBrowser } from '../browser.ts'
import { startApp } from './app.ts'
import { sitDown } from './person.ts'
import { acknowledges, logsAContact, signsIn } from './staff.ts'

const app = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())

for (const [index, scripts] of [true, false].entries()) {
  describe(`what we hold on one person, with scripts ${scripts ? 'on' : 'off'}`, async () => {
    const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 1280, height: 900 } })
    const amira = await sitDown(context, { address: app.address, scripts })
    const carys = await sitDown(await browser.newContext({ javaScriptEnabled: scripts }), {
      ...{ address: app.address, scripts },
    })
    let complaint = ''

    test('is searched for by name, and everything that is found can be looked at first', async () => {
      await signsIn(amira, 'amira.khan')
      complaint = (await logsAContact(amira)).reference
      await acknowledges(amira, `/staff/complaints/${complaint}`)
      await signsIn(carys, 'carys.wynn')
      await carys.goTo('/staff/complaints')
      await carys.follow('What we hold on one person, when they ask')
      await carys.press('Begin a request')
      await carys.type('Name of the person', 'Mrs Ivy Lowe')
      await carys.type('Look for', 'Zebedee Quill')
      await carys.press('Search')
      await carys.reads('Nobody of that name, address or number is in the record.')
      await carys.type('Look for', complaint)
      await carys.press('Search')
      await carys.pick(`Complaint ${complaint}, Mrs Ivy Lowe`, 'They are the resident')
      await carys.press('Go on')
      await carys.seesTitle(`Request ${index + 1}: what we hold on Mrs Ivy Lowe – Complaints – Fernbank Homes`)
      await carys.reads(/They are the resident\. \d+ items given, 0 held back\./)
    })

    test('is held back item by item, with a reason, and given again', async () => {
      await carys.follow(/^Hold it back ?: letter Tue 24 Nov 2026/)
      await carys.choose('Is it given?', 'Hold it back: it tells of other people')
      await carys.press('Save', 422)
      await carys.reads('Enter the reason')
      await carys.type('Why is it held back?', 'It names a neighbour')
      await carys.press('Save')
      await carys.reads('Held back, because it tells of other people: It names a neighbour Carys Wynn')
    })

    test('is built by one press, and says what is held back and not why', async () => {
      await carys.press('Build the file')
      // Nobody touches the page.
      await carys.page.getByRole('button', { name: 'Take the file away' }).waitFor()
      await carys.reads(/0 documents, 1 page, .* 1 document held back or not to be had/)
      const zip = await carys.download('Download the file')
      await carys.reads(`SHA-256: ${createHash('sha256').update(zip).digest('hex')}`)
      const { 'what we hold.txt': told = new Uint8Array(), ...others } = unzipSync(zip)
      assert.deepEqual(Object.keys(others), [
        'pages/part 01.pdf',
        'what we hold.pdf',
        'what we hold.json',
        'SHA256SUMS.txt',
      ])
      assert.match(Buffer.from(told).toString(), /document 1, Tue 24 Nov 2026: it tells of other people/)
      assert.doesNotMatch(Buffer.from(told).toString(), /neighbour/)
      await carys.press('Take the file away')
      await carys.press('Take it away')
      await carys.reads('The file was taken away.')
    })

    test('leaves nothing wrong behind', () => assert.deepEqual(app.faults, []))
  })
}
