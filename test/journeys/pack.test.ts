// The officer builds the pack for the Ombudsman, waits for it on a page that is read again by itself, and takes it home.
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

for (const scripts of [true, false]) {
  describe(`the pack, with scripts ${scripts ? 'on' : 'off'}`, async () => {
    const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 1280, height: 900 } })
    const amira = await sitDown(context, { address: app.address, scripts })

    test('is built by one press, shows itself when it is ready, and holds the letter, the index and the hashes', async () => {
      await signsIn(amira, 'amira.khan')
      const { reference } = await logsAContact(amira)
      const path = `/staff/complaints/${reference}`
      await acknowledges(amira, path)
      await amira.goTo(`${path}/ombudsman`)
      await amira.follow('The pack for the Ombudsman: everything on this complaint in one file')
      await amira.seesTitle(`Pack for the Ombudsman: ${reference} – Complaints – Fernbank Homes`)
      await amira.reads('1 letter, each as a PDF')
      await amira.press('Build the pack')
      // Nobody touches the page.
      await amira.page.getByRole('heading', { name: 'Packs made before' }).waitFor()
      await amira.reads(/Pack 1 Asked for by Amira Khan, Tue 24 Nov 2026, 10:00am\. .* 1 document, 2 pages in 1 PDF, /)
      const zip = await amira.download('Download')
      await amira.reads(`SHA-256: ${createHash('sha256').update(zip).digest('hex')}`)
      assert.deepEqual(Object.keys(unzipSync(zip)), [
        'documents/001 2026-11-24 We have your complaint.pdf',
        'pages/part 01.pdf',
        'index.pdf',
        'policy/1 from 2026-11-24.pdf',
        'policy/1 from 2026-11-24.json',
        'SHA256SUMS.txt',
      ])
    })

    test('leaves out what she holds back, until she puts it in again', async () => {
      await amira.follow('Hold something back from the pack')
      await amira.press('Hold it back', 422)
      await amira.reads('Choose what is held back')
      await amira.pick('What is held back?', 'Letter: We have your complaint')
      await amira.choose('On what ground?', 'It tells of other people')
      await amira.type('Why?', 'It names a neighbour')
      await amira.press('Hold it back')
      await amira.reads(/It tells of other people: It names a neighbour/)
      await amira.follow('Put it in again : It names a neighbour')
      await amira.type('Why does it go in again?', 'The neighbour agreed')
      await amira.press('Put it in again')
      await amira.reads('Nothing is held back.')
    })

    test('leaves nothing wrong behind', () => assert.deepEqual(app.faults, []))
  })
}
