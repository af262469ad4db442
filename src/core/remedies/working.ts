// A statutory payment in a sum: what its table makes of it, line by line, and what of a sum to look at twice.
import type { DateOnly } from '../calendar/dates.ts'
import { type Amount, type Award, amountInWords, sumInWords, surenessInWords } from './award.ts'
import type { SumBasis, SumLine } from './sum-line.ts'

/** '£10.00 + 12 × £2.00 = £34.00', and what it comes to when there is a most. */
export type Working = { readonly pence: number; readonly words: string }

const inEnglish = (sum: string): string => `the most is ${sum}`

/** Null where the table has no sum by the day, or the days are not known. `theMost` says it in the reader's language. */
export function workingOf(amount: Amount, days: number | null, theMost = inEnglish): Working | null {
  if (amount.kind !== 'by the day' || days === null) return null
  const { first, each, most } = amount
  const whole = first + days * each
  const words = `${sumInWords(first)} + ${days} × ${sumInWords(each)} = ${sumInWords(whole)}`
  if (whole <= most) return { pence: whole, words }
  return { pence: most, words: `${words}; ${theMost(sumInWords(most))}` }
}

/** What a band is held against: what is judged, and not what is counted, owed or proven. */
export const judgedBases: readonly SumBasis[] = [
  'distress and inconvenience',
  'time and trouble',
  'complaint handling',
  'goodwill',
]

const judgedOf = (lines: readonly SumLine[]): number =>
  lines.reduce((total, { basis, pence }) => (judgedBases.includes(basis) ? total + pence : total), 0)

type Offered = { readonly lines: readonly SumLine[]; readonly band?: Award | null; readonly offeredOn: DateOnly }

/** What is said beside a sum, and refuses nothing: a band left, a table not followed, a row that nobody has checked. */
export const besideSum = ({ lines, band, offeredOn }: Offered): readonly string[] => [
  ...(band ? besideBand(band, judgedOf(lines), offeredOn) : []),
  ...lines.flatMap((line) => (line.statutory ? besideStatutory(line, line.statutory, offeredOn) : [])),
]

function besideBand(band: Award, judged: number, on: DateOnly): readonly string[] {
  const outside = outsideOf(band.amount, judged)
  const said = outside && `${sumInWords(judged)} is ${outside} the band “${band.name}” (${amountInWords(band.amount)})`
  return [...(said ? [said] : []), ...unsure(band, on)]
}

function besideStatutory({ pence }: SumLine, { award, days }: Statutory, on: DateOnly): readonly string[] {
  const working = workingOf(award.amount, days)
  const ofTable = working && working.pence !== pence ? `its table makes it ${working.words}` : null
  const outside = outsideOf(award.amount, pence)
  const said = ofTable ?? (outside && `that is ${outside} its table (${amountInWords(award.amount)})`)
  return [...(said ? [`${award.name}: ${sumInWords(pence)} is offered, and ${said}`] : []), ...unsure(award, on)]
}

type Statutory = NonNullable<SumLine['statutory']>

function outsideOf(amount: Amount, pence: number): 'below' | 'above' | 'other than' | null {
  if (amount.kind === 'one sum') return amount.pence === pence ? null : 'other than'
  if (amount.kind !== 'range') return null
  if (pence < amount.least) return 'below'
  return amount.most !== null && pence > amount.most ? 'above' : null
}

const unsure = ({ name, sureness }: Award, on: DateOnly): readonly string[] =>
  sureness === 'checked by the landlord' ? [] : [`${name}: ${lowered(surenessInWords(sureness, on))}`]

const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`
