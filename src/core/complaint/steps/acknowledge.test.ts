// Acknowledging and defining a complaint.
import test from 'node:test'
import { amira, day, given, received } from '../scenario.ts'
import type { AcknowledgeComplaint } from './acknowledge.ts'

const acknowledge = (over: Partial<AcknowledgeComplaint> = {}): AcknowledgeComplaint => ({
  type: 'AcknowledgeComplaint',
  stage: 1,
  on: day('2026-11-24'),
  points: [{ number: 1, text: 'The lift was left broken' }],
  outcomesSought: ['The lift mended'],
  notOurs: [],
  handledBy: amira,
  ...over,
})

test('6.2 a received complaint is acknowledged and defined', () => {
  given(received('2026-11-23'))
    .when(acknowledge())
    .thenRecorded({ ...acknowledge(), type: 'ComplaintAcknowledged' })
})

test('5.6 5.7 a definition without points, outcomes or who is responsible is refused, all at once', () => {
  given(received('2026-11-23'))
    .when(acknowledge({ points: [], outcomesSought: [' '], notOurs: [{ text: 'The road', whoIs: '' }] }))
    .thenRefused(
      { field: 'points', because: 'Enter at least one point of the complaint', provision: '5.6' },
      {
        field: 'outcomesSought',
        because: 'Enter what the resident wants to happen, or that they did not say',
        provision: '5.6',
      },
      { field: 'notOurs', because: 'Say what we are not responsible for, and who is', provision: '5.7' },
    )
})

test('an acknowledgement is dated from receipt to today', () => {
  given(received('2026-11-23'))
    .when(acknowledge({ on: day('2026-11-20') }))
    .thenRefused({ field: 'on', because: 'The date must be on or after the day the complaint was received' })
  given(received('2026-11-23'))
    .when(acknowledge({ on: day('2026-11-25') }))
    .thenRefused({ field: 'on', because: 'The date must be today or in the past' })
})

test('a late acknowledgement is recorded, not refused', () => {
  given(received('2026-11-02'))
    .when(acknowledge())
    .thenRecorded({ ...acknowledge(), type: 'ComplaintAcknowledged' })
})
