// Jobs are queued with the decision and undone with it; what fails is tried again; letters are kept as composed.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { dateOnly } from '#core/calendar/dates.ts'
import { personId } from '#core/complaint/complaint.ts'
import { received } from '#core/complaint/scenario.ts'
import { complete } from '#documents/complete.ts'
import type { Connection } from './connection.ts'
import { asLandlord, openDatabase, readAsLandlord } from './database.ts'
import { createJobs, type Delivery } from './jobs.ts'
import { markDelivered, readLetters, saveLetters } from './letters.ts'
import { migrate } from './migrate.ts'
import { findPerson, readStaff, savePerson } from './people.ts'
import { openTestStore, record, reference } from './scenario.ts'
import { countAttempt, forgetAttempts, removeOldAttempts } from './throttle.ts'

const { connection, database, owner } = await openTestStore()
const errors: Error[] = []
const jobs = await createJobs(connection, (error) => errors.push(error))
after(() => jobs.close())

const queued = async (): Promise<unknown[]> =>
  (await owner.query(`select data from pgboss.job where name = 'deliver-letter' order by created_on`)).rows
const delivery = (number: number): Delivery => ({ landlord: 'fernbank', complaint: reference(number), letter: 2 })

test('a job is there when its transaction commits, and was never there when it does not', async () => {
  await asLandlord(database, 'fernbank', (records) => jobs.queueDelivery(records, delivery(1)))
  await assert.rejects(
    asLandlord(database, 'fernbank', async (records) => {
      await jobs.queueDelivery(records, delivery(2))
      throw new Error('the decision could not be saved')
    }),
    /could not be saved/,
  )

  assert.deepEqual(await queued(), [{ data: delivery(1) }])
})

test('a letter is delivered by the program’s own role; one that fails is told of, and waits to be tried again', async () => {
  await asLandlord(database, 'fernbank', (records) => jobs.queueDelivery(records, delivery(3)))
  const delivered = Promise.withResolvers<Delivery>()
  const failed = Promise.withResolvers<void>()

  await jobs.deliverWith(async (asked) => {
    if (asked.complaint === reference(1)) {
      failed.resolve()
      throw new Error('the printer is out of paper')
    }
    delivered.resolve(asked)
  })

  await failed.promise
  assert.deepEqual(await delivered.promise, delivery(3))
  assert.deepEqual(
    errors.map(({ message }) => message),
    ['the printer is out of paper'],
  )
  const kept = async () => {
    const { rows } = await owner.query(
      `select state::text, retry_limit from pgboss.job where name = 'deliver-letter' and data ->> 'complaint' = $1`,
      [reference(1)],
    )
    return rows
  }
  // The batch is settled a moment after its last letter.
  while ((await kept()).some(({ state }) => state === 'active')) await setImmediate()
  assert.deepEqual(await kept(), [{ state: 'retry', retry_limit: 20 }])
})

test('a pack that nobody will try to build again is given up, whatever ended its last attempt', async () => {
  const job = { landlord: 'fernbank', complaint: reference(1), number: 1 }
  await asLandlord(database, 'fernbank', (records) => jobs.queuePack(records, job))
  await owner.query(`update pgboss.job set retry_limit = 0 where name = 'build-pack'`)
  const givenUp = Promise.withResolvers<unknown>()

  await jobs.buildPacksWith(
    () => Promise.reject(new Error('the disk is full')),
    async (one) => givenUp.resolve(one),
  )

  assert.deepEqual(await givenUp.promise, job)
})

test('migrations are applied once, however many begin at once', async () => {
  assert.deepEqual(await Promise.all([migrate(connection), migrate(connection), migrate(connection)]), [[], [], []])
})

test('a migration that was edited after it was applied stops the start', async () => {
  await owner.query(`update migration_text set hash = 'another' where name = '0002-events'`)
  await assert.rejects(migrate(connection), /edited after it was applied: 0002-events/)
})

test('a DATABASE_URL works as the application too', async () => {
  const { host, port, user, database: name } = connection
  const url: Connection = {
    connectionString: `postgresql://${user}@localhost:${port}/${name}?host=${encodeURIComponent(host)}`,
  }
  const byUrl = openDatabase(url, { max: 1, onError: assert.fail })
  assert.deepEqual(await readAsLandlord(byUrl, 'fernbank', readStaff), [])
  await byUrl.close()
})

test('a letter is kept as composed, and delivered once', async () => {
  const id = reference(5)
  await record(database, id, [received('2026-11-10')])
  const composed = complete(
    {
      title: 'We have received your complaint',
      reference: id,
      date: '24 November 2026',
      on: dateOnly('2026-11-24'),
      language: 'en-GB',
      sender: { landlord: 'Fernbank', address: [], telephone: '', email: '', web: '', colour: '#005a30' },
      to: ['Rosa Marsh'],
      blocks: [{ kind: 'paragraph', text: ['Zoë’s ', { strong: 'leak' }] }],
    },
    [],
  )
  assert('document' in composed)
  const letter = { number: 1, kind: 'acknowledgement', document: composed.document } as const
  const at = '2026-11-24T10:00:00.000Z'
  await asLandlord(database, 'fernbank', (records) => saveLetters(records, id, [letter], at))
  const mark = (time: string) => asLandlord(database, 'fernbank', (records) => markDelivered(records, id, 1, time))
  const read = () => readAsLandlord(database, 'fernbank', (records) => readLetters(records, id))

  assert.deepEqual(await read(), [{ ...letter, composedAt: at, deliveredAt: null }])
  assert.deepEqual([await mark('2026-11-24T11:00:00.000Z'), await mark('2026-11-24T12:00:00.000Z')], [true, false])
  assert.deepEqual(await read(), [{ ...letter, composedAt: at, deliveredAt: '2026-11-24T11:00:00.000Z' }])
  await assert.rejects(
    asLandlord(database, 'fernbank', (records) => saveLetters(records, id, [letter], at)),
    /duplicate key value/,
  )
})

test('staff are read by name, and a person is known to one landlord only', async () => {
  const amira = { id: personId('amira.khan'), name: 'Amira Khan', role: 'officer' } as const
  await asLandlord(database, 'fernbank', (records) =>
    savePerson(records, { ...amira, email: 'Amira@Fernbank.example', passwordHash: 'x' }, '2026-11-24T09:00:00.000Z'),
  )

  assert.deepEqual(await readAsLandlord(database, 'fernbank', readStaff), [amira])
  assert.deepEqual(await readAsLandlord(database, 'fernbank', (records) => findPerson(records, amira.id)), amira)
  assert.equal(await readAsLandlord(database, 'livewest', (records) => findPerson(records, amira.id)), null)
})

test('the sixth try in a quarter of an hour is refused, many at once included, until the quarter is over', async () => {
  const attempt = (tried: string, now: string) =>
    readAsLandlord(database, 'fernbank', (records) => countAttempt(records, tried, now))
  const at = '2026-11-24T10:00:00.000Z'

  const outcomes = await Promise.all(Array.from({ length: 20 }, () => attempt('amira@fernbank.example', at)))

  assert.equal(outcomes.filter(({ allowed }) => allowed).length, 5)
  const refused = { allowed: false, until: '2026-11-24T10:15:00.000Z' }
  assert.deepEqual(await attempt(' AMIRA@fernbank.example', '2026-11-24T10:14:59.999Z'), refused)
  assert.deepEqual(await attempt('ben@fernbank.example', at), { allowed: true, until: null })
  assert.deepEqual(await attempt('amira@fernbank.example', '2026-11-24T10:15:00.000Z'), { allowed: true, until: null })
  await readAsLandlord(database, 'fernbank', (records) => forgetAttempts(records, 'ben@fernbank.example'))
  await readAsLandlord(database, 'fernbank', (records) => removeOldAttempts(records, '2026-11-24T11:00:00.000Z'))
  const { rows } = await owner.query('select count(*)::int as left from sign_in_attempt')
  assert.deepEqual(rows, [{ left: 0 }])
})
