// A complaint arrives, by any channel and to anyone; it is received the day anyone got it (1.2, 3.2, 6.2).
import assert from 'node:assert/strict'
import { type DateOnly, longDate } from '../../calendar/dates.ts'
import { editionFor } from '../../handling-code/catalogue.ts'
import type { LandlordLimit } from '../../landlord/limit.ts'
import type { Channel, ComplaintId, Resident } from '../complaint.ts'
import { nothingYet } from '../handling.ts'
import { accept, emptyRefusal, refuse, type Step, type StepRefusal } from '../step.ts'

type Received = {
  readonly complaint: ComplaintId
  readonly resident: Resident
  readonly channel: Channel
  readonly receivedOn: DateOnly
  readonly story: string
  readonly outcomeWanted: string
}
export type ReceiveComplaint = { readonly type: 'ReceiveComplaint' } & Received
export type ComplaintReceived = {
  readonly type: 'ComplaintReceived'
  readonly loggedOn: DateOnly
  readonly landlordLimits: readonly LandlordLimit[]
} & Received

export const receive: Step<ReceiveComplaint, ComplaintReceived> = {
  decide(command, complaint, { today, landlordLimits }) {
    if (complaint) return refuse({ because: 'This complaint is already recorded' })
    const refusals = [
      ...emptyRefusal('name', command.resident.name, 'Enter who is complaining'),
      ...emptyRefusal('story', command.story, 'Enter what happened'),
      ...replyRefusals(command.resident),
      ...receivedOnRefusals(command.receivedOn, today),
    ]
    const { type: _, ...received } = command
    return refusals.length > 0
      ? refuse(...refusals)
      : accept({ type: 'ComplaintReceived', ...received, loggedOn: today, landlordLimits })
  },
  apply(complaint, event) {
    assert(!complaint, 'a complaint is received once')
    const { type: _, complaint: id, ...received } = event
    return {
      ...received,
      id,
      handledBy: null,
      stages: [{ stage: 1, askedOn: event.receivedOn, acknowledgement: null, extensions: [], response: null }],
      actions: [],
      deliveredLetters: [],
      closedOn: null,
      handling: nothingYet,
      imported: null,
    }
  },
}

const reach = { post: 'address', email: 'email', phone: 'telephone' } as const
const asked = {
  address: 'Enter the address to write to',
  email: 'Enter the email address to write to',
  telephone: 'Enter the telephone number to ring',
}

function replyRefusals(resident: Resident): readonly StepRefusal[] {
  const field = reach[resident.replyBy]
  return emptyRefusal(field, resident[field], asked[field])
}

/** A complaint is received today or earlier, and under an edition of the Code. */
export function receivedOnRefusals(receivedOn: DateOnly, today: DateOnly): readonly StepRefusal[] {
  if (receivedOn > today) return [{ field: 'receivedOn', because: 'The date must be today or in the past' }]
  if (editionFor(receivedOn)) return []
  const first = longDate('2020-07-01' as DateOnly)
  return [{ field: 'receivedOn', because: `No edition of the Complaint Handling Code was in force before ${first}` }]
}
