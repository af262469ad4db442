// A picture of the gallery, as data: which page in which state, who looks at it, and which button refuses its empty form.
import type { World } from './world.ts'

export const journeys = [
  'Anybody',
  'Making a complaint',
  'The resident’s own complaint',
  'Somebody who is asked',
  'Staff: lists',
  'Staff: the team’s work',
  'Staff: what is held on one person',
  'Staff: a complaint',
  'Staff: what is done on a complaint',
  'Staff: contacts and mail',
  'Staff: past complaints and wording',
  'Staff: figures and the Code',
] as const
export type Journey = (typeof journeys)[number]

/** Who sits in front of it: nobody in particular, a member of staff, a resident of a staged complaint or whoever speaks for them, or who is writing one. */
export type Who =
  | { readonly who: 'nobody' }
  | { readonly who: 'staff'; readonly name: string; readonly landlord?: string }
  | { readonly who: 'resident'; readonly of: StagedComplaint; readonly speaker?: true }
  | { readonly who: 'writer'; readonly reached: Reached }

/** How far a complaint is that somebody writes on the website. */
export type Reached = 'nothing yet' | 'every answer' | 'a report' | 'sent'

/** The complaints that are recorded for the gallery, by what is to be seen of them. */
export const stagedComplaints = [
  'right to left',
  'long names',
  'received',
  'more time',
  'answered',
  'promise missed',
  'ready to close',
  'letter not delivered',
  'waiting to be checked',
  'under review',
  'closed',
  'refusal proposed',
  'refused',
] as const
export type StagedComplaint = (typeof stagedComplaints)[number]

export type Place = Who & { readonly params?: Readonly<Record<string, string>>; readonly query?: string }

export type Shot = {
  readonly journey: Journey
  readonly page: string
  readonly state: string
  /** The address as the program has it: every page of the program is in some picture. */
  readonly route: string
  readonly place: (world: World) => Place | Promise<Place>
  readonly status?: number
  /** The button that is pressed on its empty form, for a second picture: everything that is missing is said. */
  readonly refuses?: string
}

export const nobody: Who = { who: 'nobody' }
export const amira: Who = { who: 'staff', name: 'amira.khan' }
export const carys: Who = { who: 'staff', name: 'carys.wynn' }
export const dan: Who = { who: 'staff', name: 'dan.fry' }
/** At a landlord where nothing was recorded yet. */
export const olwen: Who = { who: 'staff', name: 'olwen.price', landlord: 'livin' }

export const pathOf = (route: string, { params = {}, query }: Place): string =>
  route.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`${route} is told no ${name}`)
    return value
  }) + (query ? `?${query}` : '')

export type Unfiled = Omit<Shot, 'journey'>

export const inJourney = (journey: Journey, shots: readonly Unfiled[]): readonly Shot[] =>
  shots.map((shot) => ({ journey, ...shot }))

/** The same page where there is much to show, and where there is nothing. */
export const fullAndEmpty = (page: string, route: string, who: Who = amira, refuses?: string): readonly Unfiled[] => [
  { page, state: 'full', route, place: () => who, ...(refuses === undefined ? {} : { refuses }) },
  { page, state: 'empty', route, place: () => olwen },
]
