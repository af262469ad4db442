// A made-up complaint under each edition, from receipt to the final response, and its letters: what tests share.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { type DateOnly, dateOnly } from '#core/calendar/dates.ts'
import { clocksOf } from '#core/complaint/clocks.ts'
import { complaintId, personId } from '#core/complaint/complaint.ts'
import { type ComplaintEvent, replay } from '#core/complaint/procedure.ts'
import { editionFor, editions } from '#core/handling-code/catalogue.ts'
import type { EditionId } from '#core/handling-code/edition.ts'
import { type Profile, readProfile } from '#core/landlord/profile.ts'
import { type ComposedLetter, lettersFor } from './catalogue.ts'
import { wordsFor } from './language.ts'
import type { LetterGiven } from './letter.ts'
import type { Words } from './words/words.ts'

const calendar = publishedCalendar()
const amira = personId('amira.khan')
const ben = personId('ben.osei')

export const fernbank = profileOf('fernbank')

export function profileOf(id: string): Profile {
  const file = `${id}.json`
  const read = readProfile(JSON.parse(readFileSync(new URL(`../../profiles/${file}`, import.meta.url), 'utf8')), file)
  assert('profile' in read)
  return read.profile
}

/** The days of the story: 2024 is held to the landlord's own limits too, and is told of a late answer. */
const days = {
  2020: ['2021-06-01', '2021-06-04', '2021-06-14', '2021-06-22', '2021-06-25', '2021-07-01', '2021-07-07'],
  2022: ['2023-03-01', '2023-03-03', '2023-03-14', '2023-03-22', '2023-04-03', '2023-04-05', '2023-04-24'],
  2024: ['2026-11-23', '2026-11-25', '2026-12-09', '2026-12-16', '2026-12-18', '2026-12-22', '2027-01-20'],
} as const
const laterDays = {
  2020: ['2021-06-28', '2021-07-16', '2021-08-02', '2021-07-30'],
  2022: ['2023-03-28', '2023-04-18', '2023-05-15', '2023-05-12'],
  2024: ['2026-12-23', '2027-01-15', '2027-02-17', '2027-02-19'],
} as const

export function storyUnder(edition: EditionId, landlord: Profile = fernbank): readonly ComplaintEvent[] {
  const [received, acknowledged1, extended1, responded1, asked, acknowledged2, extended2] = days[edition]
  const [newDue1, actionDue, newDue2, responded2] = laterDays[edition]
  const agreedWithResident = edition !== '2022'
  return [
    receivedOn(received, edition === '2024' ? landlord.limits : []),
    acknowledgedOn(acknowledged1, 1),
    {
      type: 'ResponseExtended',
      stage: 1,
      toldOn: dateOnly(extended1),
      newDueOn: dateOnly(newDue1),
      reason: 'A damp surveyor has to look at the wall.\n\nThe first day that the surveyor is free is next week.',
      updateEveryWorkingDays: 5,
      agreedWithResident,
      beyondLimitApprovedBy: null,
    },
    respondedOn(responded1, actionDue),
    { type: 'Stage2AskedFor', on: dateOnly(asked), channel: 'web', words: '' },
    acknowledgedOn(acknowledged2, 2),
    {
      type: 'ResponseExtended',
      stage: 2,
      toldOn: dateOnly(extended2),
      newDueOn: dateOnly(newDue2),
      reason: 'We are waiting for the contractor’s records of the visits.',
      updateEveryWorkingDays: 1,
      agreedWithResident,
      beyondLimitApprovedBy: null,
    },
    finallyRespondedOn(responded2),
  ]
}

const receivedOn = (on: string, landlordLimits: Profile['limits']): ComplaintEvent => ({
  type: 'ComplaintReceived',
  complaint: complaintId('C-26-7F3K2Q'),
  resident: {
    name: 'Rosa <b>Marsh',
    address: '4 Heron Court\nExampleton\nZZ1 2ZZ',
    telephone: '01632 960 017',
    email: '',
    replyBy: 'post',
    letterFormat: 'standard',
    needs: 'Please ring only in the morning',
  },
  channel: 'phone',
  receivedOn: dateOnly(on),
  loggedOn: dateOnly(on),
  story: 'Mould in the bedroom since the winter',
  outcomeWanted: 'Get rid of it',
  landlordLimits,
})

const acknowledgedOn = (on: string, stage: 1 | 2): ComplaintEvent => ({
  type: 'ComplaintAcknowledged',
  stage,
  on: dateOnly(on),
  points: [
    { number: 1, text: 'We did not treat the mould in your bedroom when you told us about it in January.' },
    { number: 2, text: 'Nobody came on the two days that we gave you.' },
    { number: 3, text: 'The person on the phone was rude to you.' },
  ],
  outcomesSought: ['The mould treated, and its cause found.', 'Money for the bedding that you threw away.'],
  notOurs: stage === 1 ? [{ text: 'The street light outside', whoIs: 'Exampleton Council' }] : [],
  handledBy: stage === 1 ? amira : ben,
})

const respondedOn = (on: string, dueOn: string): ComplaintEvent => ({
  type: 'ComplaintResponded',
  stage: 1,
  on: dateOnly(on),
  decidedBy: amira,
  decisions: [
    {
      point: 1,
      decision: 'upheld',
      reasons: 'Our repairs policy says 28 days. We took 60.\n\nWe have no record of why.',
    },
    { point: 2, decision: 'partly upheld', reasons: 'We missed one of the two days. On the other, nobody was in.' },
    { point: 3, decision: 'not upheld', reasons: 'We listened to the call. We did not find it rude.' },
  ],
  remedies: [
    { kind: 'apology', what: 'we are sorry that you lived with mould for so long.', pence: null },
    { kind: 'financial', what: 'Living with the mould', pence: 120000 },
    { kind: 'financial', what: 'Bedding', pence: 3650 },
    { kind: 'policy or practice changed', what: 'every report of mould now gets a visit.', pence: null },
  ],
  actions: [{ number: 1, what: 'Fit a fan in your bathroom', owner: 'Repairs team', dueOn: dateOnly(dueOn) }],
})

const finallyRespondedOn = (on: string): ComplaintEvent => ({
  type: 'ComplaintResponded',
  stage: 2,
  on: dateOnly(on),
  decidedBy: ben,
  decisions: [1, 2, 3].map((point) => ({
    point,
    decision: 'not upheld',
    reasons: `We looked at point ${point} again.`,
  })),
  remedies: [],
  actions: [],
})

export function givenAfter(
  events: readonly ComplaintEvent[],
  landlord: Profile = fernbank,
  writtenOn: DateOnly = dateOnly('2027-03-01'),
  words?: Words,
): LetterGiven {
  const complaint = replay(events)
  const edition = complaint && editionFor(complaint.receivedOn)
  assert(edition)
  return {
    complaint,
    clocks: clocksOf(complaint, edition, calendar),
    edition,
    landlord,
    writtenOn,
    accessCode: 'K7QM-2XPD-9RWT',
    followAt: 'https://complaints.fernbank.example/follow',
    staffNames: new Map([
      [amira, 'Amira Khan'],
      [ben, 'Ben Osei'],
    ]),
    wordings: new Map(),
    words: words ?? wordsFor(complaint.resident, landlord),
  }
}

/** Every letter of a story, each composed when its event is recorded; numbered from 1. */
export function lettersOf(
  events: readonly ComplaintEvent[],
  landlord: Profile = fernbank,
  writtenOn?: DateOnly,
  words?: Words,
): readonly ComposedLetter[] {
  return events.flatMap((event, index) =>
    lettersFor([{ number: index + 1, event }], givenAfter(events.slice(0, index + 1), landlord, writtenOn, words)),
  )
}

export const editionIds = Object.values(editions).map(({ id }) => id)
