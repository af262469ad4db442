// Mails that fail, at each of the steps by which they come in: none keeps another waiting, each is told of and tried again.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type MailboxMessage, takeMail } from '#channels/mailbox.ts'
import { readAsLandlord } from '#store/database.ts'
import { readMessages } from '#store/messages.ts'
import { surroundingsOf } from '../../src/desks.ts'
import { fileMail } from '../../src/mail-files.ts'
import { landMail } from '../../src/receive-mail.ts'
import { openFiles } from '../files/app.ts'
import { amira, fernbank } from '../spine/app.ts'
import { dovecotMissing, startImapServer } from './imap-server.ts'
import { sender, waitingLetter } from './letters.ts'
import { attached, keepMail, landAndFile, mailWith } from './mails.ts'

const skip = dovecotMissing()
const { deployment, deskOf, owner } = await openFiles()
const desk = deskOf(amira)
const [id, other] = [await waitingLetter(desk, 'C-26-24EEEE'), await waitingLetter(desk, 'C-26-24EEEF')]

const subjectsOn = async (complaint = id) => {
  const mails = await readAsLandlord(deployment.database, 'fernbank', (records) => readMessages(records, complaint))
  return mails.map(({ subject }) => subject).toSorted()
}
const filesOf = async (complaint = id) =>
  ((await desk.find(complaint))?.complaint.handling.files ?? []).map(({ name }) => name)
const around = (complaint: typeof id) => surroundingsOf(deployment, fernbank, complaint)
const land = () => landMail(deployment, fernbank, [sender.address])
const diary = (name: string) => attached(name, 'text/plain', `Words of ${name}`)

test('of 21 that cannot be landed, older than one that can, none keeps it waiting', async () => {
  for (let at = 0; at < 21; at += 1) {
    await keepMail(deployment, mailWith({ id: `stuck-${at}`, subject: `Stuck ${id}` }, []), '2026-11-24T08:00:00Z')
  }
  await keepMail(deployment, mailWith({ id: 'past', subject: `Past them ${id}` }, []))
  // No mail that we know of fails any more: one without its original does.
  const stuck = 'landed_at is null and subject like $1'
  await owner.query(`update message set original = null, original_bytes = 1, erased_at = now() where ${stuck}`, [
    'Stuck%',
  ])
  await assert.rejects(land(), /^Error: 21 of the mails of fernbank could not be landed, /)
  assert.deepEqual(await subjectsOn(), [`Past them ${id}`])
  await assert.rejects(land(), /^Error: 21 of the mails of fernbank could not be landed, /)
  await owner.query(`update message set landed_at = now() where ${stuck}`, ['Stuck%'])
  await landAndFile(deployment)
})

test('one that cannot be gone through waits; the one after it has its files, and it has its own in the next round', async () => {
  await keepMail(deployment, mailWith({ id: 'bad', subject: `Bad ${id}` }, [diary('bad.txt')]), '2026-11-24T08:30:00Z')
  await keepMail(deployment, mailWith({ id: 'good', subject: `Good ${id}` }, [diary('good.txt')]))
  await land()
  const { files } = deployment
  const arrive: typeof files.arrive = (landlord, name, pieces) =>
    name === 'bad.txt' ? Promise.reject(new Error('the disk is broken')) : files.arrive(landlord, name, pieces)
  const broken = { ...deployment, files: { ...files, arrive } }
  await assert.rejects(
    fileMail(broken, 'fernbank', around),
    /^Error: 1 of the mails of fernbank could not be gone through, /,
  )
  assert.deepEqual(await filesOf(), ['good.txt'])
  await fileMail(deployment, 'fernbank', around)
  assert.deepEqual(await filesOf(), ['good.txt', 'bad.txt'])
})

test('one whose files cannot be recorded waits; those of the one after it are recorded', async () => {
  await keepMail(deployment, mailWith({ id: 'no', subject: `No ${id}` }, [diary('no.txt')]), '2026-11-24T08:40:00Z')
  await keepMail(deployment, mailWith({ id: 'yes', subject: `Yes ${other}` }, [diary('yes.txt')]))
  await land()
  await assert.rejects(
    fileMail(deployment, 'fernbank', async (complaint) => {
      if (complaint === id) throw new Error('no calendar')
      return around(complaint)
    }),
    /^Error: 1 of the mails of fernbank could not be given their files, /,
  )
  assert.deepEqual(await filesOf(other), ['yes.txt'])
  assert.deepEqual(await filesOf(), ['good.txt', 'bad.txt'])
  await fileMail(deployment, 'fernbank', around)
  assert.deepEqual(await filesOf(), ['good.txt', 'bad.txt', 'no.txt'])
})

test('one that cannot be kept stays unseen in the mailbox; the one after it is kept, and it is in the next round', {
  skip,
}, async () => {
  const server = await startImapServer()
  await server.put('Subject: First\r\n\r\nOne', '2026-11-24T09:30:00Z')
  await server.put('Subject: Second\r\n\r\nTwo', '2026-11-24T09:31:00Z')
  const kept: number[] = []
  const taken = async () => new Set(kept)
  const keep = async ({ uid }: MailboxMessage) => void kept.push(uid)
  const keepOthers = async (message: MailboxMessage) => {
    if (message.uid === 1) throw new Error('it cannot be kept')
    await keep(message)
  }
  await assert.rejects(
    takeMail(server.url, { taken, keep: keepOthers }),
    /^Error: 1 of the mails in rosa@127\.0\.0\.1:\d+\/INBOX could not be taken, number 1 among them$/,
  )
  assert.deepEqual(kept, [2])
  assert.deepEqual(await server.counts(), { all: 2, seen: 1 })
  assert.equal(await takeMail(server.url, { taken, keep }), 1)
  assert.deepEqual(kept, [2, 1])
  assert.deepEqual(await server.counts(), { all: 2, seen: 2 })
})
