// What happened on a contact in plain words: a title and a sentence or two for each event.
import { longDate, shortDate } from '#core/calendar/dates.ts'
import type { ContactEvent } from '#core/contact/procedure.ts'
import { choiceWords, endingWords, kindWords, subjectWords } from './contact-words.ts'
import { channelWords } from './words.ts'

export const contactTitles: { readonly [type in ContactEvent['type']]: string } = {
  ContactLogged: 'Contact logged',
  ContactFollowedUp: 'Followed up',
  ContactDissatisfied: 'The resident was unhappy',
  ContactChoiceOffered: 'The choice to complain was given',
  ContactSignposted: 'They were told how to complain',
  ContactBecameComplaint: 'It became a complaint',
  ContactClosed: 'Ended',
}

export function contactInWords(event: ContactEvent): string {
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
