// Whole complaints: every clock and finding of one with both stages, and the replay of its ten events.
import assert from 'node:assert/strict'
import { clocksOf } from '#core/complaint/clocks.ts'
import { findingsOf } from '#core/complaint/findings.ts'
import { replay } from '#core/complaint/procedure.ts'
import {
  acknowledged,
  after,
  calendar,
  day,
  edition,
  extended,
  received,
  responded,
  stage2AskedFor,
} from '#core/complaint/scenario.ts'
import { timelineOf } from '#core/complaint/timeline.ts'
import { compareRates } from './measure.ts'
import { number, ratio, say, title } from './report.ts'

const events = [
  received('2026-06-01'),
  acknowledged('2026-06-04'),
  { type: 'LetterDelivered', letter: 2, by: 'print', on: day('2026-06-04') } as const,
  extended('2026-06-15', '2026-06-30'),
  responded('2026-06-29', 1, { actions: [{ number: 1, dueOn: '2026-07-31' }] }),
  { type: 'LetterDelivered', letter: 5, by: 'print', on: day('2026-06-29') } as const,
  stage2AskedFor('2026-07-06'),
  acknowledged('2026-07-09', 2),
  responded('2026-08-05', 2),
  { type: 'LetterDelivered', letter: 9, by: 'print', on: day('2026-08-05') } as const,
]

export function benchClocks({ quick }: { readonly quick: boolean }): void {
  title('Whole complaints (both stages, one extension, one promise, 10 events)')
  const complaint = after(...events)
  const today = day('2026-11-24')
  const code = edition('2024')
  const clocks = () => clocksOf(complaint, code, calendar)
  const findings = () => findingsOf({ timeline: timelineOf(complaint, today), edition: code, calendar })
  assert.equal(clocks().length, 4)
  const text = JSON.stringify(events)
  const rates = compareRates(
    {
      clocks,
      'clocks and findings': () => [clocks(), findings()],
      'replay of 10 events': () => replay(events),
      'JSON.parse of the same 10 events': () => JSON.parse(text),
    },
    { rounds: 5, milliseconds: quick ? 50 : 200 },
  )
  const parse = rates['JSON.parse of the same 10 events']
  for (const [name, rate] of Object.entries(rates)) {
    say(`  ${name.padEnd(34)} ${number(rate).padStart(10)} a second   ${ratio(rate / parse)} of the parsing`)
  }
}
