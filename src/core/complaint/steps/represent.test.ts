// Who speaks for the resident, and complaints of several residents.
import assert from 'node:assert/strict'
import test from 'node:test'
import { after, day, given, received } from '../scenario.ts'
import { factsOf, groupRecorded, representativeAppointed } from '../scenario-handling.ts'

const before = received('2026-11-20')
const appoint = { type: 'AppointRepresentative', ...factsOf(representativeAppointed()) } as const

test('3.6 a representative is appointed while authority is awaited: no form holds the complaint up', () => {
  given(before).when(appoint).thenRecorded(representativeAppointed())
  given(before, representativeAppointed())
    .when({ ...appoint, name: 'Jo Marsh', relation: 'friend or relative' })
    .thenRecorded(representativeAppointed({ number: 2, name: 'Jo Marsh', relation: 'friend or relative' }))
})

test('3.6 a representative has a name and a scope, and authority that is given says how', () => {
  given(before)
    .when({ ...appoint, name: '', scope: '', authority: 'given' })
    .thenRefused(
      { field: 'name', because: 'Enter who speaks for the resident', provision: '3.6' },
      { field: 'scope', because: 'Enter what they may hear and decide', provision: '3.6' },
      { field: 'authorityProof', because: 'Say how the resident gave them authority', provision: '3.6' },
    )
})

const given1 = { type: 'AuthorityRecorded', representative: 1, on: day('2026-11-24'), proof: 'By phone' } as const
const ended = {
  type: 'RepresentationEnded',
  representative: 1,
  on: day('2026-11-24'),
  because: 'The resident prefers to speak for herself',
} as const

test('3.6 authority that was awaited is given once', () => {
  const record = { ...given1, type: 'RecordAuthority' } as const
  given(before, representativeAppointed()).when(record).thenRecorded(given1)
  given(before, representativeAppointed(), given1)
    .when(record)
    .thenRefused({ because: 'No authority is awaited from the resident' })
  given(before).when(record).thenRefused({ because: 'There is no such representative' })
})

test('3.6 a representative no longer acts, and stays on the record', () => {
  const end = { ...ended, type: 'EndRepresentation' } as const
  given(before, representativeAppointed()).when(end).thenRecorded(ended)
  given(before, representativeAppointed(), ended).when(end).thenRefused({ because: 'There is no such representative' })
  const [representative] = after(before, representativeAppointed(), ended).handling.representatives
  assert.deepEqual(representative?.ended, { on: '2026-11-24', because: 'The resident prefers to speak for herself' })
})

test('1.2 3.6 a petition has its number of people and one to write to', () => {
  const record = { type: 'RecordGroup', ...factsOf(groupRecorded()) } as const
  given(before).when(record).thenRecorded(groupRecorded())
  given(before)
    .when({ ...record, people: 1, contactName: '' })
    .thenRefused(
      { field: 'people', because: 'Enter how many residents complain: 2 or more' },
      { field: 'contactName', because: 'Enter the one person we write to', provision: '3.6' },
    )
})
