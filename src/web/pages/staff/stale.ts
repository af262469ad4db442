// The complaint moved while a form was open: who did what, and when; what was typed is kept, and nothing was written.
import { titleOf } from '#history/in-words.ts'
import { withSpeakers } from '#history/words.ts'
import type { Act, ActContext } from '../../act.ts'
import { eventsSince } from '../../already.ts'
import { button } from '../../components/button.ts'
import { html } from '../../html.ts'
import { carried } from '../../inputs.ts'
import { typedText } from '../../problems.ts'
import type { View } from '../../view.ts'
import { form, type StaffVisit } from '../../visit.ts'
import { complaintIdentity, needsWarning } from './header.ts'
import { historyTimeline } from './history.ts'
import { actPath, complaintPath } from './next-act.ts'
import { nameOf } from './parts-of-forms.ts'
import { instantWords } from './words.ts'

export function stalePage(act: Act, { file, staff, number }: ActContext, visit: StaffVisit, seen: number): View {
  const since = eventsSince(file, seen)
  const people = withSpeakers(staff, file.complaint)
  return {
    title: 'This complaint has changed',
    identity: complaintIdentity(file),
    main: html`
      ${needsWarning(file, visit.desk.landlord)}
      <h1 class="govuk-heading-l">This complaint changed while you were writing</h1>
      <p class="govuk-body">Nothing that you sent was recorded, and nothing that you typed is lost.</p>
      ${since.map(({ event, by, recordedAt }) => html`<p class="govuk-body"><strong>${titleOf(event)}</strong> by ${nameOf(by, people)}, ${instantWords(recordedAt)}.</p>`)}
      ${form(actPath(act, { file, number }), visit.formToken, [
        ...carried(visit.posted, ['press', '_csrf', 'seen']),
        button('Go on with what you typed', { name: 'press', value: 'go-on' }),
      ])}
      <p class="govuk-body"><a class="govuk-link" href="${complaintPath(file.complaint.id)}">Leave it, and go to the complaint</a></p>
      ${since.length > 0 && html`<h2 class="govuk-heading-m">What changed</h2>${historyTimeline(since, people)}`}
      ${typedText(visit.posted)}`,
  }
}
