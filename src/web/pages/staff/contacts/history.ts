// The history of a contact in words, most recent first: what happened, on which day, who wrote it down and when (5.12).
import { contactInWords, contactTitles } from '#history/contact-in-words.ts'
import { timeline } from '../../../components/timeline.ts'
import type { ContactFile } from '../../../contacts-desk.ts'
import type { Person } from '../../../desk.ts'
import { type Html, html } from '../../../html.ts'
import { lines } from '../../lines.ts'
import { nameOf } from '../parts-of-forms.ts'
import { instantWords } from '../words.ts'

export const contactTimeline = ({ history }: ContactFile, staff: readonly Person[]): Html =>
  timeline({
    headingLevel: 3,
    items: history.toReversed().map(({ event, by, recordedAt }) => ({
      label: contactTitles[event.type],
      byline: nameOf(by, staff),
      timestamp: recordedAt,
      date: `Written down ${instantWords(recordedAt)}`,
      content: html`<p class="govuk-body">${lines(contactInWords(event))}</p>`,
    })),
  })
