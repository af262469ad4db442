// Every figure of a random year of 2,000 complaints equals a plain recount from the events, and the rows that it opens.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { definitionsFor } from '#core/figures/catalogue.ts'
import { countingOn } from '#core/figures/counting.ts'
import type { Condition } from '#core/figures/definition.ts'
import { readProfile } from '#core/landlord/profile.ts'
import { readAsLandlord } from '#store/database.ts'
import { exportEvents } from '#store/export.ts'
import { type CountedCase, readCases, readFigures } from '#store/figures.ts'
import { openTestStore } from '#store/scenario.ts'
import { generated, save } from './generated.ts'
import { recount } from './recount.ts'
import { readComplaints } from './recount-events.ts'

const { database } = await openTestStore()
const read = readProfile(
  JSON.parse(readFileSync(new URL('../../profiles/fernbank.json', import.meta.url), 'utf8')),
  'fernbank.json',
)
assert('profile' in read)
const { profile } = read
const seed = Math.floor(Math.random() * 1_000_000)

const year = { from: dateOnly('2025-04-01'), to: dateOnly('2026-03-31') }
const lines: string[] = []

test(`2,000 complaints are generated and saved (seed ${seed})`, async () => {
  await save(database, 'fernbank', generated({ count: 2000, today: '2026-03-27', seed }), '2026-03-27')
  for await (const line of exportEvents(database, 'fernbank')) lines.push(line)
  assert(lines.length > 10_000)
})

async function figuresOf(period: typeof year, asOf: string) {
  const definitions = definitionsFor(profile, period)
  const reading = { period, asOf: dateOnly(asOf), counting: countingOn(period.to) }
  const figures = await readAsLandlord(database, 'fernbank', (records) => readFigures(records, definitions, reading))
  return { definitions, reading, figures }
}

const told = (period: typeof year) =>
  period.to === '2026-03-31' && period.from === '2025-04-01'
    ? { homes: { LCRA: 8450, LCHO: 550 }, survey: { LCRA: [41, 118], LCHO: [6, 22] } as const }
    : { homes: null, survey: { LCRA: null, LCHO: null } }

for (const [period, asOf] of [
  [year, '2026-03-27'],
  [year, '2026-04-09'],
  [year, '2026-09-01'],
  [{ from: dateOnly('2026-01-01'), to: dateOnly('2026-03-30') }, '2026-03-27'],
  [{ from: dateOnly('2031-01-01'), to: dateOnly('2031-12-31') }, '2026-03-27'],
] as const) {
  test(`every figure from ${period.from} to ${period.to}, as of ${asOf}, equals the recount`, async () => {
    const { figures } = await figuresOf(period, asOf)
    const { homes, survey } = told(period)
    const plain = recount(lines, {
      ...period,
      asOf,
      homes,
      survey: { LCRA: survey.LCRA && [...survey.LCRA], LCHO: survey.LCHO && [...survey.LCHO] },
    })

    const counted = figures.map(({ id, numerator, denominator }) => [
      id,
      { numerator: numerator.amount, denominator: denominator?.amount ?? null },
    ])
    const byId = (one: unknown, other: unknown) => (String(one) < String(other) ? -1 : 1)
    assert.deepEqual(counted.toSorted(byId), [...plain].toSorted(byId))
    // A year in which most figures have something to count, so that equal is not only nought and nought.
    if (period === year) assert(figures.filter(({ numerator }) => numerator.amount).length > 110)
  })
}

test('the recount sees: without one acknowledgement, some number is another', () => {
  const asked = { ...year, asOf: '2026-03-27', homes: null, survey: { LCRA: null, LCHO: null } }
  // One that was in time for certain: a late one counts as late with it and without it.
  const prompt = [...readComplaints(lines)].find(([, { stages, refusals }]) => {
    const [first] = stages
    if (!first?.acknowledged || refusals.size > 0 || first.asked < '2025-06-01' || first.asked > '2026-03-01')
      return false
    return Date.parse(first.acknowledged) - Date.parse(first.asked) <= 4 * 86_400_000
  })
  assert(prompt)
  const place = lines.findIndex((line) => {
    const { complaint, type, facts } = JSON.parse(line)
    return complaint === prompt[0] && type === 'ComplaintAcknowledged' && facts.stage === 1
  })
  assert(place > 0)
  const without = lines.filter((_, index) => index !== place)
  assert.notDeepEqual(recount(without, asked), recount(lines, asked))
})

/** Every row that a part of a figure opens, page by page. */
async function opened(reading: Parameters<typeof readCases>[1], rows: Condition) {
  const cases: CountedCase[] = []
  let after: string | null = null
  do {
    const page = await readAsLandlord(database, 'fernbank', (records) => readCases(records, reading, rows, after))
    cases.push(...page.rows)
    after = page.next
  } while (after)
  const keys = new Set(cases.map(({ id, kind, stage, number }) => `${id} ${kind} ${stage} ${number}`))
  assert.equal(keys.size, cases.length, 'no row comes twice')
  return { rows: cases.length, pence: cases.reduce((total, { pence }) => total + (pence ?? 0), 0) }
}

test('every figure equals the number, or the sum, of the rows that it opens', async () => {
  const { definitions, reading, figures } = await figuresOf(year, '2026-03-27')
  const parts = definitions.flatMap((definition, index) =>
    (['numerator', 'denominator'] as const).map((part) => ({
      definition,
      part,
      amount: figures[index]?.[part]?.amount,
    })),
  )
  let lists = 0
  for (const { definition, part, amount } of parts) {
    const measured = definition[part]
    if (!measured || 'told' in measured) continue
    const { rows, pence } = await opened(reading, measured.rows)
    assert.equal(definition.unit === 'pence' ? pence : rows, amount, `${definition.id} ${part}`)
    lists += 1
  }
  assert(lists > 150)
})

test('T18: the parts of a total add up to it: nothing uncategorised or unassigned is left out', async () => {
  const { figures } = await figuresOf(year, '2026-03-27')
  const amount = (id: string) => figures.find((one) => one.id === id)?.numerator.amount ?? 0
  const sum = (start: string) =>
    figures
      .filter(({ id }) => id.startsWith(start))
      .reduce((total, { numerator }) => total + (numerator.amount ?? 0), 0)
  for (const stage of [1, 2]) {
    const all = amount(`stage-${stage}-received`)
    assert.equal(sum(`stage-${stage}-theme-`), all)
    assert.equal(sum(`stage-${stage}-tenure-`), all)
    assert.equal(sum(`stage-${stage}-answered-`) + amount(`stage-${stage}-received-refused`), all)
  }
  assert.equal(sum('stage-1-channel-'), amount('stage-1-received'))
  assert(amount('stage-1-theme-not-categorised') > 0)
})
