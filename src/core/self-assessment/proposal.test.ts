// The proposed answer: Yes only where something shows it and nothing speaks against it; and what a person must explain.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { addDays, dateOnly } from '../calendar/dates.ts'
import type { Attestation } from '../handling-code/attestation.ts'
import { readProfile } from '../landlord/profile.ts'
import { approvalRefusals, readinessOf } from './approval.ts'
import { countedFor, counterpartsOf } from './counterparts.ts'
import { contradictionOf, decisionRefusals } from './decision.ts'
import { compared } from './difference.ts'
import { type Proposal, proposalsOf } from './proposal.ts'
import { assessmentOf } from './scenario.ts'
import { nothingShown, oneForEachProvision, type Shown } from './shows.ts'

const file = (name: string) => JSON.parse(readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8'))
const read = readProfile(file('profiles/fernbank.json'), 'fernbank.json')
assert('profile' in read, JSON.stringify(read))
const { profile } = read
const asOf = dateOnly('2026-11-24')

const attestation = (over: Partial<Attestation> = {}): Attestation => ({
  edition: '2024',
  provision: '4.1',
  by: { name: 'Carys Wynn', role: 'Head of complaints' },
  on: dateOnly('2026-11-01'),
  says: 'yes',
  words: 'Two officers.',
  evidence: [{ what: 'Structure chart', where: 'Intranet' }],
  until: dateOnly('2027-10-31'),
  ...over,
})

function proposalOf(
  provision: string,
  counts: Partial<Shown>,
  attestations: readonly Attestation[] = [],
  ofContacts: Partial<Shown> = {},
): Proposal {
  const complaints = new Map([[provision, { ...nothingShown, ...counts }]])
  const contacts = new Map([[provision, { ...nothingShown, ...ofContacts }]])
  const shown = { complaints, contacts, notices: new Map() }
  const found = proposalsOf({ profile, edition: '2024', shown, attestations, asOf }).find(
    (one) => one.provision.id === provision,
  )
  assert(found)
  return found
}
const answered = (...of: Parameters<typeof proposalOf>) => {
  const { answer, state } = proposalOf(...of)
  return [answer, state]
}

test('a computed provision needs complaints that met it, and none that missed it or are not known', () => {
  assert.deepEqual(answered('6.2', {}), [null, 'not known'])
  assert.deepEqual(answered('6.2', { running: 4, 'not applicable': 9 }), [null, 'not known'])
  assert.deepEqual(answered('6.2', { met: 41, 'not known': 1 }), [null, 'not known'])
  assert.deepEqual(answered('6.2', { met: 41, running: 2 }), ['Yes', 'met'])
  assert.deepEqual(answered('6.2', { met: 41, missed: 1 }), ['No', 'some'])
  assert.deepEqual(answered('6.2', { missed: 3, 'not known': 1 }), ['No', 'not met'])
})

test('an attested provision needs a word with evidence that is in force', () => {
  assert.deepEqual(answered('4.1', {}), [null, 'not known'])
  assert.deepEqual(answered('4.1', {}, [attestation()]), ['Yes', 'met'])
  assert.deepEqual(answered('4.1', {}, [attestation({ until: dateOnly('2026-11-23') })]), [null, 'not known'])
  assert.deepEqual(answered('4.1', {}, [attestation({ evidence: [] })]), [null, 'not known'])
  assert.deepEqual(answered('4.1', {}, [attestation({ says: 'partly' })]), ['No', 'some'])
  assert.deepEqual(answered('4.1', {}, [attestation(), attestation({ on: dateOnly('2026-11-20'), says: 'no' })]), [
    'No',
    'not met',
  ])
})

test('a mixed provision needs both: the word does not outweigh a complaint, nor a complaint the word', () => {
  const word = attestation({ provision: '1.2' })
  assert.deepEqual(answered('1.2', { met: 5 }), [null, 'not known'])
  assert.deepEqual(answered('1.2', { met: 5 }, [word]), ['Yes', 'met'])
  assert.deepEqual(answered('1.2', { met: 5, missed: 1 }, [word]), ['No', 'some'])
  assert.deepEqual(answered('1.2', { met: 5, 'not known': 1 }, [word]), [null, 'not known'])
})

test('a provision that asks about contacts counts both, and is not answered by complaints alone', () => {
  assert.deepEqual(answered('1.3', { met: 41 }), [null, 'not known'])
  assert.deepEqual(answered('1.3', { met: 41 }, [], { met: 9 }), ['Yes', 'met'])
  assert.deepEqual(answered('1.3', { met: 41 }, [], { met: 8, missed: 1 }), ['No', 'some'])
  assert.deepEqual(answered('1.3', { met: 41 }, [], { met: 8, 'not known': 1 }), [null, 'not known'])
  assert.equal(
    proposalOf('1.3', { met: 41 }, [], { met: 8, missed: 1 }).reason,
    '49 of 50 complaints and contacts met it: 1 missed.',
  )
  assert.equal(proposalOf('1.3', {}, [], { missed: 1 }).reason, '0 of 1 complaint or contact met it: 1 missed.')
  assert.equal(
    proposalOf('1.3', { met: 41 }).reason,
    'Complaints alone do not show it, and no contact that never became a complaint has come to it.',
  )
})

test('a policy that says less than the Code asks is not met, whatever its complaints show', () => {
  const slow = {
    ...profile,
    limits: profile.limits.map((limit) => (limit.id === 'acknowledge-stage1' ? { ...limit, amount: 8 } : limit)),
  }
  const complaints = new Map([['6.2', { ...nothingShown, met: 3 }]])
  const shown = { complaints, contacts: new Map(), notices: new Map() }
  const found = proposalsOf({ profile: slow, edition: '2024', shown, attestations: [], asOf }).find(
    ({ provision }) => provision.id === '6.2',
  )
  assert.equal(found?.answer, 'No')
  assert.match(found?.reason ?? '', /^The policy says less than the Code asks/)
})

test('documents say their clauses in the landlord’s words; where there is none, none is made up', () => {
  assert.deepEqual(proposalOf('6.2', {}).says, [
    {
      document: 'Complaints policy',
      where: '4.1',
      words: 'We will acknowledge your complaint within 3 working days of receiving it',
    },
  ])
  assert.deepEqual(proposalOf('8.5', {}).says, [])
})

test('Yes against what is shown, or without anything shown, and No against Yes, are explained; No out of caution is not', () => {
  const missed = proposalOf('6.2', { met: 41, missed: 1 })
  const unknown = proposalOf('6.2', {})
  const met = proposalOf('6.2', { met: 41 })
  assert.equal(contradictionOf('Yes', missed), '41 of 42 complaints met it: 1 missed.')
  assert.equal(contradictionOf('Yes', unknown), 'No complaint has come to it.')
  assert.equal(contradictionOf('No', met), '41 of 41 complaints met it.')
  assert.equal(contradictionOf('N/A', met), '41 of 41 complaints met it.')
  assert.equal(contradictionOf('No', unknown), null)
  assert.equal(contradictionOf('No', missed), null)
  assert.equal(contradictionOf('Yes', met), null)
  const decision = { provision: '6.2', answer: 'Yes', explanation: ' ', commentary: '' }
  assert.deepEqual(
    decisionRefusals(decision, missed).map(({ field }) => field),
    ['explanation-6.2'],
  )
  assert.deepEqual(decisionRefusals({ ...decision, explanation: 'The flood.' }, missed), [])
  assert.equal(decisionRefusals({ ...decision, answer: 'Perhaps' }, met)[0]?.field, 'answer-6.2')
})

test('an answer that cases contradict, or nothing shows, since it was decided holds the approval up until it is explained', () => {
  const decided = { provision: '6.2', answer: 'Yes', explanation: '', commentary: '', number: 1, proposed: 'Yes' }
  const how = { source: 'decided', file: null } as const
  const decisions = [{ ...decided, ...how, by: 'amira.khan', at: '2026-11-20T10:00:00.000Z' }]
  const readiness = readinessOf([proposalOf('6.2', { met: 41, missed: 1 })], decisions)
  const approving = { governingBody: 'The board', name: 'Ada Reed', role: 'Chair', on: asOf, response: 'Read.' }
  const days = { today: asOf, periodBegins: asOf }
  assert.deepEqual(approvalRefusals(approving, readiness, days), [
    { because: 'The cases now contradict an answer without an explanation: 6.2' },
  ])
  assert.deepEqual(approvalRefusals(approving, readinessOf([proposalOf('6.2', {})], decisions), days), [
    { because: 'Nothing shows an answer without an explanation: 6.2' },
  ])
  const ready = { undecided: [], unexplained: [], unshown: [] }
  assert.deepEqual(approvalRefusals(approving, ready, days), [])
  assert.deepEqual(approvalRefusals({ ...approving, on: addDays(asOf, -1) }, ready, days), [
    { field: 'on', because: 'The date must be in the period or after it' },
  ])
})

test('of several answers of one provision the gravest stands, with its reason', () => {
  const one = { provision: '6.3', stage: 1, on: null } as const
  const answers = oneForEachProvision([
    { ...one, answer: 'met', reason: 'In time.' },
    { ...one, answer: 'missed', stage: 2, reason: 'Late.' },
    { ...one, answer: 'running', reason: 'Runs.' },
  ])
  assert.deepEqual(answers, [{ ...one, answer: 'missed', stage: 2, reason: 'Late.' }])
})

test('a complaint under another edition counts where the duty is the same, and nowhere else', () => {
  const for2024 = countedFor('2024').filter(({ edition }) => edition === '2022')
  const forOne = (provision: string) => for2024.filter((one) => one.for === provision).map((one) => one.provision)
  assert.deepEqual(forOne('6.13'), ['5.12'])
  assert.deepEqual(forOne('6.2'), [])
  assert.deepEqual(forOne('2.3'), [])
  assert.deepEqual(
    counterpartsOf('2024', '6.2', '2022').map(({ provision, kind }) => [provision, kind]),
    [['4.1', 'clock-changed']],
  )
})

test('two editions are compared by what means the same: changed, new, and no longer asked', () => {
  const before = assessmentOf(file('test/self-assessments/livewest-2022.json'))
  const after = assessmentOf(file('test/self-assessments/vivere-2024.json'))
  const { differences, dropped } = compared(before, after)
  assert.equal(differences.length, 72)
  assert.deepEqual(
    differences.filter(({ change }) => change === 'new').map(({ provision }) => provision),
    ['2.3', '2.5', '3.3', '5.1', '5.4', '5.5', '5.13', '6.12', '6.20', '7.4', '8.4', '8.5'],
  )
  assert.ok(dropped.some(({ provision }) => provision === '4.9'))
  assert.deepEqual(
    compared(before, before).differences.filter(({ change }) => change !== 'same'),
    [],
  )
})
