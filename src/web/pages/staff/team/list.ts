// The team's list: every open complaint, what is due soonest first, with filters, and boxes to give several to one person.
import { type TeamFilter, teamQuery } from '#worklists/team-filter.ts'
import { button } from '../../../components/button.ts'
import { checkboxes } from '../../../components/checkboxes.ts'
import { pagination } from '../../../components/pagination.ts'
import { subNavigation } from '../../../components/sub-navigation.ts'
import { type Cell, table } from '../../../components/table.ts'
import { tag } from '../../../components/tag.ts'
import type { ComplaintLine, Desk, Person } from '../../../desk.ts'
import type { Posted } from '../../../form.ts'
import { type Html, html } from '../../../html.ts'
import { hidden, type Inputs } from '../../../inputs.ts'
import { handlers, may } from '../../../permissions.ts'
import type { TeamList } from '../../../team-desk.ts'
import { dueOf, shortened } from '../my-day.ts'
import { complaintPath } from '../next-act.ts'
import { nameAndRole, nameOf } from '../parts-of-forms.ts'
import { actWords, statusWords } from '../words.ts'
import { chosenFilters, filterLinks, isNarrowed } from './filters.ts'
import { savedViews, saveThisView } from './views.ts'
import { exportPath, forecastPath, teamPath, workloadPath } from './words.ts'

export const assignPath = '/staff/team/assign'

export const chosenName = (id: string): string => `chosen-${id}`

export const teamNavigation = (active: 'list' | 'workload' | 'forecast'): Html =>
  subNavigation({
    label: 'The team’s work',
    items: [
      { href: '/staff/team', text: 'Team list', active: active === 'list' },
      { href: workloadPath, text: 'Workload', active: active === 'workload' },
      { href: forecastPath, text: 'Forecast', active: active === 'forecast' },
    ],
  })

export type TeamShown = {
  readonly desk: Desk
  readonly filter: TeamFilter
  readonly list: TeamList
  /** Where this page of the list begins; null at its beginning. */
  readonly after: string | null
  readonly staff: readonly Person[]
  readonly formToken: string
  /** What is in the forms: the boxes chosen, the person, the name of a view. */
  readonly posted: Posted
  readonly inputs: Inputs
}

export function teamMain(shown: TeamShown): Html {
  const { filter, list, staff, formToken, inputs, posted } = shown
  const { rows, next, views, twoSchemes } = list
  return html`
    <h1 class="govuk-heading-l">Team list</h1>
    ${teamNavigation('list')}
    ${savedViews(views, filter)}
    <div class="app-filtered">
      <div>${filterLinks({ filter, staff, twoSchemes })}</div>
      <div>
        ${chosenFilters({ filter, staff })}
        ${saveThisView(filter, formToken, inputs, 'name' in posted)}
        ${rows.length === 0 ? nothingOpen(filter) : chooser(shown)}
        ${next && pagination({ next: { href: teamPath(filter, { after: next }) } })}
        ${rows.length > 0 && html`<p class="govuk-body"><a class="govuk-link" href="${exportPath(filter)}">Download ${isNarrowed(filter) ? 'what is narrowed to here' : 'all of it'} for a spreadsheet (CSV)</a></p>`}
        <p class="govuk-body app-about">What is still due on closed complaints stands in <a class="govuk-link" href="/staff/worklists/everything-due">everything due</a>.</p>
      </div>
    </div>`
}

const nothingOpen = (filter: TeamFilter): Html =>
  isNarrowed(filter)
    ? html`<p class="govuk-body">No open complaint is like this. Clear a filter above, or <a class="govuk-link" href="/staff/team">see every open complaint</a>.</p>`
    : html`<p class="govuk-body">No complaint is open. <a class="govuk-link" href="/staff/log">Log a contact</a>.</p>`

/** Whoever may handle complaints may give them to others; everybody else reads the list. */
function chooser(shown: TeamShown): Html {
  const { desk, filter, after, staff, inputs } = shown
  if (!may(desk.person, handlers)) return lines(shown, false)
  const place = { ...teamQuery(filter), ...(after ? { after } : {}) }
  return html`<form method="get" action="${assignPath}" novalidate>
    ${Object.entries(place).map(([name, value]) => hidden(name, value))}
    <p class="govuk-body"><a class="govuk-link" href="${teamPath(filter, { ...(after ? { after } : {}), choose: 'all' })}">Choose all on this page</a></p>
    ${lines(shown, true)}
    <div class="app-together">
      ${inputs.select({
        name: 'to',
        label: { text: 'Give the chosen complaints to', classes: 'govuk-label--s' },
        items: [
          { value: '', text: 'Choose somebody' },
          ...staff.filter((person) => may(person, handlers)).map(nameAndRole),
        ],
      })}
      ${button('See what would change', { variant: 'secondary' })}
    </div>
  </form>`
}

const lines = (shown: TeamShown, choosing: boolean): Html =>
  table({
    classes: 'app-dense',
    caption: 'Open complaints, what is due soonest first',
    captionClasses: 'govuk-visually-hidden',
    head: [...(choosing ? ['Choose'] : []), 'Next', 'Complaint', 'Handled by', 'Status'],
    rows: shown.list.rows.map((line) => row(line, shown, choosing)),
  })

function row(line: ComplaintLine, { desk, staff, posted }: TeamShown, choosing: boolean): readonly Cell[] {
  const { id, residentName, about, next, handledBy, stage, status } = line
  const name = chosenName(id)
  const chosen = posted.choose === 'all' || name in posted
  const box = checkboxes({
    ...{ name, classes: 'govuk-checkboxes--small' },
    items: [
      {
        value: 'yes',
        text: html`<span class="govuk-visually-hidden">Choose ${residentName}, ${id}</span>`,
        checked: chosen,
      },
    ],
  })
  return [
    ...(choosing ? [{ text: box, classes: 'app-choose' }] : []),
    next
      ? html`${dueOf(next.dueOn, desk)}<br>${actWords[next.act]}`
      : html`<span class="app-quiet">Nothing is due</span>`,
    html`<a class="govuk-link" href="${complaintPath(id)}">${residentName}</a> <span class="app-quiet">${id}</span>
      <span class="app-about">${shortened(about)}</span>`,
    handledBy ? nameOf(handledBy, staff) : html`<strong>Nobody</strong>`,
    html`Stage ${stage}<br>${tag(statusWords[status].words, statusWords[status].colour)}`,
  ]
}
