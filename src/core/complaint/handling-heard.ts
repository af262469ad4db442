// What the resident says on their complaint between its stages, and what we did about it.
import type { DateOnly } from '../calendar/dates.ts'
import type { Stage } from '../handling-code/edition.ts'
import type { Channel } from './channels.ts'

/** What it is about: something more, how we understood the complaint, promises missed, an extension, a refusal, a remedy. */
export const heardAbout = ['more', 'definition', 'promises', 'more time', 'refusal', 'offer'] as const
export type HeardAbout = (typeof heardAbout)[number]

/** A point of the definition as the resident reads it; `words` say how it should read, and may be empty. */
export type PointHeard = { readonly number: number; readonly right: boolean; readonly words: string }

export type Heard = {
  readonly number: number
  readonly stage: Stage
  readonly on: DateOnly
  readonly channel: Channel
  readonly about: HeardAbout
  readonly words: string
  /** Every point of the definition, where it is about that. */
  readonly points: readonly PointHeard[]
  /** The numbers of the promises missed, where it is about those. */
  readonly actions: readonly number[]
  /** The resident reads what we did. */
  readonly answer: { readonly on: DateOnly; readonly words: string } | null
}

/** That we understood everything is good to know, and asks nothing of anybody. */
export const asksSomething = ({ about, points, words }: Pick<Heard, 'about' | 'points' | 'words'>): boolean =>
  about !== 'definition' || words !== '' || points.some(({ right }) => !right)
