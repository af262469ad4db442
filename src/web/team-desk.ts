// What the pages may ask of the team's work: part of a desk, for one landlord and one person.
import type { PersonId } from '#core/complaint/complaint.ts'
import type { ComplaintLine } from '#core/complaint/complaint-line.ts'
import type { Forecast } from '#core/complaint/forecast.ts'
import type { TeamFilter } from '#worklists/team-filter.ts'
import type { Slice } from './outcome.ts'

/** How much stands with one person, or with nobody. */
export type Workload = {
  readonly handledBy: PersonId | null
  readonly open: number
  readonly late: number
  readonly soon: number
}

/** Filters that a person has named, as an address has them. */
export type SavedView = { readonly name: string; readonly filters: string }

export type TeamList = Slice<ComplaintLine> & {
  /** Whether any open complaint is another Ombudsman's. */
  readonly twoSchemes: boolean
  /** This person's own. */
  readonly views: readonly SavedView[]
}

export type TeamDesk = {
  /** Open complaints, what is due soonest first, with all else that the page of the list says. */
  readonly list: (filter: TeamFilter, after: string | null) => Promise<TeamList>
  /** All of them at one moment. */
  readonly every: (filter: TeamFilter) => Promise<readonly ComplaintLine[]>
  readonly workload: () => Promise<readonly Workload[]>
  /** What falls due on the next working days; of one person's complaints, or nobody's, or everybody's where it is null. */
  readonly forecast: (handler: TeamFilter['handler']) => Promise<Forecast>
  /** This person's own. */
  readonly views: () => Promise<readonly SavedView[]>
  readonly saveView: (view: SavedView) => Promise<void>
  readonly deleteView: (name: string) => Promise<void>
  /** A file that a spreadsheet opens, in which no words run as a formula. */
  readonly csv: (heads: readonly string[], rows: readonly (readonly string[])[]) => string
}
