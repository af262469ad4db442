// Given, when, then, of contacts. Equality is strict and in order.
import assert from 'node:assert/strict'
import { dateOnly } from '../calendar/dates.ts'
import { complaintId } from '../complaint/complaint.ts'
import { calendar } from '../complaint/scenario.ts'
import type { Refusal } from '../complaint/step.ts'
import type { EditionId } from '../handling-code/edition.ts'
import { type Choice, type Contact, contactId, type Subject } from './contact.ts'
import type { ContactFinding } from './finding.ts'
import { contactFindingsOf } from './findings.ts'
import { type ContactCommand, type ContactEvent, decideContact, replayContact } from './procedure.ts'
import type { ContactLogged, LogContact } from './steps/log.ts'

const contact = contactId('S-26-7F3K2Q')
export const complaint = complaintId('C-26-8G4M3R')
export const day = dateOnly

/** By default Rosa's request about a boiler on Tuesday 10 November 2026, with nothing that sounds unhappy. */
export const logContact = (over: Partial<LogContact> = {}): LogContact => ({
  type: 'LogContact',
  contact,
  kind: 'service request',
  channel: 'phone',
  resident: {
    name: 'Rosa Marsh',
    address: '4 Heron Court, Fernbank',
    telephone: '01632 960 017',
    email: '',
    replyBy: 'phone',
    letterFormat: 'standard',
    needs: '',
  },
  receivedOn: day('2026-11-10'),
  story: 'The boiler makes a noise. Please have a look at it',
  dissatisfied: false,
  choiceOffered: false,
  choice: 'not asked',
  ...over,
})

export function logged(over: Partial<ContactLogged> = {}): ContactEvent {
  const { type: _, ...facts } = logContact()
  return { type: 'ContactLogged', ...facts, loggedOn: over.receivedOn ?? facts.receivedOn, ...over }
}

export const followedUp = (on: string, words = 'The engineer has ordered a part'): ContactEvent => ({
  type: 'ContactFollowedUp',
  on: day(on),
  words,
})

export const dissatisfied = (
  on: string,
  {
    about = 'our response' as Subject,
    choiceOffered = true,
    choice = 'complaint' as Choice,
    words = 'This is no good',
  } = {},
): ContactEvent => ({ type: 'ContactDissatisfied', on: day(on), about, words, choiceOffered, choice })

export const becameComplaint = (on: string, receivedOn = on): ContactEvent => ({
  type: 'ContactBecameComplaint',
  complaint,
  on: day(on),
  receivedOn: day(receivedOn),
})

export const closed = (on: string, ending: 'put right' | 'became a complaint' | 'answered' = 'put right') =>
  ({ type: 'ContactClosed', on: day(on), ending, words: '' }) as const

/** The contact after some events; stops when there are none. */
export function contactAfter(...events: readonly ContactEvent[]): Contact {
  const replayed = replayContact(events)
  assert(replayed)
  return replayed
}

/** Given these events, when this is asked, then exactly these events follow, or exactly these refusals. */
export const given = (...events: readonly ContactEvent[]) => ({
  when: (command: ContactCommand, today = '2026-11-24') => {
    const decision = decideContact(command, replayContact(events), { today: day(today) })
    return {
      thenRecorded: (...expected: readonly ContactEvent[]) => {
        assert.deepStrictEqual(decision, { accepted: true, events: expected })
        replayContact([...events, ...expected])
      },
      thenRefused: (...expected: readonly Refusal[]) =>
        assert.deepStrictEqual(decision, { accepted: false, refusals: expected }),
    }
  },
})

/** What one provision says of a contact with these events. */
export function findingOf(
  provision: string,
  events: readonly ContactEvent[],
  { today = '2026-11-24', edition = '2024' as EditionId, reviewWorkingDays = null as number | null } = {},
): ContactFinding {
  const found = contactFindingsOf({
    contact: contactAfter(...events),
    edition,
    calendar,
    today: day(today),
    reviewWorkingDays,
  }).find((finding) => finding.provision === provision)
  assert(found, `no finding of ${provision}`)
  return found
}
