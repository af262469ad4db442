// A person puts mail where it belongs: on a complaint, from a wrong one to the right one, as a contact, or aside; each once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { complaintId } from '#core/complaint/complaint.ts'
import { filesHere } from '#core/complaint/handling-files.ts'
import { readAsLandlord } from '#store/database.ts'
import { readMessages } from '#store/messages.ts'
import { readLandedBy } from '#store/messages-then.ts'
import { openFiles } from '../files/app.ts'
import { received } from '../memory/stories.ts'
import { errorsOn } from '../memory/visitor.ts'
import { amira } from '../spine/app.ts'
import { attached, keepMail, landAndFile, mailWith } from './mails.ts'

const app = await openFiles()
const { deployment, deskOf, owner, clock, signedIn, faults } = app
const desk = deskOf(amira)
const [right, wrong] = [complaintId('C-26-24EEEE'), complaintId('C-26-24EEEF')]
for (const id of [right, wrong]) await desk.handle(id, received('2026-11-23', id), 0)
/** An adviser may log a contact, and so may say where a mail belongs. */
const adviser = await signedIn('dan.fry@fernbank.example')

const keyOf = async (subject: string): Promise<string> => {
  const { rows } = await owner.query('select message_key from message where subject = $1', [subject])
  return rows[0].message_key
}
const messagesOn = async (id: typeof right) =>
  (await readAsLandlord(deployment.database, 'fernbank', (records) => readMessages(records, id))).map(
    ({ subject }) => subject,
  )
const filesOn = async (id: typeof right) => {
  const file = await desk.find(id)
  assert(file)
  return filesHere(file.complaint.handling).map(({ name }) => name)
}
const mailEvents = async (id: typeof right) =>
  ((await desk.find(id))?.history ?? []).filter(
    ({ event }) => event.type === 'MessageFiled' || event.type === 'MessageMoved',
  )
const come = async (subject: string, parts: Parameters<typeof mailWith>[1] = []) => {
  await keepMail(deployment, mailWith({ id: subject.replaceAll(' ', '-'), subject }, parts))
  await landAndFile(deployment)
  return `/staff/messages/${await keyOf(subject)}/file`
}
const photo = attached('wall.txt', 'text/plain', 'the wall')

test('mail about no complaint is found its complaint by a person; its files go along, and both presses are one', async () => {
  const at = await come('Damp again', [photo])
  assert.match((await adviser.get('/staff/messages')).page, new RegExp(`href="${at}"`))
  const page = await adviser.get(`${at}?words=${right}`)
  assert.deepEqual(errorsOn((await adviser.send(page)).page), ['Choose where it belongs'])
  const before = await mailEvents(right)
  assert.deepEqual(before, [])
  for (const _ of [1, 2]) {
    const sent = await adviser.send(page, { to: right, because: 'She gave her name' })
    assert.equal(sent.goTo, `/staff/complaints/${right}/messages`)
  }
  assert.deepEqual(
    (await mailEvents(right)).map(({ event, by }) => [event, by]),
    [
      [
        {
          type: 'MessageFiled',
          message: await keyOf('Damp again'),
          from: null,
          because: 'She gave her name',
          on: '2026-11-24',
        },
        'dan.fry',
      ],
    ],
  )
  assert.deepEqual(await filesOn(right), ['wall.txt'])
  assert.match(
    (await adviser.get(`/staff/complaints/${right}/messages`)).page,
    /Put here by Dan Fry, [\s\S]*She gave her name/,
  )
})

test('mail on the wrong complaint is moved with a reason; both records say so, and a pack of before stays what it was', async () => {
  const at = await come(`About ${wrong}`, [attached('bill.txt', 'text/plain', 'the bill')])
  await come(`Again about ${wrong}`, [
    attached('same.txt', 'text/plain', 'the bill'),
    attached('other.txt', 'text/plain', 'other'),
  ])
  assert.deepEqual(await filesOn(wrong), ['bill.txt', 'other.txt'])
  const earlier = new Date(clock.now).toISOString()
  clock.now += 60_000
  const page = await adviser.get(`${at}?words=${right}`)
  assert.match(page.page, /Move an email to another complaint/)
  assert.doesNotMatch(page.page, /nothing for us<\/label>/)
  const unsaid = await adviser.send(page, { to: right })
  assert.deepEqual(errorsOn(unsaid.page), ['Say why it does not belong to this complaint'])
  const because = 'It is about number 6'
  for (const _ of [1, 2]) await adviser.send(page, { to: right, because })
  const message = await keyOf(`About ${wrong}`)
  const on = '2026-11-24'
  assert.deepEqual(
    (await mailEvents(wrong)).map(({ event }) => event),
    [{ type: 'MessageMoved', message, to: right, because, on }],
  )
  assert.deepEqual((await mailEvents(right)).at(-1)?.event, { type: 'MessageFiled', message, from: wrong, because, on })
  assert.deepEqual(await filesOn(right), ['wall.txt', 'bill.txt'])
  assert.deepEqual(await filesOn(wrong), ['other.txt', 'same.txt'], 'what another mail brought too is still here')
  assert.equal((await adviser.get(`/staff/complaints/${wrong}/files/1`)).status, 404)
  assert.equal((await adviser.get(`/staff/complaints/${right}/files/2`)).status, 200)
  assert.deepEqual(await messagesOn(wrong), [`Again about ${wrong}`])
  const landed = (id: typeof right, when: string) =>
    readAsLandlord(deployment.database, 'fernbank', (records) => readLandedBy(records, id, when))
  const subjects = async (id: typeof right, when: string) =>
    (await landed(id, when)).map(({ subject }) => subject).toSorted()
  assert.deepEqual(await subjects(wrong, earlier), [`About ${wrong}`, `Again about ${wrong}`])
  assert.deepEqual(await subjects(right, earlier), ['Damp again'])
  const now = new Date(clock.now).toISOString()
  assert.deepEqual(await subjects(wrong, now), [`Again about ${wrong}`])
  assert.deepEqual(await subjects(right, now), [`About ${wrong}`, 'Damp again'])
})

test('what two people put in two places is put in one, and the second is told', async () => {
  const at = await come('Which of them')
  const page = await adviser.get(`${at}?words=${right}`)
  assert.equal((await adviser.send(page, { to: right })).goTo, `/staff/complaints/${right}/messages`)
  const second = await adviser.send(page, { to: wrong })
  assert.equal(second.status, 409)
  assert.deepEqual(errorsOn(second.page), ['Somebody else put this mail somewhere while you were looking at it'])
  assert.equal((await messagesOn(wrong)).includes('Which of them'), false)
})

test('what is nothing for us is set aside with a reason, is still to be found, and can be made a contact after all', async () => {
  const robot = [
    'Auto-Submitted: auto-replied',
    'From: Robot <robot@example.org>',
    'Message-ID: <r@x>',
    'Subject: Win a car',
    '',
    'Call us',
  ]
  await keepMail(deployment, robot.join('\r\n'))
  await landAndFile(deployment)
  const at = `/staff/messages/${await keyOf('Win a car')}/file`
  assert.deepEqual(errorsOn((await adviser.send(await adviser.get(at), { to: 'nowhere' })).page), [
    'Say why it is nothing for us',
  ])
  const page = await adviser.get(at)
  for (const _ of [1, 2])
    assert.equal((await adviser.send(page, { to: 'nowhere', because: 'Advertising' })).goTo, '/staff/messages')
  assert.doesNotMatch((await adviser.get('/staff/messages')).page, /Win a car/)
  assert.match(
    (await adviser.get('/staff/messages?list=aside')).page,
    /Win a car[\s\S]*Set aside by Dan Fry[\s\S]*Advertising/,
  )
  const again = await adviser.get(at)
  for (const _ of [1, 2]) assert.equal((await adviser.send(again, { to: 'contact' })).goTo, '/staff/messages')
  const { rows } = await owner.query(
    "select contact_id, (select count(*)::int from contact where resident_name = 'Robot') as contacts from message where subject = 'Win a car'",
  )
  assert.match(rows[0].contact_id, /^S-26-/)
  assert.equal(rows[0].contacts, 1)
  assert.deepEqual(faults, [])
})
