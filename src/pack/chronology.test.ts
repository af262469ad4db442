import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { RecordedEvent } from '#core/complaint/case-file.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import {
  acknowledged,
  after,
  amira,
  calendar,
  day,
  edition,
  received,
  responded,
  stage2AskedFor,
} from '#core/complaint/scenario.ts'
import { chronologyOf } from './chronology.ts'
import { documentsOf } from './contents.ts'
import type { PackCase, PackMessage } from './pack-case.ts'
import { fernbank, letterAbout } from './scenario.ts'

const staff = [{ id: amira, name: 'Amira Khan' }]
const file = (number: number, on: string, from: 'resident' | 'contractor'): ComplaintEvent => ({
  type: 'FileReceived',
  ...{ number, on: day(on), from, channel: 'email', note: '', name: `photo ${number}.jpg` },
  ...{ sha256: `${number}`.repeat(64), bytes: 10, kind: 'jpg', scan: 'not scanned' },
})
const mail = (receivedAt: string, sender: string): PackMessage => ({
  ...{ key: receivedAt, receivedAt, sender, subject: 'The leak', attachments: 2 },
})

/** Each event was written down at ten on the day that is named beside it. */
const caseOf = (events: readonly (readonly [ComplaintEvent, string])[], over: Partial<PackCase> = {}): PackCase => {
  const complaint = after(...events.map(([event]) => event))
  const history = events.map(
    ([event, on], index): RecordedEvent => ({
      version: index + 1,
      event,
      by: amira,
      recordedAt: `${on}T10:00:00.000Z`,
    }),
  )
  return {
    ...{ asOf: day('2026-11-30'), landlord: fernbank, complaint, edition: edition('2024'), calendar, history, staff },
    policies: [{ from: day('2026-04-01'), first: true, until: null, profile: fernbank }],
    ...{ clocks: [], findings: [], letters: [], messages: [], ...over },
  }
}

describe('the chronology', () => {
  test('is in the order of the days on which things happened, and says when each was written down', () => {
    const packCase = caseOf([
      [received('2026-11-10'), '2026-11-10'],
      [acknowledged('2026-11-13'), '2026-11-13'],
      [file(1, '2026-11-12', 'resident'), '2026-11-16'],
      [responded('2026-11-20'), '2026-11-20'],
      [stage2AskedFor('2026-11-23'), '2026-11-24'],
    ])

    const entries = chronologyOf(packCase, documentsOf(packCase))

    assert.deepEqual(
      entries.map(({ on, lane, title, written, documents }) => [on, lane, title, written, documents]),
      [
        ['2026-11-10', 'resident', 'Complaint received', 'Amira Khan', []],
        ['2026-11-12', 'resident', 'File received', 'Amira Khan, Mon 16 Nov 2026', [1]],
        ['2026-11-13', 'landlord', 'Stage 1 acknowledged', 'Amira Khan', []],
        ['2026-11-20', 'landlord', 'Stage 1 answered', 'Amira Khan', []],
        ['2026-11-23', 'resident', 'Stage 2 asked for', 'Amira Khan, Tue 24 Nov 2026', []],
      ],
    )
    assert.equal(entries[3]?.words, 'Answered Fri 20 Nov 2026: partly upheld. Decided by Amira Khan.')
  })

  test('puts what a contractor sent with what the landlord heard from others', () => {
    const packCase = caseOf([
      [received('2026-11-10'), '2026-11-10'],
      [file(1, '2026-11-12', 'contractor'), '2026-11-12'],
    ])
    assert.deepEqual(
      chronologyOf(packCase, []).map(({ lane }) => lane),
      ['resident', 'landlord'],
    )
  })

  test('has mail on its day in London, in the lane of the resident only where it came from their address', () => {
    const first = received('2026-11-10')
    assert(first.type === 'ComplaintReceived')
    const withEmail = { ...first, resident: { ...first.resident, email: 'rosa@example.org' } }
    const messages = [
      mail('2026-06-30T23:30:00.000Z', 'Rosa Marsh <Rosa@example.org>'),
      mail('2026-11-15T09:00:00.000Z', 'Dale <dale@roofs.example>'),
    ]
    const packCase = caseOf([[withEmail, '2026-11-10']], { messages })

    assert.deepEqual(
      chronologyOf(packCase, documentsOf(packCase)).map(({ on, lane, words, documents }) => [
        on,
        lane,
        words,
        documents,
      ]),
      [
        ['2026-07-01', 'resident', 'Email from Rosa Marsh <Rosa@example.org>: The leak. Files inside it: 2.', [1]],
        ['2026-11-10', 'resident', 'Received Tue 10 Nov 2026. By phone.', []],
        ['2026-11-15', 'landlord', 'Email from Dale <dale@roofs.example>: The leak. Files inside it: 2.', [2]],
      ],
    )
  })
})

describe('the documents', () => {
  test('are numbered by their days, and each has a place that no other has', () => {
    const packCase = caseOf(
      [
        [received('2026-11-10'), '2026-11-10'],
        [acknowledged('2026-11-13'), '2026-11-13'],
        [file(1, '2026-11-16', 'resident'), '2026-11-16'],
        [{ type: 'LetterDelivered', letter: 2, by: 'print', on: day('2026-11-13'), answer: '' }, '2026-11-13'],
      ],
      { letters: [letterAbout(2, 'Your complaint', '2026-11-13')] },
    )
    assert.deepEqual(
      documentsOf(packCase).map(({ number, on, lane, title, place }) => [number, on, lane, title, place]),
      [
        [
          ...[1, '2026-11-13', 'landlord', 'Letter: Your complaint. Sent by print, Fri 13 Nov 2026.'],
          'documents/001 2026-11-13 Your complaint.pdf',
        ],
        [2, '2026-11-16', 'resident', 'File: photo 1.jpg', 'documents/002 2026-11-16 photo 1.jpg'],
      ],
    )
    assert.deepEqual(
      chronologyOf(packCase, documentsOf(packCase)).map(({ title, documents }) => [title, documents]),
      [
        ['Complaint received', []],
        ['Stage 1 acknowledged', [1]],
        ['Letter sent', [1]],
        ['File received', [2]],
      ],
    )
  })

  test('of a letter that did not go, the index says that there is no record that it went', () => {
    const packCase = caseOf(
      [
        [received('2026-11-10'), '2026-11-10'],
        [acknowledged('2026-11-13'), '2026-11-13'],
      ],
      {
        letters: [letterAbout(2, 'Your complaint', '2026-11-13')],
      },
    )
    assert.equal(documentsOf(packCase)[0]?.title, 'Letter: Your complaint. There is no record that it was sent.')
  })

  test('a name in another script, or one that leads out of the folder, leads nowhere', () => {
    const hostile = { ...file(1, '2026-11-16', 'resident'), name: '../../../etc/محمد\u0000 passwd.jpg' }
    assert(hostile.type === 'FileReceived')
    const packCase = caseOf([
      [received('2026-11-10'), '2026-11-10'],
      [hostile, '2026-11-16'],
    ])
    assert.equal(documentsOf(packCase)[0]?.place, 'documents/001 2026-11-16 etc passwd.jpg')
  })
})
