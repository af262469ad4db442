// What the pages about equality monitoring answer: a year that is over, for those who lead, and the same as a file.
import type { Period } from '#core/figures/definition.ts'
import { asksEqualityQuestions } from '#core/landlord/profile.ts'
import { endedYears, equalityRows, equalityYearPage } from './pages/staff/figures/equality.ts'
import { leads, may } from './permissions.ts'
import { notFound } from './problems.ts'
import type { Answer, StaffVisit } from './visit.ts'

/** The year that the address names, or the last that is over. */
async function yearOf({ desk, query }: StaffVisit) {
  const years = endedYears(desk.today())
  const year: Period | undefined = query.from === undefined ? years[0] : years.find(({ from }) => from === query.from)
  const found = year && may(desk.person, leads) ? await desk.figures.equality(year) : null
  return year && found ? { year, found } : null
}

export async function equalityMonitoring(visit: StaffVisit): Promise<Answer> {
  const shown = await yearOf(visit)
  if (!shown) return { status: 404, view: notFound }
  const { landlord, today } = visit.desk
  return { view: equalityYearPage({ ...shown, today: today(), asks: asksEqualityQuestions(landlord) }) }
}

export async function equalityFile(visit: StaffVisit): Promise<Answer> {
  const shown = await yearOf(visit)
  if (!shown) return { status: 404, view: notFound }
  const { heads, rows } = equalityRows(shown.found)
  const file = visit.desk.figures.csv(heads, rows)
  return { file, mediaType: 'text/csv; charset=utf-8', name: `Equality-monitoring-${shown.year.from.slice(0, 4)}.csv` }
}
