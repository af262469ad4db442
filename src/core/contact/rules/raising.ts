// Whether a service request became a complaint when it should have, and went on meanwhile (1.5; 1.6 of 2022).
import { type DateOnly, shortDate } from '../../calendar/dates.ts'
import { addWorkingDays } from '../../calendar/working-days.ts'
import type { EditionId } from '../../handling-code/edition.ts'
import type { Contact, Dissatisfaction } from '../contact.ts'
import { type ContactFinding, quoted, undated } from '../finding.ts'
import { warningsOf } from '../watch.ts'
import { becameComplaint, contactClosed, contactLogged, unhappyWithResponse } from './example-events.ts'
import { type ContactRule, contactExample } from './rule.ts'

type Settled = Omit<ContactFinding, 'provision'>

/** Neither edition says within how many days; a complaint is logged within the limit of another provision. */
const logging = { workingDays: 5, provision: { 2024: '6.2', 2022: '4.1', 2020: '' } } as const

export const raisingRule: ContactRule = {
  name: 'a request becomes a complaint, on the request',
  provisions: { 2024: '1.5', 2022: '1.6' },
  means:
    'A complaint is raised when the resident is unhappy with the response to a request (in 2022, when they ask for one): ' +
    'running until the limit for logging it, then missed, and missed where the work on the request ended because of it.',
  reads: ['kind', 'story', 'followUps', 'dissatisfactions', 'complaint', 'closed'],
  neverMissed: null,
  answer({ contact, edition, calendar, today }) {
    if (contact.kind !== 'service request') {
      return { ...undated, answer: 'not applicable', reason: 'It is not a service request.' }
    }
    const first = triggers(edition, contact)[0]
    if (!first) return withoutTrigger(contact)
    const dueOn = addWorkingDays(calendar, first.on, logging.workingDays)
    const dated = { ...undated, on: dueOn, dueOn }
    const why = whyOf(first)
    if (contact.complaint) return raised(edition, contact, dated, why)
    const chose = first.choice === 'not a complaint' ? '; the resident, asked, chose not to complain' : ''
    if (contact.closed || today > dueOn) {
      return { ...dated, answer: 'missed', reason: `${why}, and no complaint was raised${chose}.` }
    }
    const reason = `${why}: raise the complaint, to log it by ${shortDate(dueOn)} (${logging.provision[edition]}).`
    return { ...dated, answer: 'running', reason }
  },
  examples: [
    contactExample('Raised the next day, while the work went on', {
      of: ['2024', '1.5'],
      events: [
        contactLogged('2026-11-02'),
        unhappyWithResponse('2026-11-09'),
        becameComplaint('2026-11-10', '2026-11-09'),
      ],
      asOf: '2026-11-11',
      is: [
        'met',
        '2026-11-10',
        'The resident chose on Mon 9 Nov 2026 to complain; complaint C-26-7F3K2Q was raised on Tue 10 Nov 2026.',
      ],
    }),
    contactExample('Unhappy with the response, and nothing was raised', {
      of: ['2024', '1.5'],
      events: [contactLogged('2026-11-02'), unhappyWithResponse('2026-11-09', 'not asked')],
      asOf: '2026-11-17',
      is: [
        'missed',
        '2026-11-16',
        'The resident was unhappy on Mon 9 Nov 2026 with our response to the request, and no complaint was raised.',
      ],
    }),
    contactExample('Unhappy with the matter when they asked, and nobody says what they wish', {
      of: ['2024', '1.5'],
      events: [contactLogged('2026-11-02', { dissatisfied: true })],
      asOf: '2026-11-17',
      is: ['not known', null, 'The resident was unhappy, and nobody asked whether they wish to complain.'],
    }),
    contactExample('Put right without a complaint', {
      of: ['2022', '1.6'],
      events: [contactLogged('2023-11-01'), contactClosed('2023-11-08', 'put right')],
      asOf: '2023-11-10',
      is: ['not applicable', null, 'No dissatisfaction with the request was expressed.'],
    }),
  ],
}

/** In 2022 a complaint is logged where it is asked for; since 2024 also where the response makes somebody unhappy. */
const triggers = (edition: EditionId, { dissatisfactions }: Contact): readonly Dissatisfaction[] =>
  dissatisfactions
    .filter(({ about, choice }) => choice === 'complaint' || (edition === '2024' && about === 'our response'))
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))

const whyOf = ({ about, choice, on }: Dissatisfaction): string =>
  choice === 'complaint'
    ? `The resident chose on ${shortDate(on)} to complain`
    : `The resident was unhappy on ${shortDate(on)} with ${about === 'our response' ? 'our response to the request' : 'the matter'}`

type Dated = Pick<ContactFinding, 'on' | 'doneOn'> & { readonly dueOn: DateOnly }

function raised(edition: EditionId, { complaint, closed }: Contact, dated: Dated, why: string): Settled {
  if (!complaint) return { ...dated, answer: 'not known', reason: why }
  const done = { ...dated, on: complaint.raisedOn, doneOn: complaint.raisedOn }
  const { id, raisedOn } = complaint
  if (raisedOn > dated.dueOn) {
    const late = `after ${shortDate(dated.dueOn)}, the last day to log it (${logging.provision[edition]})`
    const reason = `${why}; complaint ${id} was raised on ${shortDate(raisedOn)}, ${late}.`
    return { ...done, answer: 'missed', reason }
  }
  if (edition === '2024' && closed?.ending === 'became a complaint') {
    const reason = `${why}; complaint ${id} was raised, and the work on the request was ended because of it.`
    return { ...done, answer: 'missed', on: closed.on, reason }
  }
  return { ...done, answer: 'met', reason: `${why}; complaint ${id} was raised on ${shortDate(raisedOn)}.` }
}

/** Nothing yet says that a complaint had to be raised; where that may be because nobody asked, it is not known. */
function withoutTrigger(contact: Contact): Settled {
  const { complaint, dissatisfactions } = contact
  if (complaint) {
    const reason = `Complaint ${complaint.id} was raised.`
    return { ...undated, answer: 'met', on: complaint.raisedOn, doneOn: complaint.raisedOn, reason }
  }
  const [first] = dissatisfactions
  if (!first) {
    const heard = warningsOf(contact)
    const reason = `It says ${quoted(heard)}, and the record does not say whether the resident was unhappy.`
    return heard.length > 0
      ? { ...undated, answer: 'not known', reason }
      : { ...undated, answer: 'not applicable', reason: 'No dissatisfaction with the request was expressed.' }
  }
  if (dissatisfactions.some(({ choice }) => choice === 'asked to think')) {
    return {
      ...undated,
      answer: 'running',
      on: first.on,
      reason: 'The resident is thinking about whether to complain.',
    }
  }
  const unasked = 'The resident was unhappy, and nobody asked whether they wish to complain.'
  return dissatisfactions.every(({ choice }) => choice === 'not a complaint')
    ? { ...undated, answer: 'not applicable', reason: 'The resident, asked, chose not to complain.' }
    : { ...undated, answer: 'not known', reason: unasked }
}
