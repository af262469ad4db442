// Tables of sums on a day: the day before and after a row begins, whose row goes first, for whom, and the working of a payment.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly as day } from '../calendar/dates.ts'
import { ownAwards, sums } from '../landlord/sums-shape.ts'
import { type Award, amountInWords, surenessInWords } from './award.ts'
import { awardsOn, notFor } from './awards-on.ts'
import type { SumLine } from './sum-line.ts'
import { besideSum, workingOf } from './working.ts'

const surenessOf = (id: string, on: string, own = ownAwards([])) =>
  [...awardsOn('band', day(on), own), ...awardsOn('statutory payment', day(on), own)]
    .filter((row) => row.id === id)
    .map(({ sureness }) => sureness)

const checkedRepair = sums.parse([
  {
    id: 'right-to-repair',
    table: 'statutory payment',
    name: 'Right to Repair',
    forWhom: 'secure tenants of councils',
    amount: { kind: 'by the day', first: 1_100, each: 250, most: 6_000 },
    from: '2026-04-01',
    to: '2027-03-31',
    source: 'The regulations as amended',
    checkedOn: '2026-03-20',
  },
])

test('given the bands of Annex A, then they are a third party’s account to 31 March 2026 and not confirmed from 1 April', () => {
  assert.deepEqual(surenessOf('service-failure', '2026-03-31'), ['a third party’s account'])
  assert.deepEqual(surenessOf('service-failure', '2026-04-01'), ['not confirmed'])
  assert.deepEqual(
    awardsOn('band', day('2026-11-25')).map(({ name, amount }) => `${name}: ${amountInWords(amount)}`),
    [
      'Service failure: minimal and short: £50.00 to £100.00',
      'Maladministration: no permanent impact: £100.00 to £600.00',
      'Maladministration or severe: significant impact: £600.00 to £1,000.00',
      'Severe: long-term impact: £1,000.00 or more',
      'Complaint handling failure alone: £50.00 to £300.00',
    ],
  )
})

test('given a payment that nobody has looked up, then it says so for the year of the offer', () => {
  for (const { sureness } of awardsOn('statutory payment', day('2026-11-25'))) {
    assert.equal(surenessInWords(sureness, day('2026-11-25')), 'Not verified for 2026: check before use')
    assert.equal(surenessInWords(sureness, day('2027-01-01')), 'Not verified for 2027: check before use')
  }
})

test('given a landlord’s own row, then it stands from its first day to its last, and ours on the days around', () => {
  const own = ownAwards(checkedRepair)
  assert.deepEqual(surenessOf('right-to-repair', '2026-03-31', own), ['not verified'])
  assert.deepEqual(surenessOf('right-to-repair', '2026-04-01', own), ['checked by the landlord'])
  assert.deepEqual(surenessOf('right-to-repair', '2027-03-31', own), ['checked by the landlord'])
  assert.deepEqual(surenessOf('right-to-repair', '2027-04-01', own), ['not verified'])
  const [row] = own
  assert.equal(row?.source, 'The regulations as amended, looked up on Friday 20 March 2026')
})

test('given two rows of a landlord that hold on one day, or a row that ends before it begins, then the profile is refused', () => {
  const [row] = checkedRepair
  assert(row)
  const said = (rows: unknown) => sums.safeParse(rows).error?.issues.map(({ message }) => message)
  assert.deepEqual(said([row, { ...row, from: '2027-03-31', to: null }]), ['"right-to-repair" has two rows on one day'])
  assert.equal(said([row, { ...row, from: '2027-04-01', to: null }]), undefined)
  assert.deepEqual(said([{ ...row, to: '2026-03-31' }]), ['it ends before it begins'])
})

test('given the Right to Repair, then it is £10 and £2 for each further day, to £50 at most', () => {
  const [repair] = awardsOn('statutory payment', day('2026-11-25'))
  assert(repair)
  assert.deepEqual(workingOf(repair.amount, 0), { pence: 1_000, words: '£10.00 + 0 × £2.00 = £10.00' })
  assert.deepEqual(workingOf(repair.amount, 12), { pence: 3_400, words: '£10.00 + 12 × £2.00 = £34.00' })
  assert.deepEqual(workingOf(repair.amount, 19), { pence: 4_800, words: '£10.00 + 19 × £2.00 = £48.00' })
  assert.deepEqual(workingOf(repair.amount, 20), { pence: 5_000, words: '£10.00 + 20 × £2.00 = £50.00' })
  assert.deepEqual(workingOf(repair.amount, 21), {
    pence: 5_000,
    words: '£10.00 + 21 × £2.00 = £52.00; the most is £50.00',
  })
  assert.equal(workingOf(repair.amount, null), null)
})

test('given a payment for secure tenants of councils, then it says for whom it is to everybody else', () => {
  const repair = 'secure tenants of councils'
  assert.equal(notFor(repair, { landlord: 'council', tenure: 'LCRA' }), null)
  assert.equal(notFor(repair, { landlord: 'not known', tenure: 'not known' }), null)
  assert.equal(
    notFor(repair, { landlord: 'housing association', tenure: 'LCRA' }),
    'It is for secure tenants of councils, and this landlord is no council',
  )
  assert.equal(
    notFor(repair, { landlord: 'council', tenure: 'LCHO' }),
    'It is for secure tenants of councils, and the tenure here is low cost home ownership',
  )
  assert.equal(notFor('secure tenants', { landlord: 'housing association', tenure: 'LCRA' }), null)
  assert.equal(notFor('any resident', { landlord: 'other', tenure: 'LCHO' }), null)
})

const line = (over: Partial<SumLine>): SumLine => ({
  basis: 'distress and inconvenience',
  setSum: null,
  count: null,
  pence: 10_000,
  why: 'Eight calls',
  ...over,
})
const checked = { source: 'The policy', sureness: 'checked by the landlord' } as const
const band: Award = { ...checked, name: 'Low', amount: { kind: 'range', least: 10_000, most: 60_000 } }
const offeredOn = day('2026-11-25')
const beside = (...lines: readonly SumLine[]) => besideSum({ lines, band, offeredOn })

test('given a band, then what is judged is held against it, and what is counted or proven is not', () => {
  assert.deepEqual(beside(line({ pence: 10_000 })), [])
  assert.deepEqual(beside(line({ pence: 60_000 }), line({ basis: 'proven cost', pence: 90_000 })), [])
  assert.deepEqual(beside(line({ pence: 9_999 })), ['£99.99 is below the band “Low” (£100.00 to £600.00)'])
  assert.deepEqual(beside(line({ pence: 60_000 }), line({ basis: 'time and trouble', pence: 1 })), [
    '£600.01 is above the band “Low” (£100.00 to £600.00)',
  ])
})

test('given an offer from before bands, then nothing is said beside it', () => {
  assert.deepEqual(besideSum({ lines: [line({})], offeredOn }), [])
})

test('given a payment that is not what its table makes it, then both are said, and that the table is not verified', () => {
  const [repair] = awardsOn('statutory payment', offeredOn)
  assert(repair)
  const owed = (pence: number, days: number) =>
    besideSum({ lines: [line({ basis: 'statutory payment', pence, statutory: { award: repair, days } })], offeredOn })
  const unsure = 'Right to Repair: not verified for 2026: check before use'
  assert.deepEqual(owed(3_400, 12), [unsure])
  assert.deepEqual(owed(3_000, 12), [
    'Right to Repair: £30.00 is offered, and its table makes it £10.00 + 12 × £2.00 = £34.00',
    unsure,
  ])
})
