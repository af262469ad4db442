import assert from 'node:assert/strict'
import test from 'node:test'
import { readSettings } from './config.ts'
import { strangersIn } from './mail-settings.ts'
import { readProfiles } from './profiles.ts'

const mailOf = (environment: { readonly [name: string]: string }) => {
  const read = readSettings([], environment)
  return 'settings' in read ? (read.settings.mail ?? 'none') : read.faults
}

test('without a word there is no mail, and everything is printed', () => {
  assert.equal(mailOf({}), 'none')
  assert.equal(mailOf({ RECOURSE_SMTP: '', RECOURSE_MAIL_FROM: '' }), 'none')
})

test('a server, and the address of each landlord that sends', () => {
  const RECOURSE_SMTP = 'smtps://recourse:word@mail.example'
  const RECOURSE_MAIL_FROM = 'fernbank=complaints@fernbank.example, livin=say@livin.example'
  assert.deepEqual(mailOf({ RECOURSE_SMTP, RECOURSE_MAIL_FROM }), {
    smtp: RECOURSE_SMTP,
    from: new Map([
      ['fernbank', 'complaints@fernbank.example'],
      ['livin', 'say@livin.example'],
    ]),
    mailboxes: new Map(),
  })
})

test('every fault of them is told at once', () => {
  assert.deepEqual(mailOf({ RECOURSE_SMTP: 'mail.example', RECOURSE_MAIL_FROM: 'fernbank livin=@' }), [
    'smtp: RECOURSE_SMTP is not an smtp: or smtps: address such as smtp://user:password@mail.example:587',
    'mail from: “fernbank” in RECOURSE_MAIL_FROM is not like fernbank=complaints@fernbank.example',
    'mail from: “livin” in RECOURSE_MAIL_FROM is not like fernbank=complaints@fernbank.example',
  ])
  assert.deepEqual(mailOf({ RECOURSE_SMTP: 'smtp://mail.example' }), [
    'mail from: RECOURSE_SMTP needs RECOURSE_MAIL_FROM, an address a landlord',
  ])
  assert.deepEqual(mailOf({ RECOURSE_MAIL_FROM: 'fernbank=complaints@fernbank.example' }), [
    'smtp: RECOURSE_MAIL_FROM needs RECOURSE_SMTP, the server that sends',
  ])
})

test('a mailbox for each landlord, with or without a server that sends; no password is in a fault', () => {
  const RECOURSE_IMAP = 'fernbank=imaps://complaints%40fernbank.example:word=1@mail.example/Complaints'
  assert.deepEqual(mailOf({ RECOURSE_IMAP }), {
    smtp: null,
    from: new Map(),
    mailboxes: new Map([['fernbank', 'imaps://complaints%40fernbank.example:word=1@mail.example/Complaints']]),
  })
  assert.deepEqual(mailOf({ RECOURSE_IMAP: 'fernbank=https://user:secret@mail.example' }), [
    'mailbox: “fernbank” in RECOURSE_IMAP is not like fernbank=imaps://user:password@mail.example/INBOX',
  ])
})

test('an address given for nobody stops the start', () => {
  const from = new Map([
    ['fernbank', 'complaints@fernbank.example'],
    ['ferbank', 'complaints@fernbank.example'],
  ])
  const mail = { smtp: 'smtp://mail.example', from, mailboxes: new Map([['livn', 'imaps://mail.example']]) }
  assert.deepEqual(strangersIn(mail, readProfiles()), [
    'mail from: there is no landlord “ferbank”',
    'mailbox: there is no landlord “livn”',
  ])
  assert.deepEqual(strangersIn(undefined, readProfiles()), [])
})
