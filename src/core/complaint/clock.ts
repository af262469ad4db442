// The shape of a clock: whose limit it is, what it begins with, when it is due, and what an extension made of it.
import type { DateOnly } from '../calendar/dates.ts'
import type { ClockName, ClockStart, Stage } from '../handling-code/edition.ts'
import type { LandlordLimit } from '../landlord/limit.ts'
import type { Extension } from './complaint.ts'

/** A landlord's own limit on an extension, and the last day that it allows. */
export type OwnCeiling = { readonly limit: LandlordLimit; readonly latestOn: DateOnly }

/** What the clock starts from, on which day; a late acknowledgement starts nothing later than its own last day. */
export type ClockBeginning = {
  readonly event: ClockStart
  readonly on: DateOnly
  /** The day the event happened, when that was after `on`: lateness buys no time. */
  readonly lateOn: DateOnly | null
  /** The event is still to come, and `on` is the last day for it. */
  readonly awaited: boolean
}

export type Clock = {
  readonly name: ClockName
  readonly stage: Stage
  /** Whose limit it is: the Code's own, or one the landlord set itself. */
  readonly rule: 'Code' | 'landlord'
  /** The Code's provision, or what the landlord says. */
  readonly provision: string
  /** The letter of the provision's item, where it asks for several figures. */
  readonly item: string | null
  readonly begins: ClockBeginning
  readonly workingDays: number
  /** The landlord's limit in hours, where it counts in them: `workingDays` is how they are read. */
  readonly hours: number | null
  readonly unextendedDueOn: DateOnly
  readonly extension: Extension | null
  readonly dueOn: DateOnly
  /** The working day before it is due: some count the first day too, so staff aim here. */
  readonly aimFor: DateOnly
  readonly doneOn: DateOnly | null
  /** The landlord's own ceiling, where more time was taken than it allows. */
  readonly beyond: OwnCeiling | null
}
