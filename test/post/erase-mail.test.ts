// Erasing a complaint takes the bytes of its mails and files: hashes and sizes stay, verify says so, and what others share stays.
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import sharp from 'sharp'
import { type ComplaintId, complaintId } from '#core/complaint/complaint.ts'
import { erase } from '../../src/erase.ts'
import { keepHouse } from '../../src/housekeeping.ts'
import { hashOf, openFiles } from '../files/app.ts'
import { acknowledged, received, responded } from '../memory/stories.ts'
import { amira, fernbank } from '../spine/app.ts'
import { addressOf, recourse } from '../spine/command.ts'
import { attached, keepMail, landAndFile, mailWith } from './mails.ts'

const app = await openFiles()
const { deployment, deskOf, owner, connection, outbox, officer, placeOf, kept, clock } = app
const desk = deskOf(amira)
const [gone, stays] = [complaintId('C-26-24EEEE'), complaintId('C-26-24EEEF')]
const place = { data: outbox, databaseUrl: addressOf(connection) }
const environment = { DATABASE_URL: place.databaseUrl }

async function live(id: ComplaintId): Promise<void> {
  const on = received('2026-11-24').receivedOn
  const answer = { ...responded('2026-11-24', '2026-12-01'), actions: [] }
  for (const command of [
    received('2026-11-23', id),
    acknowledged('2026-11-24'),
    answer,
    { type: 'CloseComplaint', on } as const,
  ]) {
    const version = (await desk.find(id))?.version ?? 0
    assert.equal((await desk.handle(id, command, version)).recorded, true, command.type)
  }
}

const photo = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#264' } })
  .jpeg()
  .toBuffer()
const [shared, own] = ['in both', 'in one']

test('mails and files of the one are gone from the disk and the database, and of the other none', async () => {
  for (const id of [gone, stays]) {
    const parts = [attached('shared.txt', 'text/plain', shared), attached(`${id}.txt`, 'text/plain', id)]
    if (id === gone)
      parts.push(
        attached('own.txt', 'text/plain', own),
        attached('wall.jpg', 'image/jpeg', photo),
        attached('x.zip', 'application/zip', 'PK'),
      )
    await keepMail(deployment, mailWith({ id, subject: `About ${id}` }, parts, `Words about ${id}`))
    await live(id)
  }
  await landAndFile(deployment)
  const { packs } = deployment.files
  await packs.write('fernbank', gone, 1, [Buffer.from('everything that was sent')])
  const before = (
    await owner.query('select sha256, octet_length(original)::int as bytes from message where complaint_id = $1', [
      gone,
    ])
  ).rows
  assert(existsSync(placeOf(hashOf(own))))
  const words = [gone, '--landlord', 'fernbank', '--by', 'carys.wynn@fernbank.example', '--why', 'She asked']
  const said = await erase(words, place, async () => gone, clock.now + 3_600_000)
  assert.match(said[0] ?? '', /^Erased: C-26-24EEEE: the words of \d+ events, 1 email and 3 files were erased on /)
  for (const content of [own, gone, photo]) assert.equal(existsSync(placeOf(hashOf(content))), false)
  for (const content of [shared, stays]) assert(existsSync(placeOf(hashOf(content))))
  assert.deepEqual(
    kept().filter((name) => name.endsWith('.webp')),
    [],
    'no small picture is left',
  )
  assert.equal(await packs.read('fernbank', gone, 1), null, 'a pack holds all of it')
  const after = await owner.query(
    'select sha256, original_bytes::int as bytes, original, sender, subject, body from message where complaint_id = $1',
    [gone],
  )
  assert.deepEqual(
    after.rows,
    before.map((row) => ({ ...row, original: null, sender: '[erased]', subject: '[erased]', body: '[erased]' })),
  )
  const { rows } = await owner.query(
    "select table_name from (select 'message' as table_name, to_jsonb(message)::text as row from message where complaint_id = $1 union all select 'message_file', to_jsonb(message_file)::text from message_file join message using (landlord_id, message_key) where complaint_id = $1) as every where row ~ 'own.txt|wall.jpg|x.zip|Rosa|Words about'",
    [gone],
  )
  assert.deepEqual(rows, [], 'nothing of it is said anywhere')
})

test('verify fits and says so, live and exported; the pages say what is gone', async () => {
  const { exit, said } = await recourse(['verify', '--data', outbox], environment)
  assert.equal(exit, 0, said)
  assert.match(said, /C-26-24EEEE: the words of \d+ events, 1 email and 3 files were erased/)
  const { page } = await officer.get(`/staff/complaints/${gone}/messages`)
  assert.match(page, /\[erased\]/)
  assert.doesNotMatch(page, /Download the original/)
  assert.equal((await officer.get(`/staff/complaints/${gone}/files/1`)).status, 200, 'the other complaint has it too')
  assert.equal((await officer.get(`/staff/complaints/${gone}/files/3`)).status, 404)
  assert.equal((await officer.get(`/staff/complaints/${stays}/files/1`)).status, 200)
})

test('what is sent again afterwards is kept again; what an erasing that was broken off left goes with the house', async () => {
  await keepMail(
    deployment,
    mailWith({ id: 'again', subject: `Again ${stays}` }, [attached('a.txt', 'text/plain', own)]),
  )
  await landAndFile(deployment)
  assert(existsSync(placeOf(hashOf(own))))
  await deployment.files
    .arrive(
      'fernbank',
      'left.txt',
      (async function* () {
        yield Buffer.from(gone)
      })(),
    )
    .then(async (arrival) => arrival.taken && deployment.files.keep('fernbank', arrival.incoming))
  assert(existsSync(placeOf(hashOf(gone))))
  await keepHouse({ ...deployment, now: () => Date.now() + 48 * 3_600_000 }, [fernbank])
  assert.equal(existsSync(placeOf(hashOf(gone))), false)
  for (const content of [own, shared, stays]) assert(existsSync(placeOf(hashOf(content))))
  const { exit, said } = await recourse(['verify', '--data', outbox], environment)
  assert.equal(exit, 0, said)
})
