// What the pages of the heat map answer: the map, the complaints behind a number of it, and the map as it may be published.
import type { Period } from '#core/figures/definition.ts'
import { forPublication } from '#core/figures/publication.ts'
import { readPeriod } from '#core/figures/reporting-year.ts'
import { html } from './html.ts'
import { inputsOf } from './inputs.ts'
import { periodForm } from './pages/staff/figures/figures.ts'
import { heatMapPage, homesOf } from './pages/staff/figures/heat-map.ts'
import { heatMapCasesPage } from './pages/staff/figures/heat-map-cases.ts'
import { publishedRows, toPublishPage } from './pages/staff/figures/heat-map-to-publish.ts'
import { heatMapAt, heatMapPath } from './pages/staff/figures/words.ts'
import { periodAsked, periodPosted } from './period-asked.ts'
import { notFound } from './problems.ts'
import type { Answer, StaffVisit } from './visit.ts'

type Answers = (visit: StaffVisit) => Promise<Answer>

const nothingHere: Answer = { status: 404, view: notFound }

export const heatMap: Answers = async ({ desk, query }) => {
  const asked = periodAsked(query, desk.today())
  if ('refusals' in asked) {
    const { refusals } = asked
    const form = periodForm(inputsOf({ posted: query, refusals }), heatMapAt)
    const main = html`<h1 class="govuk-heading-l">What complaints are about, by area</h1>${form}`
    return { status: 422, view: { title: 'By area', refusals, posted: query, main } }
  }
  const { period, typed } = asked
  if (typed) return { goTo: heatMapPath(period) }
  const { landlord } = desk
  const map = await desk.heatMap.read(period)
  const homes = homesOf(landlord)
  const byHomes = query.by !== 'counts' && map.areas.some((area) => homes.has(area))
  const form = periodForm(inputsOf({ posted: periodPosted(period), refusals: [] }), heatMapAt)
  return { view: heatMapPage({ map, period, today: desk.today(), landlord, byHomes, periodForm: form }) }
}

export const heatMapCases: Answers = async ({ desk, query }) => {
  const period = readPeriod(query.from ?? '', query.to ?? '')
  if ('refusals' in period) return nothingHere
  const cell = { ...period, theme: query.theme ?? null, area: query.area ?? null }
  return { view: heatMapCasesPage(cell, await desk.heatMap.cases(cell, query.after ?? null)) }
}

/** For the two ways in which it is published. */
const published =
  (answer: (map: ReturnType<typeof forPublication>, period: Period, visit: StaffVisit) => Answer): Answers =>
  async (visit) => {
    const period = readPeriod(visit.query.from ?? '', visit.query.to ?? '')
    if ('refusals' in period) return nothingHere
    return answer(forPublication(await visit.desk.heatMap.read(period)), period, visit)
  }

export const publicHeatMap: Answers = published((map, period, { desk }) => ({
  view: toPublishPage(map, period, desk.landlord.name, desk.today()),
}))

export const publicHeatMapFile: Answers = published((map, { from, to }, { desk }) => {
  const [heads = [], ...rows] = publishedRows(map)
  const file = desk.team.csv(heads, rows)
  return { file, mediaType: 'text/csv; charset=utf-8', name: `Complaints-by-area-${from}-to-${to}.csv` }
})
