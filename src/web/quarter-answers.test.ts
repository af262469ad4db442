// The page for a quarter over a generated record: each number equals its list of cases, each promise and answer its event.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { replay } from '#core/complaint/procedure.ts'
import { acknowledged, received } from '#core/complaint/scenario.ts'
import { keptToPeople } from '#core/complaint/scenario-handling.ts'
import { determinationReceived } from '#core/complaint/scenario-put-right.ts'
import { quarterFrom } from '#core/figures/quarter.ts'
import { openTestStore, record, reference } from '#store/scenario.ts'
import { generated, save } from '../../test/figures/generated.ts'
import { createMemory } from '../../test/memory/memory-parts.ts'
import { amira, calendar, fernbank } from '../../test/memory/records.ts'
import { createVisitor, type Visitor } from '../../test/memory/visitor.ts'
import { figuresDeskFor } from '../figures-desk.ts'
import type { Desk, Person } from './desk.ts'
import { createServer } from './server.ts'

const today = '2026-03-27'
const { database } = await openTestStore()
const complaints = generated({ count: 400, today, seed: 19 })
await save(database, 'fernbank', complaints, today)

const memory = await createMemory(`${today}T10:00:00Z`)
const figures = figuresDeskFor({
  ...{ database, landlord: fernbank, person: amira.id },
  ...{ now: () => memory.clock.now, calendar: () => calendar },
})
const deskFor = (landlord: string, person: Person): Desk => ({ ...memory.deskFor(landlord, person), figures })
const visitor = createVisitor(await createServer({ ...memory, deskFor }))
await visitor.signIn('amira.khan')

const unescaped = (text: string) => text.replaceAll('&amp;', '&')

async function rowsBehind(from: Visitor, href: string): Promise<number> {
  let rows = 0
  for (let next: string | undefined = href; next; ) {
    const { page, status } = await from.get(next)
    assert.equal(status, 200, next)
    rows += [...page.slice(page.indexOf('<tbody')).matchAll(/<tr class="govuk-table__row">/g)].length
    const found: string | undefined = /href="([^"]*)" rel="next"/.exec(page)?.[1]
    next = found && unescaped(found)
  }
  return rows
}

test('19. each number of the page is as many as the list that it opens has rows', async () => {
  for (const from of ['2026-01-01', '2025-10-01']) {
    const { page, status } = await visitor.get(`/staff/figures/quarter?from=${from}`)
    assert.equal(status, 200)
    const links = [...page.matchAll(/href="(\/staff\/figures\/cases[^"]*)">([\d,]+)</g)]
    assert(links.length > 25, `${links.length} numbers`)
    for (const [, href = '', words = ''] of links) {
      assert.equal(await rowsBehind(visitor, unescaped(href)), Number(words.replace(',', '')), href)
    }
    assert(links.filter(([, , words]) => words !== '0').length > 20)
  }
})

const autumn = quarterFrom(dateOnly('2025-10-01'), dateOnly(today))
const { from, to } = autumn.now
const lies = (day: string) => day >= from && day <= to
const standing = complaints.flatMap((events) => replay(events) ?? [])

test('19. promises kept and not kept are those of the complaints themselves', async () => {
  const offers = standing.flatMap(({ handling }) =>
    handling.remedyOffers.filter(({ done, answer }) => done || !answer || answer.answer === 'accepted'),
  )
  const promises = [...standing.flatMap(({ actions }) => actions), ...offers].filter(({ dueOn }) => lies(dueOn))
  const kept = promises.filter(({ dueOn, done }) => done && done.on <= dueOn).length
  assert(kept > 10)
  const told = await figures.quarter(autumn)
  assert.deepEqual(told.promises.now, { kept, broken: promises.length - kept, running: 0 })
})

test('19. what the weeks show is every answer that was given in the quarter', async () => {
  const { answers } = await figures.quarter(autumn)
  const given = standing
    .filter(({ handling }) => handling.category?.scheme !== 'LGSCO')
    .flatMap(({ stages }) => stages.flatMap(({ response }) => (response && lies(response.on) ? [response.on] : [])))
  assert(given.length > 30)
  const shown = answers.flatMap(({ on, inTime, inExtendedTime, late, notKnown }) =>
    Array.from({ length: inTime + inExtendedTime + late + notKnown }, () => on),
  )
  assert.deepEqual(shown, given.toSorted())
})

test('a determination is told with its orders; of one that is kept to named people, only its day', async () => {
  const own = [received('2025-11-03'), acknowledged('2025-11-05')]
  const on = dateOnly('2025-12-15')
  const orders = [{ number: 1, kind: 'apology', what: 'Say so', pence: null, dueOn: dateOnly('2026-01-12') }] as const
  const determined = determinationReceived({ on, orders })
  await record(database, reference(901), [...own, determined])
  await record(database, reference(902), [...own, determined, keptToPeople({ on })])
  const { determinations } = await figures.quarter(autumn)
  assert.deepEqual(
    determinations.toSorted((one) => (one.kept ? 1 : -1)),
    [
      {
        ...{ on: '2025-12-15', kept: false, id: reference(901), scheme: 'Housing Ombudsman' },
        outcomes: ['maladministration', 'service failure'],
        orders: [{ number: 1, kind: 'apology', dueOn: '2026-01-12', doneOn: null }],
      },
      { on: '2025-12-15', kept: true, id: null, scheme: null, outcomes: null, orders: null },
    ],
  )
  const { page } = await visitor.get('/staff/figures/quarter?from=2025-10-01')
  assert.match(page, /The Ombudsman: 2 determinations, 1 order</)
  assert.match(page, /Ordered: apology by 12 Jan 2026, overdue\./)
  assert.match(page, /a complaint that is kept to named people\./)
  assert.match(page, /Why was an order of the Ombudsman not complied with by its day\?/)
})

test('no resident is named on it, and a quarter that is none is not found', async () => {
  const { page } = await visitor.get('/staff/figures/quarter')
  assert.match(page, /<h1 class="govuk-heading-l">January to March 2026 so far<\/h1>/)
  for (const { resident } of standing) assert(!page.includes(resident.name))
  assert.equal((await visitor.get('/staff/figures/quarter?from=2026-04-01')).status, 404)
  assert.equal((await visitor.get('/staff/figures/quarter?from=2025-11-01')).status, 404)
})
