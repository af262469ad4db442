// The page in place of a complaint that is kept from whoever asks for it: whom to turn to, and how a lead opens it all the same.
import type { ComplaintId } from '#core/complaint/complaint.ts'
import { button } from '../../components/button.ts'
import type { Person } from '../../desk.ts'
import { type Html, html } from '../../html.ts'
import type { Inputs } from '../../inputs.ts'
import type { KeptFrom } from '../../kept-desk.ts'
import { leads, may, roleWords } from '../../permissions.ts'
import { complaintPath } from './next-act.ts'
import { nameOf } from './parts-of-forms.ts'
import { instantWords } from './words.ts'

export const keptTitle = 'This complaint is kept to named people'

export const openPath = (id: ComplaintId): string => `${complaintPath(id)}/open`

export const keptMain = (id: ComplaintId, { people }: KeptFrom, staff: readonly Person[]): Html => html`
  <h1 class="govuk-heading-l">${keptTitle}</h1>
  <p class="govuk-body">${id} can be opened by these people only. If the resident is with you, take down what they say and how
    to reach them, and give it to one of these. Do not say what you know or guess about the complaint.</p>
  <ul class="govuk-list govuk-list--bullet">${people.map((id) => {
    const person = staff.find((one) => one.id === id)
    return html`<li>${nameOf(id, staff)}${person && html`, ${roleWords[person.role]}`}</li>`
  })}</ul>`

/** Only for a lead: somebody must be able to open it when nobody who was named is there. */
export const openAllTheSame = (person: Person, inputs: Inputs): Html | false =>
  may(person, leads) &&
  html`<h2 class="govuk-heading-m">Open it all the same</h2>
    <p class="govuk-body">You are a lead. Your name, the day and your reason will stand in the history of the complaint.</p>
    ${inputs.area({ name: 'because', label: { text: 'Why must you open it?', classes: 'govuk-label--s' }, rows: 3 })}
    ${button('Open it', { preventDoubleClick: true, variant: 'warning' })}`

type Opening = { readonly person: Person['id']; readonly at: string }

/** Nothing of a complaint that was never kept. */
export const openingsOf = (openings: readonly Opening[], staff: readonly Person[]): Html | false =>
  openings.length > 0 &&
  html`<h2 class="govuk-heading-m">Who opened it</h2>
    <p class="govuk-body">Since it was kept to named people, the last first.</p>
    <ul class="govuk-list">${openings.map(({ person, at }) => html`<li>${nameOf(person, staff)}, ${instantWords(at)}</li>`)}</ul>`
