// Filters that a person has named: found again by a link, saved and deleted by a form.
import { type TeamFilter, teamQuery } from '#worklists/team-filter.ts'
import { button } from '../../../components/button.ts'
import { details } from '../../../components/details.ts'
import { type Html, html } from '../../../html.ts'
import { hidden, type Inputs } from '../../../inputs.ts'
import type { SavedView } from '../../../team-desk.ts'
import { form } from '../../../visit.ts'
import { isNarrowed } from './filters.ts'

export const viewsPath = '/staff/team/views'

/** A name is read on one line of a narrow screen. */
export const longestName = 60

/** More than these are not found by reading. */
export const mostViews = 30

export const viewHref = ({ filters }: SavedView): string => `/staff/team?${filters}`

export const savedViews = (views: readonly SavedView[], filter: TeamFilter): Html | false => {
  const now = String(new URLSearchParams(teamQuery(filter)))
  return (
    views.length > 0 &&
    html`<nav aria-label="Saved views"><h2 class="govuk-heading-s">Your saved views</h2>
      <ul class="app-chosen">${views.map(
        (view) =>
          html`<li>${view.filters === now ? html`<a class="govuk-link govuk-!-font-weight-bold" href="${viewHref(view)}" aria-current="page">${view.name}</a>` : html`<a class="govuk-link" href="${viewHref(view)}">${view.name}</a>`}</li>`,
      )}
      <li><a class="govuk-link app-quiet" href="${viewsPath}">Change these</a></li></ul></nav>`
  )
}

/** Whoever has filtered the list may find it so again. */
export function saveThisView(filter: TeamFilter, formToken: string, inputs: Inputs, open: boolean): Html | false {
  if (!isNarrowed(filter)) return false
  const content = html`
    ${Object.entries(teamQuery(filter)).map(([name, value]) => hidden(name, value))}
    ${inputs.text({
      name: 'name',
      label: 'What do you call it?',
      hint: 'Only you see it. A name that you have already stands for these filters from now on',
      classes: 'govuk-input--width-20',
    })}
    ${button('Save this view', { variant: 'secondary', preventDoubleClick: true })}`
  return details({ summary: 'Save these filters as a view', content: form(viewsPath, formToken, content), open })
}

export function viewsMain(views: readonly SavedView[], formToken: string): Html {
  return html`<h1 class="govuk-heading-l">Your saved views</h1>
    ${views.length === 0 ? html`<p class="govuk-body">You have saved no view. Filter the team list, and save it there under a name.</p>` : views.map((view) => savedView(view, formToken))}`
}

const savedView = (view: SavedView, formToken: string): Html =>
  html`<div class="app-saved-view"><p class="govuk-body"><a class="govuk-link" href="${viewHref(view)}">${view.name}</a></p>
    ${form(
      `${viewsPath}/delete`,
      formToken,
      html`${hidden('name', view.name)}${button(html`Delete<span class="govuk-visually-hidden"> ${view.name}</span>`, { variant: 'secondary', classes: 'app-small-button' })}`,
    )}</div>`
