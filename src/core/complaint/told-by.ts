// What the letter of an event tells, where the Code counts the time of it.
import type { Told } from './handling-post.ts'
import type { ComplaintEvent } from './procedure.ts'

export function toldBy(event: ComplaintEvent): Told | null {
  switch (event.type) {
    case 'ComplaintAcknowledged':
      return { stage: event.stage, what: 'acknowledgement' }
    case 'ComplaintResponded':
      return { stage: event.stage, what: 'response' }
    case 'ResponseExtended':
      return { stage: event.stage, what: 'extension', newDueOn: event.newDueOn }
    default:
      return null
  }
}
