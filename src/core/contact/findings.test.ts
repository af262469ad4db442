// Each provision on contacts: met, missed, running, not known and not applicable, with its day and its reason.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ContactFinding } from './finding.ts'
import type { ContactEvent } from './procedure.ts'
import { becameComplaint, closed, contactAfter, day, dissatisfied, findingOf, followedUp, logged } from './scenario.ts'
import { warningsOf } from './watch.ts'

type At = Parameters<typeof findingOf>[2]
type Row = [string, readonly ContactEvent[], Partial<ContactFinding>, At?]

const offered = (on: string): ContactEvent => ({ type: 'ContactChoiceOffered', on: day(on), choice: 'not a complaint' })
const told = (on: string): ContactEvent => ({ type: 'ContactSignposted', on: day(on) })
const survey = (over = {}) => logged({ kind: 'survey', dissatisfied: true, ...over })
const fedUp = 'I am fed up, this is the third time'

const rows: readonly Row[] = [
  ['1.3', [logged()], { answer: 'not applicable', on: null }],
  ['1.3', [logged({ dissatisfied: true })], { answer: 'missed', on: day('2026-11-10') }],
  ['1.3', [logged({ dissatisfied: true, choiceOffered: true, choice: 'not a complaint' })], { answer: 'met' }],
  ['1.3', [logged({ dissatisfied: true }), offered('2026-11-16')], { answer: 'met', on: day('2026-11-16') }],
  ['1.3', [logged({ dissatisfied: true }), becameComplaint('2026-11-12', '2026-11-10')], { answer: 'met' }],
  ['1.3', [logged({ story: fedUp })], { answer: 'not known' }],
  ['1.3', [survey()], { answer: 'not applicable' }],
  ['1.4', [logged()], { answer: 'running', on: day('2026-11-10'), dueOn: null }],
  ['1.4', [logged()], { answer: 'running', dueOn: day('2026-11-24') }, { reviewWorkingDays: 10 }],
  ['1.4', [logged()], { answer: 'missed', dueOn: day('2026-11-23') }, { reviewWorkingDays: 9 }],
  ['1.4', [logged(), followedUp('2026-11-18')], { answer: 'met', on: day('2026-11-18') }, { reviewWorkingDays: 9 }],
  ['1.4', [logged(), closed('2026-11-19')], { answer: 'met', on: day('2026-11-19') }],
  ['1.4', [logged({ kind: 'comment' })], { answer: 'not applicable' }],
  ['1.5', [logged()], { answer: 'not applicable' }],
  ['1.5', [logged({ story: fedUp })], { answer: 'not known' }],
  ['1.5', [logged({ dissatisfied: true })], { answer: 'not known' }],
  ['1.5', [logged({ dissatisfied: true, choiceOffered: true, choice: 'asked to think' })], { answer: 'running' }],
  ['1.5', [logged(), dissatisfied('2026-11-17')], { answer: 'running', dueOn: day('2026-11-24') }],
  ['1.5', [logged(), dissatisfied('2026-11-16')], { answer: 'missed', dueOn: day('2026-11-23') }],
  ['1.5', [logged(), dissatisfied('2026-11-16', { choice: 'not a complaint' })], { answer: 'missed' }],
  ['1.5', [logged(), dissatisfied('2026-11-23'), closed('2026-11-23')], { answer: 'missed' }],
  [
    '1.5',
    [logged(), dissatisfied('2026-11-16'), becameComplaint('2026-11-18', '2026-11-16')],
    { answer: 'met', doneOn: day('2026-11-18') },
  ],
  [
    '1.5',
    [logged(), dissatisfied('2026-11-12'), becameComplaint('2026-11-23', '2026-11-12')],
    { answer: 'missed', dueOn: day('2026-11-19'), doneOn: day('2026-11-23') },
  ],
  [
    '1.5',
    [
      logged(),
      dissatisfied('2026-11-16'),
      becameComplaint('2026-11-18', '2026-11-16'),
      closed('2026-11-18', 'became a complaint'),
    ],
    { answer: 'missed' },
  ],
  ['1.5', [logged({ kind: 'comment' }), dissatisfied('2026-11-12')], { answer: 'not applicable' }],
  ['1.6', [survey(), told('2026-11-11')], { answer: 'met', on: day('2026-11-11') }],
  ['1.6', [survey()], { answer: 'running' }],
  ['1.6', [survey(), closed('2026-11-12', 'answered')], { answer: 'missed', on: day('2026-11-12') }],
  ['1.6', [survey({ dissatisfied: false, story: fedUp })], { answer: 'not known' }],
  ['1.6', [survey({ dissatisfied: false })], { answer: 'not applicable' }],
  ['1.6', [logged()], { answer: 'not applicable' }],
  // 2022: no choice to be given, requests only told apart, a complaint logged when it is asked for.
  ['1.3', [logged({ dissatisfied: true })], { answer: 'not known' }, { edition: '2022' }],
  [
    '1.3',
    [logged(), dissatisfied('2026-11-12'), becameComplaint('2026-11-12')],
    { answer: 'met' },
    { edition: '2022' },
  ],
  ['1.4', [logged()], { answer: 'met', on: day('2026-11-10') }, { edition: '2022', reviewWorkingDays: 1 }],
  ['1.5', [survey()], { answer: 'running' }, { edition: '2022' }],
  ['1.6', [logged(), dissatisfied('2026-11-16')], { answer: 'missed', dueOn: day('2026-11-23') }, { edition: '2022' }],
  [
    '1.6',
    [logged(), dissatisfied('2026-11-16', { choice: 'not a complaint' })],
    { answer: 'not applicable' },
    { edition: '2022' },
  ],
  [
    '1.6',
    [logged(), dissatisfied('2026-11-16', { choiceOffered: false, choice: 'not asked' })],
    { answer: 'not known' },
    { edition: '2022' },
  ],
  [
    '2020-6.1',
    [logged({ channel: 'advocate' }), becameComplaint('2026-11-12')],
    { answer: 'met' },
    { edition: '2020' },
  ],
  ['2020-6.1', [logged({ channel: 'advocate' })], { answer: 'not known' }, { edition: '2020' }],
  ['2020-6.1', [logged()], { answer: 'not applicable' }, { edition: '2020' }],
]

for (const [provision, events, expected, at] of rows) {
  const name = `${provision} (${at?.edition ?? '2024'}) ${expected.answer}: ${events.map(({ type }) => type).join(', ')}`
  test(name, () => {
    const found = findingOf(provision, events, at)
    assert.deepEqual({ ...found, ...expected }, found)
    assert.match(found.reason, /^[A-Z].*\.$/)
  })
}

test('reasons say who did what on which day', () => {
  const reason = (provision: string, ...events: readonly ContactEvent[]) => findingOf(provision, events).reason
  assert.equal(
    reason('1.3', logged({ dissatisfied: true })),
    'The resident was unhappy on Tue 10 Nov 2026 and was not given the choice to complain.',
  )
  assert.equal(
    reason('1.5', logged(), dissatisfied('2026-11-16', { choice: 'not a complaint' })),
    'The resident was unhappy on Mon 16 Nov 2026 with our response to the request, and no complaint was raised; the resident, asked, chose not to complain.',
  )
})

test('staff are warned of words that sound dissatisfied until the choice is given or a complaint is raised', () => {
  const heard = ['fed up', 'third time']
  assert.deepEqual(warningsOf(contactAfter(logged({ story: fedUp }))), heard)
  assert.deepEqual(warningsOf(contactAfter(logged({ story: fedUp, dissatisfied: true }))), heard)
  assert.deepEqual(warningsOf(contactAfter(logged({ story: fedUp, dissatisfied: true }), offered('2026-11-12'))), [])
  assert.deepEqual(warningsOf(contactAfter(logged({ story: fedUp }), becameComplaint('2026-11-12'))), [])
  assert.deepEqual(warningsOf(contactAfter(logged())), [])
  assert.deepEqual(warningsOf(contactAfter(logged(), followedUp('2026-11-12', 'She is still waiting'))), [
    'still waiting',
  ])
})
