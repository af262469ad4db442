// Makes the part of a desk that asks about figures, for one landlord and one person.
import { type DateOnly, dayInLondon } from '#core/calendar/dates.ts'
import type { Calendar } from '#core/calendar/working-days.ts'
import type { PersonId } from '#core/complaint/complaint.ts'
import { definitionsFor } from '#core/figures/catalogue.ts'
import { correctionsOf, frozenFiguresOf, readFrozenFigures } from '#core/figures/corrections.ts'
import { countingOn } from '#core/figures/counting.ts'
import type { Period } from '#core/figures/definition.ts'
import type { Quarter } from '#core/figures/quarter.ts'
import type { QuarterTold } from '#core/figures/quarter-told.ts'
import { freezeRefusals } from '#core/figures/reporting-year.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { provisionCorrections } from '#core/self-assessment/corrections.ts'
import { toCsv } from '#spreadsheets/to-csv.ts'
import { asLandlord, type Database, readAsLandlord } from '#store/database.ts'
import { type Reading, readCases, readFigures } from '#store/figures.ts'
import { countFrozenAnswers, readChangedAnswers } from '#store/frozen-answers.ts'
import { freezeYear, readChanged, readFrozenYears, seeOneMoment } from '#store/frozen-years.ts'
import { countPromises, readAnswersByDay, readDeterminations } from '#store/quarter.ts'
import type { Records } from '#store/tables.ts'
import type { FiguresDesk } from '#web/figures-desk.ts'
import { equalityYear } from './equality.ts'
import { frozenAnswersOf, noticesOf } from './notices.ts'
import { answerAnew } from './proposals.ts'

type Place = {
  readonly database: Database
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly landlord: Profile
  readonly person: PersonId
  readonly calendar: () => Calendar
}

const editionIds = ['2024', '2022', '2020'] as const

const readingOf = (period: Period, asOf: DateOnly): Reading => ({ period, asOf, counting: countingOn(period.to) })

export function figuresDeskFor({ database, now, landlord, person, calendar }: Place): FiguresDesk {
  const today = () => dayInLondon(now())
  const read = <Value>(work: (records: Records) => Promise<Value>) => readAsLandlord(database, landlord.id, work)
  const figuresOf = (records: Records, period: Period) =>
    readFigures(records, definitionsFor(landlord, period), readingOf(period, today()))
  const answeredNotices = async (period: Period) => {
    const notices = await noticesOf(database, landlord.id)
    return editionIds.flatMap((edition) => frozenAnswersOf(notices, { ...period, edition }, today()))
  }
  const provisionsOf = async (period: Period) => {
    await answerAnew({ database, landlord, today: today(), calendar: calendar() })
    const notices = await answeredNotices(period)
    const frozen = await read((records) => countFrozenAnswers(records, period))
    return provisionCorrections(frozen, await read((records) => readChangedAnswers(records, period, notices)))
  }
  return {
    read: (period) => read((records) => figuresOf(records, period)),
    cases: async (period, id, part, after) => {
      const measured = definitionsFor(landlord, period).find((one) => one.id === id)?.[part]
      if (!measured || 'told' in measured) return null
      const figures = await read((records) => figuresOf(records, period))
      const figure = figures.find((one) => one.id === id)
      if (!figure) return null
      const slice = await read((records) => readCases(records, readingOf(period, today()), measured.rows, after))
      return { ...slice, figure }
    },
    quarter: (quarter) => read((records) => quarterTold(records, quarter, { landlord, today: today() })),
    frozenYears: () => read(readFrozenYears),
    freeze: async (period) => {
      const refusals = freezeRefusals(period, today())
      if (refusals.length > 0) return refusals
      const definitions = definitionsFor(landlord, period)
      await answerAnew({ database, landlord, today: today(), calendar: calendar() })
      const notices = await answeredNotices(period)
      const frozen = await asLandlord(database, landlord.id, async (records) => {
        // The figures and the rows behind them are of one moment, whatever others record meanwhile.
        await seeOneMoment(records)
        const figures = frozenFiguresOf(definitions, await figuresOf(records, period))
        const at = new Date(now()).toISOString()
        return freezeYear(records, readingOf(period, today()), { figures, by: person, at, notices })
      })
      return frozen ? [] : [{ because: 'This year is frozen already: what changed since is shown as corrections' }]
    },
    equality: (year) => equalityYear({ database, now }, landlord, year),
    csv: toCsv,
    corrections: async (period) => {
      const year = (await read(readFrozenYears)).find(
        (one) => one.period.from === period.from && one.period.to === period.to,
      )
      if (!year) return null
      const { figures: kept, answersKept, ...line } = year
      const definitions = definitionsFor(landlord, period)
      const figures = await read((records) => figuresOf(records, period))
      const changed = await read((records) => readChanged(records, readingOf(period, today())))
      const frozen = readFrozenFigures(kept)
      const provisions = answersKept ? await provisionsOf(period) : null
      const corrections = correctionsOf(frozen, figures, definitions, changed)
      return { ...line, figures: frozen.length, corrections, provisions }
    },
  }
}

type Around = Pick<Place, 'landlord'> & { readonly today: DateOnly }

/** All of it from one transaction, so that no number is of another moment than the one beside it. */
async function quarterTold(records: Records, quarter: Quarter, { landlord, today }: Around): Promise<QuarterTold> {
  const figuresOf = (period: Period) => readFigures(records, definitionsFor(landlord, period), readingOf(period, today))
  const promisesOf = (period: Period) => countPromises(records, period, today)
  const { now, before, yearBefore } = quarter
  return {
    figures: { now: await figuresOf(now), before: await figuresOf(before), yearBefore: await figuresOf(yearBefore) },
    promises: {
      now: await promisesOf(now),
      before: await promisesOf(before),
      yearBefore: await promisesOf(yearBefore),
    },
    answers: await readAnswersByDay(records, readingOf(now, today)),
    determinations: await readDeterminations(records, now),
  }
}
