// The words of a file that are none of ours, and in how many rows each stands: what a person is asked before anything is written.
import type { AsSaid } from '../complaint/complaint.ts'
import { type ChoiceField, choices, isChoice, spelled, valuesOf } from './choices.ts'
import { fieldNamed } from './fields.ts'

export type UnknownWord = { readonly field: ChoiceField; readonly said: string; readonly rows: number }

export type UnknownWords = {
  readonly words: readonly UnknownWord[]
  /** There are more different ones than are counted: most likely a column was taken for another. */
  readonly more: boolean
}

export const noUnknownWords: UnknownWords = { words: [], more: false }

/** As many different words as a person can be asked about; more would also fill the memory. */
const mostWords = 200

export function createTally(): {
  readonly add: (said: readonly AsSaid[]) => void
  readonly counted: () => UnknownWords
} {
  const counts = new Map<string, UnknownWord>()
  let more = false
  return {
    add: (said) => {
      for (const { field, words } of said) {
        if (!isChoice(field)) continue
        const place = `${field} ${spelled(words)}`
        const before = counts.get(place)
        if (!before && counts.size === mostWords) more = true
        else counts.set(place, { field, said: before?.said ?? words, rows: (before?.rows ?? 0) + 1 })
      }
    },
    counted: () => ({ words: [...counts.values()].toSorted(byField), more }),
  }
}

const order = Object.keys(choices)

/** Together with those of its column, the commonest first. */
const byField = (one: UnknownWord, other: UnknownWord): number =>
  order.indexOf(one.field) - order.indexOf(other.field) || other.rows - one.rows

/** 'Theme “Grounds”, in 3 rows: it is none of repairs, …'. */
export const unknownText = ({ field, said, rows }: UnknownWord): string =>
  `${fieldNamed(field).label} “${said}”, in ${rows === 1 ? '1 row' : `${rows.toLocaleString('en-GB')} rows`}: it is none of ${valuesOf<string>(choices[field]).join(', ')}`

export const tooManyWords = `There are more than ${mostWords} different ones: look whether each column is what it was taken for`
