// Whole complaints: every clock, finding and provision of one with both stages, and the replay of its ten events.
import assert from 'node:assert/strict'
import { clocksOf } from '#core/complaint/clocks.ts'
import { findingsOf } from '#core/complaint/findings.ts'
import { type ComplaintEvent, replay } from '#core/complaint/procedure.ts'
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
import { provisionsOf } from '#core/handling-code/provisions.ts'
import { allFindingsOf } from '#core/handling-code/rules/all-findings.ts'
import { compareRates } from './measure.ts'
import { number, ratio, say, title } from './report.ts'

const events: readonly ComplaintEvent[] = [
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
  const provisions = () => allFindingsOf(complaint, { edition: code, calendar, asOf: today, began: 'directly' })
  const text = JSON.stringify(events)
  const rates = compareRates(
    {
      clocks,
      'clocks and findings': () => [clocks(), findings()],
      'every provision of the 2024 Code': provisions,
      'replay of 10 events': () => replay(events),
      'JSON.parse of the same 10 events': () => JSON.parse(text),
    },
    { rounds: 5, milliseconds: quick ? 50 : 200 },
  )
  const parse = rates['JSON.parse of the same 10 events']
  for (const [name, rate] of Object.entries(rates)) {
    say(`  ${name.padEnd(34)} ${number(rate).padStart(10)} a second   ${ratio(rate / parse)} of the parsing`)
  }
  const each = rates['every provision of the 2024 Code']
  const answered = new Set(provisions().map(({ provision }) => provision)).size
  say(
    `  ${answered} of the ${provisionsOf('2024').length} provisions are answered of a complaint: in ${number(1e6 / each)} µs, one core;`,
  )
  say('  the others are a named person’s word.')
}
