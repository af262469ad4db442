// The wall between landlords stands in the database: whatever SQL the program runs, it meets one landlord's rows.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { dateOnly } from '#core/calendar/dates.ts'
import { personId } from '#core/complaint/complaint.ts'
import { received } from '#core/complaint/scenario.ts'
import { asApplication } from './connection.ts'
import { asLandlord, openDatabase, readAsLandlord } from './database.ts'
import { addBankHoliday, readAddedHolidays, saveLandlord } from './landlords.ts'
import { savePerson } from './people.ts'
import { openTestStore, record, reference } from './scenario.ts'

const { connection, database, owner } = await openTestStore()
const landlordTables = `
  select table_name as name from information_schema.columns
  where table_schema = 'public' and column_name = 'landlord_id' order by 1`

await record(database, reference(1), [received('2026-11-10')], { landlord: 'fernbank' })
await record(database, reference(2), [received('2026-11-10')], { landlord: 'livewest' })

test('every table is keyed by landlord first, and walled by forced row-level security', async () => {
  const { rows: tables } = await owner.query(`
    select relname as name, relrowsecurity and relforcerowsecurity as walled from pg_class
    where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
      and relname !~ '^(kysely_|migration_text)' order by 1`)
  const { rows: loose } = await owner.query(`
    select indexrelid::regclass::text as name from pg_index join pg_class on pg_class.oid = indrelid
    where relnamespace = 'public'::regnamespace and relname !~ '^(kysely_|migration_text)' and indisunique
      and (select attname from pg_attribute where attrelid = indrelid and attnum = indkey[0]) <> 'landlord_id'`)

  assert.deepEqual(
    tables.map(({ name }) => name),
    [
      'attestation',
      'bank_holiday_added',
      'complaint',
      'complaint_event',
      'complaint_search',
      'contact',
      'contact_finding',
      'contact_search',
      'counted',
      'day_close',
      'demonstration',
      'draft',
      'due',
      'equality_count',
      'equality_offer_over',
      'erasure',
      'file',
      'file_refused_before',
      'finding',
      'frozen_answer',
      'frozen_counted',
      'frozen_year',
      'import_file',
      'import_mapping',
      'landlord',
      'landlord_profile',
      'letter',
      'letter_attempt',
      'letter_wording',
      'letter_wording_answer',
      'mailbox_taken',
      'message',
      'message_file',
      'message_filing',
      'open_complaint',
      'opening',
      'pack',
      'person',
      'person_name',
      'provision_answer',
      'saved_view',
      'self_assessment',
      'self_assessment_brought_in',
      'self_assessment_decision',
      'self_assessment_file',
      'self_assessment_publication',
      'self_assessment_version',
      'session',
      'sign_in_attempt',
      'subject_access',
      'subject_access_decision',
      'subject_access_record',
      'typed_form',
      'words',
    ],
  )
  assert(tables.every(({ walled }) => walled))
  assert.deepEqual(loose, [{ name: 'bank_holiday_added_pkey' }])
})

test('the program works as a role that owns nothing and cannot pass row-level security', async () => {
  const { rows } = await owner.query(`
    select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
      (select count(*)::int from pg_class where relowner = pg_roles.oid) as owns
    from pg_roles where rolname in ('recourse_app', 'recourse_search', 'recourse_doors')`)
  const nothing = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owns: 0 }

  assert.deepEqual(rows, [nothing, nothing, nothing])
})

test('one landlord’s session sees only its own rows, in every table', async () => {
  const { rows: tables } = await owner.query<{ name: string }>(landlordTables)
  for (const { name } of tables) {
    const { rows } = await readAsLandlord(database, 'fernbank', (records) =>
      sql<{
        others: number
      }>`select count(*) as others from ${sql.table(name)} where landlord_id <> 'fernbank'`.execute(records),
    )
    assert.deepEqual(rows, [{ others: 0 }], name)
  }
  const seen = await readAsLandlord(database, 'fernbank', (records) =>
    records.selectFrom('complaint').select('complaint_id').execute(),
  )
  assert.deepEqual(seen, [{ complaint_id: reference(1) }])
})

test('one landlord’s session cannot write, change or take away another’s rows', async () => {
  const run = (statement: string) => asLandlord(database, 'fernbank', (records) => sql.raw(statement).execute(records))

  await assert.rejects(
    run(`insert into due values ('livewest', '${reference(2)}', 1, 'action', 9, '2026-12-01', null, '2026-12-01')`),
    /new row violates row-level security policy for table "due"/,
  )
  await assert.rejects(
    run(`update due set landlord_id = 'livewest'`),
    /new row violates row-level security policy for table "due"/,
  )
  await run(`update complaint set about = 'Changed' where landlord_id = 'livewest'`)
  await run(`delete from due where landlord_id = 'livewest'`)

  const { rows } = await owner.query(`
    select about, (select count(*)::int from due where landlord_id = 'livewest') as due
    from complaint where landlord_id = 'livewest'`)
  assert.deepEqual(rows, [{ about: 'The leak has been left open for six weeks', due: 2 }])
})

test('the search, which runs as another role, keeps to the session’s landlord', async () => {
  const { rows } = await readAsLandlord(database, 'fernbank', (records) =>
    sql`select complaint_id from complaints_with('leak'::tsquery, null, null, 100, 'amira.khan')`.execute(records),
  )
  assert.deepEqual(rows, [{ complaint_id: reference(1) }])
})

test('the program cannot become another role, nor the owner', { skip: connection.password !== undefined }, async () => {
  for (const role of ['recourse_search', 'recourse_doors', connection.user]) {
    await assert.rejects(
      asLandlord(database, 'fernbank', (records) => sql`set local role ${sql.id(role)}`.execute(records)),
      /permission denied to set role/,
    )
  }
})

test('a session without a landlord sees nothing and writes nothing', async () => {
  const client = new pg.Client(asApplication(connection))
  await client.connect()
  try {
    const { rows: tables } = await owner.query<{ name: string }>(landlordTables)
    for (const { name } of tables) {
      const { rows } = await client.query(`select count(*)::int as seen from ${name}`)
      assert.deepEqual(rows, [{ seen: 0 }], name)
    }
    await assert.rejects(
      client.query(`insert into sign_in_attempt (tried, began_at, attempts) values ('x', now(), 1)`),
      /null value in column "landlord_id"|row-level security/,
    )
  } finally {
    await client.end()
  }
})

test('connections handed from landlord to landlord never carry one’s rows to the other', async () => {
  const narrow = openDatabase(connection, { max: 2, onError: assert.fail })
  const own = { fernbank: reference(1), livewest: reference(2) }
  const ask = async (landlord: 'fernbank' | 'livewest') => {
    const seen = await readAsLandlord(narrow, landlord, (records) =>
      records.selectFrom('complaint').select('complaint_id as id').execute(),
    )
    assert.deepEqual(seen, [{ id: own[landlord] }])
  }
  const fail = () => asLandlord(narrow, 'fernbank', (records) => sql`select 1 / 0`.execute(records))

  await Promise.all(
    Array.from({ length: 200 }, (_, turn) =>
      turn % 7 === 0 ? assert.rejects(fail(), /division by zero/) : ask(turn % 3 === 0 ? 'livewest' : 'fernbank'),
    ),
  )
  await narrow.close()
})

test('a landlord’s id that cannot be one is refused before any statement', () => {
  assert.throws(() => database.recordsOf(''), /not a landlord's id/)
  assert.throws(() => database.recordsOf("x' or true"), /not a landlord's id/)
})

test('work that deadlocks is begun again, and both are done', async () => {
  const email = (name: string) => `${name}@fernbank.example`
  for (const name of ['one', 'two']) {
    await asLandlord(database, 'fernbank', (records) =>
      savePerson(
        records,
        { id: personId(name), name, role: 'officer', email: email(name), passwordHash: '' },
        '2026-11-24T09:00:00.000Z',
      ),
    )
  }
  let meeting = 0
  const both = Promise.withResolvers<void>()
  const rename = (first: string, second: string) =>
    asLandlord(database, 'fernbank', async (records) => {
      const set = (id: string) =>
        records.updateTable('person').set({ name: first }).where('person_id', '=', personId(id)).execute()
      await set(first)
      meeting++
      if (meeting === 2) both.resolve()
      await both.promise
      await set(second)
    })

  await Promise.all([rename('one', 'two'), rename('two', 'one')])

  assert(meeting >= 3)
})

test('landlords and added bank holidays are kept', async () => {
  const [date, announcedOn] = [dateOnly('2027-06-04'), dateOnly('2026-11-20')]
  const holiday = { date, title: 'A made-up holiday', announcedOn }
  const add = () => asLandlord(database, 'fernbank', (records) => addBankHoliday(records, holiday))
  const save = (name: string) =>
    asLandlord(database, 'fernbank', (records) =>
      saveLandlord(records, { name, profile: { id: 'fernbank' } }, '2026-11-24T10:00:00.000Z'),
    )
  await save('Fernbank')
  await save('Fernbank Homes')

  assert.deepEqual([await add(), await add()], [true, false])
  assert.deepEqual(await readAsLandlord(database, 'livewest', readAddedHolidays), [holiday])
  const { rows } = await owner.query('select landlord_id, name from landlord')
  assert.deepEqual(rows, [{ landlord_id: 'fernbank', name: 'Fernbank Homes' }])
})
