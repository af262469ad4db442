// What the team's list may be narrowed to: read from an address, written to one, and said as days.
import { addDays, type DateOnly, isDateOnly } from '#core/calendar/dates.ts'
import { addWorkingDays, type Calendar } from '#core/calendar/working-days.ts'
import type { PersonId } from '#core/complaint/complaint.ts'
import { type DueAct, dueActs } from '#core/complaint/due.ts'
import { type Fall, type FallKind, fallKinds, falls, type Span, spanFrom } from '#core/complaint/forecast.ts'
import { type Theme, themes } from '#core/complaint/handling.ts'
import type { Stage } from '#core/handling-code/edition.ts'
import type { Scheme } from '#core/handling-code/ombudsman.ts'

export const nearnesses = ['late', 'soon', 'later'] as const
export type Nearness = (typeof nearnesses)[number]

/** Due today, or within this many working days, is due soon. */
export const soonWorkingDays = 5

/** Null where it is not narrowed by that. */
export type TeamFilter = {
  readonly due: Nearness | null
  readonly handler: PersonId | 'nobody' | null
  readonly next: DueAct | 'nothing' | null
  readonly stage: Stage | null
  readonly theme: Theme | 'not recorded' | null
  readonly scheme: Scheme | null
  /** What falls due on it, whether or not that is next. */
  readonly falls: FallKind | null
  /** Something falls due on it on that day, or in the weekend and holidays after it; or fell due before today. */
  readonly on: DateOnly | 'late' | null
}
export type FilterName = keyof TeamFilter

export const noFilter: TeamFilter = {
  ...{ due: null, handler: null, next: null, stage: null },
  ...{ theme: null, scheme: null, falls: null, on: null },
}

export const filterNames: readonly FilterName[] = [
  ...(['due', 'handler', 'next', 'stage', 'theme', 'scheme', 'falls', 'on'] as const),
]

export const schemes: readonly Scheme[] = ['Housing Ombudsman', 'LGSCO']

type Query = Readonly<Record<string, string | undefined>>

const one = <Value extends string>(values: readonly Value[], text: string | undefined): Value | null =>
  values.find((value) => value === text) ?? null

/** What an address asks for; what it says that is nothing of ours narrows nothing. */
export function readTeamFilter(query: Query, staff: readonly { readonly id: PersonId }[]): TeamFilter {
  const stage = query.stage === '1' ? 1 : query.stage === '2' ? 2 : null
  return {
    due: one(nearnesses, query.due),
    handler: query.handler === 'nobody' ? 'nobody' : (staff.find(({ id }) => id === query.handler)?.id ?? null),
    next: one([...dueActs, 'nothing'] as const, query.next),
    stage,
    theme: one([...themes, 'not recorded'] as const, query.theme),
    scheme: one(schemes, query.scheme),
    falls: one(fallKinds, query.falls),
    on: query.on === 'late' || (query.on && isDateOnly(query.on)) ? query.on : null,
  }
}

/** The same filter is the same words, in the same order, whoever writes it. */
export function teamQuery(filter: TeamFilter): Readonly<Record<string, string>> {
  const chosen = filterNames.map((name) => [name, filter[name]] as const)
  return Object.fromEntries(chosen.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])))
}

/** Which complaints that is today; what is left out does not matter. */
export type TeamWanted = {
  readonly stage?: Stage
  readonly handledBy?: PersonId | null
  readonly act?: DueAct | null
  readonly theme?: Theme | null
  readonly scheme?: Scheme
  readonly dueFrom?: DateOnly
  readonly dueTo?: DateOnly
  /** Something of these is due on it within these days, whether or not it is next. */
  readonly falling?: { readonly falls: readonly Fall[]; readonly days: Partial<Span> }
}

export function teamWanted(filter: TeamFilter, today: DateOnly, calendar: Calendar): TeamWanted {
  const { due, handler, next, stage, theme, scheme } = filter
  return {
    ...(stage ? { stage } : {}),
    ...(handler ? { handledBy: handler === 'nobody' ? null : handler } : {}),
    ...(next ? { act: next === 'nothing' ? null : next } : {}),
    ...(theme ? { theme: theme === 'not recorded' ? null : theme } : {}),
    ...(scheme ? { scheme } : {}),
    ...(due ? daysOf(due, today, calendar) : {}),
    ...fallingOf(filter, today, calendar),
  }
}

function fallingOf({ falls: kind, on }: TeamFilter, today: DateOnly, calendar: Calendar): Pick<TeamWanted, 'falling'> {
  if (!kind && !on) return {}
  const days = on === null ? {} : on === 'late' ? { to: addDays(today, -1) } : daysFrom(on, calendar)
  return { falling: { falls: (kind ? [kind] : fallKinds).map((one) => falls[one]), days } }
}

/** An address may ask for a day of which no holiday is known: that stands for itself alone. */
const daysFrom = (day: DateOnly, calendar: Calendar): Span =>
  day >= calendar.knownFrom && day < calendar.knownUntil && addDays(day, 14) < calendar.knownUntil
    ? spanFrom(day, calendar)
    : { from: day, to: day }

function daysOf(due: Nearness, today: DateOnly, calendar: Calendar): Pick<TeamWanted, 'dueFrom' | 'dueTo'> {
  const soonTo = lastSoonDay(today, calendar)
  if (due === 'late') return { dueTo: addDays(today, -1) }
  return due === 'soon' ? { dueFrom: today, dueTo: soonTo } : { dueFrom: addDays(soonTo, 1) }
}

export const lastSoonDay = (today: DateOnly, calendar: Calendar): DateOnly =>
  addWorkingDays(calendar, today, soonWorkingDays)
