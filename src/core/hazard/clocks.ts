// The clocks of Awaab's Law for one hazard: they run beside the complaint's own, never inside them, and hide none of them.
import { type DateOnly, dayInLondon } from '../calendar/dates.ts'
import { addWorkingDays, type Calendar } from '../calendar/working-days.ts'
import { type Duty, type DutyName, duties, phaseOf } from './duties.ts'
import type { Hazard, HazardActName } from './hazard.ts'

export type HazardClock = {
  readonly hazard: number
  readonly duty: Duty
  /** When it began to run: we knew, or the investigation ended; the last moment for that while it is awaited. */
  readonly beganOn: DateOnly
  readonly awaited: boolean
  /** The last day; of a limit in hours, the day on which it ends. */
  readonly dueOn: DateOnly
  /** The last instant of a limit in hours, which run through nights and holidays; null of one in working days. */
  readonly dueAt: number | null
  readonly doneAt: number | null
}

const millisecondsPerHour = 3_600_000

const actOf: { readonly [duty in DutyName]: HazardActName } = {
  investigate: 'investigated',
  'make safe': 'made safe',
  'give summary': 'summary given',
}

/** Every clock of the hazard; none where the law did not cover it when we first knew of it. */
export function hazardClocksOf(hazard: Hazard, calendar: Calendar): readonly HazardClock[] {
  const awareOn = dayInLondon(hazard.awareAt)
  if (!phaseOf(hazard, awareOn)) return []
  const ofHazard = duties.filter(({ severity }) => severity === hazard.severity)
  const investigation = ofHazard.find(({ name }) => name === 'investigate')
  return ofHazard.map((duty) => {
    const investigatedAt = atOf(hazard, 'investigated')
    const awaited = duty.from === 'investigated' && investigatedAt === null
    const lastDay = investigation ? dueOf(investigation, hazard.awareAt, awareOn, calendar).dueOn : awareOn
    const investigatedOn = investigatedAt === null ? lastDay : dayInLondon(investigatedAt)
    const beganOn = duty.from === 'aware' ? awareOn : investigatedOn
    const doneAt = atOf(hazard, actOf[duty.name])
    return { hazard: hazard.number, duty, beganOn, awaited, ...dueOf(duty, hazard.awareAt, beganOn, calendar), doneAt }
  })
}

/** Day 1 of a limit in working days is the next working day; a limit in hours ends to the minute. */
function dueOf({ amount, unit }: Duty, awareAt: number, beganOn: DateOnly, calendar: Calendar) {
  if (unit === 'working days') return { dueOn: addWorkingDays(calendar, beganOn, amount), dueAt: null }
  const dueAt = awareAt + amount * millisecondsPerHour
  return { dueOn: dayInLondon(dueAt), dueAt }
}

const atOf = ({ acts }: Hazard, name: HazardActName): number | null => acts.find(({ act }) => act === name)?.at ?? null

export type HazardClockState = 'running' | 'late' | 'done in time' | 'done late'

/** What the clock says at an instant; it needs no job to have run. */
export function hazardStateOf({ dueOn, dueAt, doneAt }: HazardClock, now: number): HazardClockState {
  const late = (at: number): boolean => (dueAt === null ? dayInLondon(at) > dueOn : at > dueAt)
  if (doneAt !== null) return late(doneAt) ? 'done late' : 'done in time'
  return late(now) ? 'late' : 'running'
}
