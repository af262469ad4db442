// Worklists and searches over saved rows: complete, in order, and without a row twice or left out from page to page.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { personId } from '#core/complaint/complaint.ts'
import { acknowledged, amira, answered, ben, received } from '#core/complaint/scenario.ts'
import { refusalProposed } from '#core/complaint/scenario-refusals.ts'
import { readCase } from './case.ts'
import { reissueAccessCode, saveLine } from './complaints.ts'
import { readAsLandlord } from './database.ts'
import { readDue } from './due.ts'
import { eraseWords, readEvents } from './events.ts'
import { readFindings } from './findings.ts'
import { readWorklist, searchComplaints, type Wanted } from './lists.ts'
import { rebuild } from './rebuild.ts'
import { openTestStore, record, reference, savedOf } from './scenario.ts'

const { database, owner } = await openTestStore()
const every: Wanted = { acts: ['acknowledgement', 'response', 'action'], mine: false }
const worklist = (list: Wanted, person = amira, after: string | null = null) =>
  readAsLandlord(database, 'fernbank', (records) => readWorklist(records, list, person, after))
const search = (words: string, after: string | null = null, landlord = 'fernbank') =>
  readAsLandlord(database, landlord, (records) => searchComplaints(records, words, amira, after))

// Two a day from 1 October to 30 November but for what is acknowledged; the last three stand for themselves.
for (let number = 0; number < 120; number++) {
  const month = number < 60 ? '10' : '11'
  const date = `2026-${month}-${String(Math.floor((number % 60) / 2) + 1).padStart(2, '0')}`
  await record(database, reference(number), [received(date)])
}
const [unassigned, mine, bens] = [reference(1000), reference(1001), reference(1002)]
await record(database, unassigned, [received('2026-11-10')])
await record(database, mine, answered)
await record(database, bens, [received('2026-11-10'), acknowledged('2026-11-12', 1, ben)])

test('a worklist pages by key: every open item once, in order, with its complaint and what is due next', async () => {
  const keys: string[] = []
  let after: string | null = null
  let pages = 0
  do {
    const { rows, next } = await worklist(every, amira, after)
    keys.push(...rows.map(({ dueOn, line: { id }, stage, act, number }) => `${dueOn} ${id} ${stage} ${act} ${number}`))
    after = next
    pages++
  } while (after)

  const { rows } = await owner.query(`
    select concat_ws(' ', due_on, complaint_id, stage, act, number) as key from due
    where landlord_id = 'fernbank' and done_on is null order by due_on, complaint_id, stage, act, number`)
  assert.deepEqual(
    keys,
    rows.map(({ key }) => key),
  )
  assert.deepEqual([keys.length, new Set(keys).size, pages], [244, 244, 5])
})

test('a page of 50 rows with nothing after it is the last', async () => {
  const { rows, next } = await worklist({ acts: ['action'], mine: false })

  assert.deepEqual([rows.length, next], [1, null])
  assert.deepEqual(rows[0], {
    stage: 1,
    act: 'action',
    number: 1,
    dueOn: '2026-12-04',
    codeDueOn: null,
    aimFor: '2026-12-04',
    doneOn: null,
    handledBy: 'amira.khan',
    line: {
      id: mine,
      residentName: 'Rosa Marsh',
      about: 'The leak in the kitchen was left open',
      stage: 1,
      status: 'answered',
      receivedOn: '2026-11-10',
      closedOn: null,
      handledBy: 'amira.khan',
      next: {
        stage: 1,
        act: 'action',
        number: 1,
        dueOn: '2026-12-04',
        codeDueOn: null,
        aimFor: '2026-12-04',
        doneOn: null,
        handledBy: 'amira.khan',
      },
    },
  })
})

test('T18: what nobody handles is in everybody’s list; what somebody else handles is not in mine', async () => {
  const seen = async (person: string) => {
    const ids = new Set<string>()
    let after: string | null = null
    do {
      const { rows, next } = await worklist({ ...every, mine: true }, personId(person), after)
      for (const { line } of rows) ids.add(line.id)
      after = next
    } while (after)
    return [unassigned, mine, bens].map((id) => ids.has(id))
  }

  assert.deepEqual(await seen('amira.khan'), [true, true, false])
  assert.deepEqual(await seen('ben.osei'), [true, false, true])
  assert.deepEqual(await seen('carol.diaz'), [true, false, false])
})

test('a place that we did not write begins at the beginning', async () => {
  const { rows: first } = await worklist(every)
  for (const place of ['', 'x', '2026-11-10', "2026-11-10.C-26-222222.1.action.1'; drop table due"]) {
    assert.deepEqual((await worklist(every, amira, place)).rows, first, place)
  }
})

test('all complaints are listed newest first, page by page', async () => {
  const ids: string[] = []
  let after: string | null = null
  do {
    const { rows, next } = await search('', after)
    ids.push(...rows.map(({ receivedOn, id }) => `${receivedOn} ${id}`))
    after = next
  } while (after)

  assert.equal(ids.length, 123)
  assert.deepEqual(ids, ids.toSorted().reverse())
})

test('a search finds by reference, the start of a name or address, and the story, right after it is recorded', async () => {
  const id = reference(2000)
  const event = received('2026-11-20')
  assert(event.type === 'ComplaintReceived')
  const resident = { ...event.resident, name: 'Zoë O’Brien-Smith', address: '12 Quarry Rise, FB9 4QT' }
  await record(database, id, [{ ...event, resident, story: 'The boilers were condemned; nobody came' }])
  const found = async (words: string) => (await search(words)).rows.map((line) => line.id)

  const right = [
    id,
    id.toLowerCase(),
    id.slice(-6),
    'zoe',
    'ZOË',
    'smi',
    "o'brien",
    'quarry 12',
    'fb9',
    'boiler',
    'the boiler',
    'condemn zoe',
  ]
  for (const words of right) assert.deepEqual(await found(words), [id], words)
  for (const words of ['oiler', 'zoe xylophone', 'C-26-ZZZZZZ', '…', "' | '", 'boil:*'])
    assert.deepEqual(await found(words), [], words)
  assert.deepEqual((await search('zoe', null, 'livewest')).rows, [])
})

test('a search pages by key too', async () => {
  const first = await search('leak')
  const second = await search('leak', first.next)
  const third = await search('leak', second.next)

  const ids = [first, second, third].flatMap(({ rows }) => rows.map(({ id }) => id))
  assert.deepEqual([ids.length, new Set(ids).size, third.next], [123, 123, null])
})

test('a saved complaint says what its events come to, and a rebuild changes nothing', async () => {
  const before = await everything()
  const { due, findings, version } = savedOf(answered)
  assert.equal(version, 3)
  const byDay = due.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
  assert.deepEqual(await readAsLandlord(database, 'fernbank', (records) => readDue(records, mine)), byDay)
  assert.deepEqual(await readAsLandlord(database, 'fernbank', (records) => readFindings(records, mine)), findings)

  await owner.query(`
    update due set due_on = '2020-01-01'; delete from finding; delete from complaint_search; delete from counted;
    update complaint set about = '', status = 'answered', version = 1`)
  const count = await rebuild(database, 'fernbank', (history) => savedOf(history.map(({ event }) => event)))

  assert.equal(count, 124)
  assert.deepEqual(await everything(), before)
})

async function everything() {
  const tables = ['due', 'finding', 'complaint', 'complaint_search', 'counted']
  return Promise.all(
    tables.map(async (name) => (await owner.query(`select * from ${name} order by 1, 2, 3, 4, 5`)).rows),
  )
}

test('a complaint is read whole in one statement; an unknown one is nothing', async () => {
  const read = (id = mine) => readAsLandlord(database, 'fernbank', (records) => readCase(records, id))
  const events = await readAsLandlord(database, 'fernbank', (records) => readEvents(records, mine))

  assert.deepEqual(await read(), { events, letters: [], accessCodeIssue: 1 })
  assert.equal(await read(reference(9999)), null)
  assert.equal(await readAsLandlord(database, 'fernbank', (records) => reissueAccessCode(records, mine)), 2)
  assert.equal((await read())?.accessCodeIssue, 2)
})

test('an older version never overwrites a newer line', async () => {
  await readAsLandlord(database, 'fernbank', async (records) => {
    await saveLine(records, savedOf([received('2026-11-10')]).complaint, 1)
  })
  const { rows } = await owner.query('select version, status from complaint where complaint_id = $1', [mine])
  assert.deepEqual(rows, [{ version: 3, status: 'answered' }])
})

test('erased words are found no more', async () => {
  await readAsLandlord(database, 'fernbank', (records) =>
    eraseWords(records, reference(2000), '2026-11-25T10:00:00.000Z'),
  )

  assert.deepEqual((await search('zoe')).rows, [])
  const [line] = (await search(reference(2000))).rows
  assert.deepEqual([line?.residentName, line?.about], ['[erased]', '[erased]'])
})

test('2.1 a refusal waits on the list of whoever is asked to agree, though somebody else handles the complaint', async () => {
  const refused = reference(3000)
  await record(database, refused, [received('2026-11-20'), acknowledged('2026-11-23'), refusalProposed()])
  const listed = async (person: string) => {
    const { rows } = await worklist({ acts: ['agreement'], mine: true }, personId(person))
    return rows.map(({ dueOn, handledBy, line }) => [line.id, dueOn, handledBy, line.handledBy])
  }
  assert.deepEqual(await listed('ben.osei'), [[refused, '2026-12-07', 'ben.osei', 'amira.khan']])
  assert.deepEqual(await listed('amira.khan'), [])
})
