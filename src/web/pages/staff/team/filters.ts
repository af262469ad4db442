// The filters of the team's list, as ordinary links: each says what is chosen, and how to clear it.
import { shortDate } from '#core/calendar/dates.ts'
import {
  type FilterName,
  filterNames,
  noFilter,
  readTeamFilter,
  type TeamFilter,
  teamQuery,
} from '#worklists/team-filter.ts'
import { details } from '../../../components/details.ts'
import type { Person } from '../../../desk.ts'
import { type Html, html } from '../../../html.ts'
import { filterTitles, optionsOf, teamPath } from './words.ts'

type Narrowed = {
  readonly filter: TeamFilter
  readonly staff: readonly Person[]
  /** Asked only where the landlord has complaints under two. */
  readonly twoSchemes: boolean
}

export const isNarrowed = (filter: TeamFilter): boolean => Object.keys(teamQuery(filter)).length > 0

/** What is chosen, each with the link that clears it. */
export function chosenFilters({ filter, staff }: Omit<Narrowed, 'twoSchemes'>): Html | false {
  const chosen = filterNames.filter((name) => filter[name] !== null)
  if (chosen.length === 0) return false
  return html`<h2 class="govuk-heading-s">Narrowed to</h2>
    <ul class="app-chosen">${chosen.map(
      (name) =>
        html`<li><a class="govuk-link" href="${teamPath({ ...filter, [name]: null })}"><span class="govuk-visually-hidden">Clear </span>${filterTitles[name]}: ${textOf(name, filter, staff)} <span aria-hidden="true">✕</span></a></li>`,
    )}
    ${chosen.length > 1 && html`<li><a class="govuk-link" href="${teamPath(noFilter)}">Clear all</a></li>`}</ul>`
}

export function textOf(name: FilterName, filter: TeamFilter, staff: readonly Person[]): string {
  if (name === 'on' && filter.on && filter.on !== 'late') return shortDate(filter.on)
  const option = optionsOf(staff)[name].find(({ value }) => value === String(filter[name]))
  return option?.text ?? staff.find(({ id }) => id === filter[name])?.name ?? 'Any'
}

export function filterLinks({ filter, staff, twoSchemes }: Narrowed): Html {
  const options = optionsOf(staff)
  // A day is chosen in the forecast, which has a link for each.
  const asked: Partial<Record<FilterName, boolean>> = { scheme: twoSchemes, on: false }
  const shown = filterNames.filter((name) => (asked[name] ?? true) || filter[name] !== null)
  return html`<nav class="app-filters" aria-label="Filters">
    <h2 class="govuk-heading-s">Filter</h2>
    ${shown.map((name) =>
      details({
        summary: html`${filterTitles[name]}: ${textOf(name, filter, staff)}`,
        content: html`<ul class="govuk-list">
          <li>${optionLink('Any', filter[name] === null, teamPath({ ...filter, [name]: null }))}</li>
          ${options[name].map(
            ({ value, text }) =>
              html`<li>${optionLink(text, String(filter[name]) === value, teamPath(narrowedTo(filter, name, value, staff)))}</li>`,
          )}
        </ul>`,
      }),
    )}
  </nav>`
}

const narrowedTo = (filter: TeamFilter, name: FilterName, value: string, staff: readonly Person[]): TeamFilter =>
  readTeamFilter({ ...teamQuery(filter), [name]: value }, staff)

const optionLink = (text: string, chosen: boolean, href: string): Html =>
  chosen
    ? html`<a class="govuk-link govuk-!-font-weight-bold" href="${href}" aria-current="true">${text}</a>`
    : html`<a class="govuk-link" href="${href}">${text}</a>`
