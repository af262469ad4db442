// Who may have a file and who not; that each is where the record says, as it came; and that what nobody recorded goes.
import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import sharp from 'sharp'
import { keepHouse } from '../../src/housekeeping.ts'
import { createVisitor } from '../memory/visitor.ts'
import { landlords } from '../spine/app.ts'
import { addressOf, recourse } from '../spine/command.ts'
import { hashOf, openFiles } from './app.ts'
import { sendFiles } from './sender.ts'

const app = await openFiles()
const { server, connection, deployment, owner, outbox, faults, id, at, signedIn, officer, kept, placeOf } = app
const photo = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#264' } })
  .jpeg()
  .toBuffer()
const [survey, diary, unsent] = ['%PDF-1.7 the survey', '3 Nov: rang', 'chosen and never sent']
const files = [
  { name: 'photo.jpg', content: new Uint8Array(photo) },
  { name: 'survey.pdf', content: survey },
  { name: 'diary.txt', content: diary },
]
const add = await officer.get(`${at}/add`)
assert.equal((await sendFiles(server, officer, add, files)).goTo, at)
const refused = await sendFiles(server, officer, add, [{ name: 'a.txt', content: unsent }], { 'on-day': '25' })
assert.equal(refused.status, 422)

test('nobody who is signed out, or comes from elsewhere, leaves anything on the disk', async () => {
  const before = kept()
  const page = await officer.get(`${at}/add`)
  const stranger = createVisitor(server)
  const residents = { ...page, page: page.page.replaceAll(`${at}/add`, '/fernbank/complaint/files') }
  const secret = { name: 'new.txt', content: 'nobody sent this before' }
  assert.equal((await sendFiles(server, stranger, page, [secret])).status, 403)
  assert.equal((await sendFiles(server, officer, page, [secret], { _csrf: 'made up' })).status, 403)
  assert.equal((await sendFiles(server, stranger, residents, [secret])).goTo, '/fernbank/check')
  assert.deepEqual(kept(), before)
})

test('another landlord’s people and other residents cannot have it', async () => {
  const theirs = await signedIn('olwen.price@livin.example')
  for (const part of ['', '/add', '/1', '/1/preview', '/1/without-place']) {
    assert.equal((await theirs.get(`${at}${part}`)).status, 404, part)
  }
  assert.equal((await theirs.get(`${at}/../../../../fernbank/complaint/files/1`)).status, 303)
  assert.equal(
    (await createVisitor(server).get(`${at}/1`)).goTo,
    `/staff/sign-in?go-on=${encodeURIComponent(`${at}/1`)}`,
  )
  assert.equal((await officer.get(`${at}/99`)).status, 404)
  assert.equal((await officer.get(`/staff/complaints/C-26-ZZZZZZ/files/1`)).status, 404)
})

test('recourse verify reads every file that the record names, and names the one that is changed or missing', async () => {
  // The program keeps its files in a folder of its data; here that folder is the outbox.
  const verify = () => recourse(['verify', '--data', outbox], { DATABASE_URL: addressOf(connection) })
  assert.equal((await verify()).exit, 0)
  writeFileSync(placeOf(hashOf(survey)), '%PDF-1.7 another survey')
  rmSync(placeOf(hashOf(diary)))
  const { exit, said } = await verify()
  assert.equal(exit, 1)
  const named = said.split('\n').filter((line) => line.startsWith('  '))
  assert.deepEqual(named, [
    `  ${id}, event 3: its file ${hashOf(survey)} was changed`,
    `  ${id}, event 4: its file ${hashOf(diary)} is missing`,
  ])
  assert.equal((await officer.get(`${at}/3`)).status, 404)
  writeFileSync(placeOf(hashOf(survey)), survey)
  writeFileSync(placeOf(hashOf(diary)), diary)
  assert.equal((await verify()).exit, 0)
})

test('a file that no complaint has is let go of after a day, and no other', async () => {
  const named = [photo, survey, diary].map(hashOf)
  const waiting = hashOf(unsent)
  assert(kept().includes(waiting))
  await keepHouse(deployment, landlords)
  assert(kept().includes(waiting))
  // Its age on the disk is the machine's own: the house is kept as it will be by tomorrow's clock.
  const tomorrow = { ...deployment, now: () => Date.now() + 25 * 3_600_000 }
  await keepHouse(tomorrow, landlords)
  assert.deepEqual(kept(), [...named, `${hashOf(photo)}.webp`].toSorted())
  const { rows } = await owner.query('select sha256 from file where sha256 = $1', [waiting])
  assert.deepEqual(rows, [])
  assert.deepEqual(faults, [])
})
