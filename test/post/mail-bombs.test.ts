// Mails that are large, or made to be too much: gone through in little time and memory, and none keeps another from coming in.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partsOf } from '#channels/mail-parts.ts'
import { readAsLandlord } from '#store/database.ts'
import { readPieces } from '#store/message-files.ts'
import { readMessages } from '#store/messages.ts'
import { openFiles } from '../files/app.ts'
import { heldMemory } from '../files/held-memory.ts'
import { amira } from '../spine/app.ts'
import { waitingLetter } from './letters.ts'
import { attached, keepMail, landAndFile, mailWith } from './mails.ts'

const { deployment, deskOf, owner } = await openFiles()
const desk = deskOf(amira)
const id = await waitingLetter(desk, 'C-26-24EEEE')

const mailCalled = async (subject: string) => {
  const mails = await readAsLandlord(deployment.database, 'fernbank', (records) => readMessages(records, id))
  const mail = mails.find((one) => one.subject === subject)
  assert(mail, subject)
  return mail
}

/** Keeps, lands and files a mail; the seconds that it took. */
async function through(original: string): Promise<number> {
  const began = Date.now()
  await keepMail(deployment, original)
  await landAndFile(deployment)
  return (Date.now() - began) / 1000
}

test('the files of a mail of 25 MB are taken out of it with flat memory', async () => {
  const subject = `Large ${id}`
  const diary = Buffer.alloc(18_300_000, 'It is dripping again. ')
  const seconds = await through(mailWith({ id: 'large', subject }, [attached('diary.txt', 'text/plain', diary)]))
  const { key, parts } = await mailCalled(subject)
  assert.deepEqual(
    parts?.map(({ bytes, because }) => [bytes, because]),
    [[18_300_000, '']],
  )
  const before = heldMemory()
  let [most, bytes, looked] = [before, 0, 0]
  for await (const part of partsOf(readPieces(deployment.database, 'fernbank', key))) {
    assert('content' in part)
    for await (const piece of part.content) {
      bytes += piece.length
      if (bytes - looked < 2_000_000) continue
      looked = bytes
      most = Math.max(most, heldMemory())
    }
  }
  console.log(`${seconds} seconds; ${(most - before).toFixed(1)} MB held while 18.3 MB are taken out`)
  assert.equal(bytes, 18_300_000)
  assert(most - before < 8, `${most - before} MB more`)
})

test('of thousands of parts two hundred are looked at, and the others are said to be in the original', async () => {
  const subject = `Many ${id}`
  const parts = Array.from({ length: 5000 }, (_, at) => attached(`${at}.exe`, 'application/octet-stream', String(at)))
  const seconds = await through(mailWith({ id: 'many', subject }, parts))
  const mail = await mailCalled(subject)
  assert.equal(mail.parts?.length, 201)
  assert.equal(mail.parts.at(-1)?.because, 'It has more parts than we look at. The others are in the original')
  assert(seconds < 20, `${seconds} seconds`)
})

test('a part whose head is too long ends what is looked at', async () => {
  const subject = `Head ${id}`
  const long = { head: [`Content-Type: text/plain; name="a.txt"; x="${'a'.repeat(1_500_000)}"`], content: 'a' }
  await through(mailWith({ id: 'head', subject }, [attached('one.txt', 'text/plain', 'one'), long]))
  const because = (await mailCalled(subject)).parts?.map((part) => part.because)
  assert.equal(because?.at(-1), 'It has more parts than we look at. The others are in the original')
})

test('mails inside mails are one file, however deep they go', async () => {
  const subject = `Deep ${id}`
  const inner = Array.from({ length: 3000 }, () => 'From: a@example.org\r\nContent-Type: message/rfc822\r\n\r\n').join(
    '',
  )
  const original = mailWith({ id: 'deep', subject }, []).replace(
    '--b--',
    `--b\r\nContent-Type: message/rfc822\r\n\r\n${inner}From: a@example.org\r\n\r\nwords\r\n--b--`,
  )
  const seconds = await through(original)
  const mail = await mailCalled(subject)
  assert.equal(mail.body, 'See what came with it')
  assert.deepEqual(
    mail.parts?.map(({ name, because }) => [name, because]),
    [['attached-1.eml', '']],
  )
  assert(seconds < 20, `${seconds} seconds`)
})

test('a mail that cannot be read is kept with its head, and what comes after it comes in', async () => {
  const subject = `Nested ${id}`
  const levels = Array.from({ length: 2000 }, (_, at) => at)
  const nested = levels.map((at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`).join('')
  const seconds = await through(
    `From: Rosa Marsh <rosa@example.org>\r\nMessage-ID: <nested@x>\r\nSubject: ${subject}\r\n${nested}\r\nwords`,
  )
  const mail = await mailCalled(subject)
  assert.equal(
    mail.body,
    'This mail could not be read: Maximum MIME nesting depth of 256 levels exceeded. Its original is kept.',
  )
  assert.deepEqual(
    mail.parts?.map(({ because }) => because),
    ['It has more parts than we look at. The others are in the original'],
  )
  assert(seconds < 20, `${seconds} seconds`)
  await through(mailWith({ id: 'after', subject: `After ${id}` }, []))
  assert.equal((await mailCalled(`After ${id}`)).body, 'See what came with it')
})

test('a zero character in the heads of a mail or of its parts keeps nothing out, and no mail after it', async () => {
  const subject = `Zero ${id}`
  const zero = { head: ['Content-Type: text/pl\0ain; name="z\0.txt"', 'Content-Disposition: attachment'], content: 'a' }
  await through(
    mailWith({ id: 'zero', subject }, [zero]).replace('MIME-Version', 'References: <a\0b@x>\r\nMIME-Version'),
  )
  assert.deepEqual(
    (await mailCalled(subject)).parts?.map(({ because }) => because),
    [''],
  )
  await through('From: Ivy <ivy@example.org>\r\nIn-Reply-To: <c\0d@x>\r\nMessage-ID: <zero2@x>\r\n\r\nwords')
  await through(mailWith({ id: 'after-zero', subject: `After zero ${id}` }, []))
  assert.equal((await mailCalled(`After zero ${id}`)).body, 'See what came with it')
})

test('one that cannot be landed waits and is told of; what came after it lands', async () => {
  const subject = `Past it ${id}`
  await keepMail(deployment, mailWith({ id: 'stuck', subject: `Stuck ${id}` }, []), '2026-11-24T08:00:00Z')
  await keepMail(deployment, mailWith({ id: 'past', subject }, []))
  // No mail that we know of fails any more: one without its original does.
  await owner.query(
    'update message set original = null, original_bytes = 1, erased_at = now() where landed_at is null and subject like $1',
    ['Stuck%'],
  )
  await assert.rejects(landAndFile(deployment), /^Error: 1 of the mails of fernbank could not be landed, /)
  assert.equal((await mailCalled(subject)).complaint, id)
})
