// What cannot be taken back is asked once more, on a page that says what will happen: one way for all of it, without scripts.
import type { Act, ActContext } from '../../act.ts'
import { button } from '../../components/button.ts'
import type { Posted } from '../../form.ts'
import { type Html, html } from '../../html.ts'
import { carried, hidden } from '../../inputs.ts'
import { typedLines } from '../../problems.ts'
import type { View } from '../../view.ts'
import { type Answer, form, type StaffVisit } from '../../visit.ts'
import { complaintIdentity, needsWarning } from './header.ts'
import { actPath } from './next-act.ts'

type Asked = {
  readonly title: string
  /** What will happen, and that it stays so. */
  readonly happens: string
  /** Where the press goes again. */
  readonly action: string
  readonly yes: string
  readonly no: { readonly href: string; readonly text: string }
}

/** Whether the press comes from the page that asked. */
export const isSure = (posted: Posted): boolean => posted.sure === 'yes'

/** What is said before a short form is recorded; null where it need not be, or the record has moved on from what it showed. */
export const saidFirst = (happens: string | undefined, posted: Posted, version: number): string | null =>
  happens !== undefined && Number(posted.seen) === version && !isSure(posted) ? happens : null

export function askIfSure({ posted, formToken }: StaffVisit, { title, happens, action, yes, no }: Asked): Answer {
  const content = [
    ...carried(posted, ['_csrf', 'sure']),
    hidden('sure', 'yes'),
    html`<div class="govuk-button-group">${button(yes, { preventDoubleClick: true })}
      <a class="govuk-link" href="${no.href}">${no.text}</a></div>`,
  ]
  return { view: { title, main: html`${said(title, happens)}${form(action, formToken, content)}` } }
}

const said = (title: string, happens: string): Html => html`<h1 class="govuk-heading-l">${title}</h1>
  <p class="govuk-body">${happens}</p>
  <p class="govuk-body">Nothing is recorded yet.</p>`

/** A part of a date alone tells nobody anything. */
const withoutDays = (posted: Posted): Posted =>
  Object.fromEntries(Object.entries(posted).filter(([name]) => !/-(day|month|year)$/.test(name)))

/** The same for an act on a complaint, with what was typed; it can be changed with everything kept. */
export function confirmPage(act: Act, context: ActContext, happens: string, visit: StaffVisit): View {
  const { file } = context
  const title = act.title(context)
  const buttons = html`<div class="govuk-button-group">
    ${button(act.button, { name: 'press', value: 'send', preventDoubleClick: true })}
    ${button('Change', { name: 'press', value: 'change', variant: 'secondary' })}
  </div>`
  return {
    title: `Check before it is recorded: ${title}`,
    identity: complaintIdentity(file),
    main: html`
      ${needsWarning(file, visit.desk.landlord)}
      ${said(title, happens)}
      ${typedLines(withoutDays(visit.posted))}
      ${form(actPath(act, context), visit.formToken, [...carried(visit.posted, ['press', '_csrf']), buttons])}`,
  }
}
