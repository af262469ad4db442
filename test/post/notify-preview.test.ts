// Before an officer sends a letter that GOV.UK Notify could not print, its page says so, why, and what then.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { password } from '../memory/memory-parts.ts'
import { createVisitor } from '../memory/visitor.ts'
import { amira, openApp } from '../spine/app.ts'
import { waitingFor } from './letters.ts'
import { notifyKey, startNotify } from './notify-server.ts'

const notify = await startNotify(async () => undefined)
const account = { key: notifyKey, letters: 'second', email: null, text: null } as const
const accounts = new Map([['fernbank', account]])
const { server, deskOf } = await openApp('2026-11-24T10:00:00Z', null, { notify: { url: notify.url, accounts } })
const officer = createVisitor(server)
const email = 'amira.khan@fernbank.example'
assert.equal((await officer.send(await officer.get('/staff/sign-in'), { email, password })).goTo, '/staff')

async function previewOf(reference: string, address: string): Promise<string> {
  const id = await waitingFor(deskOf(amira), reference, { address, replyBy: 'post' })
  const form = await officer.get(`/staff/complaints/${id}/acknowledge`)
  const said = { 'points-1': 'A leak', understands: 'yes', handledBy: 'amira.khan', press: 'go' }
  const { status, page } = await officer.send(form, said)
  assert.equal(status, 200, page)
  assert.match(page, /Check the letter before it is sent/)
  return page
}

test('an address without a postcode is warned of beside the letter; a whole one is not', async () => {
  assert.match(
    await previewOf('C-26-28EEEA', '1 Sample Street\nLeeds'),
    /GOV\.UK Notify post would not take this letter: The address must end with a line that is its postcode, and ends with “Leeds”\. Sent all the same, it will wait under letters that were not sent, and can be printed here\./,
  )
  assert.doesNotMatch(await previewOf('C-26-28EEEB', '1 Sample Street\nLeeds\nLS1 4AP'), /would not take/)
  assert.deepEqual(notify.sent, [])
})
