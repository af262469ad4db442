// One landlord's people cannot find, read or change another's complaint: not by the pages, nor by SQL as the program's role.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { complaintId } from '#core/complaint/complaint.ts'
import { asApplication } from '#store/connection.ts'
import { accessCode } from '../../src/access-code.ts'
import { password } from '../memory/memory-parts.ts'
import { acknowledged, received } from '../memory/stories.ts'
import { createVisitor } from '../memory/visitor.ts'
import { amira, fernbank, openApp } from './app.ts'

const { server, connection, deployment, owner, deskOf, closing, faults } = await openApp('2026-11-24T10:00:00Z')
const id = complaintId('C-26-22CCCC')
await deskOf(amira).handle(id, received('2026-11-23', id), 0)
await deskOf(amira).handle(id, acknowledged('2026-11-24'), 1)
const theirs = /Marsh|mould|Heron Court|01632 960 017/

const stranger = createVisitor(server)
const signedIn = await stranger.send(await stranger.get('/staff/sign-in'), {
  email: 'olwen.price@livin.example',
  password,
})
assert.equal(signedIn.goTo, '/staff')

test('another landlord’s member of staff gets the page that says it is not there, at every address of it', async () => {
  const of = `/staff/complaints/${id}`
  const paths = [
    '',
    '/people',
    '/history',
    '/needs',
    '/hazard-acts/1',
    '/logged',
    '/letters/2',
    '/letters/2/pdf',
    '/letters/2/text',
    '/acknowledge',
    '/extend',
    '/respond',
  ]
  for (const path of paths) {
    const { status, page } = await stranger.get(`${of}${path}`)
    assert.equal(status, 404, path)
    assert.match(page, /We cannot find that page/)
    assert.doesNotMatch(page, theirs)
    const unknown = await stranger.get(`/staff/complaints/C-26-ZZZZZZ${path}`)
    const plain = (text: string) => text.replaceAll('C-26-ZZZZZZ', id).replace(/nonce="[^"]+"|value="[^"]{40,}"/g, '')
    assert.equal(plain(page), plain(unknown.page), 'a reference of somebody else’s and an unknown one look the same')
  }
})

test('another landlord’s lists and searches do not have it', async () => {
  for (const path of ['/staff', '/staff/worklists/everything-due', '/staff/complaints']) {
    assert.doesNotMatch((await stranger.get(path)).page, theirs, path)
  }
  for (const words of [id, '22CCCC', 'Marsh', 'mould', 'Heron']) {
    const { status, page } = await stranger.get(`/staff/complaints?words=${words}`)
    assert.equal(status, 200)
    assert.match(page, /No complaint has ‘/, words)
    assert.doesNotMatch(page, /Rosa|Heron Court/, words)
  }
})

test('a form posted to another landlord’s complaint is not found, and nothing is written', async () => {
  const { posted } = await tokenOf(stranger)
  for (const path of ['acknowledge', 'extend', 'respond', 'close']) {
    const { status, page } = await stranger.post(`/staff/complaints/${id}/${path}`, {
      ...posted,
      seen: '2',
      press: 'go',
    })
    assert.equal(status, 404, path)
    assert.doesNotMatch(page, theirs)
  }
  const { rows } = await owner.query(`select count(*)::int from complaint_event where landlord_id = 'livin'`)
  assert.deepEqual(rows, [{ count: 0 }])
})

test('a reference that another landlord has is free here, and both complaints stay apart', async () => {
  const { posted } = await tokenOf(stranger)
  const typed = {
    ...posted,
    complaint: id,
    name: 'Idris Vane',
    story: 'The lift is broken',
    channel: 'phone',
    replyBy: 'phone',
    telephone: '01632 960 444',
    letterFormat: 'standard',
    'receivedOn-day': '24',
    'receivedOn-month': '11',
    'receivedOn-year': '2026',
  }
  assert.equal((await stranger.post('/staff/log', typed)).goTo, `/staff/complaints/${id}/logged`)
  assert.match((await stranger.get(`/staff/complaints/${id}`)).page, /Idris Vane/)
  assert.doesNotMatch((await stranger.get(`/staff/complaints/${id}`)).page, theirs)
  const file = await deskOf(amira).find(id)
  assert.equal(file?.complaint.resident.name, 'Rosa <b>Marsh')
})

test('a resident’s access code opens their own complaint, under their own landlord', async () => {
  const resident = createVisitor(server)
  const code = accessCode(deployment.secret, fernbank.id, id, 1)
  const elsewhere = await resident.send(await resident.get('/livin/check'), { reference: id, accessCode: code })
  assert.equal(elsewhere.status, 422)
  const here = await resident.send(await resident.get('/fernbank/check'), { reference: id, accessCode: code })
  assert.equal(here.goTo, '/fernbank/complaint')
  assert.match((await resident.get('/fernbank/complaint')).page, /C-26-22CCCC/)
  assert.equal((await resident.get('/livin/complaint')).goTo, '/livin/check')
  assert.equal((await resident.get(`/staff/complaints/${id}`)).status, 303)
})

test('by SQL, as the program’s role set to one landlord, no row of another is read or written', async () => {
  const client = new pg.Client(asApplication(connection))
  await client.connect()
  closing.unshift(() => client.end())
  await client.query(`select set_config('recourse.landlord', 'west-lancashire', false)`)
  const { rows: tables } = await owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'landlord_id' and table_name in
        (select tablename from pg_tables where schemaname = 'public') order by 1`,
  )
  assert(tables.length >= 12, `${tables.length} tables have a landlord`)
  for (const { name } of tables) {
    const { rows } = await client.query(`select * from ${name} where landlord_id <> 'west-lancashire'`)
    assert.deepEqual(rows, [], name)
  }
  const writes = [
    `update complaint set about = 'taken' where complaint_id = '${id}'`,
    `update letter set delivered_at = now() where complaint_id = '${id}'`,
    `update words set words = null, salt = null, erased_at = now() where complaint_id = '${id}'`,
    `delete from due where complaint_id = '${id}'`,
    `delete from finding`,
    `delete from complaint_search`,
  ]
  for (const write of writes) assert.equal((await client.query(write)).rowCount, 0, write)
  const walled = /violates row-level security policy/
  await assert.rejects(
    client.query(`insert into complaint_event (landlord_id, complaint_id, version, type, facts, words_hash, previous_hash,
      hash, recorded_by, recorded_at) values ('fernbank', '${id}', 3, 'ComplaintClosed', '{}', '', '', '', 'x', '2026-11-24')`),
    walled,
  )
  await assert.rejects(
    client.query(`insert into due (landlord_id, complaint_id, stage, act, number, due_on, aim_for)
      values ('fernbank', '${id}', 1, 'action', 1, '2026-11-24', '2026-11-24')`),
    walled,
  )
  for (const write of ['delete from complaint_event', `update complaint_event set type = 'x'`]) {
    await assert.rejects(client.query(write), /permission denied/)
  }
  assert.deepEqual(faults, [])
})

/** What a form of this visitor carries to show that it came from one of our pages. */
async function tokenOf(visitor: typeof stranger): Promise<{ posted: Record<string, string> }> {
  const { page } = await visitor.get('/staff/log')
  const token = /name="_csrf" value="([^"]+)"/.exec(page)?.[1]
  assert(token)
  return { posted: { _csrf: token } }
}
