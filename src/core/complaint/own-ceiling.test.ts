// A landlord's own ceiling on more time: where it ends, what is said of going beyond it, and whose clock then runs.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { LandlordLimit } from '../landlord/limit.ts'
import { clocksOf, ownCeilingNow, strictest } from './clocks.ts'
import { explain } from './explain.ts'
import { acknowledged, after, calendar, edition, extended, received, responded } from './scenario.ts'

const code = edition('2024')

const fiveMore: LandlordLimit = {
  what: 'extend',
  stage: 1,
  amount: 5,
  unit: 'working days',
  from: 'response due',
  says: 'Five days more and no longer',
  longer: 'never',
  clause: '4.6',
}
const usually: LandlordLimit = {
  ...fiveMore,
  amount: 20,
  from: 'received',
  says: 'Usually within 20 working days',
  longer: 'by exception',
}
const answerInEight: LandlordLimit = {
  what: 'respond',
  stage: 1,
  amount: 8,
  unit: 'working days',
  from: 'acknowledged',
  says: 'Answer within 8 working days',
}

/** Received on 10 November 2026, acknowledged on the 12th: by the Code it is due on the 26th. */
const under = (landlordLimits: readonly LandlordLimit[], ...more: readonly ReturnType<typeof extended>[]) =>
  after(received('2026-11-10', { landlordLimits }), acknowledged('2026-11-12'), ...more)

const responses = (complaint: ReturnType<typeof under>) =>
  clocksOf(complaint, code, calendar)
    .filter(({ name }) => name === 'response')
    .map(({ rule, provision, dueOn, aimFor }) => [rule, provision, dueOn, aimFor])

test('the ceiling is a day that can be said before anything is sent, from the day that the policy counts from', () => {
  const on = (limits: readonly LandlordLimit[]) => ownCeilingNow(under(limits), code, calendar)?.latestOn
  assert.equal(on([]), undefined)
  assert.equal(on([fiveMore]), '2026-12-03')
  assert.equal(on([usually]), '2026-12-08')
  assert.equal(on([answerInEight, fiveMore]), '2026-12-01')
  assert.equal(on([usually, fiveMore]), '2026-12-03')
})

test('within the ceiling more time moves the clocks and nothing is said', () => {
  const complaint = under([fiveMore], extended('2026-11-24', '2026-12-03'))
  assert.deepEqual(responses(complaint), [['Code', '6.3', '2026-12-03', '2026-12-02']])
})

test('beyond it, where the policy has no exception, the landlord’s own clock ends there and drives the resident’s', () => {
  const complaint = under([fiveMore], extended('2026-11-24', '2026-12-10'))
  assert.deepEqual(responses(complaint), [
    ['Code', '6.3', '2026-12-10', '2026-12-09'],
    ['landlord', 'Five days more and no longer', '2026-12-03', '2026-12-02'],
  ])
  const clocks = clocksOf(complaint, code, calendar)
  assert.equal(strictest(clocks, 1, 'response')?.dueOn, '2026-12-03')
  assert.deepEqual(
    clocks.filter(({ name }) => name === 'response').map((clock) => explain(clock, calendar).slice(-2)),
    [
      [
        'Extended to Thu 10 Dec 2026: the resident was told on Tue 24 Nov 2026, before it was due.',
        'That is beyond the landlord’s own limit of 5 working days more (policy clause 4.6), which ended on Thu 3 Dec 2026.',
      ],
      [
        'Extended to Thu 10 Dec 2026: the resident was told on Tue 24 Nov 2026, before it was due.',
        'That is beyond the landlord’s own limit of 5 working days more (policy clause 4.6). Its policy has no exception: its own clock ends on Thu 3 Dec 2026.',
      ],
    ],
  )
})

test('a landlord that answers sooner than the Code asks has its own clock ended, and no other', () => {
  const complaint = under([answerInEight, fiveMore], extended('2026-11-20', '2026-12-10'))
  assert.deepEqual(responses(complaint), [
    ['Code', '6.3', '2026-12-10', '2026-12-09'],
    ['landlord', 'Answer within 8 working days', '2026-12-01', '2026-11-30'],
  ])
})

test('beyond a usual ceiling nothing ends sooner, and the record says so', () => {
  const complaint = under([usually], extended('2026-11-24', '2026-12-10'))
  assert.deepEqual(responses(complaint), [['Code', '6.3', '2026-12-10', '2026-12-09']])
  const [clock] = clocksOf(complaint, code, calendar).filter(({ name }) => name === 'response')
  assert(clock)
  assert.equal(
    explain(clock, calendar).at(-1),
    'That is beyond the landlord’s own usual limit of 20 working days from receipt (policy clause 4.6), which ended on Tue 8 Dec 2026.',
  )
})

test('what was recorded without its clause, or without whether it may be longer, binds nothing and names no clause', () => {
  const { longer: _, clause: __, ...older } = fiveMore
  const complaint = under([older], extended('2026-11-24', '2026-12-10'))
  assert.deepEqual(responses(complaint), [['Code', '6.3', '2026-12-10', '2026-12-09']])
  const [clock] = clocksOf(complaint, code, calendar).filter(({ name }) => name === 'response')
  assert(clock)
  assert.equal(
    explain(clock, calendar).at(-1),
    'That is beyond the landlord’s own limit of 5 working days more, which ended on Thu 3 Dec 2026.',
  )
})

test('no setting loosens the Code’s: an answer in the extended time is in time by the Code and late by the policy', () => {
  const complaint = after(
    received('2026-11-10', { landlordLimits: [fiveMore] }),
    acknowledged('2026-11-12'),
    extended('2026-11-24', '2026-12-10'),
    responded('2026-12-08'),
  )
  assert.deepEqual(
    clocksOf(complaint, code, calendar)
      .filter(({ name }) => name === 'response')
      .map(({ rule, dueOn, doneOn }) => [rule, dueOn, doneOn]),
    [
      ['Code', '2026-12-10', '2026-12-08'],
      ['landlord', '2026-12-03', '2026-12-08'],
    ],
  )
})
