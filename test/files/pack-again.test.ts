// A pack made again after people were renamed and the landlord's policy was replaced is the same bytes; one that spans the change
// tells of both policies.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { complaintId } from '#core/complaint/complaint.ts'
import { asLandlord, readAsLandlord } from '#store/database.ts'
import { readProfilesUntil, saveLandlord } from '#store/landlords.ts'
import { readNamesAt, savePerson } from '#store/people.ts'
import { received } from '../memory/stories.ts'
import { bare, missing, wordsInOrder } from '../pdfua/poppler.ts'
import { checkPdf } from '../pdfua-check.ts'
import { amira, ben, landlords } from '../spine/app.ts'
import { sendFiles } from './sender.ts'
import { openPack } from './with-a-pack.ts'

const app = await openPack()
const { deployment, owner, deskOf, built, version, faults, server, officer } = app
const { database } = deployment
const first = await built('first')

const kept = landlords.find(({ id }) => id === 'fernbank')
assert(kept)
const [aim, ...others] = kept.limits
assert(aim)
const replaced = {
  ...{ ...kept, name: 'Fernbank Homes Group', colour: { hex: '#502a6e', chosenBy: 'us' } },
  source: { ...kept.source, document: 'Complaints and compliments policy', period: 'November 2026' },
  limits: [{ ...aim, quote: 'We will acknowledge your complaint within two working days' }, ...others],
}
const keep = (profile: unknown, at: string) =>
  asLandlord(database, 'fernbank', (records) => saveLandlord(records, { name: 'Fernbank', profile }, at))

test('a name is kept from the day it was given, whoever wrote it; a name that stays is kept once', async () => {
  const renamed = { ...amira, name: 'Amira Larsen', email: 'amira.khan@fernbank.example', passwordHash: 'x' }
  const save = (at: string) => asLandlord(database, 'fernbank', (records) => savePerson(records, renamed, at))
  await save('2026-11-25T09:00:00.000Z')
  await save('2026-11-25T09:30:00.000Z')
  await owner.query(
    `update person set name = 'Benedict Osei' where landlord_id = 'fernbank' and person_id = 'ben.osei'`,
  )

  const { rows } = await owner.query(
    `select person_id as id, name from person_name where landlord_id = 'fernbank' and person_id in ($1, $2)
     order by person_id, since`,
    [amira.id, ben.id],
  )

  assert.deepEqual(
    rows.map(({ name }) => name),
    ['Amira Khan', 'Amira Larsen', 'Ben Osei', 'Benedict Osei'],
  )
  const called = async (at: string) => {
    const names = await readAsLandlord(database, 'fernbank', (records) => readNamesAt(records, at))
    return names.find(({ id }) => id === amira.id)?.name
  }
  assert.equal(await called('2024-01-01T00:00:00.000Z'), 'Amira Khan')
  assert.equal(await called('2026-11-25T08:59:59.999Z'), 'Amira Khan')
  assert.equal(await called('2026-11-25T09:00:00.000Z'), 'Amira Larsen')
})

test('a profile is kept when it changed, and not again at each start', async () => {
  await keep(kept, '2026-11-25T09:45:00.000Z')
  await keep(replaced, '2026-11-25T10:00:00.000Z')
  await keep(replaced, '2026-11-25T11:00:00.000Z')
  const sinceUntil = async (at: string) =>
    (await readAsLandlord(database, 'fernbank', (records) => readProfilesUntil(records, at))).map(({ since }) => since)
  const [opened, changed] = ['2026-11-24T10:00:00.000Z', '2026-11-25T10:00:00.000Z']
  assert.deepEqual(await sinceUntil('2026-11-30T10:00:00.000Z'), [opened, changed])
  assert.deepEqual(await sinceUntil('2026-11-25T09:59:59.000Z'), [opened])
  assert.deepEqual(await sinceUntil('2020-01-01T00:00:00.000Z'), [opened])
})

test('neither the names nor the profiles that were kept can be changed or taken away', async () => {
  for (const table of ['person_name', 'landlord_profile']) {
    await assert.rejects(owner.query(`update ${table} set since = now()`), /is never changed: update refused/)
    await assert.rejects(owner.query(`delete from ${table}`), /is never changed: delete refused/)
  }
})

test('made again after people were renamed, the policy was replaced and another complaint got a file, it is the same bytes', async () => {
  const other = complaintId('C-26-22DDDD')
  await deskOf(ben).handle(other, received('2026-11-23', other), 0)
  const files = `/staff/complaints/${other}/files`
  const page = await officer.get(`${files}/add`)
  const sent = await sendFiles(server, officer, page, [{ name: 'photo.txt', content: 'A photo that is none' }])
  assert.equal(sent.goTo, files)

  const again = await built('again')

  assert.deepEqual(again.made, first.made)
  assert.deepEqual(again.bytes, first.bytes)
})

test('one that spans the change has both policies with their days and words, and the names and the landlord of its instant', async () => {
  const later = await built('later', { version, at: '2026-11-26T10:00:00.000Z' })
  const policies = [...later.entries.keys()].filter((place) => place.startsWith('policy/'))
  assert.deepEqual(policies, [
    'policy/1 from 2026-11-24.pdf',
    'policy/2 from 2026-11-25.pdf',
    'policy/1 from 2026-11-24.json',
    'policy/2 from 2026-11-25.json',
  ])
  const [before, after] = policies.map((place) => later.entries.get(place) ?? new Uint8Array())
  const data = policies.slice(2).map((place) => JSON.parse(Buffer.from(later.entries.get(place) ?? []).toString()))
  assert.deepEqual(data, [kept, replaced])
  assert(before && after)
  for (const pdf of [before, after]) assert.deepEqual((await checkPdf(pdf, 'en-GB')).findings, [])
  if (missing('pdfinfo', 'poppler-utils')) return
  assert(wordsInOrder(before).includes(bare('within 3 working days of receiving it')))
  assert(wordsInOrder(after).includes(bare('within two working days')))
  const index = wordsInOrder(later.entries.get('index.pdf') ?? new Uint8Array())
  for (const words of [
    'Policies in force from the day of receipt on: 2',
    'Kept here first on Tue 24 Nov 2026, replaced on Wed 25 Nov 2026 Complaints policy (April 2024) policy/1 from 2026-11-24.pdf',
    'From Wed 25 Nov 2026, not replaced Complaints and compliments policy (November 2026) policy/2 from 2026-11-25.pdf',
    'What the policy was before Tue 24 Nov 2026 was not kept, and is not known.',
    'Amira Larsen',
    'Fernbank Homes Group',
  ]) {
    assert(index.includes(bare(words)), `${words}: ${index}`)
  }
  assert.equal(index.includes(bare('Amira Khan')), false)
  const then = wordsInOrder(first.entries.get('index.pdf') ?? new Uint8Array())
  assert(then.includes(bare('Policies in force from the day of receipt on: 1')))
  assert(then.includes(bare('Amira Khan')))
})

test('nothing failed out of sight', () => assert.deepEqual(faults, []))
