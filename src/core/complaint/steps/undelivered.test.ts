import assert from 'node:assert/strict'
import test from 'node:test'
import { asKnownOn } from '../../calendar/working-days.ts'
import { clocksOf } from '../clocks.ts'
import { dueItemsOf } from '../due.ts'
import { findingsOf } from '../findings.ts'
import type { FailureCause, Told } from '../handling-post.ts'
import type { ComplaintEvent } from '../procedure.ts'
import { acknowledged, after, calendar, day, edition, extended, given, received, responded } from '../scenario.ts'
import { timelineOf } from '../timeline.ts'

const response: Told = { stage: 1, what: 'response' }

const failed = (on: string, cause: FailureCause = 'refused', told: Told | null = response, sending = 1) => ({
  letter: 3,
  sending,
  told,
  by: 'email',
  on: day(on),
  cause,
  reason: 'The mail server refused it: 550 no such user',
})
const notDelivered = (number: number, ...of: Parameters<typeof failed>): ComplaintEvent => ({
  type: 'LetterNotDelivered',
  ...failed(...of),
  number,
})
const delivered = (on: string): ComplaintEvent => ({ type: 'LetterDelivered', letter: 3, by: 'email', on: day(on) })
const sentAgain = (undelivered: number, on: string): ComplaintEvent => ({
  type: 'LetterSentAgain',
  undelivered,
  letter: 3,
  by: 'post',
  to: '',
  on: day(on),
})

/** Received on Tuesday 10 November 2026, acknowledged on the 12th, answered on the 20th: due by Thursday 26 November. */
const answered = [received('2026-11-10'), acknowledged('2026-11-12'), responded('2026-11-20')]

/** What its stage 1 response clock and the finding of 6.3 say on a day, and which letters wait. */
function said(today: string, ...events: readonly ComplaintEvent[]) {
  const complaint = after(...events)
  const known = asKnownOn(calendar, day(today))
  const clocks = clocksOf(complaint, edition('2024'), known)
  const clock = clocks.find(({ name }) => name === 'response')
  const findings = findingsOf({
    timeline: timelineOf(complaint, day(today)),
    edition: edition('2024'),
    calendar: known,
  })
  return {
    dueOn: clock?.dueOn,
    doneOn: clock?.doneOn,
    answer: findings.find(({ provision }) => provision === '6.3')?.answer,
    waiting: dueItemsOf(complaint, clocks, known)
      .filter(({ doneOn }) => doneOn === null)
      .map(({ act, number, dueOn }) => `${act} ${number} ${dueOn}`),
  }
}

test('a response known never to have left stops no clock, and is late when the last day has passed', () => {
  const events = [...answered, notDelivered(1, '2026-11-20')]
  const waiting = ['undelivered letter 1 2026-11-20']
  assert.deepEqual(said('2026-11-26', ...events), { dueOn: '2026-11-26', doneOn: null, answer: 'running', waiting })
  assert.deepEqual(said('2026-11-27', ...events), { dueOn: '2026-11-26', doneOn: null, answer: 'missed', waiting })
})

test('sent again, it counts from the day that it went', () => {
  const events = [...answered, notDelivered(1, '2026-11-20'), sentAgain(1, '2026-11-25')]
  const at = { dueOn: '2026-11-26', waiting: [] }
  assert.deepEqual(said('2026-11-26', ...events), { ...at, doneOn: null, answer: 'running' })
  const inTime = [...events, delivered('2026-11-25')]
  assert.deepEqual(said('2026-11-26', ...inTime), { ...at, doneOn: '2026-11-25', answer: 'met' })
  const late = [...events, delivered('2026-11-27')]
  assert.deepEqual(said('2026-11-30', ...late), { ...at, doneOn: '2026-11-27', answer: 'missed' })
})

test('sent back after it was accepted, it is as if it had not gone', () => {
  const events = [...answered, delivered('2026-11-20'), notDelivered(1, '2026-11-23', 'sent back')]
  const waiting = ['undelivered letter 1 2026-11-23']
  assert.deepEqual(said('2026-11-24', ...events), { dueOn: '2026-11-26', doneOn: null, answer: 'running', waiting })
})

test('whether it left is not known: neither met nor missed, until somebody says', () => {
  const events = [...answered, notDelivered(1, '2026-11-20', 'not known')]
  const waiting = ['undelivered letter 1 2026-11-20']
  assert.deepEqual(said('2026-11-30', ...events), { dueOn: '2026-11-26', doneOn: null, answer: 'not known', waiting })
  const asked = { undelivered: 1, wentOn: day('2026-11-20'), words: 'It is in the log', on: day('2026-11-30') }
  given(...events)
    .when({ type: 'SettleLetter', ...asked }, { today: '2026-11-30' })
    .thenRecorded({ type: 'LetterSettled', ...asked, letter: 3 })
  const settled: ComplaintEvent = { type: 'LetterSettled', ...asked, letter: 3 }
  const went = { dueOn: '2026-11-26', doneOn: '2026-11-20', answer: 'met', waiting: [] }
  assert.deepEqual(said('2026-11-30', ...events, settled), went)
})

test('an acknowledgement that was lost starts the response clock no later than before', () => {
  const events = [received('2026-11-10'), acknowledged('2026-11-12')]
  const lost = notDelivered(1, '2026-11-12', 'refused', { stage: 1, what: 'acknowledgement' })
  assert.equal(said('2026-11-13', ...events).dueOn, '2026-11-26')
  assert.equal(said('2026-11-13', ...events, lost).dueOn, '2026-11-26')
})

test('an extension whose letter never left moved no date, and is not sent again but told anew', () => {
  const told: Told = { stage: 1, what: 'extension', newDueOn: day('2026-12-08') }
  const events = [received('2026-11-10'), acknowledged('2026-11-12'), extended('2026-11-20', '2026-12-08')]
  assert.equal(said('2026-11-23', ...events).dueOn, '2026-12-08')
  const lost = [...events, notDelivered(1, '2026-11-23', 'sent back', told)]
  assert.equal(said('2026-11-23', ...lost).dueOn, '2026-11-26')
  given(...lost)
    .when({ type: 'SendLetterAgain', undelivered: 1, by: 'post', to: '', on: day('2026-11-24') })
    .thenRefused({
      because:
        'An extension that did not reach the resident moved no date. Extend the response again while there is time, or answer it: either writes a new letter',
      provision: '6.4',
    })
})

test('a failure is recorded once; one of an earlier sending is no news of the last', () => {
  const report = { type: 'ReportLetterNotDelivered', ...failed('2026-11-20') } as const
  given(...answered)
    .when(report)
    .thenRecorded(notDelivered(1, '2026-11-20'))
  given(...answered, notDelivered(1, '2026-11-20'))
    .when(report)
    .thenRefused({ because: 'This is known already' })
  given(...answered, notDelivered(1, '2026-11-20'), sentAgain(1, '2026-11-23'))
    .when(report)
    .thenRefused({ because: 'This letter has been sent again since' })
  given(...answered, notDelivered(1, '2026-11-20'), sentAgain(1, '2026-11-23'))
    .when({ ...report, sending: 2 })
    .thenRecorded(notDelivered(2, '2026-11-20', 'refused', response, 2))
})

test('it is sent again by post to the address on it, or by email to one address', () => {
  const on = day('2026-11-24')
  const events = [...answered, notDelivered(1, '2026-11-20')]
  given(...events)
    .when({ type: 'SendLetterAgain', undelivered: 1, by: 'email', to: 'rosa', on })
    .thenRefused({ field: 'to', because: 'Enter one email address, such as rosa@example.org' })
  given(...events)
    .when({ type: 'SendLetterAgain', undelivered: 1, by: 'email', to: 'rosa@example.org', on })
    .thenRecorded({ type: 'LetterSentAgain', undelivered: 1, letter: 3, by: 'email', to: 'rosa@example.org', on })
  given(...events, sentAgain(1, '2026-11-23'))
    .when({ type: 'SendLetterAgain', undelivered: 1, by: 'post', to: '', on })
    .thenRefused({ because: 'Something has already been done about this letter' })
})

test('what the Code counts must go: no words stand for it, and the complaint is not closed meanwhile', () => {
  const on = day('2026-11-24')
  given(...answered, notDelivered(1, '2026-11-20'))
    .when({ type: 'SettleLetter', undelivered: 1, wentOn: null, words: 'We rang', on })
    .thenRefused({
      field: 'wentOn',
      because: 'The Code counts the day this letter goes. Enter the day it went, or send it again',
    })
  given(...answered, notDelivered(1, '2026-11-20'))
    .when({ type: 'CloseComplaint', on })
    .thenRefused({ because: 'A letter did not reach the resident. Send it again before you close the complaint' })
})
