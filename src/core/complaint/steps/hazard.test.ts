// Hazards flagged and acted on, beside the complaint's clocks.
import assert from 'node:assert/strict'
import test from 'node:test'
import { clocksOf } from '../clocks.ts'
import type { ComplaintEvent } from '../procedure.ts'
import { after, calendar, edition, given, received } from '../scenario.ts'
import { factsOf, hazardFlagged } from '../scenario-handling.ts'

const before = received('2026-11-20')
const flag = { type: 'FlagHazard', ...factsOf(hazardFlagged()) } as const
const told = {
  type: 'HazardActRecorded',
  hazard: 1,
  act: 'health and safety lead told',
  at: Date.parse('2026-11-20T16:40:00Z'),
  words: 'Rang her; she sends a surveyor',
} as const
const tell = { ...told, type: 'RecordHazardAct' } as const

test('a hazard is flagged with the moment we first knew of it', () => {
  given(before).when(flag).thenRecorded(hazardFlagged())
  given(before)
    .when({ ...flag, what: '', awareAt: Date.parse('2026-11-25T00:00:00Z') })
    .thenRefused(
      { field: 'what', because: 'Enter what is dangerous, and for whom' },
      { field: 'awareAt', because: 'The time must be now or in the past' },
    )
  given(before)
    .when({ ...flag, awareAt: Number.NaN })
    .thenRefused({ field: 'awareAt', because: 'Enter the day and the time' })
})

test('the health and safety lead is told, once, after we knew', () => {
  given(before, hazardFlagged()).when(tell).thenRecorded(told)
  given(before, hazardFlagged(), told)
    .when(tell)
    .thenRefused({ because: 'Already on the record: health and safety lead told' })
  given(before, hazardFlagged())
    .when({ ...tell, at: Date.parse('2026-11-20T16:29:59Z') })
    .thenRefused({ field: 'at', because: 'The time must be after we first knew of the hazard' })
  given(before).when(tell).thenRefused({ because: 'There is no such hazard' })
})

test('a hazard never changes a clock of the complaint', () => {
  const clocks = (...events: readonly ComplaintEvent[]) => clocksOf(after(...events), edition('2024'), calendar)
  assert.deepEqual(clocks(before, hazardFlagged(), told), clocks(before))
})
