import assert from 'node:assert/strict'
import test from 'node:test'
import { readSettings } from './config.ts'
import { notifyStrangers } from './notify-settings.ts'
import { readProfiles } from './profiles.ts'

const notifyOf = (environment: { readonly [name: string]: string }) => {
  const read = readSettings([], environment)
  return 'settings' in read ? (read.settings.notify ?? 'none') : read.faults
}

const key = 'live-7d9f8a6e-1111-4222-8333-444455556666-0a1b2c3d-5555-4666-8777-888899990000'
const template = '1a2b3c4d-1111-4222-8333-444455556666'

test('without a word nothing goes by Notify', () => assert.equal(notifyOf({}), 'none'))

test('a council’s key, and what is sent by it', () => {
  const environment = { RECOURSE_NOTIFY_KEY: `fernbank=${key}`, RECOURSE_NOTIFY_LETTERS: 'fernbank=second' }
  const account = { key, letters: 'second', email: null, text: null }
  assert.deepEqual(notifyOf(environment), { url: null, accounts: new Map([['fernbank', account]]) })
  assert.deepEqual(notifyOf({ ...environment, RECOURSE_NOTIFY_TEXT: `fernbank=${template}` }), {
    url: null,
    accounts: new Map([['fernbank', { ...account, text: template }]]),
  })
})

test('every fault is told at once, and no key is in one', () => {
  const faults = notifyOf({
    RECOURSE_NOTIFY_URL: 'http://notify.example',
    RECOURSE_NOTIFY_KEY: `fernbank=secret, livin=${key}`,
    RECOURSE_NOTIFY_LETTERS: 'fernbank=third',
    RECOURSE_NOTIFY_EMAIL: 'fernbank=welcome',
    RECOURSE_NOTIFY_TEXT: `hyde=${template}`,
  })
  assert.deepEqual(faults, [
    'notify url: RECOURSE_NOTIFY_URL is not an https: address',
    'notify key: “fernbank” in RECOURSE_NOTIFY_KEY is not like fernbank=NAME-UUID-UUID',
    'notify letters: “fernbank” in RECOURSE_NOTIFY_LETTERS is not first, second or economy',
    'notify email: “fernbank” in RECOURSE_NOTIFY_EMAIL is not a template’s id',
    'notify key: “hyde” has none in RECOURSE_NOTIFY_KEY',
    'notify key: “livin” sends nothing: add RECOURSE_NOTIFY_LETTERS, _EMAIL or _TEXT',
  ])
})

test('a key given for nobody stops the start', () => {
  const account = { key, letters: 'second', email: null, text: null } as const
  const notify = { url: null, accounts: new Map([['ferbank', account]]) }
  assert.deepEqual(notifyStrangers(notify, readProfiles()), ['notify key: there is no landlord “ferbank”'])
  assert.deepEqual(notifyStrangers(undefined, readProfiles()), [])
})
