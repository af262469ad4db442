// Change one fact of one contact, and exactly the provisions that depend on it change.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { publishedCalendar } from '../../calendar/bank-holidays.ts'
import { type DateOnly, dateOnly } from '../../calendar/dates.ts'
import type { Contact } from '../contact.ts'
import type { AssessedContact } from '../finding.ts'
import { contactFindingsOf } from '../findings.ts'
import type { ContactEvent } from '../procedure.ts'
import { contactAfter } from '../scenario.ts'
import { contactRules } from './catalogue.ts'
import {
  becameComplaint,
  contactClosed,
  contactFollowedUp,
  contactLogged,
  surveyReceived,
  toldHowToComplain,
  unhappyWithResponse,
} from './example-events.ts'
import type { ContactFact } from './rule.ts'

const calendar = publishedCalendar()
const day: (text: string) => DateOnly = dateOnly

const ofContact = [
  'kind',
  'channel',
  'resident',
  'receivedOn',
  'loggedOn',
  'story',
  'followUps',
  'dissatisfactions',
  'signpostedOn',
  'complaint',
  'closed',
] as const satisfies readonly (keyof Contact)[]
const facts: readonly ContactFact[] = [...ofContact, 'reviewWorkingDays']

/** Every contact of every example, with the interval of its landlord. */
const cases = contactRules
  .flatMap(({ examples }) => examples)
  .map(({ events, reviewWorkingDays }) => ({ contact: contactAfter(...events), reviewWorkingDays }))

test('a fact that a rule does not read never changes its answer', () => {
  const drawn = fc.record({
    one: fc.constantFrom(...cases),
    other: fc.constantFrom(...cases),
    fact: fc.constantFrom(...facts),
    edition: fc.constantFrom('2024', '2022', '2020'),
  })
  fc.assert(
    fc.property(drawn, ({ one, other, fact, edition }) => {
      const around = { edition, calendar, today: day('2027-03-30') } as const
      const changed =
        fact === 'reviewWorkingDays'
          ? { ...one, reviewWorkingDays: other.reviewWorkingDays }
          : { ...one, contact: { ...one.contact, [fact]: other.contact[fact] } }
      for (const rule of contactRules.filter(({ reads }) => !reads.includes(fact))) {
        const answers = [one, changed].map((of): unknown => rule.answer({ ...around, ...of } satisfies AssessedContact))
        assert.deepEqual(answers[1], answers[0], `${rule.name}: ${fact}`)
      }
    }),
    { numRuns: 600, seed: 20261125 },
  )
})

/** The 2024 provisions whose answer, day or reason is another after one more event. */
function changedBy(before: readonly ContactEvent[], event: ContactEvent): string {
  const around = { edition: '2024', calendar, today: day('2026-11-20'), reviewWorkingDays: null } as const
  const [was, is] = [before, [...before, event]].map((events) =>
    contactFindingsOf({ contact: contactAfter(...events), ...around }),
  )
  const changed = (is ?? []).filter((one, place) => JSON.stringify(one) !== JSON.stringify(was?.[place]))
  return changed.map(({ provision }) => provision).join(' ')
}

test('one thing more on a request changes the provisions that ask for it, and no more', () => {
  const request = [contactLogged('2026-11-02')]
  assert.equal(changedBy(request, contactFollowedUp('2026-11-05')), '1.4')
  assert.equal(changedBy(request, unhappyWithResponse('2026-11-09')), '1.3 1.5')
  assert.equal(changedBy(request, contactClosed('2026-11-09', 'put right')), '1.4')
  const unhappy = [...request, unhappyWithResponse('2026-11-09')]
  assert.equal(changedBy(unhappy, becameComplaint('2026-11-10', '2026-11-09')), '1.3 1.5')
  const lately = [...request, unhappyWithResponse('2026-11-16')]
  assert.equal(changedBy(lately, contactClosed('2026-11-17', 'not put right')), '1.4 1.5')
})

test('telling whoever is unhappy in a survey how to complain changes 1.6 alone', () => {
  assert.equal(changedBy([surveyReceived('2026-11-02')], toldHowToComplain('2026-11-03')), '1.6')
})
