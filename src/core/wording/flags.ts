// What to look at twice in a landlord's wording: outdated words, times that no rule knows, and names of people.
import type { DateOnly } from '../calendar/dates.ts'
import type { Edition } from '../handling-code/edition.ts'
import type { LandlordLimit } from '../landlord/limit.ts'
import { outdatedWords } from './outdated.ts'

/** `line` counts from 1; `words` are those that stand there. */
export type Flag = { readonly line: number; readonly words: string; readonly because: string }

export type HeldAgainst = {
  /** The edition in force: letters about older complaints have their own times in their parts. */
  readonly edition: Edition
  readonly landlordLimits: readonly LandlordLimit[]
  readonly staffNames: readonly string[]
  readonly today: DateOnly
}

/** Every doubt about a wording, in the order of its lines. A flag stops nothing: a person looks, and decides. */
export function flagsOf(source: string, against: HeldAgainst): readonly Flag[] {
  return source.split('\n').flatMap((text, index) => {
    const line = index + 1
    return [...outdatedIn(text, against.today), ...timesIn(text, against), ...namesIn(text, against.staffNames)].map(
      (flag) => ({ line, ...flag }),
    )
  })
}

type Found = Omit<Flag, 'line'>

const outdatedIn = (text: string, today: DateOnly): readonly Found[] =>
  outdatedWords
    .filter(({ wrongFrom }) => today >= wrongFrom)
    .flatMap(({ pattern, because }) => [...text.matchAll(pattern)].map(([words]) => ({ words, because })))

const numberWords = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, index) => [
    word,
    index + 1,
  ]),
)
for (const [word, number] of [
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
] as const)
  numberWords.set(word, number)

const spokenTime = new RegExp(
  `\\b(\\d{1,3}|${[...numberWords.keys()].join('|')})\\s+(?:working\\s+|calendar\\s+)?days?\\b`,
  'gi',
)

/** A promise of days that neither the edition nor the landlord's policy makes. */
function timesIn(text: string, { edition, landlordLimits }: HeldAgainst): readonly Found[] {
  const known = new Set([...daysOf(edition), ...landlordLimits.map(({ amount }) => amount)])
  return [...text.matchAll(spokenTime)].flatMap(([words, written = '']) => {
    const days = numberWords.get(written.toLowerCase()) ?? Number(written)
    if (known.has(days)) return []
    return [
      {
        words,
        because: `Neither the ${edition.id} edition of the Code nor your own policy has a time of ${days} days`,
      },
    ]
  })
}

const daysOf = ({ stages }: Edition): readonly number[] =>
  [stages[1], stages[2]].flatMap(({ acknowledgement, response, extension }) => [
    ...(acknowledgement ? [acknowledgement.workingDays] : []),
    response.workingDays,
    extension.workingDays,
  ])

function namesIn(text: string, staffNames: readonly string[]): readonly Found[] {
  const said = text.toLowerCase()
  return staffNames
    .filter((name) => said.includes(name.toLowerCase()))
    .map((words) => ({
      words,
      because: 'Somebody who works here is named in every letter of this kind: ((signed by)) names whoever signs it',
    }))
}
