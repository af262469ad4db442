// Between which days an act was due, when some of the dates that decide it may be missing.
import { type DateOnly, earlier } from '../calendar/dates.ts'
import { addWorkingDays, asKnownOn, type Calendar } from '../calendar/working-days.ts'
import type { ClockName, ClockStart, Edition, StageRules, TimeLimit } from '../handling-code/edition.ts'
import type { StageTimeline, Timeline } from './timeline.ts'

/** Two days with the truth between them; null where nothing bounds it on that side. */
export type Between = { readonly earliest: DateOnly | null; readonly latest: DateOnly | null }

export type DueRange = {
  readonly start: Between
  /** The day the clock is counted from; null when it is not known. */
  readonly countedFrom: { readonly event: ClockStart; readonly on: DateOnly } | null
  readonly unextended: Between
  readonly due: Between
}

/** When an act of a stage was due, by an edition's limit, as far as the timeline can say. */
export function dueRangeOf(
  name: ClockName,
  limit: TimeLimit,
  {
    stage,
    timeline,
    edition,
    calendar,
  }: { stage: StageTimeline; timeline: Timeline; edition: Edition; calendar: Calendar },
): DueRange {
  const doneOn = name === 'acknowledgement' ? stage.acknowledgedOn : stage.respondedOn
  const known = doneOn ? asKnownOn(calendar, doneOn) : calendar
  const rules = edition.stages[stage.stage]
  const start = startOf(limit.from, stage, timeline, rules, known)
  const onward = (day: DateOnly | null) => day && addWorkingDays(known, day, limit.workingDays)
  const unextended = { earliest: onward(start.earliest), latest: onward(start.latest) }
  const due = name === 'response' ? extended(unextended, stage, rules, known) : unextended
  return { start, countedFrom: countedFrom(limit.from, start, stage), unextended, due }
}

function startOf(
  from: ClockStart,
  stage: StageTimeline,
  timeline: Timeline,
  rules: StageRules,
  calendar: Calendar,
): Between {
  const asked = askedBetween(stage, timeline)
  if (from === 'received' || from === 'stage 2 asked for') return asked
  const lastDay = asked.latest && addWorkingDays(calendar, asked.latest, rules.acknowledgement?.workingDays ?? 5)
  // A letter that was lost buys no time: the count starts where it would have started.
  const acknowledgedOn = stage.unsent?.acknowledgement?.writtenOn ?? stage.acknowledgedOn
  const happenedOn = from === 'acknowledged' ? acknowledgedOn : stage.loggedOn
  if (!happenedOn) {
    if (timeline.kept.whole) return { earliest: lastDay, latest: lastDay }
    return { earliest: asked.earliest, latest: earliestOf(lastDay, acknowledgedOn) }
  }
  if (!lastDay) return { earliest: asked.earliest, latest: happenedOn }
  // A late acknowledgement buys no time: the count starts on its own last day.
  const start = earlier(happenedOn, lastDay)
  return { earliest: start, latest: start }
}

/** Stage 2 is asked for no earlier than stage 1 is answered; anything is asked for no later than it is acknowledged. */
function askedBetween(stage: StageTimeline, timeline: Timeline): Between {
  if (stage.askedOn) return { earliest: stage.askedOn, latest: stage.askedOn }
  const earliest = stage.stage === 2 ? timeline.stages[0].respondedOn : null
  return { earliest, latest: earliestOf(stage.loggedOn, stage.acknowledgedOn) }
}

function countedFrom(event: ClockStart, { earliest, latest }: Between, stage: StageTimeline): DueRange['countedFrom'] {
  if (earliest && earliest === latest) return { event, on: earliest }
  // The edition's own start is not known: the count from receipt is the one that the Ombudsman's cases then give.
  return stage.askedOn && { event: stage.stage === 1 ? 'received' : 'stage 2 asked for', on: stage.askedOn }
}

function extended(unextended: Between, stage: StageTimeline, rules: StageRules, calendar: Calendar): Between {
  const { extensions, mayBeExtended = false } = stage
  const possible = extensions.length === 0 && mayBeExtended ? [{ toldOn: null, newDueOn: null }] : extensions
  return possible.reduce<Between>((due, { toldOn, newDueOn }) => {
    if (!due.latest || (toldOn && toldOn > due.latest)) return due
    const furthest = newDueOn ?? addWorkingDays(calendar, due.latest, rules.extension.workingDays)
    const certain = newDueOn && due.earliest && toldOn && toldOn <= due.earliest
    return { earliest: certain ? newDueOn : due.earliest, latest: furthest }
  }, unextended)
}

const earliestOf = (one: DateOnly | null, other: DateOnly | null): DateOnly | null =>
  one && other ? earlier(one, other) : (one ?? other)
