// Events on a real PostgreSQL: written once, by one of many, whole or not at all, and never changed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { dateOnly } from '#core/calendar/dates.ts'
import { recourseItself } from '#core/complaint/complaint.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import { acknowledged, amira, answered, ben, extended, received } from '#core/complaint/scenario.ts'
import { asLandlord, readAsLandlord } from './database.ts'
import { appendEvents, eraseWords, isVersionTaken, readEvents } from './events.ts'
import { of, openTestStore, record, reference } from './scenario.ts'

const { database, owner } = await openTestStore()
const at = '2026-11-24T10:00:00.120Z'
const read = (id: ReturnType<typeof reference>) =>
  readAsLandlord(database, 'fernbank', (records) => readEvents(records, id))

test('events are read as they were recorded, in order, with who and when', async () => {
  const id = reference(1)
  const [first, ...rest] = answered.map((event) => of(id, event))
  assert(first)
  await asLandlord(database, 'fernbank', (records) => appendEvents(records, 'fernbank', id, 0, [first], amira, at))
  await asLandlord(database, 'fernbank', (records) =>
    appendEvents(records, 'fernbank', id, 1, rest, ben, '2026-11-24T11:00:00.000Z'),
  )

  assert.deepEqual(await read(id), [
    { version: 1, event: first, by: 'amira.khan', recordedAt: at },
    { version: 2, event: rest[0], by: 'ben.osei', recordedAt: '2026-11-24T11:00:00.000Z' },
    { version: 3, event: rest[1], by: 'ben.osei', recordedAt: '2026-11-24T11:00:00.000Z' },
  ])
})

test('T20: twenty acknowledge one complaint at once: one wins, and nineteen are told', async () => {
  const id = reference(2)
  await record(database, id, [received('2026-11-10')])

  const outcomes = await Promise.allSettled(
    Array.from({ length: 20 }, () =>
      asLandlord(database, 'fernbank', (records) =>
        appendEvents(records, 'fernbank', id, 1, [acknowledged('2026-11-12')], amira, at),
      ),
    ),
  )

  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
  const told = outcomes.filter((outcome) => outcome.status === 'rejected' && isVersionTaken(outcome.reason))
  assert.equal(told.length, 19)
  assert.equal((await read(id)).length, 2)
})

test('T24: of fifty that create one reference at once, one has it; fifty references are fifty complaints', async () => {
  const create = (id: ReturnType<typeof reference>) =>
    asLandlord(database, 'fernbank', (records) =>
      appendEvents(records, 'fernbank', id, 0, [of(id, received('2026-11-10'))], amira, at),
    )

  const same = await Promise.allSettled(Array.from({ length: 50 }, () => create(reference(3))))
  const different = await Promise.allSettled(Array.from({ length: 50 }, (_, index) => create(reference(100 + index))))

  assert.equal(same.filter(({ status }) => status === 'fulfilled').length, 1)
  assert(same.every((outcome) => outcome.status === 'fulfilled' || isVersionTaken(outcome.reason)))
  assert.equal(different.filter(({ status }) => status === 'fulfilled').length, 50)
})

test('T25: a decision of two events is all there or not at all', async () => {
  const id = reference(4)
  await record(database, id, [received('2026-11-10'), acknowledged('2026-11-12')])
  const two = [extended('2026-11-20', '2026-12-08'), extended('2026-11-23', '2026-12-09')]

  // Somebody is first with the third event: the second one of ours would have been free.
  await asLandlord(database, 'fernbank', (records) =>
    appendEvents(records, 'fernbank', id, 2, [extended('2026-11-19', '2026-12-07')], ben, at),
  )
  const error = await asLandlord(database, 'fernbank', (records) =>
    appendEvents(records, 'fernbank', id, 2, two, amira, at),
  ).catch((reason: unknown) => reason)

  assert(isVersionTaken(error))
  assert.equal((await read(id)).length, 3)

  // And when the second one cannot be written, the first is not there either.
  await owner.query(
    `insert into complaint_event
    select landlord_id, complaint_id, 5, type, facts, words_hash, previous_hash, hash, recorded_by, recorded_at
    from complaint_event where complaint_id = $1 and version = 3`,
    [id],
  )
  const other = await asLandlord(database, 'fernbank', (records) =>
    appendEvents(records, 'fernbank', id, 3, two, amira, at),
  ).catch((reason: unknown) => reason)
  assert(isVersionTaken(other))
  const { rows } = await owner.query('select version from complaint_event where complaint_id = $1 order by 1', [id])
  assert.deepEqual(
    rows.map(({ version }) => version),
    [1, 2, 3, 5],
  )
})

test('events never leave a gap, and stop at a thousand', async () => {
  const id = reference(5)
  await record(database, id, [received('2026-11-10')])
  const add = (expected: number, count: number) =>
    asLandlord(database, 'fernbank', (records) =>
      appendEvents(
        records,
        'fernbank',
        id,
        expected,
        Array(count).fill(extended('2026-11-20', '2026-12-08')),
        amira,
        at,
      ),
    )

  await assert.rejects(add(7, 1), /has no event 7 to follow/)
  assert.equal(await add(1, 999), 1000)
  await assert.rejects(add(1000, 1), /1001 events on complaint/)
})

test('the database refuses to change, delete or empty events, for the program and for their owner', async () => {
  const id = reference(6)
  await record(database, id, [received('2026-11-10')])
  const attempts = [
    `update complaint_event set type = 'ComplaintClosed' where complaint_id = '${id}'`,
    `delete from complaint_event where complaint_id = '${id}'`,
    'truncate complaint_event',
  ]

  for (const attempt of attempts) {
    await assert.rejects(owner.query(attempt), /complaint_event is never changed: (update|delete|truncate) refused/)
    await assert.rejects(
      asLandlord(database, 'fernbank', (records) => sql.raw(attempt).execute(records)),
      /permission denied for table complaint_event/,
    )
  }
  await assert.rejects(owner.query('truncate words'), /words is never changed/)
  await assert.rejects(
    owner.query(`update words set words = '{"story": "Nothing happened"}' where complaint_id = '${id}'`),
    /words are erased or left as they are/,
  )
  assert.equal((await read(id)).length, 1)
})

test('erased words leave the event with its facts', async () => {
  const id = reference(7)
  await record(database, id, [received('2026-11-10')])

  await asLandlord(database, 'fernbank', (records) => eraseWords(records, id, at))

  const [{ event, by } = { event: null, by: recourseItself }] = await read(id)
  assert(event?.type === 'ComplaintReceived')
  assert.deepEqual(
    [event.story, event.resident.name, event.receivedOn, by],
    ['[erased]', '[erased]', '2026-11-10', amira],
  )
})

test('a complaint brought in before the file’s own words were kept beside ours is read as having none', async () => {
  const id = reference(8)
  const on = dateOnly('2025-03-03')
  const event: ComplaintEvent = {
    type: 'ComplaintImported',
    complaint: id,
    importedOn: dateOnly('2026-11-24'),
    source: { kind: 'spreadsheet', file: 'past.csv', row: 2, reference: '000412' },
    receivedOn: on,
    loggedOn: null,
    channel: null,
    resident: { name: '', address: '', telephone: '', email: '' },
    story: 'Nobody answers',
    outcomeWanted: '',
    stages: [{ askedOn: on, acknowledgedOn: null, extensions: null, respondedOn: null, decision: null }],
    stage2ByAnother: null,
    closedOn: null,
    remedyPence: null,
    tenure: 'not known',
    theme: 'other',
    service: 'Grounds',
    asSaid: [],
  }
  await record(database, id, [event])
  await owner.query('alter table complaint_event disable trigger user')
  await owner.query(`update complaint_event set facts = facts - 'asSaid' where complaint_id = $1`, [id])
  await owner.query('alter table complaint_event enable always trigger never_changed')
  await owner.query('alter table complaint_event enable always trigger never_emptied')

  assert.deepEqual((await read(id))[0]?.event, event)
})
