// Fills one landlord with complaints: a hundred lives through the real commands, then their rows again under other references.
import assert from 'node:assert/strict'
import pg from 'pg'
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { replay } from '#core/complaint/procedure.ts'
import type { Connection } from '#store/connection.ts'
import { openDatabase, readAsLandlord } from '#store/database.ts'
import { readEvents } from '#store/events.ts'
import { everyComplaint } from '#store/rebuild.ts'
import { searchable } from '#store/search-words.ts'
import { demonstrationSignIns, loadDemonstration } from '../src/demonstrate.ts'
import { eventsOf } from '../src/handle.ts'
import { number, say } from './report.ts'
import { madeUpLandlord, now, secret } from './setting.ts'

const lives = 100

/** What is copied. A copy has its own reference everywhere it is asked by; the hashes are its model's. */
const copying = [
  `insert into complaint_event (landlord_id, complaint_id, version, type, facts, words_hash, previous_hash, hash,
    recorded_by, recorded_at)
  select landlord_id, copy.id, version, type, case when version = 1 then replace(facts::text, model, copy.id)::jsonb
    else facts end, words_hash, previous_hash, hash, recorded_by, recorded_at
  from copy join complaint_event on complaint_id = model`,
  `insert into letter (landlord_id, complaint_id, number, kind, document, composed_at, delivered_at)
  select landlord_id, copy.id, number, kind, jsonb_set(document, '{reference}', to_jsonb(copy.id)), composed_at,
    delivered_at
  from copy join letter on complaint_id = model`,
  `insert into words (landlord_id, complaint_id, version, salt, words)
  select landlord_id, copy.id, version, salt, words from copy join words on complaint_id = model`,
  `insert into finding (landlord_id, complaint_id, number, provision, item, stage, answer, time, settled_on, due_on,
    done_on, working_days, counted_from, limit_working_days, days_late, reason)
  select landlord_id, copy.id, number, provision, item, stage, answer, time, settled_on, due_on, done_on, working_days,
    counted_from, limit_working_days, days_late, reason
  from copy join finding on complaint_id = model`,
  `insert into due (landlord_id, complaint_id, stage, act, number, due_on, code_due_on, aim_for, done_on, handled_by)
  select landlord_id, copy.id, stage, act, number, due_on, code_due_on, aim_for, done_on, handled_by
  from copy join due on complaint_id = model`,
  `insert into complaint (landlord_id, complaint_id, version, resident_name, about, stage, status, received_on,
    closed_on, handled_by)
  select landlord_id, copy.id, version, resident_name, about, stage, status, received_on, closed_on, handled_by
  from copy join complaint on complaint_id = model`,
  `insert into complaint_search (landlord_id, complaint_id, received_on, source, words)
  select landlord_id, copy.id, received_on,
    encode(sha256(convert_to(replace(replace(told, lower(model), lower(copy.id)), lower(right(model, 6)),
      lower(right(copy.id, 6))), 'UTF8')), 'hex'),
    ts_delete(words, array[lower(model), lower(right(model, 6))])
      || setweight(array_to_tsvector(array[lower(copy.id), lower(right(copy.id, 6))]), 'A')
  from copy join model_told using (model) join complaint_search on complaint_id = model`,
]

/** References drawn over all there are, each once: 311,111,113 and 30 have no common factor. */
const copies = `
  create unlogged table copy as
  with model as (select complaint_id as model, row_number() over (order by complaint_id) - 1 as place from complaint)
  select model, substr(model, 1, 5) || (
    select string_agg(substr('23456789ABCDEFGHJKMNPQRSTVWXYZ', (drawn / (30 ^ power)::bigint % 30)::int + 1, 1), '')
    from generate_series(0, 5) as power
  ) as id
  from generate_series(1, $1::bigint) as many,
    lateral (select (many * 311111113 + 12345) % 729000000 as drawn) as one join model on true
  where model.place = many % $2`

export async function loadComplaints(connection: Connection, count: number): Promise<void> {
  const began = performance.now()
  await liveModels(connection)
  const owner = new pg.Pool({ ...connection, max: 2 })
  await owner.query(`create unlogged table model_told (model text, told text)`)
  const told = await toldOfModels(connection)
  await owner.query(`insert into model_told select * from jsonb_to_recordset($1) as one(model text, told text)`, [
    JSON.stringify(told),
  ])
  await owner.query(copies.replace('$1', String(count - lives)).replace('$2', String(lives)))
  await owner.query('analyze copy')
  const waiting = copying.toReversed()
  const hand = async () => {
    for (let statement = waiting.pop(); statement; statement = waiting.pop()) await owner.query(statement)
  }
  await Promise.all([hand(), hand()])
  await owner.query('drop table copy, model_told')
  await owner.query('vacuum analyze')
  await owner.query('checkpoint')
  const { rows } = await owner.query(`select pg_database_size(current_database())::float8 as size,
    (select count(*)::int from complaint) as complaints, (select count(*)::int from complaint_event) as events`)
  await owner.end()
  const [{ size, complaints, events }] = rows
  assert.equal(complaints, count)
  const seconds = (performance.now() - began) / 1000
  say(`  ${number(complaints)} complaints, ${number(events)} events, ${number(size / 1e6)} MB; ${number(seconds)} s`)
}

/** The models go through the same commands as any complaint: it is the demonstration, only smaller. */
async function liveModels(connection: Connection): Promise<void> {
  const database = openDatabase(connection, { max: 4, onError: console.error })
  const calendar = publishedCalendar()
  const nothingTypeset = () => Promise.reject(new Error('nothing is typeset while loading'))
  const deployment = {
    database,
    now,
    secret,
    calendar: () => calendar,
    address: 'https://complaints.example',
    jobs: { queueDelivery: async () => {} },
    typesetter: { pdf: nothingTypeset, docx: nothingTypeset },
  }
  const landlord = madeUpLandlord()
  await demonstrationSignIns(deployment, [landlord])
  await loadDemonstration(deployment, landlord, lives, say)
  await database.close()
}

/** What each model is searched by, as it is hashed: with the reference replaced, it is what its copies are searched by. */
async function toldOfModels(connection: Connection) {
  const database = openDatabase(connection, { max: 1, onError: console.error })
  const told: { model: string; told: string }[] = []
  for await (const id of everyComplaint(database, madeUpLandlord().id)) {
    const events = await readAsLandlord(database, madeUpLandlord().id, (records) => readEvents(records, id))
    const complaint = replay(eventsOf(events))
    assert(complaint)
    told.push({ model: id, told: JSON.stringify(searchable(complaint)) })
  }
  await database.close()
  return told
}
