// The life of one made-up complaint, command by command: each is asked of the procedure, so that nothing happens that could not.
import assert from 'node:assert/strict'
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Calendar } from '#core/calendar/working-days.ts'
import { type Complaint, type PersonId, recourseItself } from '#core/complaint/complaint.ts'
import { type ComplaintCommand, type ComplaintEvent, decide, replay } from '#core/complaint/procedure.ts'
import { editionFor } from '#core/handling-code/catalogue.ts'
import type { CheckedLetter } from '#core/landlord/letters-checked.ts'
import type { LandlordLimit } from '#core/landlord/limit.ts'

/** A command, the day it is given on, and by whom. */
export type Given = { readonly on: DateOnly; readonly by: PersonId; readonly command: ComplaintCommand }

type Around = {
  readonly today: DateOnly
  readonly calendar: Calendar
  readonly landlordLimits: readonly LandlordLimit[]
  readonly lettersChecked: readonly CheckedLetter[]
}

export type Life = {
  readonly given: readonly Given[]
  complaint(): Complaint
  give(on: DateOnly, by: PersonId, command: ComplaintCommand): void
}

const withLetter = new Set<ComplaintCommand['type']>([
  'AcknowledgeComplaint',
  'ExtendResponse',
  'RespondToComplaint',
  'ApproveResponse',
  'AgreeToRefusal',
  'OfferRemedy',
  'RestrictContact',
  'CompleteAction',
  'CloseComplaint',
])

/** Gives commands that the procedure accepts, up to today; what lies after today has not happened. */
export function createLife({ today, calendar, landlordLimits, lettersChecked }: Around): Life {
  const given: Given[] = []
  let events: readonly ComplaintEvent[] = []
  const complaint = (): Complaint => {
    const now = replay(events)
    assert(now, 'a life begins with a complaint')
    return now
  }
  return {
    given,
    complaint,
    give(on, by, command) {
      if (on > today) return
      const receivedOn = command.type === 'ReceiveComplaint' ? command.receivedOn : complaint().receivedOn
      const edition = editionFor(receivedOn)
      assert(edition, 'the demonstration is younger than the Code')
      const decision = decide(command, replay(events), {
        today: on,
        calendar,
        edition,
        landlordLimits,
        lettersChecked,
        roles: new Map(),
        by,
      })
      assert(decision.accepted, `${command.type}: ${JSON.stringify(decision)}`)
      given.push({ on, by, command })
      events = [...events, ...decision.events]
      // A response that waits for somebody to check it has sent nothing.
      if (!withLetter.has(command.type) || events.at(-1)?.type === 'ResponseSubmitted') return
      // What was written two years ago has long been posted.
      const sent = { type: 'ReportLetterDelivered', letter: events.length, by: 'print', on } as const
      given.push({ on, by: recourseItself, command: sent })
      const { type: _, ...delivered } = sent
      events = [...events, { type: 'LetterDelivered', ...delivered }]
    },
  }
}
