// Equality questions after a complaint on the website: offered once, counted once, and kept apart from whoever answered.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { complaintId } from '#core/complaint/complaint.ts'
import { answersIn } from '#core/figures/equality-questions.ts'
import { readAsLandlord } from '#store/database.ts'
import { countAnswers } from '#store/equality.ts'
import { keepHouse } from '../../src/housekeeping.ts'
import { createVisitor } from '../memory/visitor.ts'
import { amira, landlords, openApp } from '../spine/app.ts'
import { answersAll, form, sends } from './visitor.ts'

const { server, deployment, clock, owner, deskOf, faults } = await openApp('2026-11-24T10:00:00Z')
const itIs = (instant: string) => {
  clock.now = Date.parse(instant)
}
const page = `${form}/equality`

async function complains() {
  const visitor = createVisitor(server)
  await answersAll(visitor)
  return { visitor, reference: await sends(visitor) }
}

/** What is kept, without what nobody gave: '2026-11 sex female 1'. */
async function kept(): Promise<readonly string[]> {
  const { rows } = await owner.query<{ line: string }>(`
    select concat_ws(' ', to_char(month, 'YYYY-MM'), question, answer, times) as line
    from equality_count where times > 0 order by line`)
  return rows.map(({ line }) => line)
}

const told = { age: '45-to-54', sex: 'female', condition: 'a-little', religion: 'prefer-not-to-say', orientation: '' }

test('they are offered when the complaint has been sent, and not before', async () => {
  const visitor = createVisitor(server)
  await answersAll(visitor)
  assert.equal((await visitor.get(page)).goTo, `${form}/sent`)
  assert.equal((await visitor.get(`${form}/sent`)).goTo, `${form}/check-answers`)
  await sends(visitor)
  assert.match((await visitor.get(`${form}/sent`)).page, /href="\/fernbank\/complain\/equality"/)
  assert.equal((await createVisitor(server).get(page)).goTo, `${form}/sent`)
})

test('what is answered is counted in its month, and a second press adds nothing', async () => {
  const { visitor } = await complains()
  const seen = await visitor.get(page)
  const { goTo } = await visitor.send(seen, { press: 'send', ...told, ethnicGroup: 'Martian' })
  assert.equal(goTo, `${form}/sent?equality=over`)
  assert.match(
    (await visitor.get(goTo)).page,
    /If you answered anything, it has been counted, apart from your complaint/,
  )
  const once = [
    '2026-11 age 45-to-54 1',
    '2026-11 condition a-little 1',
    '2026-11 everybody answered 1',
    '2026-11 religion prefer-not-to-say 1',
    '2026-11 sex female 1',
  ]
  assert.deepEqual(await kept(), once)
  assert.equal((await visitor.send(seen, { press: 'send', ...told })).goTo, `${form}/sent`)
  assert.deepEqual(await kept(), once)
  assert.equal((await visitor.get(page)).goTo, `${form}/sent`)
  assert.doesNotMatch((await visitor.get(`${form}/sent`)).page, /complain\/equality"/)
})

test('pressed twice at the same moment they are counted once', async () => {
  const { visitor } = await complains()
  const [seen, before] = [await visitor.get(page), (await kept()).length]
  await Promise.all([1, 2].map(() => visitor.send(seen, { press: 'send', orientation: 'bisexual' })))
  const after = await kept()
  assert.equal(after.length, before + 1)
  assert(after.includes('2026-11 orientation bisexual 1'))
  assert(after.includes('2026-11 everybody answered 2'))
})

test('people who answer at the same moment are all counted, and none waits for another for ever', async () => {
  const [month, given] = [dateOnly('2026-10-01'), answersIn({ sex: 'female', religion: 'none' })]
  await Promise.all(
    Array.from({ length: 12 }, () =>
      readAsLandlord(deployment.database, 'fernbank', (records) => countAnswers(records, month, given)),
    ),
  )
  assert.deepEqual(
    (await kept()).filter((line) => line.startsWith('2026-10')),
    ['2026-10 everybody answered 12', '2026-10 religion none 12', '2026-10 sex female 12'],
  )
})

test('skipped, or sent with nothing chosen, they count nobody, are not offered again, and lead to the same address', async () => {
  const before = await kept()
  for (const press of ['skip', 'send']) {
    const { visitor } = await complains()
    const { goTo } = await visitor.send(await visitor.get(page), { press, ...(press === 'skip' ? told : {}) })
    assert.equal(goTo, `${form}/sent?equality=over`)
    assert.equal((await visitor.get(page)).goTo, `${form}/sent`)
  }
  assert.deepEqual(await kept(), before)
})

test('no row says which answers came together, whose they are, or when', async () => {
  const { rows: columns } = await owner.query<{ name: string }>(`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_name in ('equality_count', 'equality_offer_over') order by name`)
  assert.deepEqual(
    columns.map(({ name }) => name),
    [
      ...['answer', 'landlord_id', 'month', 'question', 'times'].map((name) => `equality_count.${name}`),
      ...['landlord_id', 'month', 'offer'].map((name) => `equality_offer_over.${name}`),
    ],
  )
  // Every row of the month was written by the last who answered, whatever they answered.
  const { rows: writers } = await owner.query(
    'select xmin::text, count(*)::int from equality_count where month = $1 group by 1',
    ['2026-11-01'],
  )
  assert.equal(writers.length, 1)
  assert.equal(writers[0]?.count, 36)
})

test('nothing of it is on the complaint, in its history or in what is searched', async () => {
  const { visitor, reference } = await complains()
  const written = async () => {
    const file = await deskOf(amira).find(complaintId(reference))
    return { complaint: file?.complaint, history: file?.history, letters: file?.letters }
  }
  const before = await written()
  await visitor.send(await visitor.get(page), { press: 'send', religion: 'sikh' })
  assert.deepEqual(await written(), before)
  const { rows } = await owner.query(
    `select count(*)::int as found from complaint_event where facts::text like '%sikh%'`,
  )
  assert.deepEqual(rows, [{ found: 0 }])
})

test('a count is never taken back, changed or deleted', async () => {
  for (const statement of [
    'update equality_count set times = times - 1',
    `update equality_count set month = '2026-10-01'`,
    'delete from equality_count',
    'truncate equality_count',
  ]) {
    await assert.rejects(owner.query(statement), /is only ever added to|is never changed/, statement)
  }
})

test('a landlord whose documents do not say that it asks is asked for nothing', async () => {
  const visitor = createVisitor(server)
  assert.equal((await visitor.get('/livewest/complain/equality')).goTo, '/livewest/complain/sent')
})

test('answered in the last minutes of a month they count in it, and what says that an offer is over goes a month later', async () => {
  const { visitor } = await complains()
  itIs('2026-11-30T23:59:59Z')
  const late = await complains()
  const seen = await late.visitor.get(page)
  itIs('2026-12-01T00:00:01Z')
  await late.visitor.send(seen, { press: 'send', sex: 'male' })
  assert((await kept()).includes('2026-12 sex male 1'))
  assert.equal((await visitor.get(page)).goTo, `${form}/sent`)
  const offers = async () => (await owner.query('select month::text from equality_offer_over group by 1')).rows
  assert.equal((await offers()).length, 2)
  itIs('2027-01-01T10:00:00Z')
  await keepHouse(deployment, landlords)
  assert.deepEqual(await offers(), [{ month: '2026-12-01' }])
  assert.deepEqual(faults, [])
})
