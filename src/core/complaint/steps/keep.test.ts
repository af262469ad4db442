// A complaint kept to named people: who may be named, who acts on it, and how a lead opens it all the same.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Role } from '../../landlord/roles.ts'
import { type PersonId, personId, theResident } from '../complaint.ts'
import { mayOpen } from '../handling-readers.ts'
import { acknowledged, after, amira, ben, dan, day, given, received } from '../scenario.ts'
import { conflictDeclared, factsOf, keptToPeople } from '../scenario-handling.ts'

const carys = personId('carys.wynn')
const roles = new Map<PersonId, Role>([
  [amira, 'officer'],
  [ben, 'officer'],
  [carys, 'lead'],
  [dan, 'adviser'],
])
const on = day('2026-11-23')
const by = (person: PersonId) => ({ by: person, roles })
const open = [received('2026-11-20'), acknowledged('2026-11-20')]
const kept = [...open, keptToPeople()]
const keep = { type: 'KeepToPeople', ...factsOf(keptToPeople()) } as const
const join = { type: 'JoinReaders', on, because: 'She rang, and both are away' } as const
const openAgain = { type: 'OpenToEverybody', on, because: 'It is safe now' } as const

test('those who are named may open it, and nobody else of the staff; the resident and the program act on it as before', () => {
  const { handling } = after(...kept)
  assert.deepEqual(
    [amira, ben, carys, dan, theResident].map((person) => mayOpen(handling, person)),
    [true, true, false, false, true],
  )
  assert.equal(mayOpen(after(...open).handling, dan), true)
})

test('it is kept to people who work here, with whoever handles it among them, for a reason', () => {
  given(...open)
    .when(keep, by(amira))
    .thenRecorded(keptToPeople())
  given(...open)
    .when({ ...keep, people: [ben, amira, ben] }, by(amira))
    .thenRecorded(keptToPeople({ people: [ben, amira] }))
  given(...open)
    .when({ ...keep, people: [] }, by(carys))
    .thenRefused(
      { field: 'people', because: 'Choose who may open it' },
      { field: 'people', because: 'Whoever handles it must be among them, or it must be given to somebody else first' },
    )
  given(...open)
    .when({ ...keep, people: [amira, personId('nobody')] }, by(amira))
    .thenRefused({ field: 'people', because: 'Somebody chosen does not work here. Choose again' })
  given(...open)
    .when({ ...keep, words: ' ' }, by(amira))
    .thenRefused({ field: 'words', because: 'Enter why it is kept to named people' })
})

test('an officer does not shut themself out; a lead may, since it may be about them', () => {
  given(...open)
    .when({ ...keep, people: [amira] }, by(ben))
    .thenRefused({
      field: 'people',
      because: 'You would not be able to open it any more. Choose yourself too, or ask a lead',
    })
  given(...open)
    .when({ ...keep, people: [amira] }, by(carys))
    .thenRecorded(keptToPeople({ people: [amira] }))
})

test('5.8 whoever has a conflict of interest that is not settled is not named, and does not join', () => {
  const because = 'A conflict of interest about this person is not settled'
  given(...open, conflictDeclared({ on, person: ben }))
    .when(keep, by(amira))
    .thenRefused({ field: 'people', because, provision: '5.8c' })
  given(...kept, conflictDeclared({ on, person: carys }))
    .when(join, by(carys))
    .thenRefused({ because, provision: '5.8c' })
})

test('nobody else does anything on it, and nothing on it is given to anybody else', () => {
  given(...kept)
    .when(openAgain, by(dan))
    .thenRefused({ because: 'This complaint is kept to named people, and you are not among them' })
  given(...kept)
    .when({ type: 'AssignComplaint', on, handledBy: carys, reason: 'Amira is away' }, by(amira))
    .thenRefused({
      field: 'handledBy',
      because: 'This complaint is kept to named people, and they are not among them. Choose somebody else',
    })
})

test('a lead who was not named opens it for a reason, and is among them from then on', () => {
  const joined = { type: 'ReadersJoined', on, because: 'She rang, and both are away', person: carys } as const
  given(...kept)
    .when(join, by(carys))
    .thenRecorded(joined)
  assert.equal(mayOpen(after(...kept, joined).handling, carys), true)
  given(...kept)
    .when(join, by(dan))
    .thenRefused({ because: 'Only a lead may open it without being named' })
  given(...kept)
    .when({ ...join, because: '' }, by(carys))
    .thenRefused({ field: 'because', because: 'Enter why you must open it' })
  given(...kept)
    .when(join, by(amira))
    .thenRefused({ because: 'You may open this complaint already' })
})

test('opened to everybody, everybody may', () => {
  given(...kept)
    .when(openAgain, by(ben))
    .thenRecorded({ ...openAgain, type: 'OpenedToEverybody' })
  assert.equal(after(...kept, { ...openAgain, type: 'OpenedToEverybody' }).handling.readers, null)
  given(...open)
    .when(openAgain, by(ben))
    .thenRefused({ because: 'Everybody may open this complaint already' })
})
