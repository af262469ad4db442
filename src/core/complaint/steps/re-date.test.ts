// A bank holiday that is announced moves what is still running, and the event names each move.
import assert from 'node:assert/strict'
import test from 'node:test'
import { withHoliday } from '../../calendar/working-days.ts'
import { decide, replay } from '../procedure.ts'
import { calendar, day, received, standing } from '../scenario.ts'

test('a new bank holiday moves only what is still running, by a day, and the event names each move', () => {
  const start = day('2026-03-02')
  const known = withHoliday(calendar, { date: day('2026-03-04'), title: 'A day of thanks' }, start)
  const asked = { type: 'ReDateClocks', because: 'A day of thanks' } as const
  assert.deepEqual(decide(asked, replay([received('2026-03-02')]), standing({ today: start, calendar: known })), {
    accepted: true,
    events: [
      {
        type: 'ClocksReDated',
        because: 'A day of thanks',
        moved: [
          { stage: 1, clock: 'acknowledgement', from: '2026-03-09', to: '2026-03-10' },
          { stage: 1, clock: 'response', from: '2026-03-23', to: '2026-03-24' },
        ],
      },
    ],
  })
})
