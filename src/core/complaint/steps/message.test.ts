// Mail that a person puts on a complaint or moves away from it: both records say so, and the files of a moved mail are gone from here.
import assert from 'node:assert/strict'
import test from 'node:test'
import { complaintId } from '../complaint.ts'
import { type FileFacts, filesHere } from '../handling-files.ts'
import { type ComplaintEvent, replay } from '../procedure.ts'
import { day, given, underInvestigation } from '../scenario.ts'

const message = 'd'.repeat(64)
const [here, there] = [complaintId('C-26-22CCCC'), complaintId('C-26-22CCCD')]
const on = day('2026-11-24')
const because = 'It is about number 6'

const origin = { on: day('2026-11-24'), from: 'resident', channel: 'email', note: '' } as const

const factsOf = (sha256: string, key: string): FileFacts => ({
  ...{ name: 'a.jpg', sha256: sha256.repeat(64), bytes: 9, kind: 'jpg', scan: 'not scanned' },
  mail: { key, inWords: false },
})

const file = (number: number, facts: FileFacts): ComplaintEvent => ({
  ...{ type: 'FileReceived', number },
  ...origin,
  ...facts,
})

test('a mail is put on a complaint, with where it stood and why', () => {
  given(...underInvestigation)
    .when({ type: 'FileMessage', message, on, from: there, because })
    .thenRecorded({ type: 'MessageFiled', message, from: there, because, on })
  given(...underInvestigation)
    .when({ type: 'FileMessage', message, on, from: null, because: '' })
    .thenRecorded({ type: 'MessageFiled', message, from: null, because: '', on })
})

test('a mail is moved away with a reason, and not without one', () => {
  given(...underInvestigation)
    .when({ type: 'MoveMessage', message, on, to: here, because })
    .thenRecorded({ type: 'MessageMoved', message, to: here, because, on })
  given(...underInvestigation)
    .when({ type: 'MoveMessage', message, on, to: here, because: ' ' })
    .thenRefused({ field: 'because', because: 'Say why it does not belong to this complaint' })
})

test('its files go with it and keep their numbers; sent here again, they are received again', () => {
  const moved: ComplaintEvent = { type: 'MessageMoved', message, to: there, because, on }
  const photo = factsOf('a', message)
  const events = [...underInvestigation, file(1, photo), file(2, factsOf('b', 'e'.repeat(64))), moved]
  const handling = replay(events)?.handling
  assert(handling)
  assert.deepEqual(
    filesHere(handling).map(({ number }) => number),
    [2],
  )
  assert.deepEqual(handling.movedFiles, [{ number: 1, to: there }])
  given(...events)
    .when({ type: 'ReceiveFiles', ...origin, files: [photo] })
    .thenRecorded(file(3, photo))
})
