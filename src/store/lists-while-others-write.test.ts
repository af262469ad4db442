// Somebody walks through every page of a list while others write: nothing that stays as it was is left out, and no row comes twice.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { acknowledged, amira, ben, received } from '#core/complaint/scenario.ts'
import { assigned } from '#core/complaint/scenario-handling.ts'
import { readAsLandlord } from './database.ts'
import { readWorklist, searchComplaints } from './lists.ts'
import { readOpenComplaints } from './open-complaints.ts'
import type { Slice } from './places.ts'
import { of, openTestStore, record, reference } from './scenario.ts'
import type { Records } from './tables.ts'

const { database } = await openTestStore()
const many = 330
const dayOf = (number: number) => `2026-11-${String((number % 20) + 2).padStart(2, '0')}`
for (let number = 0; number < many; number++) await record(database, reference(number), [received(dayOf(number))])

let fresh = many
const untouched = Array.from({ length: many }, (_, number) => number)

/** Between two pages: three new complaints, early and late in the order, and three more acknowledged and handed on. */
async function othersWrite(): Promise<readonly string[]> {
  for (const on of ['2026-11-02', '2026-11-12', '2026-11-23']) {
    fresh += 1
    await record(database, reference(fresh), [received(on)])
  }
  const third = Math.floor(untouched.length / 3)
  const touched = [0, third, 2 * third].flatMap((place) => untouched.splice(place, 1))
  for (const number of touched) {
    const past = [of(reference(number), received(dayOf(number)))]
    await record(database, reference(number), [acknowledged('2026-11-24'), assigned({ handledBy: ben })], {
      ...{ expected: 1, past },
    })
  }
  return touched.map(reference)
}

type Walked = { readonly keys: readonly string[]; readonly touched: ReadonlySet<string>; readonly pages: number }

/** Every page, and whoever was written about meanwhile; a row is known by what `keyOf` says of it. */
async function walk<Row>(
  read: (records: Records, after: string | null) => Promise<Slice<Row>>,
  keyOf: (row: Row) => string,
): Promise<Walked> {
  const keys: string[] = []
  const touched = new Set<string>()
  let after: string | null = null
  let pages = 0
  do {
    const slice: Slice<Row> = await readAsLandlord(database, 'fernbank', (records) => read(records, after))
    keys.push(...slice.rows.map(keyOf))
    after = slice.next
    pages++
    if (after) for (const id of await othersWrite()) touched.add(id)
  } while (after)
  return { keys, touched, pages }
}

/** What stood there before, and was not written about, stands in the pages exactly once; and no row stands there twice. */
function assertWhole({ keys, touched, pages }: Walked, before: readonly string[]): void {
  assert(pages > 5, `${pages} pages`)
  assert.equal(new Set(keys).size, keys.length, 'a row came twice')
  const seen = new Set(keys)
  const missing = before.filter((key) => !seen.has(key) && !touched.has(key.slice(0, 11)))
  assert.deepEqual(missing, [])
  assert(touched.size > 5, 'others wrote meanwhile')
}

const idsNow = () => Array.from({ length: many }, (_, number) => reference(number))

test('all complaints', async () => {
  const walked = await walk(
    (records, after) => searchComplaints(records, '', amira, after),
    ({ id }) => id,
  )
  assertWhole(walked, idsNow())
  assert.deepEqual(
    idsNow().filter((id) => !walked.keys.includes(id)),
    [],
    'nothing that is done on a complaint takes it from its place among all of them',
  )
})

test('a search for a word that every complaint has', async () => {
  const walked = await walk(
    (records, after) => searchComplaints(records, 'leak', amira, after),
    ({ id }) => id,
  )
  assertWhole(walked, idsNow())
})

test('the team’s list: a row is a complaint with what is due next on it', async () => {
  const walked = await walk(
    (records, after) => readOpenComplaints(records, {}, amira, after),
    ({ id, next }) => `${id} ${next?.stage} ${next?.act} ${next?.number}`,
  )
  const seen = new Set(walked.keys.map((key) => key.slice(0, 11)))
  assertWhole(walked, [])
  assert.deepEqual(
    idsNow().filter((id) => !seen.has(id) && !walked.touched.has(id)),
    [],
  )
})

test('everything due: a row is one thing that is due on a complaint', async () => {
  const every = { acts: ['acknowledgement', 'response'], mine: false } as const
  const walked = await walk(
    (records, after) => readWorklist(records, every, amira, after),
    ({ line, stage, act, number }) => `${line.id} ${stage} ${act} ${number}`,
  )
  const responses = idsNow().map((id) => `${id} 1 response 0`)
  assertWhole(walked, responses)
})
