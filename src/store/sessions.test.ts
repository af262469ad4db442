import assert from 'node:assert/strict'
import test from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { complaintId, newDraftId, personId } from '#core/complaint/complaint.ts'
import { readAsLandlord } from './database.ts'
import { findAccountAnywhere } from './doors.ts'
import { savePerson } from './people.ts'
import { openTestStore } from './scenario.ts'
import { endSession, findSession, reviveSession, startSession } from './sessions.ts'

const { database, owner } = await openTestStore()
const fernbank = <T>(work: Parameters<typeof readAsLandlord<T>>[2]) => readAsLandlord(database, 'fernbank', work)
const amira = { id: personId('amira.khan'), name: 'Amira Khan', role: 'officer' } as const
await fernbank((records) =>
  savePerson(
    records,
    { ...amira, email: 'Amira.Khan@fernbank.example', passwordHash: 'hash' },
    '2026-11-24T09:00:00.000Z',
  ),
)

const begun = { now: '2026-11-24T09:00:00.000Z', expiresAt: '2026-11-24T21:00:00.000Z' }
const found = (token: string, now: string, landlord = 'fernbank') =>
  readAsLandlord(database, landlord, (records) => findSession(records, token, { now, idleMinutes: 30 }))

test('a session opens to its token, for its landlord only, and ends when it is ended', async () => {
  const token = await fernbank((records) => startSession(records, { staff: amira.id }, begun))
  assert.deepEqual(await found(token, '2026-11-24T09:10:00.000Z'), { staff: amira })
  assert.equal(await found(token, '2026-11-24T09:10:00.000Z', 'livin'), null)
  assert.equal(await found('another', '2026-11-24T09:10:00.000Z'), null)
  await fernbank((records) => endSession(records, token))
  assert.equal(await found(token, '2026-11-24T09:11:00.000Z'), null)
})

test('a session idles out after half an hour, is kept by use, and ends after twelve hours all the same', async () => {
  const who = { resident: complaintId('C-26-7F3K2Q'), representative: { number: 2, code: 1 } }
  const idle = await fernbank((records) => startSession(records, who, begun))
  assert.equal(await found(idle, '2026-11-24T09:30:01.000Z'), null)
  const used = await fernbank((records) => startSession(records, who, begun))
  assert.deepEqual(await found(used, '2026-11-24T09:25:00.000Z'), who)
  assert.deepEqual(await found(used, '2026-11-24T09:50:00.000Z'), who)
  for (let minute = 10 * 60; minute < 21 * 60; minute += 20) {
    await found(used, new Date(Date.UTC(2026, 10, 24, 0, minute)).toISOString())
  }
  assert.equal(await found(used, '2026-11-24T21:00:00.000Z'), null)
})

test('the database keeps no token, only its hash', async () => {
  const token = await fernbank((records) => startSession(records, { staff: amira.id }, begun))
  const { rows } = await owner.query('select session::text as kept from session')
  assert.equal(
    rows.some(({ kept }: { kept: string }) => kept.includes(token)),
    false,
  )
})

test('an address finds its account, whichever landlord’s, and another finds nothing', async () => {
  assert.deepEqual(await findAccountAnywhere(database, 'amira.khan@fernbank.example'), {
    landlord: 'fernbank',
    person: amira,
    passwordHash: 'hash',
  })
  assert.equal(await findAccountAnywhere(database, 'nobody@fernbank.example'), null)
})

test('a session of a draft tells that it was idle, goes on when it is revived, and ends after twelve hours all the same', async () => {
  const draft = newDraftId(dateOnly('2026-11-24'), () => 0)
  const token = await fernbank((records) => startSession(records, { draft }, begun))
  assert.deepEqual(await found(token, '2026-11-24T09:30:00.000Z'), { draft, idle: false })
  assert.deepEqual(await found(token, '2026-11-24T10:00:01.000Z'), { draft, idle: true })
  await fernbank((records) => reviveSession(records, token, '2026-11-24T10:00:02.000Z'))
  assert.deepEqual(await found(token, '2026-11-24T10:10:00.000Z'), { draft, idle: false })
  assert.equal(await found(token, '2026-11-24T21:00:00.000Z'), null)
})
