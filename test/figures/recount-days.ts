// The last days of a complaint, counted one by one from the bank holidays' own file: part of the recount, and nothing of the program.
import { readFileSync } from 'node:fs'
import { fresh, type Seen, type StageSeen } from './recount-events.ts'

const holidays = new Set<string>(
  JSON.parse(
    readFileSync(new URL('../../src/core/calendar/bank-holidays-england-and-wales.json', import.meta.url), 'utf8'),
  ).map((one: { date: string }) => one.date),
)

function workingDaysAfter(day: string, count: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  for (let left = count; left > 0; ) {
    date.setUTCDate(date.getUTCDate() + 1)
    const isWeekend = date.getUTCDay() === 0 || date.getUTCDay() === 6
    if (!isWeekend && !holidays.has(date.toISOString().slice(0, 10))) left -= 1
  }
  return date.toISOString().slice(0, 10)
}

const first = (one: string, other: string): string => (one < other ? one : other)

/** The Code's own last days, as each edition's words give them. */
function lastDays(seen: Seen, index: number) {
  const stage = seen.stages[index] ?? fresh('')
  const received = seen.stages[0]?.asked ?? ''
  const acknowledgeBy = workingDaysAfter(stage.asked, 5)
  const answerDays = index === 0 ? 10 : 20
  if (received >= '2024-04-01') {
    const begins = first(stage.acknowledged ?? acknowledgeBy, acknowledgeBy)
    return { limited: true, acknowledgeBy, answerBy: workingDaysAfter(begins, answerDays), mostMore: answerDays }
  }
  const logged = received >= '2022-04-01' && index === 0 ? first(seen.logged, acknowledgeBy) : stage.asked
  return { limited: index === 0, acknowledgeBy, answerBy: workingDaysAfter(logged, answerDays), mostMore: 10 }
}

function extendedDays({ told }: StageSeen, answerBy: string, mostMore: number) {
  const furthest = workingDaysAfter(answerBy, mostMore)
  let [extended, measured] = [answerBy, answerBy]
  for (const { on, until } of told) {
    if (on <= extended) extended = until
    if (on <= answerBy && until <= furthest && until > measured) measured = until
  }
  return { extended, measured }
}

function timeOf(done: string | null, by: string, longer: string, asOf: string): string {
  if (done === null) return asOf > longer ? 'late' : 'running'
  if (done <= by) return 'in time'
  return done <= longer ? 'in extended time' : 'late'
}

export function timesOf(seen: Seen, index: number, asOf: string) {
  const stage = seen.stages[index] ?? fresh('')
  const { limited, acknowledgeBy, answerBy, mostMore } = lastDays(seen, index)
  const { extended, measured } = extendedDays(stage, answerBy, mostMore)
  const beganLate = limited && stage.acknowledged !== null && stage.acknowledged > acknowledgeBy
  return {
    acknowledgement: limited ? timeOf(stage.acknowledged, acknowledgeBy, acknowledgeBy, asOf) : 'no limit',
    answer: timeOf(stage.answered, answerBy, extended, asOf),
    measured: beganLate && stage.answered ? 'late' : timeOf(stage.answered, answerBy, measured, asOf),
  }
}
