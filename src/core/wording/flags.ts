// What to look at twice in a landlord's wording: outdated words, times that no rule knows, and names of staff where letters name none.
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
  /** Who works there, where the landlord's letters name none of them; nobody where they may be named. */
  readonly notToBeNamed: readonly string[]
  readonly today: DateOnly
}

/** Every doubt about a wording, in the order of its lines. A flag stops nothing: a person looks, and decides. */
export function flagsOf(source: string, against: HeldAgainst): readonly Flag[] {
  // A phrase may go on over the end of a line.
  const text = source.replaceAll('\n', ' ')
  const found = [...outdatedIn(text, against.today), ...timesIn(text, against), ...namesIn(text, against.notToBeNamed)]
  return found
    .toSorted((one, other) => lineOf(source, one.at) - lineOf(source, other.at))
    .map(({ at, ...flag }) => ({ line: lineOf(source, at), ...flag }))
}

const lineOf = (source: string, at: number): number => source.slice(0, at).split('\n').length

/** `at` is where it begins. */
type Found = Omit<Flag, 'line'> & { readonly at: number }

const outdatedIn = (text: string, today: DateOnly): readonly Found[] =>
  outdatedWords
    .filter(({ wrongFrom }) => today >= wrongFrom)
    .flatMap(({ pattern, because }) =>
      [...text.matchAll(pattern)].map((found) => ({ at: found.index, words: found[0], because })),
    )

const numberWords = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, index) => [
    word,
    index + 1,
  ]),
)
for (const [word, number] of [
  ['eleven', 11],
  ['twelve', 12],
  ['fourteen', 14],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
] as const)
  numberWords.set(word, number)

const numbers = `\\d{1,3}|${[...numberWords.keys()].join('|')}`
const spokenTime = new RegExp(`\\b(${numbers})\\s+(?:working\\s+|calendar\\s+)?days?\\b`, 'gi')
const spokenLonger = new RegExp(`\\b(${numbers}|an?)[\\s-]+(weeks?|months?)\\b`, 'gi')

/** A promise of days that neither the edition nor the landlord's policy makes. */
function timesIn(text: string, { edition, landlordLimits }: HeldAgainst): readonly Found[] {
  const known = new Set([...daysOf(edition), ...landlordLimits.map(({ amount }) => amount)])
  const days = [...text.matchAll(spokenTime)].flatMap((found) => {
    const [words, written = ''] = found
    const days = numberOf(written)
    if (known.has(days)) return []
    return [
      {
        at: found.index,
        words,
        because: `Neither the ${edition.id} edition of the Code nor your own policy has a time of ${days} days`,
      },
    ]
  })
  return [...days, ...longerIn(text)]
}

const numberOf = (written: string): number => numberWords.get(written.toLowerCase()) ?? Number(written)

/** The Code counts working days, and knows twelve months alone: how long ago a matter may be. Eight weeks are outdated already. */
const longerIn = (text: string): readonly Found[] =>
  [...text.matchAll(spokenLonger)].flatMap((found) => {
    const [words, written = '', unit = ''] = found
    const isMonths = unit.toLowerCase().startsWith('month')
    if (numberOf(written) === (isMonths ? 12 : 8)) return []
    return [{ at: found.index, words, because: 'The Code counts in working days: say how many, or the day itself' }]
  })

const daysOf = ({ stages }: Edition): readonly number[] =>
  [stages[1], stages[2]].flatMap(({ acknowledgement, response, extension }) => [
    ...(acknowledgement ? [acknowledgement.workingDays] : []),
    response.workingDays,
    extension.workingDays,
  ])

function namesIn(text: string, names: readonly string[]): readonly Found[] {
  const said = text.toLowerCase()
  return names
    .filter((name) => said.includes(name.toLowerCase()))
    .map((words) => ({
      at: said.indexOf(words.toLowerCase()),
      words,
      because: 'Somebody who works here is named, and your own letters name no staff',
    }))
}
