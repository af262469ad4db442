// Fills one landlord with complaints: a hundred lives through the real commands, then their rows again under other references.
import assert from 'node:assert/strict'
import pg from 'pg'
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { dayInLondon } from '#core/calendar/dates.ts'
import { replay } from '#core/complaint/procedure.ts'
import { createFiles } from '#files/files.ts'
import type { Connection } from '#store/connection.ts'
import { openDatabase, readAsLandlord } from '#store/database.ts'
import { readEvents } from '#store/events.ts'
import { everyComplaint } from '#store/rebuild.ts'
import { searchable } from '#store/search-words.ts'
import { demonstrationSignIns, loadDemonstration } from '../src/demonstrate.ts'
import { eventsOf } from '../src/handle.ts'
import { proposalsFor } from '../src/proposals.ts'
import { copies, copying } from './copies.ts'
import { number, say } from './report.ts'
import { everyDay, madeUpLandlord, now, secret } from './setting.ts'

const lives = 100

/** Fills the record up to a number of complaints; asked again, up to a larger one. */
export type Filling = { readonly upTo: (count: number) => Promise<void>; readonly finish: () => Promise<void> }

export async function beginFilling(connection: Connection): Promise<Filling> {
  await liveModels(connection)
  const owner = new pg.Pool({ ...connection, max: 2, options: '-c maintenance_work_mem=256MB' })
  await owner.query(`create unlogged table model_told (model text, told text)`)
  await owner.query(`insert into model_told select * from jsonb_to_recordset($1) as one(model text, told text)`, [
    JSON.stringify(await toldOfModels(connection)),
  ])
  let there = lives
  return {
    upTo: async (count) => {
      await copyModels(owner, there, count)
      there = count
    },
    finish: async () => {
      await owner.query('drop table model_told')
      await owner.end()
    },
  }
}

async function copyModels(owner: pg.Pool, there: number, count: number): Promise<void> {
  const began = performance.now()
  const wanted = copies.replace('$1', String(there - lives + 1)).replace('$2', String(count - lives))
  await owner.query(wanted.replace('$3', String(lives)))
  await owner.query('analyze copy')
  const waiting = copying.toReversed()
  const hand = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      for (const statement of [next.aside, next.insert, next.back]) if (statement) await owner.query(statement)
    }
  }
  await Promise.all([hand(), hand()])
  await owner.query('drop table copy')
  await owner.query('vacuum analyze')
  await owner.query('checkpoint')
  const { rows } = await owner.query(`select pg_database_size(current_database())::float8 as size,
    (select count(*)::int from complaint) as complaints, (select count(*)::int from complaint_event) as events,
    (select count(*)::int from provision_answer) as answers, (select count(*)::int from counted) as counted`)
  const [{ size, complaints, events, answers, counted }] = rows
  assert.equal(complaints, count)
  const seconds = (performance.now() - began) / 1000
  say(`  ${number(complaints)} complaints, ${number(events)} events, ${number(answers)} answers of provisions,`)
  say(`  ${number(counted)} rows that figures count, ${number(size / 1e6)} MB; ${number(seconds)} s`)
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
    jobs: { queueDelivery: async () => {}, queuePack: async () => {} },
    typesetter: { pdf: nothingTypeset, letter: nothingTypeset, docx: nothingTypeset },
    // No model has a file: none is kept anywhere.
    files: createFiles({ folder: 'nowhere', longestMegabytes: 1, clamd: null, onUnscanned: () => {} }),
  }
  const landlord = madeUpLandlord()
  await demonstrationSignIns(deployment, [landlord])
  await loadDemonstration(deployment, landlord, lives, say)
  // What ran until a day that has passed is answered anew now, so that the copies have nothing waiting.
  await proposalsFor({ database, landlord, period: everyDay, today: dayInLondon(now()), calendar })
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
