// What was typed in a form and not sent: kept while it is typed, shown where it was typed, and listed to go on with (S40).
import { button } from '../../components/button.ts'
import { details } from '../../components/details.ts'
import { insetText } from '../../components/inset-text.ts'
import { table } from '../../components/table.ts'
import type { Person } from '../../desk.ts'
import type { Posted } from '../../form.ts'
import { type Html, html } from '../../html.ts'
import { hidden } from '../../inputs.ts'
import { typedLines } from '../../problems.ts'
import type { Typed } from '../../typed-desk.ts'
import { form, formStart } from '../../visit.ts'
import { complaintPath } from './next-act.ts'
import { nameOf } from './parts-of-forms.ts'
import { instantWords, timeWords } from './words.ts'

export const typedPath = '/staff/typed'
export const dropPath = `${typedPath}/throw-away`

const callAt = '/staff/log?call='

/** Where a call is gone on with that is not recorded yet. */
export const placeOfCall = (reference: string): string => `${callAt}${reference}`
export const isCall = ({ place }: Pick<Typed, 'place'>): boolean => place.startsWith(callAt)

/** The name that a list gives a call. */
export const callTitle = ({ name = '' }: Posted): string => (name.trim() === '' ? 'Call, no name yet' : `Call: ${name}`)

/** A call's place is where it is gone on with; any other form opens empty there, and is asked to go on. */
const goOnAt = (typed: Typed): string => (isCall(typed) ? typed.place : `${typed.place}?typed=go-on`)

type KeptForm = { readonly action: string; readonly place: string; readonly files?: true; readonly press?: string }

/** A form whose words are kept while they are typed, where scripts run; and whenever it is sent and comes back. */
export const keptForm = ({ action, place, files, press }: KeptForm, token: string, content: readonly Html[]): Html =>
  formStart(
    html`<form method="post" action="${action}"${files && html` enctype="multipart/form-data"`} novalidate data-typed data-place="${place}" data-saved="Saved"
      data-lost="Not saved: there is no connection. Keep this page open, and it is saved when the connection is back"
      data-signed-out="Not saved: you are signed out. Send the form: what you typed is kept while you sign in">`,
    token,
    html`${content}
    <p class="govuk-hint app-saved"><span data-typed-shown aria-hidden="true"></span><span class="govuk-visually-hidden" role="status" data-typed-spoken></span></p>`,
    press,
  )

const throwAway = (typed: Typed, token: string): Html =>
  form(dropPath, token, [
    hidden('place', typed.place),
    button(html`Throw it away<span class="govuk-visually-hidden">: ${typed.title}</span>`, {
      variant: 'secondary',
      classes: 'app-small-button',
    }),
  ])

/** Where it was typed: what this person left there. */
export const leftHere = (typed: Typed): Html =>
  insetText([
    html`<p class="govuk-body">You typed in this form and did not send it. It was saved on ${instantWords(typed.savedAt)}.</p>
      <p class="govuk-body"><a class="govuk-link govuk-!-font-weight-bold" href="${goOnAt(typed)}">Go on with what you typed</a>, or
        <a class="govuk-link" href="${typedPath}">throw it away</a></p>`,
  ])

/** Where others are typing: in this form with what they have so far, in others by name. */
export const typedByOthers = (others: readonly Typed[], place: string, staff: readonly Person[]): Html | false =>
  others.length > 0 &&
  insetText(
    others.map(
      (
        typed,
      ) => html`<p class="govuk-body"><strong>${nameOf(typed.person, staff)} is typing ${typed.place === place ? 'in this form' : html`on this complaint: ${typed.title}`}</strong>, last saved at ${timeWords(typed.savedAt)}.</p>
        ${typed.place === place && details({ summary: 'What they have typed so far', content: typedLines(typed.fields) })}`,
    ),
  )

/** Calls that were put aside: each is gone on with by a link. */
export const parkedCalls = (calls: readonly Typed[]): Html | false =>
  calls.length > 0 &&
  html`<nav aria-label="Calls not finished"><h2 class="govuk-heading-s">Calls that you have not finished</h2>
    <ul class="app-chosen">${calls.map(
      (call) =>
        html`<li><a class="govuk-link" href="${goOnAt(call)}">${call.title}</a>, ${timeWords(call.savedAt)}</li>`,
    )}
    <li><a class="govuk-link app-quiet" href="${typedPath}">Throw some away</a></li></ul></nav>`

export const typedNotSent = (count: number): Html | false =>
  count > 0 &&
  html`<p class="govuk-body"><a class="govuk-link" href="${typedPath}">${count === 1 ? 'One form that you typed in and did not send' : `${count} forms that you typed in and did not send`}</a></p>`

export const typedMain = (typed: readonly Typed[], token: string): Html => html`
  <h1 class="govuk-heading-l">Typed and not sent</h1>
  <p class="govuk-body">What you type in a form is saved every few seconds. What you did not send stays here for 28 days, for you alone; whoever works on the same complaint sees it while you type.</p>
  ${
    typed.length === 0
      ? html`<p class="govuk-body">Nothing: you have sent all that you typed, or thrown it away.</p>`
      : table({
          classes: 'app-dense',
          caption: 'The last first',
          captionClasses: 'govuk-visually-hidden',
          head: ['What', 'Complaint', 'Saved', 'Go on', 'Throw away'],
          rows: typed.map((one) => [
            one.title,
            one.complaint
              ? html`<a class="govuk-link" href="${complaintPath(one.complaint)}">${one.complaint}</a>`
              : 'Not recorded yet',
            instantWords(one.savedAt),
            html`<a class="govuk-link" href="${goOnAt(one)}">Go on<span class="govuk-visually-hidden">: ${one.title}</span></a>`,
            throwAway(one, token),
          ]),
        })
  }`
