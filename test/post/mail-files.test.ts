// What is attached to mail becomes files of its complaint, each once, or is said to be none and why; the mail stays whole.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { dateOnly } from '#core/calendar/dates.ts'
import { complaintId } from '#core/complaint/complaint.ts'
import { contactId } from '#core/contact/contact.ts'
import { readAsLandlord } from '#store/database.ts'
import { readMessages, readOriginal } from '#store/messages.ts'
import { keepHouse } from '../../src/housekeeping.ts'
import { hashOf, openFiles } from '../files/app.ts'
import { amira, fernbank } from '../spine/app.ts'
import { waitingLetter } from './letters.ts'
import { attached, keepMail, landAndFile, mailWith, mailWithPicture } from './mails.ts'

const app = await openFiles()
const { deployment, deskOf, officer, owner, clock } = app
const desk = deskOf(amira)
const id = await waitingLetter(desk, 'C-26-24EEEE')
const path = `/staff/complaints/${id}`
const photo = await sharp({ create: { width: 900, height: 700, channels: 3, background: '#264' } })
  .jpeg()
  .toBuffer()
const logo = await sharp({ create: { width: 60, height: 20, channels: 3, background: '#c00' } })
  .png()
  .toBuffer()

const filesOf = async (complaint = id) => (await desk.find(complaint))?.complaint.handling.files ?? []
const messagesOf = (complaint = id) =>
  readAsLandlord(deployment.database, 'fernbank', (records) => readMessages(records, complaint))
const mailCalled = async (subject: string, complaint = id) => {
  const mail = (await messagesOf(complaint)).find((one) => one.subject === subject)
  assert(mail, subject)
  return mail
}

test('each attachment is a file of the complaint, with whose mail it came by and whether it was scanned', async () => {
  const subject = `Photos ${id}`
  await keepMail(
    deployment,
    mailWith({ id: '1', subject }, [
      attached('wall.jpg', 'image/jpeg', photo),
      attached('../../survey.pdf', 'application/pdf', '%PDF-1.7 the survey'),
      { head: ['Content-Type: image/jpeg'], content: Buffer.concat([photo, Buffer.from('another')]) },
    ]),
  )
  await landAndFile(deployment)
  const { key } = await mailCalled(subject)
  const note = 'Attached to the email “Photos C-26-24EEEE” from Rosa Marsh <rosa@example.org>, Tuesday 24 November 2026'
  const said = { on: dateOnly('2026-11-24'), from: 'resident', channel: 'email', note, scan: 'not scanned' } as const
  const mail = { key, inWords: false }
  const jpg = { kind: 'jpg', ...said, mail } as const
  assert.deepEqual(await filesOf(), [
    { number: 1, name: 'wall.jpg', sha256: hashOf(photo), bytes: photo.length, ...jpg },
    { number: 2, name: 'survey.pdf', sha256: hashOf('%PDF-1.7 the survey'), bytes: 19, kind: 'pdf', ...said, mail },
    {
      ...{ number: 3, name: 'attached-3.jpg', bytes: photo.length + 7, ...jpg },
      sha256: hashOf(Buffer.concat([photo, Buffer.from('another')])),
    },
  ])
  const page = (await officer.get(`${path}/files`)).page
  assert.match(page, /Attached to the email “Photos C-26-24EEEE” from Rosa Marsh &lt;rosa@example\.org&gt;/)
  assert.match(page, /Not scanned for viruses/)
  assert.match(page, new RegExp(`href="/staff/messages/${key}"`))
  assert.match(page, /files\/1\/preview/)
  assert.match((await officer.get(`${path}/messages`)).page, new RegExp(`href="${path}/files/1">wall\\.jpg`))
})

test('the same bytes sent again are the same file, and both mails name it', async () => {
  const subject = `Again ${id}`
  await keepMail(deployment, mailWith({ id: '2', subject }, [attached('again.jpg', 'image/jpeg', photo)]))
  await landAndFile(deployment)
  assert.equal((await filesOf()).length, 3)
  assert.match((await officer.get(`${path}/messages`)).page, new RegExp(`href="${path}/files/1">again\\.jpg`))
  await owner.query('update message set opened_at = opened_at, files_on = null where files_on is not null')
  await landAndFile(deployment)
  assert.equal((await filesOf()).length, 3, 'filed again, nothing is recorded')
})

test('what is not taken is said beside its mail, and the mail stays byte for byte', async () => {
  const subject = `Others ${id}`
  const original = mailWith({ id: '3', subject }, [
    attached('bill.pdf', 'application/pdf', '<html>pay here</html>'),
    attached('all.zip', 'application/zip', 'PK\x03\x04'),
    attached('locked.docx', 'application/octet-stream', Buffer.from('504b0304140001000800', 'hex')),
    attached('long.txt', 'text/plain', Buffer.alloc(26_000_001, 'a')),
    attached('empty.txt', 'text/plain', ''),
  ])
  await keepMail(deployment, original)
  await landAndFile(deployment)
  assert.equal((await filesOf()).length, 3)
  const mail = await mailCalled(subject)
  assert.deepEqual(
    mail.parts?.map(({ name, because }) => [name, because]),
    [
      ['bill.pdf', 'What is in bill.pdf is not what its name says. Save it again as what it is, and send that'],
      [
        'all.zip',
        'We cannot take all.zip. Send a picture, a PDF, a Word or Excel file, an email, text, sound or video',
      ],
      ['locked.docx', 'What is in locked.docx is not what its name says. Save it again as what it is, and send that'],
      ['long.txt', 'long.txt is larger than 26 MB'],
      ['empty.txt', 'There is nothing in empty.txt'],
    ],
  )
  const kept = await readAsLandlord(deployment.database, 'fernbank', (records) => readOriginal(records, mail.key))
  assert(kept?.equals(Buffer.from(original)))
  assert.match((await officer.get(`${path}/messages`)).page, /Not taken out of the original[\s\S]*long\.txt is larger/)
})

test('a picture among the words is kept, and stands apart', async () => {
  const subject = `Regards ${id}`
  await keepMail(deployment, mailWithPicture({ id: '4', subject }, logo))
  await landAndFile(deployment)
  const last = (await filesOf()).at(-1)
  assert.deepEqual([last?.name, last?.mail?.inWords], ['logo.png', true])
  assert.match((await officer.get(`${path}/files`)).page, /Pictures among the words of emails \(1\)/)
  assert.match((await officer.get(`${path}/messages`)).page, /Pictures among its words \(1\)/)
})

test('files of a mail that became a contact are kept, and go on the complaint that it becomes', async () => {
  await keepMail(
    deployment,
    mailWith({ id: '5', subject: 'No heating' }, [
      attached('meter.jpg', 'image/jpeg', photo),
      attached('note.txt', 'text/plain', 'It is cold'),
    ]),
  )
  await landAndFile(deployment)
  const { rows } = await owner.query("select contact_id from message where subject = 'No heating'")
  const contact = await desk.contacts.find(contactId(rows[0].contact_id))
  assert(contact)
  const complaint = complaintId('C-26-24EEEF')
  const raising = {
    complaint,
    on: dateOnly('2026-11-24'),
    resident: contact.contact.resident,
    story: 'Cold',
    outcomeWanted: '',
    channel: 'email',
  } as const
  await keepHouse({ ...deployment, now: () => clock.now + 48 * 3_600_000 }, [fernbank])
  assert.deepEqual(await desk.contacts.raise(contact.contact.id, raising, contact.version), {
    recorded: true,
    version: 2,
  })
  await landAndFile(deployment)
  assert.deepEqual(
    (await filesOf(complaint)).map(({ name, from }) => [name, from]),
    [
      ['meter.jpg', 'resident'],
      ['note.txt', 'resident'],
    ],
  )
  assert.equal(await deployment.files.hashOf('fernbank', hashOf('It is cold')), hashOf('It is cold'))
})
