// While a refusal stands nothing goes further; taken on after all, the complaint has its clocks from the day it was received.
import assert from 'node:assert/strict'
import test from 'node:test'
import { clocksOf } from '../clocks.ts'
import { isOpen } from '../complaint.ts'
import { statusOf } from '../due.ts'
import { after, amira, answered, calendar, day, edition, given, received, stage2AskedFor } from '../scenario.ts'
import { escalationRefused, excluded, exclusionWithdrawn, refused } from '../scenario-refusals.ts'

const before = received('2026-11-20')

test('2.4 nothing stops silently: an excluded complaint says why it goes no further', () => {
  given(before, ...refused(1))
    .when({ type: 'CloseComplaint', on: day('2026-11-24') })
    .thenRefused({
      because: 'This complaint is excluded. Withdraw the exclusion before you go on',
      provision: '2.4',
    })
})

const withdraw = {
  type: 'WithdrawExclusion',
  on: day('2026-11-24'),
  asked: 'the Ombudsman',
  because: 'The claim is about another flat',
} as const

test('2.4 an exclusion withdrawn puts the complaint back, with its clocks from the day it was first received', () => {
  given(before, ...refused(1))
    .when(withdraw)
    .thenRecorded(exclusionWithdrawn())
  given(before).when(withdraw).thenRefused({ because: 'This complaint is not excluded', provision: '2.4' })

  const complaint = after(before, ...refused(1), exclusionWithdrawn())
  const clocks = clocksOf(complaint, edition('2024'), calendar)
  assert.equal(isOpen(complaint), true)
  assert.deepEqual(
    clocks.map(({ name, dueOn }) => [name, dueOn]),
    [
      ['acknowledgement', '2026-11-27'],
      ['response', '2026-12-11'],
    ],
  )
  assert.deepEqual(clocks, clocksOf(after(before), edition('2024'), calendar))
})

const asked = [...answered, stage2AskedFor('2026-11-23')]
const acknowledge = {
  type: 'AcknowledgeComplaint',
  stage: 2,
  on: day('2026-11-24'),
  points: [{ number: 1, text: 'The leak' }],
  outcomesSought: ['Mended'],
  notOurs: [],
  handledBy: amira,
} as const

test('5.11 a refused escalation goes no further until it is withdrawn', () => {
  given(...asked, ...refused(2))
    .when(acknowledge)
    .thenRefused({ because: 'Escalation is refused. Withdraw the refusal before you go on', provision: '5.11' })
  assert.equal(statusOf(after(...asked, ...refused(2), exclusionWithdrawn())), 'under review')
})

test('refusals recorded before a second person acted still stand, are withdrawn, and say who was heard: not known', () => {
  const old = after(before, excluded())
  assert.equal(statusOf(old), 'excluded')
  assert.deepEqual(old.handling.exclusions, [
    {
      number: 1,
      stage: 1,
      ground: 'legal proceedings started',
      on: '2026-11-23',
      facts: 'The claim is about this same leak, and asks for the same works',
      knownSince: null,
      claimFiledOn: '2026-11-02',
      earlierCase: '',
      clause: '',
      clauseWords: '',
      discretion: '',
      decidedBy: 'amira.khan',
      secondPerson: 'ben.osei',
      agreement: 'not known',
      withdrawn: null,
    },
  ])
  given(before, excluded()).when(withdraw).thenRecorded(exclusionWithdrawn())
  assert.equal(statusOf(after(...asked, escalationRefused())), 'excluded')
  assert.equal(statusOf(after(...asked, escalationRefused(), exclusionWithdrawn())), 'under review')
  given(...asked, escalationRefused())
    .when(acknowledge)
    .thenRefused({ because: 'Escalation is refused. Withdraw the refusal before you go on', provision: '5.11' })
})
