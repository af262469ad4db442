// Every clock of a complaint, from its events, the edition and the calendar; nothing pauses one (6.2 to 6.4, 6.11, 6.14, 6.15).
import assert from 'node:assert/strict'
import { type DateOnly, earlier } from '../calendar/dates.ts'
import { addWorkingDays, asKnownOn, type Calendar, workingDayBefore } from '../calendar/working-days.ts'
import type { ClockName, ClockStart, Edition, Stage, TimeLimit } from '../handling-code/edition.ts'
import type { LandlordLimit } from '../landlord/limit.ts'
import { extensionsTold, sendingOf } from './as-sent.ts'
import type { Clock, ClockBeginning, OwnCeiling } from './clock.ts'
import { type Complaint, currentStage, type StageRecord, stageOf } from './complaint.ts'
import { heldToOwnCeilings, ownCeilingOf } from './own-ceiling.ts'

export type { Clock, ClockBeginning } from './clock.ts'

/** Every clock of the complaint: the Code's, then the landlord's own, stage by stage. */
export const clocksOf = (complaint: Complaint, edition: Edition, calendar: Calendar): readonly Clock[] =>
  heldToOwnCeilings(extendedClocksOf(complaint, edition, calendar), complaint, calendar)

/** How late the landlord's own policy lets the open stage be answered; null where it has no ceiling of its own. */
export const ownCeilingNow = (complaint: Complaint, edition: Edition, calendar: Calendar): OwnCeiling | null =>
  ownCeilingOf(extendedClocksOf(complaint, edition, calendar), complaint, currentStage(complaint).stage, calendar)

const extendedClocksOf = (complaint: Complaint, edition: Edition, calendar: Calendar): readonly Clock[] => [
  ...codeClocksOf(complaint, edition, calendar),
  ...landlordClocksOf(complaint, edition, calendar),
]

/** The Code's own clocks, which no landlord's setting loosens. What was handled elsewhere has none: none of it runs here. */
export function codeClocksOf(complaint: Complaint, edition: Edition, calendar: Calendar): readonly Clock[] {
  if (complaint.imported) return []
  return complaint.stages.flatMap((record) => {
    const { acknowledgement, response } = edition.stages[record.stage]
    const source = { complaint, record, edition, calendar }
    return [
      ...(acknowledgement ? [clockOf('acknowledgement', acknowledgement, source, 'Code')] : []),
      clockOf('response', response, source, 'Code'),
    ]
  })
}

function landlordClocksOf(complaint: Complaint, edition: Edition, calendar: Calendar): readonly Clock[] {
  return complaint.stages.flatMap((record) =>
    complaint.landlordLimits
      .filter(({ what, stage }) => what !== 'extend' && stage === record.stage)
      .map((limit) => {
        const name = limit.what === 'acknowledge' ? 'acknowledgement' : 'response'
        return clockOf(name, inWorkingDays(limit), { complaint, record, edition, calendar }, 'landlord')
      }),
  )
}

type RunLimit = TimeLimit & { readonly hours?: number | null }

/**
 * A landlord's limit as a clock runs it. Hours and days are read as whole working days (24 hours: the next one), and a
 * limit that names no start runs from receipt, as its resident would read it.
 */
function inWorkingDays({ amount, unit, from, stage, says }: LandlordLimit): RunLimit {
  const workingDays = unit === 'hours' ? Math.ceil(amount / 24) : amount
  const asked = stage === 1 ? 'received' : 'stage 2 asked for'
  const hours = unit === 'hours' ? amount : null
  return { workingDays, hours, from: from === 'acknowledged' ? from : asked, provision: says }
}

type Source = {
  readonly complaint: Complaint
  readonly record: StageRecord
  readonly edition: Edition
  readonly calendar: Calendar
}

function clockOf(name: ClockName, limit: RunLimit, source: Source, rule: Clock['rule']): Clock {
  const { complaint, record } = source
  // What is known not to have left has not been done. It starts the next clock all the same: a letter lost buys no time.
  const doneOn = sendingOf(complaint, record, name)?.on ?? null
  const calendar = doneOn ? asKnownOn(source.calendar, doneOn) : source.calendar
  const begins = beginningOf(limit.from, { ...source, calendar })
  const unextendedDueOn = addWorkingDays(calendar, begins.on, limit.workingDays)
  const extension = name === 'response' ? (extensionsTold(complaint, record).at(-1) ?? null) : null
  const dueOn = extension && extension.newDueOn > unextendedDueOn ? extension.newDueOn : unextendedDueOn
  return {
    name,
    stage: record.stage,
    rule,
    provision: limit.provision,
    item: limit.item ?? null,
    begins,
    workingDays: limit.workingDays,
    hours: limit.hours ?? null,
    unextendedDueOn,
    extension,
    dueOn,
    aimFor: workingDayBefore(calendar, dueOn),
    doneOn,
    beyond: null,
  }
}

function beginningOf(event: ClockStart, { complaint, record, edition, calendar }: Source): ClockBeginning {
  const happenedOn = {
    received: complaint.receivedOn,
    logged: complaint.loggedOn,
    acknowledged: record.acknowledgement?.on ?? null,
    'stage 2 asked for': stageOf(complaint, 2)?.askedOn ?? null,
  }[event]
  if (event === 'received' || event === 'stage 2 asked for') {
    assert(happenedOn, 'the event that a running clock starts from has happened')
    return { event, on: happenedOn, lateOn: null, awaited: false }
  }
  const lastDay = lastAcknowledgementOn(record, edition, calendar)
  if (!happenedOn) return { event, on: lastDay, lateOn: null, awaited: true }
  return { event, on: earlier(happenedOn, lastDay), lateOn: happenedOn > lastDay ? happenedOn : null, awaited: false }
}

/** The last day to acknowledge a stage; the later edition's five working days where the edition sets no figure. */
function lastAcknowledgementOn({ stage, askedOn }: StageRecord, edition: Edition, calendar: Calendar): DateOnly {
  return addWorkingDays(calendar, askedOn, edition.stages[stage].acknowledgement?.workingDays ?? 5)
}

/** The Code's response clock of the stage that is open: the one an extension moves. */
export function governingResponseClock(complaint: Complaint, edition: Edition, calendar: Calendar): Clock {
  const { stage } = currentStage(complaint)
  const clock = codeClocksOf(complaint, edition, calendar).find((one) => one.stage === stage && one.name === 'response')
  assert(clock, 'every stage has a response clock')
  return clock
}

/** The clock that the resident sees of one act: the stricter of the Code's and the landlord's own. */
export function strictest(clocks: readonly Clock[], stage: Stage, name: ClockName): Clock | null {
  const ofAct = clocks.filter((clock) => clock.stage === stage && clock.name === name)
  return ofAct.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0))[0] ?? null
}

export type ClockState = 'running' | 'due today' | 'late' | 'done in time' | 'done in extended time' | 'done late'

/** What the clock says on a day; it needs no job to have run. */
export function stateOf({ dueOn, unextendedDueOn, doneOn }: Clock, today: DateOnly): ClockState {
  if (doneOn)
    return doneOn <= unextendedDueOn ? 'done in time' : doneOn <= dueOn ? 'done in extended time' : 'done late'
  return today > dueOn ? 'late' : today === dueOn ? 'due today' : 'running'
}
