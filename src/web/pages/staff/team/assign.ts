// Several complaints given to one person: what would change, each refusal beside its complaint, and then what changed.
import type { Refusal } from '#core/complaint/step.ts'
import { provisionLabel } from '#core/handling-code/provisions.ts'
import { type TeamFilter, teamQuery } from '#worklists/team-filter.ts'
import { button } from '../../../components/button.ts'
import { type Cell, table } from '../../../components/table.ts'
import type { CaseAndLetters, Person } from '../../../desk.ts'
import { type Html, html } from '../../../html.ts'
import { hidden, type Inputs } from '../../../inputs.ts'
import { form } from '../../../visit.ts'
import { complaintPath } from '../next-act.ts'
import { nameOf } from '../parts-of-forms.ts'
import { assignPath, chosenName } from './list.ts'
import { teamPath } from './words.ts'

/** A complaint that was chosen, and why it may not be given; null where it may. */
export type Choice = { readonly file: CaseAndLetters; readonly refusals: readonly Refusal[] | null }

/** The version that its giver saw. */
export const seenName = (id: string): string => `seen-${id}`

export type Giving = {
  readonly choices: readonly Choice[]
  readonly to: Person
  readonly staff: readonly Person[]
  readonly filter: TeamFilter
  /** Something is taken from somebody, who may ask why. */
  readonly asksWhy: boolean
}

export const complaints = (count: number): string => (count === 1 ? '1 complaint' : `${count} complaints`)

export function confirmMain({ choices, to, staff, filter, asksWhy }: Giving, formToken: string, inputs: Inputs): Html {
  const may = choices.filter(({ refusals }) => refusals === null)
  const content = html`
    ${hidden('to', to.id)}
    ${Object.entries(teamQuery(filter)).map(([name, value]) => hidden(name, value))}
    ${may.map(({ file }) => hidden(seenName(file.complaint.id), String(file.version)))}
    ${choices.map(({ file }) => hidden(chosenName(file.complaint.id), 'yes'))}
    ${
      asksWhy &&
      inputs.area({
        name: 'reason',
        label: { text: 'Why do they change hands?', classes: 'govuk-label--s' },
        hint: 'It stands on the record of each complaint',
        rows: 3,
      })
    }
    ${button(`Give ${complaints(may.length)} to ${to.name}`, { preventDoubleClick: true })}`
  return html`<h1 class="govuk-heading-l">Give ${complaints(choices.length)} to ${to.name}</h1>
    <p class="govuk-body">Nothing is recorded yet. Each is recorded by itself: one that cannot be given does not hold up the others.</p>
    ${table({
      classes: 'app-dense',
      caption: 'The complaints that you chose',
      captionClasses: 'govuk-visually-hidden',
      head: ['Complaint', 'Handled now by', 'What becomes of it'],
      rows: choices.map(({ file, refusals }) => [
        ...whose(file, staff),
        refusals === null ? html`Goes to ${to.name}` : reasons(refusals),
      ]),
    })}
    ${may.length > 0 ? form(assignPath, formToken, content) : html`<p class="govuk-body">None of them can be given to ${to.name}.</p>`}
    <p class="govuk-body"><a class="govuk-link" href="${teamPath(filter)}">Go back to the list and choose again</a></p>`
}

function whose({ complaint }: CaseAndLetters, staff: readonly Person[]): readonly Cell[] {
  const { id, resident, handledBy } = complaint
  return [
    html`<a class="govuk-link" href="${complaintPath(id)}">${resident.name}</a> <span class="app-quiet">${id}</span>`,
    handledBy ? nameOf(handledBy, staff) : html`<strong>Nobody</strong>`,
  ]
}

const reasons = (refusals: readonly Refusal[]): Html =>
  html`<strong>Not given.</strong> ${refusals.map(
    ({ because, provision }) =>
      html`<span class="app-about">${because}${provision && ` (the Code, ${provisionLabel(provision)})`}.</span>`,
  )}`

/** What changed, as the complaints stand now: pressed twice or read again, it says the same. */
export function assignedMain({ choices, to, staff, filter }: Omit<Giving, 'asksWhy'>): Html {
  const given = choices.filter(({ file }) => file.complaint.handledBy === to.id)
  const others = choices.filter((choice) => !given.includes(choice))
  return html`<h1 class="govuk-heading-l">${to.name} has ${complaints(given.length)}${others.length > 0 && ` of the ${choices.length} that you chose`}</h1>
    ${given.length > 0 && html`<ul class="govuk-list govuk-list--bullet">${given.map(({ file }) => html`<li>${nameLink(file)}</li>`)}</ul>`}
    ${
      others.length > 0 &&
      table({
        classes: 'app-dense',
        caption: 'Not given',
        head: ['Complaint', 'Handled now by', 'Why'],
        rows: others.map(({ file, refusals }) => [
          ...whose(file, staff),
          refusals === null
            ? html`Somebody else changed it while you were looking. Choose it again.`
            : reasons(refusals),
        ]),
      })
    }
    <p class="govuk-body"><a class="govuk-link" href="${teamPath(filter)}">Go back to the team list</a></p>`
}

const nameLink = ({ complaint }: CaseAndLetters): Html =>
  html`<a class="govuk-link" href="${complaintPath(complaint.id)}">${complaint.resident.name}</a> <span class="app-quiet">${complaint.id}</span>`
