import assert from 'node:assert/strict'
import test from 'node:test'
import { addWorkingDays, withHoliday } from '../calendar/working-days.ts'
import { editions } from '../handling-code/catalogue.ts'
import type { LandlordLimit } from '../landlord/limit.ts'
import { clocksOf, codeClocksOf, governingResponseClock, stateOf, strictest } from './clocks.ts'
import { explain } from './explain.ts'
import type { ComplaintEvent } from './procedure.ts'
import { acknowledged, after, calendar, day, extended, received, responded, stage2AskedFor } from './scenario.ts'

const edition = editions['2024']
const due = (stage: 1 | 2, name: 'acknowledgement' | 'response', ...events: ComplaintEvent[]) =>
  codeClocksOf(after(...events), edition, calendar).find((clock) => clock.stage === stage && clock.name === name)?.dueOn

// The eight rows of the domain reference's table A1, by the 2024 edition's rules whatever the date.
const vectors = [
  ['2026-11-23', '2026-11-30', '2026-11-30', '2026-12-14', '2026-12-30', '2026-12-30', '2027-01-28'],
  ['2026-11-21', '2026-11-27', '2026-11-27', '2026-12-11', '2026-12-29', '2026-12-29', '2027-01-27'],
  ['2026-12-18', '2026-12-29', '2026-12-29', '2027-01-13', '2027-01-27', '2027-01-27', '2027-02-24'],
  ['2026-12-24', '2027-01-05', '2026-12-24', '2027-01-12', '2027-01-26', '2027-01-26', '2027-02-23'],
  ['2027-03-25', '2027-04-05', '2027-03-25', '2027-04-12', '2027-04-26', '2027-04-26', '2027-05-25'],
  ['2027-12-23', '2028-01-04', '2028-01-10', '2028-01-18', '2028-02-01', '2028-02-01', '2028-02-29'],
  ['2024-03-27', '2024-04-05', '2024-03-28', '2024-04-15', '2024-04-29', '2024-04-29', '2024-05-29'],
  ['2022-09-16', '2022-09-26', '2022-09-26', '2022-10-10', '2022-10-24', '2022-10-24', '2022-11-21'],
] as const

for (const [on, ackDue, ackOn, stage1Due, stage1Max, stage2Due, stage2Max] of vectors) {
  test(`A1 received ${on}, acknowledged ${ackOn}: stage 1 due ${stage1Due}, as stage 2 due ${stage2Due}`, () => {
    const stage1 = [received(on), acknowledged(ackOn)]
    assert.equal(due(1, 'acknowledgement', received(on)), ackDue)
    assert.equal(due(1, 'response', ...stage1), stage1Due)
    assert.equal(addWorkingDays(calendar, day(stage1Due), edition.stages[1].extension.workingDays), stage1Max)
    const earlier = [received('2022-06-01'), acknowledged('2022-06-01'), responded('2022-06-02')]
    const stage2 = [...earlier, stage2AskedFor(on), acknowledged(ackOn, 2)]
    assert.equal(due(2, 'acknowledgement', ...earlier, stage2AskedFor(on)), ackDue)
    assert.equal(due(2, 'response', ...stage2), stage2Due)
    assert.equal(addWorkingDays(calendar, day(stage2Due), edition.stages[2].extension.workingDays), stage2Max)
  })
}

test('6.3 a late acknowledgement buys no time, and the clock says so', () => {
  const clock = governingResponseClock(after(received('2027-12-23'), acknowledged('2028-01-10')), edition, calendar)
  assert.equal(clock.dueOn, '2028-01-18')
  assert.deepEqual(explain(clock, calendar), [
    'Acknowledged Mon 10 Jan 2028, after the last day for it, Tue 4 Jan 2028. A late acknowledgement buys no time: Tue 4 Jan 2028 is day 0.',
    '10 working days are allowed (the Code, 6.3). The first is the next working day.',
    'Not counted: Saturdays and Sundays; no bank holiday falls between.',
    'Day 10 is Tue 18 Jan 2028.',
  ])
})

test('"why this date?" says hours as hours, and one working day as one', () => {
  const landlord: LandlordLimit = {
    what: 'acknowledge',
    stage: 1,
    amount: 24,
    unit: 'hours',
    from: 'received',
    says: 'Acknowledge in 24 hours',
  }
  const allowed = (limit: LandlordLimit) => {
    const complaint = after(received('2026-11-23', { landlordLimits: [limit] }))
    const clock = clocksOf(complaint, edition, calendar).find(({ rule }) => rule === 'landlord')
    assert(clock)
    return explain(clock, calendar)[1]
  }
  assert.equal(
    allowed(landlord),
    '24 hours are allowed (the landlord’s own promise: Acknowledge in 24 hours), read as the next working day.',
  )
  assert.equal(
    allowed({ ...landlord, amount: 1, unit: 'working days', says: 'Acknowledge next day' }),
    '1 working day is allowed (the landlord’s own promise: Acknowledge next day): the next working day.',
  )
})

test('2022 a complaint logged late is counted from the last day to log it, and says that lateness buys no time', () => {
  const event = received('2024-03-20')
  assert(event.type === 'ComplaintReceived')
  const complaint = after({ ...event, loggedOn: day('2024-04-10') })
  const response = codeClocksOf(complaint, editions['2022'], calendar).find(({ name }) => name === 'response')
  assert(response)
  assert.equal(
    explain(response, calendar)[0],
    'Logged Wed 10 Apr 2024, after the last day for it, Wed 27 Mar 2024. A late logging buys no time: Wed 27 Mar 2024 is day 0.',
  )
})

test('2020 a clock names the question of the form', () => {
  const response = codeClocksOf(after(received('2021-06-01')), editions['2020'], calendar).find(
    ({ name }) => name === 'response',
  )
  assert(response)
  assert.match(explain(response, calendar)[1] ?? '', /\(the Code, question 4\.7 a\)/)
})

test('"why this date?" names the bank holidays it did not count', () => {
  const [acknowledgement] = codeClocksOf(after(received('2026-12-18')), edition, calendar)
  assert(acknowledgement)
  const [first, , notCounted, last] = explain(acknowledgement, calendar)
  assert.equal(first, 'Received Fri 18 Dec 2026: that day is day 0.')
  assert.match(
    notCounted ?? '',
    /^Not counted: Saturdays, Sundays and Fri 25 Dec 2026 \(Christmas Day\), Mon 28 Dec 2026 \(Boxing Day/,
  )
  assert.equal(last, 'Day 5 is Tue 29 Dec 2026.')
})

test('T8 a corrected receipt date keeps the extension', () => {
  const corrected: ComplaintEvent = {
    type: 'DateReceivedCorrected',
    from: day('2026-11-23'),
    to: day('2026-11-19'),
    reason: 'The letter was stamped on the 19th',
  }
  const events = [received('2026-11-23'), acknowledged('2026-11-24'), extended('2026-12-01', '2026-12-15'), corrected]
  assert.equal(due(1, 'acknowledgement', ...events), '2026-11-26')
  const response = governingResponseClock(after(...events), edition, calendar)
  assert.equal(response.unextendedDueOn, '2026-12-08')
  assert.equal(response.dueOn, '2026-12-15')
})

test('T13 an automatic receipt is not an acknowledgement: the clock runs on', () => {
  const automatic: ComplaintEvent = { type: 'LetterDelivered', letter: 1, by: 'print', on: day('2026-11-23') }
  const [acknowledgement] = codeClocksOf(after(received('2026-11-23'), automatic), edition, calendar)
  assert(acknowledgement)
  assert.equal(acknowledgement.doneOn, null)
  assert.equal(stateOf(acknowledgement, day('2026-12-01')), 'late')
})

test('T14 whether a clock is late is read against today, with no job having run', () => {
  const clock = governingResponseClock(after(received('2026-11-23'), acknowledged('2026-11-23')), edition, calendar)
  assert.equal(clock.dueOn, '2026-12-07')
  assert.equal(stateOf(clock, day('2026-12-04')), 'running')
  assert.equal(stateOf(clock, day('2026-12-07')), 'due today')
  assert.equal(stateOf(clock, day('2026-12-08')), 'late')
})

test('T10 T20 asking for stage 2 leaves every stage 1 clock as it was, and starts new ones', () => {
  const stage1 = [received('2026-11-02'), acknowledged('2026-11-03'), responded('2026-11-16')]
  const before = codeClocksOf(after(...stage1), edition, calendar)
  const closed: ComplaintEvent = { type: 'ComplaintClosed', on: day('2026-11-17') }
  const reopened = codeClocksOf(after(...stage1, closed, stage2AskedFor('2026-11-20')), edition, calendar)
  assert.deepEqual(reopened.slice(0, 2), before)
  assert.deepEqual(
    reopened.slice(2).map(({ stage, name, dueOn }) => [stage, name, dueOn]),
    [
      [2, 'acknowledgement', '2026-11-27'],
      [2, 'response', '2026-12-29'],
    ],
  )
})

test('T4 a new holiday moves running clocks; a stopped clock keeps its date', () => {
  const later = withHoliday(calendar, { date: day('2026-12-01'), title: 'A day of thanks' }, day('2026-11-30'))
  const running = after(received('2026-11-26'))
  const stopped = after(received('2026-11-26'), acknowledged('2026-11-27'))
  const [moved] = codeClocksOf(running, edition, later)
  const [kept] = codeClocksOf(stopped, edition, later)
  assert.deepEqual([moved?.dueOn, kept?.dueOn], ['2026-12-04', '2026-12-03'])
})

const limit = (over: Partial<LandlordLimit>): LandlordLimit => ({
  what: 'acknowledge',
  stage: 1,
  amount: 3,
  unit: 'working days',
  from: 'received',
  says: 'We will acknowledge your complaint in three working days',
  ...over,
})

test('a landlord’s stricter limit runs beside the Code’s, and a looser one loosens nothing', () => {
  const landlordLimits = [limit({}), limit({ what: 'respond', amount: 15, from: 'acknowledged' })]
  const clocks = clocksOf(
    after(received('2026-11-23', { landlordLimits }), acknowledged('2026-11-24')),
    edition,
    calendar,
  )
  assert.deepEqual(
    clocks.map(({ rule, name, dueOn }) => [rule, name, dueOn]),
    [
      ['Code', 'acknowledgement', '2026-11-30'],
      ['Code', 'response', '2026-12-08'],
      ['landlord', 'acknowledgement', '2026-11-26'],
      ['landlord', 'response', '2026-12-15'],
    ],
  )
  assert.equal(strictest(clocks, 1, 'acknowledgement')?.dueOn, '2026-11-26')
  assert.equal(strictest(clocks, 1, 'response')?.dueOn, '2026-12-08')
})

test('24 hours, as one landlord promises, is the next working day', () => {
  const landlordLimits = [limit({ amount: 24, unit: 'hours' })]
  const clocks = clocksOf(after(received('2026-11-20', { landlordLimits })), edition, calendar)
  assert.equal(strictest(clocks, 1, 'acknowledgement')?.dueOn, '2026-11-23')
})

test('T21 a complaint keeps the landlord’s limits that stood when it was received', () => {
  const landlordLimits = [limit({ amount: 1 })]
  const complaint = after(received('2026-11-23', { landlordLimits }))
  assert.deepEqual(complaint.landlordLimits, landlordLimits)
  assert.equal(strictest(clocksOf(complaint, edition, calendar), 1, 'acknowledgement')?.dueOn, '2026-11-24')
})

test('2022 counts a stage 1 response from logging, and stage 2 from the request', () => {
  const edition2022 = editions['2022']
  const complaint = after(
    received('2023-03-02'),
    acknowledged('2023-03-08'),
    responded('2023-03-15'),
    stage2AskedFor('2023-03-16'),
    acknowledged('2023-03-20', 2),
  )
  assert.deepEqual(
    codeClocksOf(complaint, edition2022, calendar).map(({ provision, dueOn }) => [provision, dueOn]),
    [
      ['4.1', '2023-03-09'],
      ['5.1', '2023-03-16'],
      ['5.13', '2023-04-17'],
    ],
  )
})
