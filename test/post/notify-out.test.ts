// Letters by GOV.UK Notify: what it is given, what becomes of each that it does not take, and none sent twice.
import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import type { Channels } from '#channels/channel.ts'
import { createPrintTray } from '#channels/print.ts'
import { dateOnly } from '#core/calendar/dates.ts'
import { type ComplaintId, complaintId } from '#core/complaint/complaint.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { worklists } from '#worklists/catalogue.ts'
import { deliver } from '../../src/deliver.ts'
import { deskFor } from '../../src/desks.ts'
import { followSendings } from '../../src/follow-sendings.ts'
import { acknowledged, received } from '../memory/stories.ts'
import { amira, fernbank, openSpine } from '../spine/app.ts'
import { notifyTemplate, notifyTo, waitingFor, waitingLetter, waitingPost } from './letters.ts'
import { type Answer, type Point, startNotify } from './notify-server.ts'

const { deployment, deskOf, outbox, clock } = await openSpine('2026-11-24T10:00:00Z')
const typesetter = createTypesetter()
after(() => typesetter.close())
const desk = deskOf(amira)

let answers: { readonly [point in Point]?: Answer | 'break' } = {}
const notify = await startNotify(async (point) => answers[point])
beforeEach(() => {
  answers = {}
})

const channels: Channels = { print: createPrintTray(outbox), ...notifyTo(notify.url, () => clock.now) }
const settings = { ...deployment, typesetter }
const go = (complaint: ComplaintId, tried = 0) =>
  deliver(settings, fernbank, channels, { landlord: 'fernbank', complaint, letter: 2 }, tried)
const follow = () => followSendings(settings, fernbank, channels)
const endOf = async (id: ComplaintId) => (await desk.find(id))?.history.at(-1)?.event
const sentOf = (id: ComplaintId) => notify.sent.filter(({ reference }) => reference.includes(id.toLowerCase()))

const failure = {
  ...{ type: 'LetterNotDelivered', number: 1, letter: 2, sending: 1 },
  ...{ told: { stage: 1, what: 'acknowledgement' }, by: 'GOV.UK Notify post', on: '2026-11-24' },
}

test('a letter goes as the PDF that it is, once, and what Notify says of it later settles it', async () => {
  const id = await waitingPost(desk, 'C-26-24EEEA')
  await go(id)
  await go(id)
  const [sent, ...others] = sentOf(id)
  assert.deepEqual(others, [])
  assert.equal(sent?.kind, 'letter')
  assert.deepEqual(Object.keys(sent.body), ['reference', 'content', 'postage'])
  assert.equal(sent.body.reference, 'fernbank.c-26-24eeea.2.1')
  assert.equal(sent.body.postage, 'second')
  assert.equal(Buffer.from(String(sent.body.content), 'base64').subarray(0, 5).toString(), '%PDF-')
  const by = 'GOV.UK Notify post'
  assert.deepEqual(await endOf(id), { type: 'LetterDelivered', letter: 2, by, on: '2026-11-24', answer: sent.id })
  sent.status = 'received'
  await follow()
  answers = { 'asked about': { status: 500, error: 'Exception', message: 'it is not asked again' } }
  await follow()
  assert.equal((await desk.find(id))?.version, 3)
})

test('an email goes by the template: subject, the whole letter, and a link to its PDF', async () => {
  const id = await waitingLetter(desk, 'C-26-24EEEB')
  await go(id)
  const [sent] = sentOf(id)
  assert.equal(sent?.kind, 'email')
  assert.equal(sent.body.template_id, notifyTemplate)
  assert.equal(sent.body.email_address, 'rosa@example.org')
  const { subject, letter, link_to_file } = Object(sent.body.personalisation)
  assert.match(subject, /\(C-26-24EEEB\)$/)
  assert.match(letter, /Dear Rosa/)
  assert.equal(link_to_file.filename, 'C-26-24EEEB-2.pdf')
  assert.equal(Buffer.from(link_to_file.file, 'base64').subarray(0, 5).toString(), '%PDF-')
})

test('5.10 whoever asked for Word gets a link to a Word file', async () => {
  const id = complaintId('C-26-24EEEY')
  const { resident, ...story } = received('2026-11-23', id)
  const reached = { ...resident, replyBy: 'email', email: 'rosa@example.org', letterFormat: 'Word' } as const
  await desk.handle(id, { ...story, resident: reached }, 0)
  await desk.handle(id, acknowledged('2026-11-24'), 1)
  await go(id)
  const { link_to_file } = Object(sentOf(id)[0]?.body.personalisation)
  assert.equal(link_to_file.filename, 'C-26-24EEEY-2.docx')
  // A Word file is a zip.
  assert.equal(Buffer.from(link_to_file.file, 'base64').subarray(0, 2).toString(), 'PK')
})

test('an address that does not fit the window, or has no postcode, is told before anything is sent', async () => {
  const long = `${'Flat 3, The Old Maltings and Granary Buildings, '.repeat(30)}\nNorthgate\nLS1 4AP`
  const wide = await waitingPost(desk, 'C-26-24EEEC', long)
  await go(wide)
  const told = await endOf(wide)
  assert(told?.type === 'LetterNotDelivered')
  assert.equal(told.cause, 'refused')
  assert.match(told.reason, /^The address does not fit the window of the envelope/)
  const bare = await waitingPost(desk, 'C-26-24EEED', '1 Sample Street\nLeeds')
  await go(bare)
  const reason = 'The address must end with a line that is its postcode, and ends with “Leeds”'
  assert.deepEqual(await endOf(bare), { ...failure, cause: 'refused', reason })
  assert.deepEqual([...sentOf(wide), ...sentOf(bare)], [])
})

test('what Notify could not print is told when the letter is previewed, and nothing is recorded or sent', async () => {
  const told = async (reference: string, address: string, replyBy: 'post' | 'email', landlordsOwn = channels) => {
    const officer = deskFor({ ...settings, channelsOf: () => landlordsOwn }, fernbank, amira)
    const id = await waitingFor(officer, reference, { address, replyBy, email: 'rosa@example.org' })
    const preview = await officer.preview(id, acknowledged('2026-11-24'))
    assert(preview.accepted)
    assert.equal((await officer.find(id))?.version, 1)
    return preview.notCarried
  }
  const long = `${'Flat 3, The Old Maltings and Granary Buildings, '.repeat(30)}\nNorthgate\nLS1 4AP`
  const notify = 'GOV.UK Notify post would not take this letter'
  assert.deepEqual(await told('C-26-24FFFA', '1 Sample Street\nLeeds', 'post'), [
    `${notify}: The address must end with a line that is its postcode, and ends with “Leeds”`,
  ])
  assert.deepEqual(await told('C-26-24FFFB', long, 'post'), [
    `${notify}: The address does not fit the window of the envelope: shorten it, or send the letter again to print it here`,
  ])
  assert.deepEqual(await told('C-26-24FFFC', '4 Kiln Row\nNorthgate\nLS1 4AP', 'post'), [])
  assert.deepEqual(await told('C-26-24FFFD', '1 Sample Street\nLeeds', 'email'), [])
  // What is printed here needs no postcode.
  assert.deepEqual(await told('C-26-24FFFE', '1 Sample Street\nLeeds', 'post', { print: channels.print }), [])
})

test('refused by Notify (400) it is a task, and by post again it is printed here', async () => {
  const id = await waitingPost(desk, 'C-26-24EEEF')
  answers = { 'asked to send': { status: 400, error: 'BadRequestError', message: 'Letter content is not a valid PDF' } }
  await go(id)
  const reason = 'GOV.UK Notify refused it: 400 BadRequestError: Letter content is not a valid PDF'
  assert.deepEqual(await endOf(id), { ...failure, cause: 'refused', reason })
  const on = dateOnly('2026-11-24')
  await desk.handle(id, { type: 'SendLetterAgain', undelivered: 1, by: 'post', to: '', on }, 3)
  await go(id)
  const answer = 'C-26-24EEEF-2-sent-again-1.pdf'
  assert.deepEqual(await endOf(id), { type: 'LetterDelivered', letter: 2, by: 'print', on: '2026-11-24', answer })
  assert.deepEqual(sentOf(id), [])
})

const forNow: readonly (readonly [status: number, error: string])[] = [
  [403, 'AuthError'],
  [429, 'RateLimitError'],
]
for (const [place, [status, error]] of forNow.entries()) {
  test(`${status} ${error} is no word on the letter: it is tried again, and goes once`, async () => {
    const id = await waitingPost(desk, `C-26-24EEE${'GH'.charAt(place)}`)
    answers = { 'asked to send': { status, error, message: 'Not now' } }
    await assert.rejects(go(id), new RegExp(`would not take it now: ${status} ${error}: Not now`))
    answers = {}
    await go(id, 1)
    assert.equal((await endOf(id))?.type, 'LetterDelivered')
    assert.equal(sentOf(id).length, 1)
  })
}

test('after an error of theirs (500) Notify is asked before anything is sent again', async () => {
  const kept = await waitingPost(desk, 'C-26-24EEEJ')
  answers = { taken: { status: 500, error: 'Exception', message: 'Internal server error' } }
  await assert.rejects(go(kept), /had an error: 500 Exception: Internal server error/)
  answers = {}
  await go(kept, 1)
  assert.equal((await endOf(kept))?.type, 'LetterDelivered')
  assert.equal(sentOf(kept).length, 1)

  const lost = await waitingPost(desk, 'C-26-24EEEK')
  answers = { 'asked to send': { status: 500, error: 'Exception', message: 'Internal server error' } }
  await assert.rejects(go(lost), /had an error: 500/)
  answers = {}
  await assert.rejects(go(lost, 1), /does not have fernbank\.c-26-24eeek\.2\.1 yet/)
  clock.now += 60_000
  await go(lost, 2)
  assert.equal((await endOf(lost))?.type, 'LetterDelivered')
  assert.equal(sentOf(lost).length, 1)
})

test('a line that breaks before or after it is taken doubles nothing and loses nothing', async () => {
  const before = await waitingPost(desk, 'C-26-24EEEM')
  answers = { 'asked to send': 'break' }
  await assert.rejects(go(before), /did not answer/)
  const behind = await waitingPost(desk, 'C-26-24EEEN')
  answers = { taken: 'break' }
  await assert.rejects(go(behind), /did not answer/)
  answers = { 'asked about': 'break' }
  await assert.rejects(go(behind, 1), /did not answer/)
  answers = {}
  clock.now += 60_000
  await go(before, 1)
  await go(behind, 2)
  for (const id of [before, behind]) {
    assert.equal((await endOf(id))?.type, 'LetterDelivered')
    assert.equal(sentOf(id).length, 1)
  }
})

test('where Notify never says, a person is asked after five tries, and nothing is sent again', async () => {
  const id = await waitingPost(desk, 'C-26-24EEEP')
  answers = { taken: 'break', 'asked about': { status: 503, error: 'Exception', message: 'Down' } }
  for (const tried of [0, 1, 2, 3]) await assert.rejects(go(id, tried))
  await go(id, 4)
  const reason = 'GOV.UK Notify had an error: 503 Exception: Down'
  assert.deepEqual(await endOf(id), { ...failure, cause: 'not known', reason })
  await go(id, 5)
  assert.equal(sentOf(id).length, 1)
})

for (const [place, status] of ['permanent-failure', 'technical-failure', 'validation-failed'].entries()) {
  test(`${status}, told after it was taken, is a task in the next round, and stops no clock`, async () => {
    const id = await waitingPost(desk, `C-26-24EEE${'QRS'.charAt(place)}`)
    await go(id)
    const [sent] = sentOf(id)
    assert(sent)
    sent.status = status
    await follow()
    await follow()
    const end = await endOf(id)
    assert(end?.type === 'LetterNotDelivered')
    assert.equal(end.cause, 'sent back')
    assert.match(end.reason, new RegExp(`^GOV.UK Notify gave up “${status}”: `))
    const list = worklists.find(({ name }) => name === 'letters-not-sent')
    assert(list)
    const { rows } = await desk.worklist(list, null)
    assert(rows.some(({ line }) => line.id === id))
    await go(id)
    assert.equal(sentOf(id).length, 1)
    assert.equal((await desk.find(id))?.version, 4)
  })
}

test('a temporary failure of an email is a task as well', async () => {
  const id = await waitingLetter(desk, 'C-26-24EEET')
  await go(id)
  const [sent] = sentOf(id)
  assert(sent)
  sent.status = 'temporary-failure'
  await follow()
  const end = await endOf(id)
  assert(end?.type === 'LetterNotDelivered')
  assert.equal(end.by, 'GOV.UK Notify email')
})
