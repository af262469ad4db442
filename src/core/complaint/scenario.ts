// Given, when, then: how the procedure is tested. Equality is strict and in order.
import assert from 'node:assert/strict'
import { publishedCalendar } from '../calendar/bank-holidays.ts'
import { type DateOnly, dateOnly } from '../calendar/dates.ts'
import type { Calendar } from '../calendar/working-days.ts'
import { editions } from '../handling-code/catalogue.ts'
import type { Edition } from '../handling-code/edition.ts'
import type { LandlordLimit } from '../landlord/limit.ts'
import type { Roles } from '../landlord/roles.ts'
import { type Complaint, complaintId, type PersonId, personId } from './complaint.ts'
import { type ComplaintCommand, type ComplaintEvent, decide, replay } from './procedure.ts'
import type { Given, Refusal } from './step.ts'

export const amira = personId('amira.khan')
export const ben = personId('ben.osei')
/** Who works for the landlord of the scenario; Dan, an adviser, takes contacts and handles no complaint. */
export const dan = personId('dan.fry')
const roles: Roles = new Map([
  [amira, 'officer'],
  [ben, 'officer'],
  [dan, 'adviser'],
])
export const id = complaintId('C-26-7F3K2Q')
export const calendar: Calendar = publishedCalendar()

/** Where the scenario stands: by default Amira, on Tuesday 24 November 2026, under the 2024 edition. */
export type Standing = Partial<Omit<Given, 'today'>> & { readonly today?: string }

export function standing(at: Standing = {}): Given {
  return {
    calendar,
    edition: editions['2024'],
    landlordLimits: [],
    lettersChecked: [],
    roles,
    by: amira,
    ...at,
    today: dateOnly(at.today ?? '2026-11-24'),
  }
}

export const received = (on: string, over: { landlordLimits?: readonly LandlordLimit[] } = {}): ComplaintEvent => ({
  type: 'ComplaintReceived',
  complaint: id,
  resident: {
    name: 'Rosa Marsh',
    address: '4 Heron Court, Fernbank',
    telephone: '01632 960 017',
    email: '',
    replyBy: 'post',
    letterFormat: 'standard',
    needs: '',
  },
  channel: 'phone',
  receivedOn: dateOnly(on),
  loggedOn: dateOnly(on),
  story: 'The leak has been left open for six weeks',
  outcomeWanted: 'Mend it',
  landlordLimits: over.landlordLimits ?? [],
})

export const acknowledged = (on: string, stage: 1 | 2 = 1, handledBy: PersonId = amira): ComplaintEvent => ({
  type: 'ComplaintAcknowledged',
  stage,
  on: dateOnly(on),
  points: [
    { number: 1, text: 'The leak in the kitchen was left open' },
    { number: 2, text: 'Nobody rang back' },
  ],
  outcomesSought: ['The leak mended'],
  notOurs: [],
  handledBy,
})

export const extended = (toldOn: string, newDueOn: string, stage: 1 | 2 = 1): ComplaintEvent => ({
  type: 'ResponseExtended',
  stage,
  toldOn: dateOnly(toldOn),
  newDueOn: dateOnly(newDueOn),
  reason: 'The surveyor comes on Monday',
  updateEveryWorkingDays: 5,
  agreedWithResident: true,
  beyondLimitApprovedBy: null,
})

export const responded = (
  on: string,
  stage: 1 | 2 = 1,
  { decidedBy = amira, actions = [] as readonly { number: number; dueOn: string }[] } = {},
): ComplaintEvent => ({
  type: 'ComplaintResponded',
  stage,
  on: dateOnly(on),
  decidedBy,
  decisions: [
    { point: 1, decision: 'upheld', reasons: 'Our repairs policy says 28 days, and it took 42' },
    { point: 2, decision: 'not upheld', reasons: 'We rang on 3 and 9 November' },
  ],
  remedies: [],
  actions: actions.map(({ number, dueOn }) => ({
    number,
    dueOn: dateOnly(dueOn),
    what: 'Mend the leak',
    owner: 'Repairs',
  })),
})

export const stage2AskedFor = (on: string): ComplaintEvent => ({
  type: 'Stage2AskedFor',
  on: dateOnly(on),
  channel: 'web',
  words: '',
})

/** Received on 10 November 2026 and acknowledged in time: its stage 1 response is due on the 26th. */
export const underInvestigation = [received('2026-11-10'), acknowledged('2026-11-12')]

/** The same, answered on 20 November with one action promised for 4 December. */
export const answered = [
  ...underInvestigation,
  responded('2026-11-20', 1, { actions: [{ number: 1, dueOn: '2026-12-04' }] }),
]

/** The complaint after some events; stops when there are none. */
export function after(...events: readonly ComplaintEvent[]): Complaint {
  const complaint = replay(events)
  assert(complaint)
  return complaint
}

/** Given these events, when this is asked, then exactly these events follow, or exactly these refusals. */
export const given = (...events: readonly ComplaintEvent[]) => ({
  when: (command: ComplaintCommand, at: Standing = {}) => {
    const decision = decide(command, replay(events), standing(at))
    return {
      thenRecorded: (...expected: readonly ComplaintEvent[]) => {
        assert.deepStrictEqual(decision, { accepted: true, events: expected })
        replay([...events, ...expected])
      },
      thenRefused: (...expected: readonly Refusal[]) =>
        assert.deepStrictEqual(decision, { accepted: false, refusals: expected }),
    }
  },
})

export const edition = (id: '2020' | '2022' | '2024'): Edition => editions[id]
export const day = (text: string): DateOnly => dateOnly(text)
