// Where the names of marks stand in a lane: each beside its mark, at a height where no line of another mark crosses it.
import { type DateOnly, dayNumber } from '#core/calendar/dates.ts'

/** Marks of one day, or of a few that stand too near to each other for their names. */
export type Mark = {
  readonly from: DateOnly
  readonly to: DateOnly
  readonly titles: readonly string[]
  readonly isLetter: boolean
}

export type PlacedMark = Mark & {
  readonly x: number
  /** 0 is nearest to the line. */
  readonly level: number
  readonly label: string
}

export type Scale = { readonly from: DateOnly; readonly to: DateOnly; readonly width: number }

export const xOf = (day: DateOnly, { from, to, width }: Scale): number => {
  const days = Math.max(dayNumber(to) - dayNumber(from), 1)
  return Math.round(((dayNumber(day) - dayNumber(from)) / days) * width * 10) / 10
}

/** Of letters in our type at 14 pixels; none of our names is wider than it is long by this. */
const letterWidth = 7.2
export const widthOf = (label: string): number => Math.ceil(label.length * letterWidth) + 18

/** More than this many names above each other are not read. */
const mostLevels = 12

type Named = { readonly on: DateOnly; readonly title: string; readonly isLetter: boolean }

/** One mark for each day; for every few days where a day each would have more names than can be read. */
export function placedMarks(
  happenings: readonly Named[],
  scale: Scale,
  labelOf: (mark: Mark) => string,
): readonly PlacedMark[] {
  for (let days = 1; ; days = days < 7 ? days + 1 : days + 7) {
    const placed = stairs(marksOf(happenings, scale.from, days), scale, labelOf)
    if (placed.every(({ level }) => level < mostLevels)) return placed
  }
}

function marksOf(happenings: readonly Named[], start: DateOnly, days: number): readonly Mark[] {
  const groups = new Map<number, Named[]>()
  for (const one of happenings) {
    const place = Math.floor((dayNumber(one.on) - dayNumber(start)) / days)
    groups.set(place, [...(groups.get(place) ?? []), one])
  }
  return [...groups.values()].flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)]
    if (!first || !last) return []
    // A letter's name says the most of its day.
    const [most, ...others] = group.toSorted((one, other) => Number(other.isLetter) - Number(one.isLetter))
    if (!most) return []
    const titles = [most, ...others].map(({ title }) => title)
    return [{ from: first.on, to: last.on, titles, isLetter: most.isLetter }]
  })
}

/**
 * From the last to the first, each above every later one that stands under its name: the line of a later mark is then
 * always shorter than what it would cross.
 */
function stairs(marks: readonly Mark[], scale: Scale, labelOf: (mark: Mark) => string): readonly PlacedMark[] {
  const placed: PlacedMark[] = []
  for (const mark of marks.toReversed()) {
    const [x, label] = [xOf(mark.from, scale), labelOf(mark)]
    const under = placed.filter((later) => later.x < x + widthOf(label)).map(({ level }) => level)
    placed.unshift({ ...mark, x, label, level: under.length === 0 ? 0 : Math.max(...under) + 1 })
  }
  return placed
}
