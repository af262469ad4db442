// A complaint that is kept to named people, through the whole program: no list, search, page, file or number tells anybody else of it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { asLandlord } from '#store/database.ts'
import { keepMessage, landMessage } from '#store/messages.ts'
import { hashOf, openFiles } from '../files/app.ts'
import { formOn } from '../memory/visitor.ts'
import { ben, carys, dan } from './app.ts'

const app = await openFiles()
const { id, deskOf, deployment, clock } = app
const path = `/staff/complaints/${id}`
const adviser = await app.signedIn('dan.fry@fernbank.example')
const lead = await app.signedIn('carys.wynn@fernbank.example')
const title = 'This complaint is kept to named people'
const secret = /Rosa|Heron|since the winter/i

const mail = Buffer.from('From: rosa@example.org\r\nSubject: The leak\r\n\r\nIt is worse.\r\n')
const key = hashOf(mail)
await asLandlord(deployment.database, 'fernbank', async (records) => {
  const words = { kind: 'letter', sender: 'rosa@example.org', subject: 'The leak', body: 'It is worse.' } as const
  const came = { key, messageId: key, receivedAt: '2026-11-24T09:00:00.000Z', attachments: [], sha256: key }
  await keepMessage(records, { ...came, ...words, original: mail }, { mailbox: 'in', uidValidity: 1, uid: 1 })
  await landMessage(records, key, { complaint: id, contact: null, afterClosing: false }, '2026-11-24T09:00:00.000Z')
})

test('until it is kept, everybody finds it and opens it, and no opening is noted', async () => {
  assert.match((await adviser.get(path)).page, secret)
  assert.match((await adviser.get('/staff/complaints?words=mould')).page, new RegExp(id))
  assert.equal((await adviser.get(`/staff/messages/${key}`)).status, 200)
  assert.doesNotMatch((await lead.get(`${path}/history`)).page, /Who opened it/)
})

test('an officer keeps it to two people', async () => {
  const page = await app.officer.get(`${path}/keep`)
  const answer = await app.officer.send(page, {
    why: 'domestic abuse or safety',
    words: 'Her former partner works for a contractor of ours',
    'people-amira.khan': 'yes',
    'people-ben.osei': 'yes',
  })
  assert.equal(answer.goTo, `${path}?done=keep`)
  const kept = await app.officer.get(answer.goTo ?? '')
  assert.match(kept.page, /Amira Khan, Ben Osei/)
})

test('nobody else opens any page, letter, file, mail or pack of it; the page says whom to turn to and nothing more', async () => {
  const inside = ['', '/people', '/investigation', '/files', '/letters', '/messages', '/history', '/pack', '/respond']
  for (const page of inside) {
    const answer = await adviser.get(`${path}${page}`)
    assert.equal(answer.status, 403, page)
    assert.match(answer.page, new RegExp(title))
    assert.match(answer.page, /Amira Khan, complaints officer/)
    assert.doesNotMatch(answer.page, secret)
  }
  for (const other of [`${path}/letters/2/pdf`, `${path}/pack/1`, `${path}/files/1`]) {
    assert.equal((await adviser.get(other)).status, 403, other)
  }
  for (const other of [`/staff/messages/${key}`, `/staff/messages/${key}/file`]) {
    assert.equal((await adviser.get(other)).status, 404, other)
  }
})

test('no search, list or worklist of anybody else has it; its reference leads to whom to turn to', async () => {
  for (const list of ['/staff/complaints', '/staff/complaints?words=mould', '/staff/complaints?words=Rosa', '/staff']) {
    const { page } = await adviser.get(list)
    assert.doesNotMatch(page, new RegExp(id), list)
    assert.doesNotMatch(page, /Marsh/, list)
  }
  assert.equal((await adviser.get(`/staff/complaints?words=${id}`)).goTo, path)
  assert.match((await app.officer.get('/staff/complaints?words=mould')).page, /Rosa/)
  assert.match((await app.officer.get('/staff')).page, /Rosa/)
})

const linksOn = (page: string, to: RegExp): readonly string[] =>
  [...page.matchAll(/href="([^"]+)"/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => to.test(href))

test('figures, the Code and the register count it, each number with its line, and the line says nothing', async () => {
  const figures = await lead.get('/staff/figures')
  const [counted] = linksOn(figures.page, /figures\/cases/)
  assert(counted)
  const cases = await lead.get(counted)
  assert.match(cases.page, new RegExp(`Kept to named people</a><br><span class="app-quiet">${id}`))
  assert.doesNotMatch(cases.page, secret)
  const wall = await lead.get('/staff/code')
  const [provision] = linksOn(wall.page, /code\/2024\/6\.2\?/)
  assert(provision)
  const [answers] = linksOn((await lead.get(provision)).page, /#cases$/)
  assert(answers)
  const answering = await lead.get(answers.replace('#cases', ''))
  assert.match(answering.page, new RegExp(`Kept to named people</a><br><span class="app-quiet">${id}`))
  assert.doesNotMatch(answering.page, secret)
})

test('the team’s list has its line for whoever plans the work, and its words for those who may open it', async () => {
  const theirs = await adviser.get('/staff/team')
  assert.match(theirs.page, new RegExp(id))
  assert.match(theirs.page, /Kept to named people/)
  assert.doesNotMatch(theirs.page, secret)
  assert.match((await app.officer.get('/staff/team')).page, /Rosa/)
  assert.doesNotMatch((await adviser.get('/staff/team/file')).page, secret)
  const chosen = await lead.get(`/staff/team/assign?to=ben.osei&chosen-${id}=yes`)
  assert.equal(chosen.status, 422)
  assert.match(chosen.page, /What you chose is kept to named people/)
  assert.doesNotMatch(chosen.page, secret)
})

test('a lead who looks for what is held on the resident is told of it, and opens it first', async () => {
  const { subjectAccess } = deskOf(carys)
  const about = { name: 'kept to named people', about: 'Open it first, for a reason.' }
  assert.deepEqual(await subjectAccess.look('Rosa Marsh'), [{ id, as: null, ...about }])
  assert.equal(await subjectAccess.ask('Rosa Marsh', [{ id, as: 'resident' }]), null)
})

test('what others ask of it is refused, whichever way it is asked', async () => {
  const before = await app.eventsOf()
  assert.equal(await deskOf(dan).find(id), null)
  const outcome = await deskOf(dan).handle(
    id,
    { type: 'OpenToEverybody', on: dateOnly('2026-11-24'), because: 'x' },
    before.length,
  )
  assert.deepEqual(outcome, {
    recorded: false,
    refusals: [{ because: 'This complaint is kept to named people, and you are not among them' }],
  })
})

test('a lead opens it for a reason, which stands in its history beside who opened it and when', async () => {
  clock.now = Date.parse('2026-11-24T10:05:00Z')
  const closed = await lead.get(path)
  assert.equal(closed.status, 403)
  assert.equal(formOn(closed.page).action, `${path}/open`)
  const empty = await lead.send(closed, { because: '' })
  assert.equal(empty.status, 422)
  assert.match(empty.page, /Enter why you must open it/)
  assert.equal((await lead.send(closed, { because: 'She rang, and both are away' })).goTo, path)
  const { page } = await lead.get(`${path}/history`)
  assert.match(page, /Opened by a lead who was not named/)
  assert.match(page, /She rang, and both are away/)
  assert.match(page, /Carys Wynn, Tue 24 Nov 2026, 10:05am/)
  assert.match(page, /Amira Khan, Tue 24 Nov 2026, 10:00am/)
  assert.doesNotMatch((await adviser.get(path)).page, /Open it all the same/)
})

test('opened to everybody, everybody finds it again, and who had opened it stays', async () => {
  const page = await lead.get(`${path}/open-to-everybody`)
  const sure = await lead.send(page, { because: 'She has moved' })
  assert.notEqual((await deskOf(ben).find(id))?.complaint.handling.readers, null)
  await lead.send(sure, { press: 'send' })
  assert.match((await adviser.get(path)).page, secret)
  assert.match((await adviser.get('/staff/complaints?words=mould')).page, new RegExp(id))
  assert.match((await adviser.get(`${path}/history`)).page, /Carys Wynn, Tue 24 Nov 2026, 10:05am/)
  assert.equal((await deskOf(ben).find(id))?.complaint.handling.readers, null)
})

test('nothing failed out of sight', () => assert.deepEqual(app.faults, []))
