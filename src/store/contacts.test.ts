// Contacts on a real PostgreSQL: their events kept as a complaint's are, their register whole, searched, and walled.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { dateOnly } from '#core/calendar/dates.ts'
import { amira, calendar, received } from '#core/complaint/scenario.ts'
import { type ContactId, contactId } from '#core/contact/contact.ts'
import { contactFindingsOf } from '#core/contact/findings.ts'
import type { ContactEvent } from '#core/contact/procedure.ts'
import {
  becameComplaint,
  closed,
  complaint,
  contactAfter,
  dissatisfied,
  followedUp,
  logged,
} from '#core/contact/scenario.ts'
import { type ContactLine, type ContactList, readContacts, searchContacts } from './contact-lists.ts'
import { contactOfComplaint, readContactFindings, type SavedContact, saveContact } from './contacts.ts'
import { asLandlord, readAsLandlord } from './database.ts'
import { closeDays } from './day-close.ts'
import { appendEvents, eraseWords, isVersionTaken, readEvents } from './events.ts'
import { exportEvents } from './export.ts'
import { everyComplaint, everyContact, rebuildContacts } from './rebuild.ts'
import { openTestStore, record as recordComplaint, reference } from './scenario.ts'
import { verifyDatabase, verifyExport } from './verify.ts'

const { database, owner } = await openTestStore()
const at = '2026-11-24T10:00:00.000Z'
const number = (count: number): ContactId => contactId(reference(count).replace('C', 'S'))

function savedOf(events: readonly ContactEvent[]): SavedContact {
  const contact = contactAfter(...events)
  const around = { edition: '2024', calendar, today: dateOnly('2026-11-24'), reviewWorkingDays: null } as const
  const { edition, today: asOf } = around
  return { contact, version: events.length, edition, asOf, findings: contactFindingsOf({ contact, ...around }) }
}

const of = (id: ContactId, event: ContactEvent): ContactEvent =>
  event.type === 'ContactLogged' ? { ...event, contact: id } : event

async function record(id: ContactId, events: readonly ContactEvent[], landlord = 'fernbank'): Promise<void> {
  const own = events.map((event) => of(id, event))
  await asLandlord(database, landlord, async (records) => {
    await appendEvents(records, landlord, id, 0, own, amira, at)
    await saveContact(records, savedOf(own))
  })
}

const list = (which: ContactList, after: string | null = null, landlord = 'fernbank') =>
  readAsLandlord(database, landlord, (records) => readContacts(records, which, after))
const search = (words: string, landlord = 'fernbank') =>
  readAsLandlord(database, landlord, (records) => searchContacts(records, words, null))
const ids = (rows: readonly ContactLine[]) => rows.map(({ id }) => id)

async function collected<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

const [quiet, unhappy, raised, kind] = [number(1), number(2), number(3), number(4)]
await recordComplaint(database, reference(1), [received('2026-11-10')])
await record(quiet, [logged(), followedUp('2026-11-12')])
await record(unhappy, [logged({ receivedOn: dateOnly('2026-11-09'), story: 'Fed up: nobody came about the damp' })])
await record(raised, [logged(), dissatisfied('2026-11-12'), becameComplaint('2026-11-13', '2026-11-12')])
await record(kind, [
  logged({ kind: 'compliment', story: 'Zoë mended it beautifully' }),
  closed('2026-11-12', 'answered'),
])
await record(number(5), [logged({ story: 'Damp in the livewest hall' })], 'livewest')

test('a contact’s events are read as they were recorded, and belong to no complaint', async () => {
  const read = await readAsLandlord(database, 'fernbank', (records) => readEvents(records, quiet))
  assert.deepEqual(
    read.map(({ event, version, by }) => ({ event, version, by })),
    [
      { event: of(quiet, logged()), version: 1, by: amira },
      { event: followedUp('2026-11-12'), version: 2, by: amira },
    ],
  )
  await owner.query(
    `insert into complaint_event select landlord_id, $1, version, type, facts, words_hash, previous_hash,
    hash, recorded_by, recorded_at from complaint_event where complaint_id = $2`,
    [number(90), reference(1)],
  )
  await owner.query(
    `insert into words select landlord_id, $1, version, salt, words from words where complaint_id = $2`,
    [number(90), reference(1)],
  )
  await assert.rejects(
    readAsLandlord(database, 'fernbank', (records) => readEvents(records, number(90))),
    /an event of another kind of record than S-26-\w+: ComplaintReceived/,
  )
  await owner.query(`alter table complaint_event disable trigger user; alter table words disable trigger user`)
  await owner.query(`delete from complaint_event where complaint_id = '${number(90)}'`)
  await owner.query(`delete from words where complaint_id = '${number(90)}'`)
  await owner.query(`alter table complaint_event enable always trigger never_changed;
    alter table words enable always trigger only_erased, enable always trigger never_deleted`)
})

test('of two who record on one contact at once, one wins and the other is told', async () => {
  const id = number(50)
  await record(id, [logged()])
  const outcomes = await Promise.allSettled(
    Array.from({ length: 5 }, () =>
      asLandlord(database, 'fernbank', (records) =>
        appendEvents(records, 'fernbank', id, 1, [followedUp('2026-11-12')], amira, at),
      ),
    ),
  )
  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
  assert(outcomes.every((outcome) => outcome.status === 'fulfilled' || isVersionTaken(outcome.reason)))
})

test('the register: open requests and what sounds dissatisfied, longest waiting first; everything, newest first', async () => {
  const open = await list('open requests')
  assert.deepEqual(ids(open.rows), [unhappy, quiet, raised, number(50)])
  assert.deepEqual(open.rows[0], {
    id: unhappy,
    kind: 'service request',
    residentName: 'Rosa Marsh',
    about: 'Fed up: nobody came about the damp',
    receivedOn: '2026-11-09',
    followedUpOn: null,
    dissatisfiedOn: null,
    choice: null,
    heard: ['fed up', 'nobody came'],
    complaint: null,
    closedOn: null,
  })
  assert.equal(open.rows[2]?.complaint, complaint)
  assert.deepEqual(ids((await list('sounds dissatisfied')).rows), [unhappy])
  assert.deepEqual(ids((await list('all')).rows), [number(50), kind, raised, quiet, unhappy])
})

test('the register pages by key: every contact once, in order', async () => {
  for (let count = 100; count < 220; count++) {
    await record(number(count), [
      logged({ receivedOn: dateOnly(`2026-10-${String(1 + (count % 30)).padStart(2, '0')}`) }),
    ])
  }
  const found: string[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof list>> = await list('all', after)
    found.push(...ids(page.rows))
    after = page.next
  } while (after !== null)
  assert.deepEqual([found.length, new Set(found).size], [125, 125])
  assert.deepEqual(await list('all', 'nonsense'), await list('all'))
})

test('contacts are found by reference, name, address and story, and only the landlord’s own', async () => {
  assert.deepEqual(ids((await search(unhappy)).rows), [unhappy])
  assert.deepEqual(ids((await search('damp nobody')).rows), [unhappy])
  assert.deepEqual(ids((await search('zoe')).rows), [kind])
  assert.deepEqual(ids((await search('damp', 'livewest')).rows), [number(5)])
  assert.deepEqual((await search('!!')).rows, [])
})

test('findings are saved, and the contact of a complaint is found', async () => {
  const findings = await readAsLandlord(database, 'fernbank', (records) => readContactFindings(records, raised))
  assert.deepEqual(
    findings.map(({ provision, answer }) => `${provision} ${answer}`),
    ['1.3 met', '1.4 running', '1.5 met', '1.6 not applicable'],
  )
  const of = (id: typeof complaint) =>
    readAsLandlord(database, 'fernbank', (records) => contactOfComplaint(records, id))
  assert.deepEqual([await of(complaint), await of(reference(77))], [raised, null])
})

test('verify walks contacts too, names the event that was touched, and an export says the same', async () => {
  const verified = await verifyDatabase(database, 'fernbank')
  assert.deepEqual([verified.complaints, verified.contacts, verified.misfits], [1, 125, []])
  assert.deepEqual(await verifyExport(exportEvents(database, 'fernbank')), verified)
  assert.deepEqual(await closeDays(database, 'fernbank', dateOnly('2026-11-25')), ['2026-11-24'])

  await owner.query(`alter table complaint_event disable trigger user;
    update complaint_event set facts = jsonb_set(facts, '{dissatisfied}', 'true')
      where complaint_id = '${unhappy}' and version = 1`)
  const { misfits } = await verifyDatabase(database, 'fernbank')
  await owner.query(`update complaint_event set facts = jsonb_set(facts, '{dissatisfied}', 'false')
      where complaint_id = '${unhappy}' and version = 1;
    alter table complaint_event enable always trigger never_changed, enable always trigger never_emptied`)
  assert.deepEqual(misfits, [{ complaint: unhappy, version: 1, because: 'its facts were changed' }])
  assert.deepEqual((await verifyDatabase(database, 'fernbank')).misfits, [])
})

test('the database refuses to change a contact’s events', async () => {
  await assert.rejects(
    owner.query(`delete from complaint_event where complaint_id = '${quiet}'`),
    /complaint_event is never changed: delete refused/,
  )
})

test('one landlord cannot write, change or see another’s contacts', async () => {
  const run = (statement: string) => asLandlord(database, 'livewest', (records) => sql.raw(statement).execute(records))
  assert.deepEqual(ids((await list('all', null, 'livewest')).rows), [number(5)])
  await assert.rejects(
    run(`update contact set landlord_id = 'fernbank'`),
    /new row violates row-level security policy for table "contact"/,
  )
  await run(`update contact set about = 'Changed' where landlord_id = 'fernbank'`)
  await run(`delete from contact_finding where landlord_id = 'fernbank'`)
  const { rows } = await owner.query(
    `select count(*)::int as findings,
    (select count(*)::int from contact where about = 'Changed') as changed
    from contact_finding where contact_id = $1`,
    [quiet],
  )
  assert.deepEqual(rows, [{ findings: 4, changed: 0 }])
  await assert.rejects(run(`delete from contact`), /permission denied for table contact/)
})

test('the register is the same when it is made again from the events, contact by contact', async () => {
  const snapshot = async () =>
    (await owner.query(`select * from contact join contact_search using (landlord_id, contact_id) order by 1, 2`)).rows
  const before = await snapshot()
  await owner.query(`delete from contact; delete from contact_search; delete from contact_finding`)
  const derive = (history: readonly { readonly event: ContactEvent }[]) => savedOf(history.map(({ event }) => event))

  const counted = [
    await rebuildContacts(database, 'fernbank', derive),
    await rebuildContacts(database, 'livewest', derive),
  ]

  assert.deepEqual(counted, [125, 1])
  const strip = (rows: readonly { readonly contact_id: string }[]) =>
    rows.filter(({ contact_id }) => contact_id !== number(50))
  assert.deepEqual(strip(await snapshot()), strip(before))
  assert.deepEqual(await collected(everyComplaint(database, 'fernbank')), [reference(1)])
  assert.equal((await collected(everyContact(database, 'fernbank'))).length, 125)
})

test('erased words leave a contact with its facts, out of the search, and the chain verifies', async () => {
  await asLandlord(database, 'fernbank', (records) => eraseWords(records, unhappy, at))
  const [first] = await readAsLandlord(database, 'fernbank', (records) => readEvents(records, unhappy))
  assert(first?.event.type === 'ContactLogged')
  assert.deepEqual(
    [first.event.story, first.event.resident.name, first.event.kind],
    ['[erased]', '[erased]', 'service request'],
  )
  assert.deepEqual(ids((await search('damp')).rows), [])
  const { rows } = await owner.query(`select resident_name, about, heard from contact where contact_id = $1`, [unhappy])
  assert.deepEqual(rows, [{ resident_name: '[erased]', about: '[erased]', heard: [] }])
  const { erased, misfits } = await verifyDatabase(database, 'fernbank')
  assert.deepEqual({ erased, misfits }, { erased: 1, misfits: [] })
})
