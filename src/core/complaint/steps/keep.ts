// A complaint is kept to named people, because of whom it is about or what is said in it; and is opened to everybody again.
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { type Complaint, type PersonId, withHandling } from '../complaint.ts'
import { mayOpen, type Readers } from '../handling-readers.ts'
import { textRefusals } from '../limits.ts'
import {
  acceptUnless,
  dayRefusals,
  noSuchComplaint,
  refuse,
  type Step,
  type StepRefusal,
  sinceReceipt,
} from '../step.ts'
import { conflictRefusals } from './conflict.ts'

export type KeepToPeople = { readonly type: 'KeepToPeople' } & Readers
export type KeptToPeople = { readonly type: 'KeptToPeople' } & Readers

const field = 'people'

export const keepToPeople: Step<KeepToPeople, KeptToPeople> = {
  decide(command, complaint, { today, by, roles }) {
    if (!complaint) return refuse(noSuchComplaint)
    const people = [...new Set(command.people)]
    const { handledBy } = complaint
    const refusals = [
      ...textRefusals('words', command.words, 'Enter why it is kept to named people'),
      ...dayRefusals('on', command.on, sinceReceipt(complaint), today),
      ...(people.length === 0 ? [{ field, because: 'Choose who may open it' }] : []),
      ...(people.some((person) => !roles.has(person))
        ? [{ field, because: 'Somebody chosen does not work here. Choose again' }]
        : []),
      ...(handledBy && !people.includes(handledBy)
        ? [{ field, because: 'Whoever handles it must be among them, or it must be given to somebody else first' }]
        : []),
      // A lead may name others and not themself: the complaint may be about them.
      ...(people.includes(by) || roles.get(by) === 'lead'
        ? []
        : [{ field, because: 'You would not be able to open it any more. Choose yourself too, or ask a lead' }]),
      ...people.flatMap((person) => conflictRefusals(complaint, person, field)).slice(0, 1),
    ]
    return acceptUnless(refusals, { ...command, people, type: 'KeptToPeople' })
  },
  apply(complaint, { type: _, ...readers }) {
    assert(complaint, 'a complaint is kept to people')
    return withHandling(complaint, { readers })
  },
}

type Opened = { readonly on: DateOnly; readonly because: string }
export type OpenToEverybody = { readonly type: 'OpenToEverybody' } & Opened
export type OpenedToEverybody = { readonly type: 'OpenedToEverybody' } & Opened

export const openToEverybody: Step<OpenToEverybody, OpenedToEverybody> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { readers } = complaint.handling
    if (!readers) return refuse({ because: 'Everybody may open this complaint already' })
    const refusals = [
      ...textRefusals('because', command.because, 'Enter why everybody may open it again'),
      ...dayRefusals('on', command.on, { on: readers.on, what: 'the day it was kept to named people' }, today),
    ]
    return acceptUnless(refusals, { ...command, type: 'OpenedToEverybody' })
  },
  apply(complaint) {
    assert(complaint?.handling.readers, 'what is kept is opened')
    return withHandling(complaint, { readers: null })
  },
}

type Joined = { readonly on: DateOnly; readonly because: string }
export type JoinReaders = { readonly type: 'JoinReaders' } & Joined
export type ReadersJoined = { readonly type: 'ReadersJoined'; readonly person: PersonId } & Joined

/** A lead who was not named opens it for a reason, which stands in its history: somebody must be able to, at three in the morning. */
export const joinReaders: Step<JoinReaders, ReadersJoined> = {
  decide(command, complaint, { today, by, roles }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { readers } = complaint.handling
    if (!readers || readers.people.includes(by)) return refuse({ because: 'You may open this complaint already' })
    if (roles.get(by) !== 'lead') return refuse({ because: 'Only a lead may open it without being named' })
    const refusals = [
      ...conflictRefusals(complaint, by),
      ...textRefusals('because', command.because, 'Enter why you must open it'),
      ...dayRefusals('on', command.on, { on: readers.on, what: 'the day it was kept to named people' }, today),
    ]
    return acceptUnless(refusals, { ...command, type: 'ReadersJoined', person: by })
  },
  apply(complaint, { person }) {
    assert(complaint?.handling.readers, 'a lead joins those who may open what is kept')
    const { readers } = complaint.handling
    return withHandling(complaint, { readers: { ...readers, people: [...readers.people, person] } })
  },
}

/** Why a person may not be given something to do on it: they could not open it. */
export const readerRefusals = ({ handling }: Complaint, person: PersonId, field: string): readonly StepRefusal[] =>
  mayOpen(handling, person)
    ? []
    : [{ field, because: 'This complaint is kept to named people, and they are not among them. Choose somebody else' }]
