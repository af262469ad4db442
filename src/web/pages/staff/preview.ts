// The exact letter, before it is sent: send it, or go back and change it with everything kept (5.6, 6.9, 6.19).
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import type { Act, ActContext } from '../../act.ts'
import { button } from '../../components/button.ts'
import { warningText } from '../../components/warning-text.ts'
import type { Preview } from '../../desk.ts'
import { html } from '../../html.ts'
import { carried } from '../../inputs.ts'
import type { View } from '../../view.ts'
import { form, type StaffVisit } from '../../visit.ts'
import { letterPaper } from '../letter-paper.ts'
import { complaintIdentity, needsWarning } from './header.ts'
import { letterCheck } from './letter-check.ts'
import { actPath } from './next-act.ts'
import { printWords, replyWords } from './words.ts'

/** What would be recorded, and the letters that would go. */
type Proposed = Extract<Preview, { accepted: true }> & { readonly command: ComplaintCommand }

export function previewPage(act: Act, context: ActContext, proposed: Proposed, visit: StaffVisit): View {
  const { letters, drafts, notCarried, command } = proposed
  const { file, number } = context
  const waits = letters.length === 0
  const { resident } = file.complaint
  const warning = act.warning?.(context, command)
  const buttons = html`<div class="govuk-button-group">
      ${button(waits ? 'Submit for checking' : (act.sends ?? 'Send'), { name: 'press', value: 'send', preventDoubleClick: true })}
      ${button(act.readFirst ? 'Change the day' : 'Change', { name: 'press', value: 'change', variant: 'secondary' })}
      ${act.readFirst && html`<a class="govuk-link" href="${actPath({ path: act.readFirst.return }, context)}">${act.readFirst.words}</a>`}
    </div>`
  return {
    title: `Check the letter: ${act.title({ desk: visit.desk, file, staff: [], number }).toLowerCase()}`,
    identity: complaintIdentity(file),
    wide: true,
    main: html`
      ${needsWarning(file, visit.desk.landlord)}
      <p class="govuk-heading-l">Check the letter before it is sent</p>
      <p class="govuk-body">${waits ? 'Somebody else checks this letter before it is sent, and the clock runs until then.' : 'Nothing is recorded yet.'} ${resident.name} will get exactly this: ${replyWords[resident.replyBy].toLowerCase()}, ${printWords(resident, visit.desk.landlord)}.</p>
      ${warning && warningText(warning)}
      ${notCarried.map((because) => warningText(`${because}. Sent all the same, it will wait under letters that were not sent, and can be printed here.`))}
      ${[...letters, ...drafts].map((letter) => html`<div class="app-columns"><div>${letterPaper(letter.document)}</div><div>${letterCheck(letter, file.edition)}${act.beside?.(context)}</div></div>`)}
      ${form(actPath(act, { file, number }), visit.formToken, [...carried(visit.posted, ['press', '_csrf']), buttons])}`,
  }
}
