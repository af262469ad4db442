// What happens in the examples of rules that read contacts: short ways to say each event of a made-up contact.
import { dateOnly } from '../../calendar/dates.ts'
import { complaintId, type Resident } from '../../complaint/complaint.ts'
import { type Choice, contactId, type Ending } from '../contact.ts'
import type { ContactEvent } from '../procedure.ts'
import type { ContactLogged } from '../steps/log.ts'

const exampleContact = contactId('S-26-7F3K2Q')

/** The complaint that the contact of an example becomes. */
export const exampleId = complaintId('C-26-7F3K2Q')

export const rosa: Resident = {
  name: 'Rosa Marsh',
  address: '4 Heron Court, Fernbank',
  telephone: '01632 960 017',
  email: '',
  replyBy: 'post',
  letterFormat: 'standard',
  needs: '',
}

type LoggedOver = Partial<Omit<ContactLogged, 'type' | 'contact' | 'receivedOn' | 'loggedOn'>>

export const contactLogged = (on: string, over: LoggedOver = {}): ContactEvent => ({
  type: 'ContactLogged',
  contact: exampleContact,
  kind: 'service request',
  channel: 'phone',
  resident: rosa,
  receivedOn: dateOnly(on),
  loggedOn: dateOnly(on),
  story: 'The tap in the kitchen drips. Please mend it',
  dissatisfied: false,
  choiceOffered: false,
  choice: 'not asked',
  ...over,
})

export const surveyReceived = (on: string, over: LoggedOver = {}): ContactEvent =>
  contactLogged(on, { kind: 'survey', channel: 'web', story: 'How was it? Poor', dissatisfied: true, ...over })

export const unhappyWithResponse = (on: string, choice: Choice = 'complaint'): ContactEvent => ({
  type: 'ContactDissatisfied',
  on: dateOnly(on),
  about: 'our response',
  words: 'Nobody came',
  choiceOffered: choice !== 'not asked',
  choice,
})

export const contactFollowedUp = (on: string): ContactEvent => ({
  type: 'ContactFollowedUp',
  on: dateOnly(on),
  words: 'The plumber has ordered a part',
})

export const toldHowToComplain = (on: string): ContactEvent => ({ type: 'ContactSignposted', on: dateOnly(on) })

export const becameComplaint = (on: string, receivedOn = on): ContactEvent => ({
  type: 'ContactBecameComplaint',
  complaint: exampleId,
  on: dateOnly(on),
  receivedOn: dateOnly(receivedOn),
})

export const contactClosed = (on: string, ending: Ending): ContactEvent => ({
  type: 'ContactClosed',
  on: dateOnly(on),
  ending,
  words: '',
})
