// Receiving a complaint, and correcting the day it was received.
import test from 'node:test'
import type { Resident } from '../complaint.ts'
import { acknowledged, day, given, id, received } from '../scenario.ts'
import type { ReceiveComplaint } from './receive.ts'

const resident: Resident = {
  name: 'Rosa Marsh',
  address: '4 Heron Court, Fernbank',
  telephone: '',
  email: '',
  replyBy: 'post',
  letterFormat: 'standard',
  needs: '',
}
const receive = (over: Partial<ReceiveComplaint> = {}): ReceiveComplaint => ({
  type: 'ReceiveComplaint',
  complaint: id,
  resident,
  channel: 'letter',
  receivedOn: day('2026-11-21'),
  story: 'The lift has been broken since May',
  outcomeWanted: '',
  ...over,
})

test('6.2 a complaint is received the day anyone got it, and logged the day it is written down', () => {
  const { type: _, ...facts } = receive()
  given()
    .when(receive())
    .thenRecorded({ type: 'ComplaintReceived', ...facts, loggedOn: day('2026-11-24'), landlordLimits: [] })
})

test('a complaint needs who, what happened and how to reply; every gap is named at once', () => {
  given()
    .when(receive({ resident: { ...resident, name: ' ', address: '' }, story: '', receivedOn: day('2026-11-25') }))
    .thenRefused(
      { field: 'name', because: 'Enter who is complaining' },
      { field: 'story', because: 'Enter what happened' },
      { field: 'address', because: 'Enter the address to write to' },
      { field: 'receivedOn', because: 'The date must be today or in the past' },
    )
})

test('a text of which nothing can be seen is empty', () => {
  given()
    .when(receive({ story: '\u200b\u200b\ufeff\u00a0\u2060\t\n' }))
    .thenRefused({ field: 'story', because: 'Enter what happened' })
})

test('a complaint from before the first edition is refused with the day', () => {
  given()
    .when(receive({ receivedOn: day('2020-06-30') }))
    .thenRefused({
      field: 'receivedOn',
      because: 'No edition of the Complaint Handling Code was in force before Wednesday 1 July 2020',
    })
})

const correct = (receivedOn: string, reason = 'The envelope is stamped') =>
  ({ type: 'CorrectDateReceived', receivedOn: day(receivedOn), reason }) as const

test('the date received is corrected with a reason, and both days stay on the record', () => {
  given(received('2026-11-23'))
    .when(correct('2026-11-20'))
    .thenRecorded({
      type: 'DateReceivedCorrected',
      from: day('2026-11-23'),
      to: day('2026-11-20'),
      reason: 'The envelope is stamped',
    })
})

test('T26 saving the same date received writes no history', () => {
  given(received('2026-11-23')).when(correct('2026-11-23', '')).thenRecorded()
})

test('a complaint is not received after it was acknowledged', () => {
  given(received('2026-11-18'), acknowledged('2026-11-20')).when(correct('2026-11-23')).thenRefused({
    field: 'receivedOn',
    because: 'The complaint was acknowledged before that date',
    provision: '6.2',
  })
})
