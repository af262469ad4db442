// A record that was touched names the event; one that was only erased, as the law asks, still verifies.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { acknowledged, answered, received } from '#core/complaint/scenario.ts'
import { asLandlord } from './database.ts'
import { closeDays } from './day-close.ts'
import { eraseWords } from './events.ts'
import { exportEvents, readExportedLine } from './export.ts'
import { openTestStore, record, reference } from './scenario.ts'
import { verifyDatabase, verifyExport } from './verify.ts'

const { database, owner } = await openTestStore()
const [touched, other, erased] = [reference(1), reference(2), reference(3)]
await record(database, touched, answered)
await record(database, other, [received('2026-11-10'), acknowledged('2026-11-12')], { at: '2026-11-24T23:59:59.999Z' })
await record(database, erased, [received('2026-11-10')], { at: '2026-11-25T00:00:00.000Z' })

/** Changes rows as nobody may: the owner, with the triggers off; and puts them back afterwards. */
async function tampered(statements: string, check: () => Promise<void>): Promise<void> {
  await owner.query(`
    create table if not exists kept_events as select * from complaint_event;
    create table if not exists kept_words as select * from words;
    alter table complaint_event disable trigger user; alter table words disable trigger user; ${statements}`)
  try {
    await check()
  } finally {
    await owner.query(`
      delete from complaint_event; insert into complaint_event select * from kept_events;
      delete from words; insert into words select * from kept_words;
      alter table complaint_event enable always trigger never_changed, enable always trigger never_emptied;
      alter table words enable always trigger only_erased, enable always trigger never_deleted`)
  }
}

const misfits = async () => (await verifyDatabase(database, 'fernbank')).misfits

test('an untouched record verifies, in the database and as an export', async () => {
  const expected = { complaints: 3, contacts: 0, events: 6, erased: 0, days: 0, erasures: [], misfits: [] }

  assert.deepEqual(await verifyDatabase(database, 'fernbank'), expected)
  assert.deepEqual(await verifyExport(exportEvents(database, 'fernbank')), expected)
})

const changes = [
  {
    what: 'one byte of a fact',
    sql: `update complaint_event set facts = jsonb_set(facts, '{on}', '"2026-11-13"') where complaint_id = $1 and version = 2`,
    version: 2,
    because: 'its facts were changed',
  },
  {
    what: 'one letter of the words',
    sql: `update words set words = jsonb_set(words, '{"points.1.text"}', '"Nobody rang bacK"') where complaint_id = $1 and version = 2`,
    version: 2,
    because: 'its words were changed',
  },
  {
    what: 'who recorded it',
    sql: `update complaint_event set recorded_by = 'ben.osei' where complaint_id = $1 and version = 3`,
    version: 3,
    because: 'its facts were changed',
  },
  {
    what: 'when, by a microsecond',
    sql: `alter table complaint_event drop constraint complaint_event_recorded_at_check;
      update complaint_event set recorded_at = recorded_at + interval '1 microsecond' where complaint_id = $1 and version = 1`,
    version: 1,
    because: 'its facts were changed',
  },
  {
    what: 'an event taken away',
    sql: `delete from complaint_event where complaint_id = $1 and version = 2`,
    version: 3,
    because: 'event 2 is missing before it',
  },
  {
    what: 'words taken away without a trace',
    sql: `delete from words where complaint_id = $1 and version = 1`,
    version: 1,
    because: 'its words are missing, and not as erased',
  },
  {
    what: 'two events in the other order',
    sql: `update complaint_event set version = 5 - version + 100 where complaint_id = $1 and version > 1;
      update complaint_event set version = version - 100 where complaint_id = $1 and version > 100`,
    version: 2,
    because: 'it does not follow from the event before it',
  },
]

for (const { what, sql, version, because } of changes) {
  test(`verify names the event: ${what}`, async () => {
    await tampered(sql.replaceAll('$1', `'${touched}'`), async () => {
      assert.deepEqual(await misfits(), [{ complaint: touched, version, because }])
    })
    assert.deepEqual(await misfits(), [])
  })
}

test('a changed export names the event, and a line that is none of ours stops with its number', async () => {
  async function* changed() {
    for await (const line of exportEvents(database, 'fernbank')) yield line.replace('Nobody rang back', 'Nobody rang')
  }

  const { misfits: found } = await verifyExport(changed())

  assert.deepEqual(found[0], { complaint: touched, version: 2, because: 'its words were changed' })
  assert.throws(() => readExportedLine('{"kind":"event"}', 7), /line 7 of the export/)
})

test('days are closed by London’s midnight; an event taken from one, or put into one, shows', async () => {
  assert.deepEqual(await closeDays(database, 'fernbank', dateOnly('2026-11-24')), [])
  assert.deepEqual(await closeDays(database, 'fernbank', dateOnly('2026-11-26')), ['2026-11-24', '2026-11-25'])
  assert.deepEqual(await closeDays(database, 'fernbank', dateOnly('2026-11-26')), [])
  const { rows } = await owner.query('select day::text, events from day_close order by day')
  assert.deepEqual(rows, [
    { day: '2026-11-24', events: 5 },
    { day: '2026-11-25', events: 1 },
  ])
  assert.deepEqual((await verifyDatabase(database, 'fernbank')).days, 2)
  assert.deepEqual(await misfits(), [])

  // The last event of a complaint: its chain alone would not miss it.
  await tampered(`delete from complaint_event where complaint_id = '${other}' and version = 2`, async () => {
    const because = 'it was closed with 5 events and now has 4'
    assert.deepEqual(await misfits(), [{ day: '2026-11-24', because }])
  })
  await assert.rejects(owner.query('delete from day_close'), /day_close is never changed/)
})

test('erased words still verify', async () => {
  await asLandlord(database, 'fernbank', (records) => eraseWords(records, erased, '2026-11-26T10:00:00.000Z'))

  assert.deepEqual(await verifyDatabase(database, 'fernbank'), {
    complaints: 3,
    contacts: 0,
    events: 6,
    erased: 1,
    days: 2,
    erasures: [],
    misfits: [],
  })
})
