// Files from the resident's own page to the officer's, with scripts on and with scripts off; what is refused is said and kept.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import sharp from 'sharp'
import { openBrowser } from '../browser.ts'
import { startApp } from './app.ts'
import { type Person, sitDown } from './person.ts'
import { logsAContact, type ReadOut, signsIn } from './staff.ts'

const app = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())

const picture = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#5a7d6c' } })
  .jpeg()
  .toBuffer()
const photo = { name: 'bedroom wall.jpg', mimeType: 'image/jpeg', buffer: picture }
const bill = { name: 'bill.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html><h1>Pay here</h1></html>') }
const report = {
  name: 'survey.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7 The survey of the loft'),
}

const chooses = (person: Person, label: string, files: (typeof photo)[]) =>
  person.page.getByLabel(label, { exact: true }).setInputFiles(files)

for (const scripts of [true, false]) {
  describe(`files, with scripts ${scripts ? 'on' : 'off'}`, async () => {
    const person = async (width: number, height: number) => {
      const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width, height } })
      return sitDown(context, { address: app.address, scripts })
    }
    const [amira, resident] = [await person(1280, 900), await person(320, 640)]
    let readOut: ReadOut = { reference: '', accessCode: '' }

    test('a file on the form of the first contact is kept through an error', async () => {
      await signsIn(amira, 'amira.khan')
      await amira.goTo('/staff/log')
      await chooses(amira, 'Did they send files? (optional)', [report])
      await amira.press('Record the complaint', 422)
      await amira.reads('survey.pdf (PDF, 31 bytes)')
      readOut = await logsAContact(amira)
    })

    test('the resident sends a picture and a bill that is none: the bill is refused, and the picture is kept', async () => {
      await resident.goTo('/fernbank/check')
      await resident.type('Reference', readOut.reference)
      await resident.type('Access code', readOut.accessCode)
      await resident.press('Continue')
      await resident.follow('Send us pictures, letters or other files')
      await resident.seesTitle('Send us files – Complaints – Fernbank Homes')
      await chooses(resident, 'Choose files', [photo, bill])
      await resident.type('What do they show? (optional)', 'The wall behind the bed')
      await resident.press('Send', 422)
      await resident.reads('What is in bill.pdf is not what its name says.')
      await resident.reads(/These files have reached us .* bedroom wall\.jpg \(Picture \(JPEG\)/)
      assert.equal(
        await resident.page.getByLabel('What do they show? (optional)').inputValue(),
        'The wall behind the bed',
      )
      await resident.press('Send')
      await resident.reads('We have your files.')
      await resident.reads(/What you have sent .*bedroom wall\.jpg, Picture \(JPEG\)/)
      const small = resident.page.getByRole('img', { name: 'A small copy of bedroom wall.jpg' })
      assert.equal(Math.round((await small.boundingBox())?.width ?? 0), 162)
    })

    test('the officer sees it, with who sent it and that nobody scanned it, and has it as it came', async () => {
      await amira.goTo(`/staff/complaints/${readOut.reference}`)
      await amira.follow('Files')
      await amira.reads('The wall behind the bed')
      await amira.reads(/From the resident, Tuesday 24 November 2026\. On the website\. Not scanned for viruses\./)
      const shown = amira.page.getByRole('img', { name: 'A small copy of bedroom wall.jpg' })
      assert.equal(Math.round((await shown.boundingBox())?.width ?? 0), 162)
      assert.deepEqual(await amira.download('Download'), picture)
    })

    test('the officer adds a report of our own', async () => {
      await amira.press('Add files')
      await amira.choose('Who are they from?', 'Us')
      await chooses(amira, 'Which files?', [report])
      await amira.type('What do they show? (optional)', 'The surveyor found the leak')
      await amira.press('Add them')
      await amira.reads(/The surveyor found the leak PDF, 31 bytes\. From us, Tuesday 24 November 2026\./)
      await amira.follow('History')
      await amira.reads('File received')
    })

    test('leaves nothing wrong behind', () => assert.deepEqual(app.faults, []))
  })
}
