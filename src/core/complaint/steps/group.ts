// A complaint of several residents, or a petition, with one person to write to (1.2, 3.6).
import assert from 'node:assert/strict'
import { withHandling } from '../complaint.ts'
import type { Group } from '../handling-people.ts'
import { lineRefusals } from '../limits.ts'
import { acceptUnless, dayRefusals, noSuchComplaint, refuse, type Step, sinceReceipt } from '../step.ts'

export type RecordGroup = { readonly type: 'RecordGroup' } & Group
export type GroupRecorded = { readonly type: 'GroupRecorded' } & Group

const mostPeople = 100_000

export const recordGroup: Step<RecordGroup, GroupRecorded> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { people } = command
    const counted = Number.isInteger(people) && people >= 2 && people <= mostPeople
    const refusals = [
      ...(counted ? [] : [{ field: 'people', because: 'Enter how many residents complain: 2 or more' }]),
      ...lineRefusals('contactName', command.contactName, 'Enter the one person we write to', 'representatives'),
      ...dayRefusals('on', command.on, sinceReceipt(complaint), today),
    ]
    return acceptUnless(refusals, { ...command, type: 'GroupRecorded' })
  },
  apply(complaint, { type: _, ...group }) {
    assert(complaint, 'a group has a complaint')
    return withHandling(complaint, { group })
  },
}
