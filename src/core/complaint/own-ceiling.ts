// A landlord's own ceiling on more time: how late its policy lets an answer be, and its own clock where it may not be later.
import { later } from '../calendar/dates.ts'
import { addWorkingDays, asKnownOn, type Calendar, workingDayBefore } from '../calendar/working-days.ts'
import type { Stage } from '../handling-code/edition.ts'
import { provisionLabel } from '../handling-code/provisions.ts'
import type { LandlordLimit } from '../landlord/limit.ts'
import type { Clock, OwnCeiling } from './clock.ts'
import type { Complaint } from './complaint.ts'

/** The strictest of a stage; null where the landlord has none. It is counted from our own answer's day, if there is one. */
export function ownCeilingOf(
  clocks: readonly Clock[],
  complaint: Complaint,
  stage: Stage,
  calendar: Calendar,
): OwnCeiling | null {
  const responses = clocks.filter((clock) => clock.stage === stage && clock.name === 'response')
  const own = responses.filter(({ rule }) => rule === 'landlord')
  const [dueOn] = (own.length > 0 ? own : responses).map(({ unextendedDueOn }) => unextendedDueOn).toSorted()
  const record = complaint.stages[stage - 1]
  if (!dueOn || !record) return null
  const { askedOn, acknowledgement, response } = record
  const known = response ? asKnownOn(calendar, response.on) : calendar
  const from = {
    'response due': dueOn,
    'not stated': dueOn,
    received: complaint.receivedOn,
    'stage 2 asked for': askedOn,
    acknowledged: acknowledgement?.on ?? askedOn,
  }
  const ceilings = complaint.landlordLimits
    .filter((limit) => limit.what === 'extend' && limit.stage === stage)
    .map((limit) => ({ limit, latestOn: addWorkingDays(known, from[limit.from], wholeDays(limit)) }))
  return ceilings.toSorted((one, other) => (one.latestOn < other.latestOn ? -1 : 1))[0] ?? null
}

/** Hours and days are whole working days, as in every clock of a landlord's own. */
const wholeDays = ({ amount, unit }: LandlordLimit): number => (unit === 'hours' ? Math.ceil(amount / 24) : amount)

/**
 * The clocks with what more time does to them. Each says where it goes beyond the landlord's own ceiling; and where the
 * policy has no exception, the landlord's own clock ends there, beside the Code's.
 */
export function heldToOwnCeilings(
  clocks: readonly Clock[],
  complaint: Complaint,
  calendar: Calendar,
): readonly Clock[] {
  const told = clocks.map((clock) => {
    const ceiling = isExtended(clock) ? ownCeilingOf(clocks, complaint, clock.stage, calendar) : null
    return ceiling && clock.dueOn > ceiling.latestOn ? { ...clock, beyond: ceiling } : clock
  })
  const code = told.filter(({ rule }) => rule === 'Code')
  const own = told.filter(({ rule }) => rule === 'landlord')
  const without = code.filter(({ stage }) => !own.some((one) => one.name === 'response' && one.stage === stage))
  return [
    ...code,
    ...own.map((clock) => endedByPolicy(clock, calendar)),
    ...without.flatMap((clock) => ownBeside(clock, calendar)),
  ]
}

const isExtended = ({ name, dueOn, unextendedDueOn }: Clock): boolean => name === 'response' && dueOn > unextendedDueOn

function endedByPolicy(clock: Clock, calendar: Calendar): Clock {
  const { beyond, unextendedDueOn } = clock
  if (beyond?.limit.longer !== 'never') return clock
  const dueOn = later(beyond.latestOn, unextendedDueOn)
  return { ...clock, dueOn, aimFor: workingDayBefore(calendar, dueOn) }
}

/** A landlord with no time of its own to answer in has its own clock from the day that more time goes too far. */
function ownBeside(clock: Clock, calendar: Calendar): readonly Clock[] {
  const { beyond } = clock
  if (beyond?.limit.longer !== 'never') return []
  return [endedByPolicy({ ...clock, rule: 'landlord', provision: beyond.limit.says, item: null }, calendar)]
}

const fromWords: { readonly [from in LandlordLimit['from']]: string } = {
  'response due': 'more',
  'not stated': 'more',
  received: 'from receipt',
  acknowledged: 'from the acknowledgement',
  'stage 2 asked for': 'from the request for stage 2',
}

/** 'the landlord’s own limit of 10 days more (policy clause 6.15)'. */
export function ceilingInWords({ limit }: OwnCeiling): string {
  const { amount, unit, from, clause, longer } = limit
  const usual = longer === 'by exception' ? 'usual limit' : 'limit'
  const where = clause ? ` (policy clause ${provisionLabel(clause)})` : ''
  return `the landlord’s own ${usual} of ${amount} ${unit} ${fromWords[from]}${where}`
}
