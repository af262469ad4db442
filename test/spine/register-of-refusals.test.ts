// The register of refusals has each once, newest first, over pages and filters; it agrees with the figures, and with nobody else's.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { type ComplaintId, complaintId, referenceLetters } from '#core/complaint/complaint.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import type { RefusalsWanted } from '#core/complaint/registered-refusal.ts'
import { factsOf } from '#core/complaint/scenario-handling.ts'
import { refusalProposed } from '#core/complaint/scenario-refusals.ts'
import type { Person } from '#web/desk.ts'
import { deskFor } from '../../src/desks.ts'
import { received } from '../landlords/landlord.ts'
import { amira, ben, livin, openSpine } from './app.ts'

const { clock, deployment, deskOf } = await openSpine('2026-11-24T10:00:00Z')
const all: RefusalsWanted = { from: null, to: null, stage: null, state: null }
const at = (number: number): ComplaintId =>
  complaintId(`C-26-2222${referenceLetters[Math.floor(number / 30)]}${referenceLetters[number % 30]}`)

async function given(id: ComplaintId, person: Person, command: ComplaintCommand): Promise<void> {
  const desk = deskOf(person)
  const outcome = await desk.handle(id, command, (await desk.find(id))?.version ?? 0)
  assert(outcome.recorded, JSON.stringify(outcome))
}

const on = dateOnly('2026-11-24')
const { proposedBy: _, ...proposal } = factsOf(refusalProposed({ on, askedOf: ben.id }))

async function proposed(id: ComplaintId): Promise<void> {
  await given(id, amira, received(id, '2026-11-20', 'phone'))
  await given(id, amira, { type: 'ProposeRefusal', ...proposal })
}

/** Every row over all pages, as its reference. */
async function everyOne(wanted: RefusalsWanted): Promise<readonly string[]> {
  const ids: string[] = []
  let after: string | null = null
  do {
    const slice: Awaited<ReturnType<ReturnType<typeof deskOf>['refusals']['register']>> = await deskOf(
      amira,
    ).refusals.register(wanted, after)
    ids.push(...slice.rows.map(({ id }) => id))
    after = slice.next
  } while (after)
  return ids
}

test('given none, the register is empty', async () => {
  assert.deepEqual(await everyOne(all), [])
})

test('given one of each kind, each stands there once with both people, its letter and what became of it', async () => {
  for (const number of [1, 2, 3, 4]) await proposed(at(number))
  await given(at(2), ben, { type: 'AgreeToRefusal', proposal: 1, on })
  await given(at(3), ben, { type: 'ReturnRefusal', proposal: 1, on, because: 'It is not the same matter' })
  await given(at(4), ben, { type: 'AgreeToRefusal', proposal: 1, on })
  clock.now = Date.parse('2026-11-26T10:00:00Z')
  const later = dateOnly('2026-11-26')
  await given(at(4), amira, { type: 'WithdrawExclusion', on: later, asked: 'the Ombudsman', because: 'They said so' })

  const { rows } = await deskOf(amira).refusals.register(all, null)
  assert.deepEqual(
    rows.map(({ id, on, stage, state, proposedBy, second, became, letter }) => ({
      ...{ id, on, stage, state, proposedBy, second, became, letter },
    })),
    [
      {
        ...{ id: at(4), on: '2026-11-24', stage: 1, state: 'taken on after all', proposedBy: 'amira.khan' },
        ...{ second: 'ben.osei', letter: 3 },
        became: { on: '2026-11-26', asked: 'the Ombudsman', because: 'They said so' },
      },
      {
        ...{ id: at(3), on: '2026-11-24', stage: 1, state: 'returned', proposedBy: 'amira.khan' },
        ...{ second: 'ben.osei', letter: null },
        became: { on: '2026-11-24', asked: null, because: 'It is not the same matter' },
      },
      {
        ...{ id: at(2), on: '2026-11-24', stage: 1, state: 'refused', proposedBy: 'amira.khan' },
        ...{ second: 'ben.osei', letter: 3, became: null },
      },
      {
        ...{ id: at(1), on: '2026-11-24', stage: 1, state: 'proposed', proposedBy: 'amira.khan' },
        ...{ second: null, letter: null, became: 'waits' },
      },
    ],
  )
})

test('it is filtered by day, stage and what became of it', async () => {
  assert.deepEqual(await everyOne({ ...all, state: 'returned' }), [at(3)])
  assert.deepEqual(await everyOne({ ...all, state: 'taken on after all' }), [at(4)])
  assert.deepEqual(await everyOne({ ...all, stage: 2 }), [])
  assert.deepEqual(await everyOne({ ...all, to: dateOnly('2026-11-23') }), [])
  assert.deepEqual(await everyOne({ ...all, from: on, to: on, state: 'proposed' }), [at(1)])
})

test('over pages, with others writing between them, no row comes twice or is left out', async () => {
  for (let number = 5; number < 115; number++) await proposed(at(number))
  const first = await deskOf(amira).refusals.register(all, null)
  assert.equal(first.rows.length, 50)
  await proposed(at(200))
  const ids = await everyOne(all)
  assert.equal(ids.length, 115)
  assert.equal(new Set(ids).size, 115)
})

test('the figures of the same days count as many refusals as the register has', async () => {
  const period = { from: dateOnly('2026-04-01'), to: dateOnly('2027-03-31') }
  const figures = await deskOf(amira).figures.read(period)
  const counted = figures.find(({ id }) => id === 'stage-1-refusals')?.numerator.amount
  const there = [
    ...(await everyOne({ ...all, ...period, state: 'refused' })),
    ...(await everyOne({ ...all, ...period, state: 'taken on after all' })),
  ]
  assert.equal(counted, 2)
  assert.equal(there.length, 2)
})

test('another landlord’s register has none of them', async () => {
  assert.deepEqual((await deskFor(deployment, livin, amira).refusals.register(all, null)).rows, [])
})
