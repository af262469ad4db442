import assert from 'node:assert/strict'
import test from 'node:test'
import { asKnownOn } from '../../calendar/working-days.ts'
import { clocksOf } from '../clocks.ts'
import { dueItemsOf } from '../due.ts'
import type { ComplaintEvent } from '../procedure.ts'
import { after, calendar, day, edition, given, received } from '../scenario.ts'

const asked: ComplaintEvent = { type: 'TextsAskedFor', number: '07700900123', on: day('2026-11-11') }
const about = { letter: 2, sending: 1, by: 'list of texts', on: day('2026-11-12') }
const text = { ...about, says: 'Our letter is on its way.', parts: 1, answer: 'fernbank-texts.csv' }
const failed: ComplaintEvent = { type: 'TextNotSent', ...about, cause: 'sent back', reason: 'The phone is off' }

const onceReceived = (...events: readonly ComplaintEvent[]) => given(received('2026-11-10'), ...events)

test('a mobile number of this country is taken as its digits; no other is', () => {
  const on = day('2026-11-11')
  onceReceived().when({ type: 'AskForTexts', number: ' 07700 900123', on }).thenRecorded(asked)
  for (const number of ['', '01632 960 017', '+1 202 555 0147', '0770090012']) {
    onceReceived()
      .when({ type: 'AskForTexts', number, on })
      .thenRefused({ field: 'number', because: 'Enter a UK mobile phone number, such as 07700 900123' })
  }
  onceReceived(asked)
    .when({ type: 'AskForTexts', number: '07700900123', on })
    .thenRefused({ field: 'number', because: 'Text messages go to this number already' })
})

test('the same text is recorded once', () => {
  onceReceived(asked)
    .when({ type: 'ReportTextSent', ...text })
    .thenRecorded({ type: 'TextSent', ...text })
  onceReceived(asked, { type: 'TextSent', ...text })
    .when({ type: 'ReportTextSent', ...text })
    .thenRefused({ because: 'This text was already sent' })
})

test('one that did not go is due from somebody that day, until there is another number or no texts', () => {
  const due = (...events: readonly ComplaintEvent[]) => {
    const complaint = after(received('2026-11-10'), ...events)
    const known = asKnownOn(calendar, day('2026-11-12'))
    return dueItemsOf(complaint, clocksOf(complaint, edition('2024'), known), known)
      .filter(({ act }) => act === 'text message')
      .map(({ dueOn, doneOn }) => [dueOn, doneOn])
  }
  assert.deepEqual(due(asked), [])
  assert.deepEqual(due(asked, failed), [['2026-11-12', null]])
  assert.deepEqual(due(asked, failed, { ...asked, on: day('2026-11-12') }), [])
  assert.deepEqual(due(asked, failed, { type: 'TextsStopped', on: day('2026-11-12'), words: '' }), [])
})

test('nothing is stopped that nobody asked for, and a failure is told once', () => {
  onceReceived()
    .when({ type: 'StopTexts', on: day('2026-11-12'), words: '' })
    .thenRefused({ because: 'No text messages are sent to this resident' })
  onceReceived(asked, failed)
    .when({ ...failed, type: 'ReportTextNotSent' })
    .thenRefused({ because: 'This is known already' })
})
