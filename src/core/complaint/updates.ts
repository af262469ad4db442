// Which updates the resident was due, from the intervals we promised, and whether each was given; read against a day (5.9).
import assert from 'node:assert/strict'
import type { DateOnly } from '../calendar/dates.ts'
import { earlier, later } from '../calendar/dates.ts'
import { addWorkingDays, type Calendar } from '../calendar/working-days.ts'
import type { Stage } from '../handling-code/edition.ts'
import { type Complaint, currentStage, isOpen, type StageRecord } from './complaint.ts'
import { exclusionInForce } from './handling.ts'

export type UpdateDue = {
  readonly stage: Stage
  /** From 1 within its stage. */
  readonly number: number
  readonly everyWorkingDays: number
  readonly dueOn: DateOnly
  /** The update given by that day; null when none was. */
  readonly givenOn: DateOnly | null
  readonly state: 'given' | 'missed' | 'due'
}

/** An interval in force from the day it was agreed or told, until the next one. */
type Promised = { readonly from: DateOnly; readonly everyWorkingDays: number }

/**
 * The updates due at every stage, and the next one while a stage is open. Each is counted from the last update given, from
 * the last one missed, or from the day of the promise. Where nothing was agreed, none is derived: that is the failure.
 */
export function updatesDueOf(complaint: Complaint, calendar: Calendar, today: DateOnly): readonly UpdateDue[] {
  return complaint.stages.flatMap((record) => updatesOfStage(complaint, record, calendar, today))
}

/**
 * The one update that is owed next, or is overdue, while a stage is open; null when none was promised. It is the same
 * whichever day it is read, so it can be saved: what was missed before it is told by `updatesDueOf`.
 */
export function nextUpdateOf(
  complaint: Complaint,
  calendar: Calendar,
): { readonly number: number; readonly dueOn: DateOnly } | null {
  const record = currentStage(complaint)
  const promise = promisesOf(complaint, record).at(-1)
  if (!promise || record.response || !isOpen(complaint)) return null
  const given = givenAt(complaint, record)
  const last = given.reduce(later, promise.from)
  return { number: given.length + 1, dueOn: addWorkingDays(calendar, last, promise.everyWorkingDays) }
}

const givenAt = ({ handling }: Complaint, record: StageRecord): readonly DateOnly[] =>
  handling.updates.filter(({ stage }) => stage === record.stage).map(({ on }) => on)

function updatesOfStage(
  complaint: Complaint,
  record: StageRecord,
  calendar: Calendar,
  today: DateOnly,
): readonly UpdateDue[] {
  const promises = promisesOf(complaint, record)
  const given = givenAt(complaint, record)
  const exclusion = exclusionInForce(complaint.handling)
  const until = record.response?.on ?? (exclusion?.stage === record.stage ? exclusion.on : null)
  const updates: UpdateDue[] = []
  for (const [place, promise] of promises.entries()) {
    const end = earliestOf(promises[place + 1]?.from ?? null, until)
    updates.push(...updatesUnder(promise, { given, end, calendar, today, record, before: updates.length }))
  }
  return updates
}

function promisesOf({ handling }: Complaint, { stage, extensions }: StageRecord): readonly Promised[] {
  const planned = handling.contactPlans
    .filter((plan) => plan.stage === stage)
    .map(({ agreedOn, everyWorkingDays }) => ({ from: agreedOn, everyWorkingDays }))
  const extended = extensions.map((extension) => ({
    from: extension.toldOn,
    everyWorkingDays: extension.updateEveryWorkingDays,
  }))
  return [...planned, ...extended].toSorted((one, other) =>
    one.from < other.from ? -1 : one.from > other.from ? 1 : 0,
  )
}

type Under = {
  readonly given: readonly DateOnly[]
  /** The response, or the next promise: what falls due on that day is answered by it. */
  readonly end: DateOnly | null
  readonly calendar: Calendar
  readonly today: DateOnly
  readonly record: StageRecord
  readonly before: number
}

function updatesUnder({ from, everyWorkingDays }: Promised, under: Under): readonly UpdateDue[] {
  assert(everyWorkingDays >= 1, 'updates are at least a working day apart')
  const { given, end, calendar, today, record, before } = under
  const updates: UpdateDue[] = []
  for (let last = from; ; ) {
    const dueOn = addWorkingDays(calendar, last, everyWorkingDays)
    const givenOn =
      given
        .filter((on) => on > last && on <= dueOn)
        .toSorted()
        .at(-1) ?? null
    if (end && (givenOn ?? dueOn) >= end) return updates
    const state = givenOn ? 'given' : dueOn < today ? 'missed' : 'due'
    updates.push({ stage: record.stage, number: before + updates.length + 1, everyWorkingDays, dueOn, givenOn, state })
    if (state === 'due') return updates
    last = givenOn ?? dueOn
  }
}

const earliestOf = (one: DateOnly | null, other: DateOnly | null): DateOnly | null =>
  one && other ? earlier(one, other) : (one ?? other)
