// The history of a contact in words, most recent first: what happened, on which day, who wrote it down and when (5.12).
import { longDate, shortDate } from '#core/calendar/dates.ts'
import type { ContactEvent } from '#core/contact/procedure.ts'
import { timeline } from '../../../components/timeline.ts'
import type { ContactFile } from '../../../contacts-desk.ts'
import type { Person } from '../../../desk.ts'
import { type Html, html } from '../../../html.ts'
import { lines } from '../../lines.ts'
import { nameOf } from '../parts-of-forms.ts'
import { channelWords, instantWords } from '../words.ts'
import { choiceWords, endingWords, kindWords, subjectWords } from './words.ts'

export const contactTimeline = ({ history }: ContactFile, staff: readonly Person[]): Html =>
  timeline({
    headingLevel: 3,
    items: history.toReversed().map(({ event, by, recordedAt }) => ({
      label: titles[event.type],
      byline: nameOf(by, staff),
      timestamp: recordedAt,
      date: `Written down ${instantWords(recordedAt)}`,
      content: html`<p class="govuk-body">${lines(wordsOf(event))}</p>`,
    })),
  })

const titles: { readonly [type in ContactEvent['type']]: string } = {
  ContactLogged: 'Contact logged',
  ContactFollowedUp: 'Followed up',
  ContactDissatisfied: 'The resident was unhappy',
  ContactChoiceOffered: 'The choice to complain was given',
  ContactSignposted: 'They were told how to complain',
  ContactBecameComplaint: 'It became a complaint',
  ContactClosed: 'Ended',
}

function wordsOf(event: ContactEvent): string {
  switch (event.type) {
    case 'ContactLogged': {
      const unhappy = event.dissatisfied ? ` Unhappy: ${choiceWords[event.choice].toLowerCase()}.` : ''
      return `${kindWords[event.kind].name}. ${channelWords[event.channel]}, ${longDate(event.receivedOn)}.${unhappy}`
    }
    case 'ContactFollowedUp':
      return `${shortDate(event.on)}: ${event.words}`
    case 'ContactDissatisfied':
      return `${shortDate(event.on)}: ${event.words}\n${subjectWords[event.about]}. ${choiceWords[event.choice]}.`
    case 'ContactChoiceOffered':
      return `${shortDate(event.on)}: ${choiceWords[event.choice].toLowerCase()}.`
    case 'ContactSignposted':
      return `${shortDate(event.on)}.`
    case 'ContactBecameComplaint':
      return `${shortDate(event.on)}: ${event.complaint}, received ${longDate(event.receivedOn)}.`
    case 'ContactClosed':
      return `${shortDate(event.on)}: ${endingWords[event.ending].toLowerCase()}. ${event.words}`
  }
}
