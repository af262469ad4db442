// Whoever is dissatisfied is given the choice to complain (1.3; in 2022 only the word 'complaint' is not asked for).
import { shortDate } from '../../calendar/dates.ts'
import type { Contact, Dissatisfaction } from '../contact.ts'
import { type ContactFinding, quoted, undated } from '../finding.ts'
import { warningsOf } from '../watch.ts'
import { becameComplaint, contactLogged, unhappyWithResponse } from './example-events.ts'
import { type ContactRule, contactExample } from './rule.ts'

type Settled = Omit<ContactFinding, 'provision'>

export const choiceRule: ContactRule = {
  name: 'the choice to complain, on a contact',
  provisions: { 2024: '1.3', 2022: '1.3' },
  means:
    'Whoever is dissatisfied on a contact is given the choice to complain: met where the record has the offer or a ' +
    'complaint, missed where it has neither, not known where words sound dissatisfied and nobody says whether they were.',
  reads: ['kind', 'story', 'followUps', 'dissatisfactions', 'complaint'],
  neverMissed: null,
  answer({ contact, edition }) {
    const said = contact.dissatisfactions.filter(({ inSurvey }) => !inSurvey)
    const [first] = said
    if (!first) return noneExpressed(contact)
    if (contact.complaint) {
      const { raisedOn, id } = contact.complaint
      return { ...undated, answer: 'met', on: raisedOn, doneOn: raisedOn, reason: `Complaint ${id} was raised.` }
    }
    const unasked = said.find(({ offeredOn, choice }) => offeredOn === null && choice !== 'complaint')
    const unhappy = `The resident was unhappy on ${shortDate((unasked ?? first).on)}`
    if (edition !== '2024') return withoutTheWord(said, unhappy)
    if (unasked) {
      const reason = `${unhappy} and was not given the choice to complain.`
      return { ...undated, answer: 'missed', on: unasked.on, reason }
    }
    return offered(said, first, unhappy)
  },
  examples: [
    contactExample('Unhappy when they rang, asked, and did not wish to complain', {
      of: ['2024', '1.3'],
      events: [contactLogged('2026-11-02', { dissatisfied: true, choiceOffered: true, choice: 'not a complaint' })],
      asOf: '2026-11-04',
      is: [
        'met',
        '2026-11-02',
        'The resident was unhappy on Mon 2 Nov 2026 and was given the choice to complain on Mon 2 Nov 2026: not a complaint.',
      ],
    }),
    contactExample('Unhappy with our response, and nobody asked', {
      of: ['2024', '1.3'],
      events: [contactLogged('2026-11-02'), unhappyWithResponse('2026-11-09', 'not asked')],
      asOf: '2026-11-11',
      is: [
        'missed',
        '2026-11-09',
        'The resident was unhappy on Mon 9 Nov 2026 and was not given the choice to complain.',
      ],
    }),
    contactExample('Words that sound dissatisfied, and nobody says whether they were', {
      of: ['2024', '1.3'],
      events: [contactLogged('2026-11-02', { story: 'I am fed up with the tap' })],
      asOf: '2026-11-04',
      is: ['not known', null, 'It says “fed up”, and the record does not say whether the resident was unhappy.'],
    }),
    contactExample('Unhappy, and a complaint was raised', {
      of: ['2022', '1.3'],
      events: [
        contactLogged('2023-11-01'),
        unhappyWithResponse('2023-11-08'),
        becameComplaint('2023-11-09', '2023-11-08'),
      ],
      asOf: '2023-11-10',
      is: ['met', '2023-11-09', 'Complaint C-26-7F3K2Q was raised.'],
    }),
  ],
}

function offered(said: readonly Dissatisfaction[], first: Dissatisfaction, unhappy: string): Settled {
  const days = said.map((one) => one.offeredOn ?? one.on).toSorted()
  const offeredOn = days.at(-1) ?? first.on
  const later = offeredOn > first.on ? ', not at once' : ''
  const reason = `${unhappy} and was given the choice to complain on ${shortDate(offeredOn)}${later}: ${first.choice}.`
  return { ...undated, answer: 'met', on: offeredOn, doneOn: offeredOn, reason }
}

function noneExpressed(contact: Contact): Settled {
  const heard = contact.kind === 'survey' ? [] : warningsOf(contact)
  if (heard.length === 0) {
    return { ...undated, answer: 'not applicable', reason: 'No dissatisfaction was expressed, but for a survey’s.' }
  }
  const reason = `It says ${quoted(heard)}, and the record does not say whether the resident was unhappy.`
  return { ...undated, answer: 'not known', reason }
}

/** 2022 asked no choice to be given, only that a complaint need not be called one. */
function withoutTheWord(said: readonly Dissatisfaction[], unhappy: string): Settled {
  if (said.every(({ choice }) => choice === 'not a complaint')) {
    return { ...undated, answer: 'met', reason: `${unhappy}, and chose not to complain.` }
  }
  const reason = `${unhappy}; no complaint was raised, and the record does not say that the resident wanted none.`
  return { ...undated, answer: 'not known', reason }
}
