// Letters by email, through a real SMTP server: what the resident gets, and what becomes of each letter that does not go.
import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { after, test } from 'node:test'
import PostalMime from 'postal-mime'
import type { Channels } from '#channels/channel.ts'
import { createPrintTray } from '#channels/print.ts'
import { readTag } from '#channels/tag.ts'
import { dateOnly } from '#core/calendar/dates.ts'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { worklists } from '#worklists/catalogue.ts'
import { deliver } from '../../src/deliver.ts'
import { amira, fernbank, openSpine } from '../spine/app.ts'
import { secret, smtpTo, waitingLetter } from './letters.ts'
import { refusal, startMailServer } from './mail-server.ts'

const { deployment, deskOf, outbox, clock, owner } = await openSpine('2026-11-24T10:00:00Z')
const typesetter = createTypesetter()
after(() => typesetter.close())
const desk = deskOf(amira)
const now = () => clock.now
const mail = await startMailServer((point, address) => {
  if (point === 'to' && address.startsWith('nobody')) throw refusal(550, 'No such user: nobody@example.org')
  if (point === 'to' && address.startsWith('later')) throw refusal(451, 'Try again later')
  if (point === 'content came' && address.startsWith('full')) throw refusal(552, 'Mailbox full')
  if (point === 'content came' && address.startsWith('busy')) throw refusal(452, 'Too busy')
})
const print = createPrintTray(outbox)
const channels = { print, email: smtpTo(mail.url, now) }
const settings = { ...deployment, typesetter }

const go = (complaint: ComplaintId, tried = 0, by: Channels = channels) =>
  deliver(settings, fernbank, by, { landlord: 'fernbank', complaint, letter: 2 }, tried)

const endOf = async (id: ComplaintId) => (await desk.find(id))?.history.at(-1)?.event

const failure = { letter: 2, sending: 1, told: { stage: 1, what: 'acknowledgement' }, by: 'email', on: '2026-11-24' }

test('a resident who asked for email gets text, page and PDF, in one thread, that no machine answers', async () => {
  const id = await waitingLetter(desk, 'C-26-22EEEE')
  await go(id)
  await go(id)
  assert.deepEqual(await endOf(id), {
    type: 'LetterDelivered',
    letter: 2,
    by: 'email',
    on: '2026-11-24',
    answer: '250 queued as 4F2',
  })
  assert.equal(mail.taken.length, 1)
  const [got] = mail.taken
  assert(got)
  assert.deepEqual(got.to, ['rosa@example.org'])
  const tagged = { landlord: 'fernbank', reference: 'C-26-22EEEE' }
  assert.deepEqual(readTag(secret, 'fernbank', got.from), { ...tagged, letter: { number: 2, sending: 1 } })
  const read = await PostalMime.parse(got.raw)
  assert.equal(read.from?.address, 'complaints@fernbank.example')
  assert.match(read.subject ?? '', /\(C-26-22EEEE\)$/)
  assert.deepEqual(readTag(secret, 'fernbank', read.replyTo?.[0]?.address ?? ''), { ...tagged, letter: null })
  assert.match(read.text ?? '', /Dear Rosa/)
  assert.match(read.html ?? '', /<html lang="en-GB"/)
  assert.deepEqual(
    read.attachments.map(({ filename, mimeType }) => [filename, mimeType]),
    [['C-26-22EEEE-2.pdf', 'application/pdf']],
  )
  const headers = new Map(read.headers.map(({ key, value }) => [key, value]))
  assert.equal(headers.get('auto-submitted'), 'auto-generated')
  assert.equal(headers.get('x-auto-response-suppress'), 'All')
  assert.equal(headers.get('in-reply-to'), undefined)
  assert.match(read.messageId ?? '', /^<c-26-22eeee\.2\.1\.[0-9a-f]{16}@fernbank\.example>$/)

  const version = (await desk.find(id))?.version ?? 0
  const on = dateOnly('2026-11-24')
  await desk.handle(id, { type: 'GiveUpdate', stage: 1, on, words: 'We came today', method: 'email' }, version)
  await deliver(settings, fernbank, channels, { landlord: 'fernbank', complaint: id, letter: version + 1 })
  const second = await PostalMime.parse(mail.taken[1]?.raw ?? '')
  assert.equal(second.inReplyTo, read.messageId)
  assert.equal(second.references, read.messageId)
})

test('a resident who asked for letters gets paper, and so does everybody where no mail is set', async () => {
  const id = await waitingLetter(desk, 'C-26-22EEEF')
  await go(id, 0, { print })
  const answer = 'C-26-22EEEF-2.pdf'
  assert.deepEqual(await endOf(id), { type: 'LetterDelivered', letter: 2, by: 'print', on: '2026-11-24', answer })
  assert.equal(mail.taken.length, 2)
})

test('an address that is refused makes a task, and the letter goes again by post when somebody says so', async () => {
  const id = await waitingLetter(desk, 'C-26-22EEEG', 'nobody@example.org')
  await go(id)
  const reason = 'The mail server refused it: 550 No such user: (address)'
  assert.deepEqual(await endOf(id), { type: 'LetterNotDelivered', ...failure, cause: 'refused', reason, number: 1 })
  const list = worklists.find(({ name }) => name === 'letters-not-sent')
  assert(list)
  const waiting = async () => (await desk.worklist(list, null)).rows.map(({ line, dueOn }) => [line.id, dueOn])
  assert.deepEqual(await waiting(), [['C-26-22EEEG', '2026-11-24']])
  await go(id)
  assert.equal((await desk.find(id))?.version, 3)

  const on = dateOnly('2026-11-24')
  assert.deepEqual(await desk.handle(id, { type: 'SendLetterAgain', undelivered: 1, by: 'post', to: '', on }, 3), {
    recorded: true,
    version: 4,
  })
  assert.deepEqual(await waiting(), [])
  const { rows } = await owner.query(
    `select 1 from pgboss.job where name = 'deliver-letter' and data ->> 'complaint' = $1`,
    [id],
  )
  assert.equal(rows.length, 2)
  await go(id)
  await go(id)
  const answer = 'C-26-22EEEG-2-sent-again-1.pdf'
  assert.deepEqual(await endOf(id), { type: 'LetterDelivered', letter: 2, by: 'print', on: '2026-11-24', answer })
})

test('refused for now it is tried again, and after five tries in vain a person is told', async () => {
  const id = await waitingLetter(desk, 'C-26-22EEEH', 'later@example.org')
  for (const tried of [0, 1, 2, 3]) await assert.rejects(go(id, tried), /would not take it now: 451 Try again later/)
  assert.equal((await desk.find(id))?.version, 2)
  await go(id, 4)
  const reason = 'The mail server would not take it now: 451 Try again later'
  const end = { type: 'LetterNotDelivered', ...failure, cause: 'no connection', reason, number: 1 }
  assert.deepEqual(await endOf(id), end)
})

test('content that is refused for good makes a task; refused for now, it may be begun again', async () => {
  const full = await waitingLetter(desk, 'C-26-22EEEJ', 'full@example.org')
  await go(full)
  const reason = 'The mail server refused it: 552 Mailbox full'
  assert.deepEqual(await endOf(full), { type: 'LetterNotDelivered', ...failure, cause: 'refused', reason, number: 1 })
  const busy = await waitingLetter(desk, 'C-26-22EEEK', 'busy@example.org')
  await assert.rejects(go(busy), /452 Too busy/)
  await assert.rejects(go(busy, 1), /452 Too busy/)
  assert.equal((await desk.find(busy))?.version, 2)
})

test('a server that is not there is tried again, and then told of', async () => {
  const closed = createServer()
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
  const place = closed.address()
  assert(place && typeof place === 'object')
  await new Promise((resolve) => closed.close(resolve))
  const gone = { print, email: smtpTo(`smtp://127.0.0.1:${place.port}`, now) }
  const id = await waitingLetter(desk, 'C-26-22EEEM')
  await assert.rejects(go(id, 0, gone), /could not be reached: .*ECONNREFUSED/)
  await go(id, 4, gone)
  const end = await endOf(id)
  assert(end?.type === 'LetterNotDelivered')
  assert.equal(end.cause, 'no connection')
})
