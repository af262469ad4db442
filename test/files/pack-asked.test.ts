// A pack asked for on its page: built once in the background, given up where it cannot be, and nobody else's.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asLandlord, readAsLandlord } from '#store/database.ts'
import { askForPack } from '#store/packs.ts'
import { buildAsked, giveUpPack } from '../../src/packs-desk.ts'
import { amira, fernbank } from '../spine/app.ts'
import { until } from '../spine/program.ts'
import { hashOf } from './app.ts'
import { download } from './sender.ts'
import { openPack } from './with-a-pack.ts'

const app = await openPack()
const { server, deployment, clock, faults, id, deskOf, version, order } = app
clock.now = Date.parse(order.at)

test('the page builds one in the background, once however often it is pressed, and gives it out again', async () => {
  const pack = `/staff/complaints/${id}/pack`
  const lead = await app.signedIn('carys.wynn@fernbank.example')
  const page = await lead.get(pack)
  assert.equal((await lead.send(page, {})).goTo, `${pack}?watch=yes`)
  assert.equal((await lead.send(page, {})).goTo, `${pack}?watch=yes`)
  const made = () => deskOf(amira).packs.ofComplaint(id)
  await until(
    'the pack is built',
    async () => (await made()).every(({ builtAt }) => builtAt),
    () => faults.join('\n'),
  )
  const [last] = await made()
  assert(last)
  assert.deepEqual([last.documents, last.leftOut, last.failed], [4, 0, null])
  const { bytes, headers } = await download(server, lead, `${pack}/${last.number}`)
  assert.equal(hashOf(new Uint8Array(bytes)), last.sha256)
  assert.match(String(headers['content-disposition']), /C-26-22CCCC-pack-\d+\.zip/)
})

test('one that cannot be built says why when nobody tries again, and another may be asked for', async () => {
  const { database } = deployment
  const asked = { version, askedBy: amira.id, askedAt: order.at }
  const number = await asLandlord(database, 'fernbank', (records) => askForPack(records, id, asked))
  assert(number)
  const broken = { ...deployment, typesetter: { pdf: () => Promise.reject(new Error('There is no font')) } }
  const build = (last: boolean) => buildAsked(broken, fernbank, { landlord: 'fernbank', complaint: id, number }, last)
  const found = async () => (await deskOf(amira).packs.ofComplaint(id)).find((one) => one.number === number)

  await assert.rejects(build(false), { message: 'There is no font' })
  assert.equal((await found())?.failed, null)
  assert.equal(await asLandlord(database, 'fernbank', (records) => askForPack(records, id, asked)), null)

  await assert.rejects(build(true), { message: 'There is no font' })
  assert.equal((await found())?.failed, 'There is no font')
  const page = await (await app.signedIn('carys.wynn@fernbank.example')).get(`/staff/complaints/${id}/pack`)
  assert.match(page.page, /It could not be built: There is no font/)
  assert.match(page.page, /Build the pack/)
})

test('one that was broken off each time is not in hand for ever, and what was noted of another stays', async () => {
  const { database } = deployment
  const asked = { version, askedBy: amira.id, askedAt: order.at }
  const number = await asLandlord(database, 'fernbank', (records) => askForPack(records, id, asked))
  assert(number)

  for (const one of [number, number - 1]) await giveUpPack(deployment, 'fernbank', { complaint: id, number: one })

  const [last, before] = await deskOf(amira).packs.ofComplaint(id)
  assert.deepEqual(
    [last?.number, last?.failed, before?.failed],
    [number, 'The program was stopped each time while it was being built', 'There is no font'],
  )
})

test('nobody else has it: not another landlord, not whoever only takes calls, not whoever is signed out', async () => {
  const pack = `/staff/complaints/${id}/pack`
  const theirs = await app.signedIn('olwen.price@livin.example')
  const adviser = await app.signedIn('dan.fry@fernbank.example')
  assert.equal((await theirs.get(pack)).status, 404)
  assert.equal((await theirs.get(`${pack}/1`)).status, 404)
  assert.equal((await adviser.get(`${pack}/1`)).status, 404)
  assert.match((await adviser.get(pack)).page, /A complaints officer or a complaints lead can build the pack/)
  assert.equal(
    await readAsLandlord(deployment.database, 'livin', (records) =>
      records.selectFrom('pack').select('number').executeTakeFirst(),
    ),
    undefined,
  )
})

test('nothing failed out of sight', () => assert.deepEqual(faults, []))
