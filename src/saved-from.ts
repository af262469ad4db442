// What is saved of a complaint beside its events, made again from them as it stands on a day.
import assert from 'node:assert/strict'
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Calendar } from '#core/calendar/working-days.ts'
import type { RecordedEvent } from '#core/complaint/case-file.ts'
import { replay } from '#core/complaint/procedure.ts'
import type { Saved } from '#store/complaints.ts'
import { eventsOf } from './handle.ts'
import { standingOf } from './propose.ts'

export const savedFrom =
  (today: DateOnly, calendar: Calendar) =>
  (history: readonly RecordedEvent[]): Saved => {
    const complaint = replay(eventsOf(history))
    assert(complaint, 'a complaint that is listed has events')
    return { ...standingOf(complaint, today, calendar), version: history.length }
  }
