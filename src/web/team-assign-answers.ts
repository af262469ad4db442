// What giving several complaints to one person answers: what would change, then each recorded by itself, then what changed.
import { type ComplaintId, isComplaintId } from '#core/complaint/complaint.ts'
import type { Refusal } from '#core/complaint/step.ts'
import type { AssignComplaint } from '#core/complaint/steps/assign.ts'
import { readTeamFilter, type TeamFilter, teamQuery } from '#worklists/team-filter.ts'
import { eventsSince } from './already.ts'
import type { CaseAndLetters, Person } from './desk.ts'
import { clean, type Posted } from './form.ts'
import { inputsOf } from './inputs.ts'
import { assignedMain, type Choice, complaints, confirmMain, seenName } from './pages/staff/team/assign.ts'
import { chosenName } from './pages/staff/team/list.ts'
import { handlers, may } from './permissions.ts'
import { notAllowed } from './problems.ts'
import { firstBox, teamList } from './team-answers.ts'
import type { Answer, StaffVisit } from './visit.ts'

type Answers = (visit: StaffVisit) => Promise<Answer>

/** One page of the list. */
const mostChosen = 50

/** Each box has a name of its own; what is no reference of ours is none. */
const chosenIn = (posted: Posted): readonly ComplaintId[] =>
  Object.keys(posted)
    .map((name) => name.replace(/^chosen-/, ''))
    .filter(isComplaintId)
    .slice(0, mostChosen)

type Asked = { readonly to: Person; readonly staff: readonly Person[]; readonly filter: TeamFilter }

/** Who is to have them, and the page to go back to; null where nobody who works here is named. */
async function askedIn({ desk }: StaffVisit, posted: Posted): Promise<Asked | null> {
  const staff = await desk.staff()
  const to = staff.find(({ id }) => id === posted.to)
  return to ? { to, staff, filter: readTeamFilter(posted, staff) } : null
}

/** Each complaint that was chosen and is there. */
async function filesOf({ desk }: StaffVisit, posted: Posted): Promise<readonly CaseAndLetters[]> {
  const files: CaseAndLetters[] = []
  for (const id of chosenIn(posted)) {
    const file = await desk.find(id)
    if (file) files.push(file)
  }
  return files
}

const commandOf = ({ desk }: StaffVisit, to: Person, reason: string): AssignComplaint => ({
  type: 'AssignComplaint',
  handledBy: to.id,
  on: desk.today(),
  reason,
})

type Weighed = { readonly choices: readonly Choice[]; readonly whyAsked: readonly Refusal[] }

/** What the core says of each; that a reason is missing is asked once, for all of them. */
async function weigh(
  visit: StaffVisit,
  { to }: Asked,
  files: readonly CaseAndLetters[],
  reason: string,
): Promise<Weighed> {
  const choices: Choice[] = []
  const whyAsked: Refusal[] = []
  for (const file of files) {
    const preview = await visit.desk.preview(file.complaint.id, commandOf(visit, to, reason))
    const refusals = preview.accepted ? [] : preview.refusals
    const others = refusals.filter(({ field }) => field !== 'reason')
    choices.push({ file, refusals: others.length > 0 ? others : null })
    if (others.length === 0) whyAsked.push(...refusals)
  }
  return { choices, whyAsked }
}

export const confirmAssigning: Answers = async (visit) => {
  const { desk, query } = visit
  if (!may(desk.person, handlers)) return { status: 403, view: notAllowed('Give complaints to somebody') }
  const asked = await askedIn(visit, query)
  const files = await filesOf(visit, query)
  if (asked && files.length > 0) return confirm(visit, asked, files, query)
  const wrong: readonly Refusal[] = [
    ...(files.length > 0 ? [] : [{ field: firstBox, because: 'Choose at least one complaint' }]),
    ...(asked ? [] : [{ field: 'to', because: 'Choose who handles them from now on' }]),
  ]
  return teamList(visit, wrong)
}

async function confirm(
  visit: StaffVisit,
  asked: Asked,
  files: readonly CaseAndLetters[],
  posted: Posted,
): Promise<Answer> {
  const { to, staff, filter } = asked
  const isPosted = '_csrf' in posted
  const { choices, whyAsked } = await weigh(visit, asked, files, isPosted ? clean(posted.reason) : '')
  const refusals = isPosted ? whyAsked.slice(0, 1) : []
  const asksWhy = isPosted || whyAsked.length > 0
  return {
    status: refusals.length > 0 ? 422 : 200,
    view: {
      title: `Give ${complaints(files.length)} to ${to.name}`,
      wide: true,
      ...{ refusals, posted },
      main: confirmMain({ choices, to, staff, filter, asksWhy }, visit.formToken, inputsOf({ posted, refusals })),
    },
  }
}

export const assignThem: Answers = async (visit) => {
  const { desk, posted } = visit
  if (!may(desk.person, handlers)) return { status: 403, view: notAllowed('Give complaints to somebody') }
  const asked = await askedIn(visit, posted)
  const files = await filesOf(visit, posted)
  if (!asked || files.length === 0) return confirmAssigning({ ...visit, query: posted })
  const reason = clean(posted.reason)
  const seen = files.filter(({ complaint }) => seenName(complaint.id) in posted)
  const { whyAsked } = await weigh(visit, asked, seen, reason)
  if (whyAsked.length > 0) return confirm(visit, asked, files, posted)
  for (const file of seen) {
    const { id } = file.complaint
    // Whoever changed it meanwhile is not overruled; what became of letters changes nothing of who handles it.
    const isAsSeen = eventsSince(file, Number(posted[seenName(id)])).length === 0
    if (isAsSeen) await desk.handle(id, commandOf(visit, asked.to, reason), file.version)
  }
  const chosen = Object.fromEntries(files.map(({ complaint }) => [chosenName(complaint.id), 'yes']))
  const query = new URLSearchParams({ to: asked.to.id, ...teamQuery(asked.filter), ...chosen })
  return { goTo: `/staff/team/assigned?${query}` }
}

export const assignedThem: Answers = async (visit) => {
  const asked = await askedIn(visit, visit.query)
  const files = await filesOf(visit, visit.query)
  if (!asked || files.length === 0) return { goTo: '/staff/team' }
  const { to, staff, filter } = asked
  const { choices } = await weigh(visit, asked, files, '')
  const main = assignedMain({ choices, to, staff, filter })
  return { view: { title: `Given to ${to.name}`, wide: true, main } }
}
