// What the pages of the team's work answer: the list, its file, saved views and the workload.
import { shortDate } from '#core/calendar/dates.ts'
import type { Refusal } from '#core/complaint/step.ts'
import { readTeamFilter, teamQuery } from '#worklists/team-filter.ts'
import type { ComplaintLine, Desk, Person } from './desk.ts'
import { clean, readText } from './form.ts'
import { inputsOf } from './inputs.ts'
import { askIfSure, isSure } from './pages/staff/confirm.ts'
import { nameOf } from './pages/staff/parts-of-forms.ts'
import { forecastPage } from './pages/staff/team/forecast.ts'
import { chosenName, teamMain } from './pages/staff/team/list.ts'
import { longestName, mostViews, viewsMain, viewsPath } from './pages/staff/team/views.ts'
import { teamPath } from './pages/staff/team/words.ts'
import { workloadPage } from './pages/staff/team/workload.ts'
import { actWords, nearness, statusWords } from './pages/staff/words.ts'
import type { Answer, StaffVisit } from './visit.ts'

type Answers = (visit: StaffVisit) => Promise<Answer>

export const team: Answers = (visit) => teamList(visit, [])

/** The list as the address asks for it, or again with what was wrong with a form on it. */
export async function teamList(visit: StaffVisit, wrong: readonly Refusal[]): Promise<Answer> {
  const { desk, query: posted, formToken } = visit
  const staff = await desk.staff()
  const filter = readTeamFilter(posted, staff)
  const after = posted.after ?? null
  const list = await desk.team.list(filter, after)
  const refusals = wrong.map((refusal) => leading(refusal, list.rows[0]))
  const inputs = inputsOf({ posted, refusals })
  return {
    status: refusals.length > 0 ? 422 : 200,
    view: {
      title: 'Team list',
      wide: true,
      ...{ refusals, posted },
      main: teamMain({ desk, filter, list, after, staff, formToken, posted, inputs }),
    },
  }
}

/** Stands for the first box on the page, whichever complaint it chooses. */
export const firstBox = 'chosen'

const leading = ({ field, ...refusal }: Refusal, first: ComplaintLine | undefined): Refusal => {
  if (field !== firstBox) return field === undefined ? refusal : { ...refusal, field }
  return first ? { ...refusal, field: chosenName(first.id) } : refusal
}

const heads = ['Reference', 'Resident', 'About', 'Received', 'Stage', 'Status', 'Handled by', 'Next', 'Due', 'How near']

/** Everything that the address asks for, whatever the page, as a file. */
export const teamFile: Answers = async ({ desk, query }) => {
  const staff = await desk.staff()
  const lines = await desk.team.every(readTeamFilter(query, staff))
  const file = desk.team.csv(
    heads,
    lines.map((line) => cells(line, desk, staff)),
  )
  return { file, mediaType: 'text/csv; charset=utf-8', name: `Open-complaints-${desk.today()}.csv` }
}

function cells(line: ComplaintLine, desk: Desk, staff: readonly Person[]): readonly string[] {
  const { id, residentName, about, receivedOn, stage, status, handledBy, next } = line
  return [
    ...[id, residentName, about, shortDate(receivedOn), String(stage), statusWords[status].words],
    handledBy ? nameOf(handledBy, staff) : 'Nobody',
    ...(next ? [actWords[next.act], shortDate(next.dueOn), nearness(next.dueOn, desk.today(), desk.calendar)] : []),
  ]
}

export const workload: Answers = async ({ desk }) => ({
  view: workloadPage(await desk.team.workload(), await desk.staff()),
})

export const forecast: Answers = async ({ desk, query }) => {
  const staff = await desk.staff()
  const { handler } = readTeamFilter({ handler: query.handler }, staff)
  return { view: forecastPage({ forecast: await desk.team.forecast(handler), handler, staff, desk }) }
}

const viewsAnswer = async ({ desk, formToken }: StaffVisit): Promise<Answer> => ({
  view: {
    title: 'Your saved views',
    back: { href: '/staff/team', text: 'Team list' },
    main: viewsMain(await desk.team.views(), formToken),
  },
})

export const views: Answers = viewsAnswer

export const saveView: Answers = async (visit) => {
  const { desk, posted } = visit
  const filter = readTeamFilter(posted, await desk.staff())
  const filters = String(new URLSearchParams(teamQuery(filter)))
  if (!filters) return { goTo: '/staff/team' }
  const name = readText('name', clean(posted.name), {
    ...{ what: 'The name', missing: 'Enter what you call it', longest: longestName },
  })
  const wrong = 'wrong' in name ? name.wrong : await tooMany(desk, name.value)
  if (wrong.length > 0) return teamList({ ...visit, query: posted }, wrong)
  if ('value' in name) await desk.team.saveView({ name: name.value, filters })
  return { goTo: teamPath(filter) }
}

async function tooMany(desk: Desk, name: string): Promise<readonly Refusal[]> {
  const kept = await desk.team.views()
  if (kept.length < mostViews || kept.some((view) => view.name === name)) return []
  return [{ field: 'name', because: `You have ${mostViews} saved views. Delete one before you save another` }]
}

export const deleteView: Answers = async (visit) => {
  const { desk, posted } = visit
  const name = posted.name ?? ''
  if (!isSure(posted) && (await desk.team.views()).some((view) => view.name === name)) {
    return askIfSure(visit, {
      title: `Delete the view ${name}`,
      happens: 'Its name and its filters are gone. The complaints that it found stay as they are.',
      action: `${viewsPath}/delete`,
      yes: 'Delete it',
      no: { href: viewsPath, text: 'Keep it' },
    })
  }
  await desk.team.deleteView(name)
  return { goTo: viewsPath }
}
