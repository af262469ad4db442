// Questions that a quarter's own numbers put: each by a plain rule, asked only where the numbers say so, five at most.
import type { DateOnly } from '../calendar/dates.ts'
import { notCategorised } from './counted.ts'
import { amountOf, hasRecord, type QuarterTold, rankedThemes } from './quarter-told.ts'

const mostQuestions = 5

/** Fewer more than this may be chance: nothing is asked about them. */
const fewestMore = 3

/** The most serious first. What needs another quarter to compare with is not asked where there is none. */
export function questionsOf(told: QuarterTold, today: DateOnly): readonly string[] {
  const compared = hasRecord(told.figures.before)
  const all = [
    ordersOverdue(told, today),
    ...(compared ? rises(told) : []),
    promisesBroken(told),
    ...(compared ? [...themesThatGrew(told), halved(told)] : []),
    uncategorised(told),
  ]
  return all.filter((question) => question !== null).slice(0, mostQuestions)
}

function ordersOverdue({ determinations }: QuarterTold, today: DateOnly): string | null {
  const orders = determinations.flatMap((one) => (one.kept ? [] : one.orders))
  const overdue = orders.filter(({ dueOn, doneOn }) => (doneOn ?? today) > dueOn).length
  if (overdue === 0) return null
  return overdue === 1
    ? 'Why was an order of the Ombudsman not complied with by its day?'
    : `Why were ${overdue} orders of the Ombudsman not complied with by their day?`
}

/** Doubled, or grew by half: of a number that was nought before, neither can be said. */
function rose(what: string, now: number, before: number): string | null {
  if (now - before < fewestMore || before === 0) return null
  if (now >= 2 * before)
    return `Why did ${what} ${now === 2 * before ? 'double' : 'more than double'}, from ${before} to ${now}?`
  return 2 * now >= 3 * before ? `Why did ${what} rise from ${before} to ${now}?` : null
}

const watched = [
  ['stage-1-answered-late', 'late answers at stage 1'],
  ['stage-2-answered-late', 'late answers at stage 2'],
  ['stage-1-acknowledged-late', 'late acknowledgements'],
  ['stage-1-answered-in-extended-time', 'extensions at stage 1'],
  ['stage-2-received', 'requests for stage 2'],
] as const

const rises = ({ figures }: QuarterTold): readonly (string | null)[] =>
  watched.map(([id, what]) => rose(what, amountOf(figures.now, id), amountOf(figures.before, id)))

/** One in ten is a pattern; one promise is a mishap. */
function promisesBroken({ promises: { now } }: QuarterTold): string | null {
  const due = now.kept + now.broken
  return now.broken >= 2 && now.broken * 10 >= due
    ? `Why were ${now.broken} of ${due} promises not kept by their day?`
    : null
}

const themesThatGrew = ({ figures }: QuarterTold): readonly (string | null)[] =>
  rankedThemes(figures)
    .filter(({ theme }) => theme !== notCategorised && theme !== 'not known')
    .map(({ theme, now, before }) => rose(`complaints about ${theme}`, now, before))

/** Few complaints are no success where people cannot make them. */
function halved({ figures }: QuarterTold): string | null {
  const [now, before] = [amountOf(figures.now, 'stage-1-received'), amountOf(figures.before, 'stage-1-received')]
  return before >= 10 && now * 2 <= before
    ? `Complaints fell from ${before} to ${now}: can everybody who wants to complain still do so?`
    : null
}

/** Where a tenth has no theme, no other theme's number can be relied on. */
function uncategorised({ figures: { now } }: QuarterTold): string | null {
  const without = amountOf(now, 'stage-1-theme-not-categorised')
  const received = amountOf(now, 'stage-1-received')
  return without >= 3 && without * 10 >= received
    ? `Why has nobody said what ${without} of ${received} complaints are about?`
    : null
}
