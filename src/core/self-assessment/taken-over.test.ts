// What may be taken over in one act: only what the cases show, and never a Yes for what is not known or has no evidence.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '../calendar/dates.ts'
import type { Attestation } from '../handling-code/attestation.ts'
import { provisionsOf } from '../handling-code/provisions.ts'
import type { PolicyFinding } from '../policy-check/finding.ts'
import type { Proposal } from './proposal.ts'
import { nothingShown } from './shows.ts'
import { mayBeTakenOver } from './taken-over.ts'

const [provision] = provisionsOf('2024').filter(({ id }) => id === '6.2')
assert(provision)
const shown: Proposal = {
  provision,
  kind: 'computed',
  says: [],
  breaches: [],
  shows: { ...nothingShown, met: 41 },
  shownBy: { complaints: { ...nothingShown, met: 41 } },
  attested: null,
  answer: 'Yes',
  reason: '41 of 41 complaints met it.',
  state: 'met',
}
const may = (changes: Partial<Proposal>): boolean => mayBeTakenOver({ ...shown, ...changes })
const attestation: Attestation = {
  edition: '2024',
  provision: '6.2',
  by: { name: 'Carys Wynn', role: 'Head of complaints' },
  on: dateOnly('2026-11-01'),
  says: 'yes',
  words: 'Always.',
  evidence: [],
  until: dateOnly('2027-10-31'),
}
const word = (answer: 'met' | 'missed' | 'partly' | 'not known') =>
  ({ answer, reason: 'Carys Wynn says so.', attestation }) as const
const breach: PolicyFinding = {
  provision: '6.2',
  severity: 'breach',
  says: 'eight working days',
  asks: 'five working days',
  wayOut: 'Change it',
}

test('given cases that all met it, when nothing speaks against it, then Yes may be taken over', () => {
  assert.equal(may({}), true)
  assert.equal(may({ shows: { ...nothingShown, met: 41, running: 2 } }), true)
  assert.equal(may({ attested: word('met') }), true)
})

test('given a case that missed it, then No may be taken over, unless somebody’s word says otherwise', () => {
  const missed = { answer: 'No', shows: { ...nothingShown, met: 41, missed: 1 } }
  assert.equal(may(missed), true)
  assert.equal(may({ ...missed, attested: word('met') }), false)
})

test('given what is not known or has no evidence, then nothing may be taken over as Yes', () => {
  assert.equal(may({ shows: { ...nothingShown, met: 41, 'not known': 1 } }), false)
  assert.equal(may({ shows: nothingShown }), false)
  assert.equal(may({ shows: { ...nothingShown, running: 4 } }), false)
  assert.equal(may({ shows: null, attested: word('met') }), false)
  assert.equal(may({ attested: word('not known') }), false)
  assert.equal(may({ answer: null }), false)
})

test('given a contradiction among the sources, then a person decides', () => {
  assert.equal(may({ shows: { ...nothingShown, met: 41, missed: 1 } }), false)
  assert.equal(may({ attested: word('partly') }), false)
  assert.equal(may({ breaches: [breach] }), false)
  assert.equal(may({ answer: 'No' }), false)
})
