// Files on the record: each once, whoever sends them and however often; one with a virus is noted, and once.
import test from 'node:test'
import type { FileFacts } from '../handling-files.ts'
import type { ComplaintEvent } from '../procedure.ts'
import { day, given, underInvestigation } from '../scenario.ts'

const today = day('2026-11-24')
const photo: FileFacts = {
  name: 'kitchen.jpg',
  sha256: 'a'.repeat(64),
  bytes: 2_400_000,
  kind: 'jpg',
  scan: 'nothing found',
}
const report: FileFacts = {
  name: 'survey.pdf',
  sha256: 'b'.repeat(64),
  bytes: 90_000,
  kind: 'pdf',
  scan: 'not scanned',
}
const web = { on: today, from: 'resident', channel: 'web' } as const
const send = { type: 'ReceiveFiles', ...web, note: 'The wall behind the sink' } as const

const received = (number: number, file: FileFacts): ComplaintEvent => ({
  type: 'FileReceived',
  number,
  ...web,
  note: 'The wall behind the sink',
  ...file,
})

test('5.12 each file that is sent is on the record, with what is known of it', () => {
  given(...underInvestigation)
    .when({ ...send, files: [photo, report] })
    .thenRecorded(received(1, photo), received(2, report))
})

test('a file that is sent twice is received once; sent in another way, it is received again', () => {
  given(...underInvestigation, received(1, photo))
    .when({ ...send, files: [photo, photo] })
    .thenRecorded()
  given(...underInvestigation, received(1, photo))
    .when({ ...send, channel: 'email', note: '', files: [photo, report] })
    .thenRecorded(
      { type: 'FileReceived', number: 2, ...web, channel: 'email', note: '', ...photo },
      { type: 'FileReceived', number: 3, ...web, channel: 'email', note: '', ...report },
    )
})

test('without a file, a channel, or a day that can be, everything that is wrong is said at once', () => {
  given(...underInvestigation)
    .when({ type: 'ReceiveFiles', on: day('2026-11-25'), from: 'contractor', channel: null, note: '', files: [] })
    .thenRefused(
      { field: 'files', because: 'Choose a file' },
      { field: 'channel', because: 'Choose how it reached us' },
      { field: 'on', because: 'The date must be today or in the past' },
    )
})

test('what the landlord made itself reached it by no channel', () => {
  const own = { on: today, from: 'landlord', channel: null } as const
  given(...underInvestigation)
    .when({ type: 'ReceiveFiles', ...own, note: '', files: [report] })
    .thenRecorded({ type: 'FileReceived', number: 1, ...own, note: '', ...report })
})

test('a complaint has two hundred files at most', () => {
  const many = Array.from({ length: 199 }, (_, index) =>
    received(index + 1, { ...photo, sha256: String(index).padStart(64, '0') }),
  )
  given(...underInvestigation, ...many)
    .when({ ...send, files: [photo, report] })
    .thenRefused({ because: 'A complaint has 200 files at most' })
})

test('a file in which the scanner found something is noted, and once however often it is tried', () => {
  const infected = { ...web, name: 'bill.pdf', sha256: 'c'.repeat(64), bytes: 68, found: 'Eicar-Test-Signature' }
  const refused: ComplaintEvent = { type: 'FileRefused', number: 1, ...infected }
  given(...underInvestigation)
    .when({ type: 'RefuseFile', ...infected })
    .thenRecorded(refused)
  given(...underInvestigation, refused)
    .when({ type: 'RefuseFile', ...infected })
    .thenRecorded()
})
