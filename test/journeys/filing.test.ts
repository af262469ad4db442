// Mail with files comes in, and an adviser puts it where it belongs, with scripts on and with scripts off.
import { after, describe, test } from 'node:test'
import sharp from 'sharp'
import { complaintId } from '#core/complaint/complaint.ts'
import { deskFor } from '../../src/desks.ts'
import { openBrowser } from '../browser.ts'
import { received } from '../memory/stories.ts'
import { attached, keepMail, landAndFile, mailWith, mailWithPicture } from '../post/mails.ts'
import { amira, fernbank } from '../spine/app.ts'
import { startApp } from './app.ts'
import { sitDown } from './person.ts'
import { signsIn } from './staff.ts'

const app = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())

const desk = deskFor(app.deployment, fernbank, amira)
const [right, wrong] = [complaintId('C-26-24EEEE'), complaintId('C-26-24EEEF')]
for (const id of [right, wrong]) await desk.handle(id, received('2026-11-23', id), 0)

const create = { width: 1600, height: 1200, channels: 3, background: '#5a7d6c' } as const
const photo = await sharp({ create }).jpeg().toBuffer()
const logo = await sharp({ create: { ...create, width: 80, height: 30 } })
  .png()
  .toBuffer()

for (const scripts of [true, false]) {
  describe(`mail, with scripts ${scripts ? 'on' : 'off'}`, async () => {
    const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 1280, height: 900 } })
    const dan = await sitDown(context, { address: app.address, scripts })
    const subject = `Mould, with scripts ${scripts ? 'on' : 'off'}`

    test('mail that names no complaint is put on the one that a person finds', async () => {
      const parts = [
        attached('bedroom wall.jpg', 'image/jpeg', photo),
        attached('bill.pdf', 'application/pdf', '<html>Pay here</html>'),
      ]
      await keepMail(app.deployment, mailWith({ id: subject.replaceAll(' ', '-'), subject }, parts))
      await keepMail(app.deployment, mailWithPicture({ id: `logo-${scripts}`, subject: `${subject}, ${wrong}` }, logo))
      await landAndFile(app.deployment)
      await signsIn(dan, 'dan.fry')
      await dan.goTo('/staff/messages')
      await dan.reads('What is in bill.pdf is not what its name says.')
      await dan.page.getByRole('link', { name: `Put it where it belongs of “${subject}”` }).click()
      await dan.type('Find the complaint: reference, name, address or words of the story', 'Marsh')
      await dan.press('Search')
      await dan.press('Put it there', 422)
      await dan.reads('Choose where it belongs')
      await dan.choose('Where does it belong?', `${wrong}, Rosa <b>Marsh`)
      await dan.type('Why? (needed where it is nothing for us)', 'She rang about it')
      await dan.press('Put it there')
      await dan.seesTitle(`Messages: ${wrong} Rosa <b>Marsh – Complaints – Fernbank Homes`)
      await dan.reads('She rang about it')
      await dan.reads('Pictures among its words (1)')
    })

    test('and moved to another, with why; its files stand there', async () => {
      await dan.page.getByRole('link', { name: `Move to another complaint of “${subject}”,` }).click()
      await dan.seesTitle('Move an email to another complaint – Complaints – Fernbank Homes')
      await dan.type('Find the complaint: reference, name, address or words of the story', right)
      await dan.press('Search')
      await dan.choose('Where does it belong?', `${right}, Rosa <b>Marsh`)
      await dan.type('Why does it not belong where it is?', 'It is about number 6')
      await dan.press('Put it there')
      await dan.goTo(`/staff/complaints/${right}/files`)
      await dan.reads('bedroom wall.jpg')
      await dan.goTo(`/staff/complaints/${wrong}/files`)
      await dan.reads('Pictures among the words of emails (1)')
      await dan.goTo(`/staff/complaints/${wrong}/history`)
      await dan.reads('Email moved to another complaint')
    })
  })
}
