// A text beside each letter that has gone, for a resident who asked: by Notify, once, and never in place of the letter.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { after, beforeEach, test } from 'node:test'
import type { Channels } from '#channels/channel.ts'
import { createPrintTray } from '#channels/print.ts'
import { createTextTray } from '#channels/text-message.ts'
import { dateOnly } from '#core/calendar/dates.ts'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { worklists } from '#worklists/catalogue.ts'
import { deliver } from '../../src/deliver.ts'
import { followSendings } from '../../src/follow-sendings.ts'
import { sendText } from '../../src/send-text.ts'
import { amira, fernbank, openSpine } from '../spine/app.ts'
import { notifyTo, waitingPost } from './letters.ts'
import { type Answer, type Point, startNotify } from './notify-server.ts'

const { deployment, deskOf, outbox, clock, owner } = await openSpine('2026-11-24T10:00:00Z')
const typesetter = createTypesetter()
after(() => typesetter.close())
const desk = deskOf(amira)
const on = dateOnly('2026-11-24')

let answers: { readonly [point in Point]?: Answer | 'break' } = {}
const notify = await startNotify(async (point) => answers[point])
beforeEach(() => {
  answers = {}
})
const print = createPrintTray(outbox)
const { text } = notifyTo(notify.url, () => clock.now)
assert(text)
const channels: Channels = { print, text }
const settings = { ...deployment, typesetter }

const says =
  'Fernbank Homes: we have received your complaint C-26-26EEEA. We will reply by Tuesday 8 December 2026. ' +
  'Our letter is on its way.'

async function lettered(reference: string): Promise<ComplaintId> {
  const id = await waitingPost(desk, reference)
  const asked = await desk.handle(id, { type: 'AskForTexts', number: '07700 900123', on }, 2)
  assert.deepEqual(asked, { recorded: true, version: 3 })
  await deliver(settings, fernbank, channels, { landlord: 'fernbank', complaint: id, letter: 2 })
  return id
}

const go = (complaint: ComplaintId, tried = 0, by = channels) =>
  sendText(settings, fernbank, by, { landlord: 'fernbank', complaint, letter: 2, textBeside: 1 }, tried)
const endOf = async (id: ComplaintId) => (await desk.find(id))?.history.at(-1)?.event
const sentOf = (id: ComplaintId) => notify.sent.filter(({ reference }) => reference.includes(id.toLowerCase()))

test('when its letter has gone, a text says so and by when we reply, once', async () => {
  const id = await lettered('C-26-26EEEA')
  const { rows } = await owner.query(
    `select data ->> 'textBeside' as beside from pgboss.job
     where name = 'deliver-letter' and data ->> 'complaint' = $1 and data ? 'textBeside'`,
    [id],
  )
  assert.deepEqual(rows, [{ beside: '1' }])
  await go(id)
  await go(id)
  const [sent, ...others] = sentOf(id)
  assert.deepEqual(others, [])
  assert.equal(sent?.kind, 'sms')
  assert.equal(sent.reference, 'fernbank.c-26-26eeea.2.1.text')
  assert.equal(sent.body.phone_number, '07700900123')
  assert.deepEqual(sent.body.personalisation, { message: says })
  const by = 'GOV.UK Notify text'
  const told = { letter: 2, sending: 1, by, on: '2026-11-24', says, parts: 1, answer: sent.id }
  assert.deepEqual(await endOf(id), { type: 'TextSent', ...told })
})

test('a resident who did not ask gets none', async () => {
  const id = await waitingPost(desk, 'C-26-26EEEB')
  await deliver(settings, fernbank, channels, { landlord: 'fernbank', complaint: id, letter: 2 })
  await go(id)
  assert.deepEqual(sentOf(id), [])
  const { rows } = await owner.query(
    `select 1 from pgboss.job where data ->> 'complaint' = $1 and data ? 'textBeside'`,
    [id],
  )
  assert.equal(rows.length, 0)
})

test('a line that breaks after Notify has it doubles nothing', async () => {
  const id = await lettered('C-26-26EEEC')
  answers = { taken: 'break' }
  await assert.rejects(go(id), /text 2 of C-26-26EEEC: GOV.UK Notify did not answer/)
  answers = {}
  await go(id, 1)
  assert.equal((await endOf(id))?.type, 'TextSent')
  assert.equal(sentOf(id).length, 1)
})

test('a number that Notify refuses is a task, the letter stays sent, and nothing more goes to that number', async () => {
  const id = await lettered('C-26-26EEED')
  const message = 'phone_number Not a UK mobile number'
  answers = { 'asked to send': { status: 400, error: 'ValidationError', message } }
  await go(id)
  const reason = `GOV.UK Notify refused it: 400 ValidationError: ${message}`
  const failed = { letter: 2, sending: 1, by: 'GOV.UK Notify text', on: '2026-11-24', cause: 'refused', reason }
  assert.deepEqual(await endOf(id), { type: 'TextNotSent', ...failed })
  answers = {}
  await go(id)
  assert.deepEqual(sentOf(id), [])
  const file = await desk.find(id)
  assert.deepEqual(file?.complaint.deliveredLetters, [2])
  const list = worklists.find(({ name }) => name === 'letters-not-sent')
  assert(list)
  const { rows } = await desk.worklist(list, null)
  assert.deepEqual(
    rows.filter(({ line }) => line.id === id).map(({ act, dueOn }) => [act, dueOn]),
    [['text message', '2026-11-24']],
  )
})

for (const [place, status] of ['permanent-failure', 'temporary-failure', 'technical-failure'].entries()) {
  test(`${status}, told later, is a task in the next round`, async () => {
    const id = await lettered(`C-26-26EEE${'EFG'.charAt(place)}`)
    await go(id)
    const [sent] = sentOf(id)
    assert(sent)
    sent.status = status
    await followSendings(settings, fernbank, channels)
    await followSendings(settings, fernbank, channels)
    const file = await desk.find(id)
    assert.equal(file?.history.filter(({ event }) => event.type === 'TextNotSent').length, 1)
    assert.match(file.complaint.handling.texting?.failed?.reason ?? '', new RegExp(`gave up “${status}”`))
  })
}

test('where no service sends texts, they stand on a list', async () => {
  const id = await lettered('C-26-26EEEH')
  await go(id, 0, { print, text: createTextTray(outbox) })
  assert.equal((await endOf(id))?.type, 'TextSent')
  const list = readFileSync(path.join(outbox, 'fernbank-texts.csv'), 'utf8')
  assert.match(list, /^C-26-26EEEH,2,1,07700900123,"Fernbank Homes: we have received your complaint C-26-26EEEH\. /m)
})
