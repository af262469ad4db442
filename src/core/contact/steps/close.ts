// How the contact ended. A request goes on while its complaint is looked into: to end it so is recorded, and found (1.4, 1.5).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { accept, dayRefusals, refuse } from '../../complaint/step.ts'
import { type Ending, lastLookedAtOn } from '../contact.ts'
import { type ContactStep, noSuchContact } from '../step.ts'

type Closed = { readonly on: DateOnly; readonly ending: Ending; readonly words: string }
export type CloseContact = { readonly type: 'CloseContact' } & Closed
export type ContactClosed = { readonly type: 'ContactClosed' } & Closed

export const close: ContactStep<CloseContact, ContactClosed> = {
  decide(command, contact, { today }) {
    if (!contact) return refuse(noSuchContact)
    if (contact.closed) return refuse({ because: 'This contact is already closed' })
    if (command.ending === 'became a complaint' && !contact.complaint) {
      return refuse({
        field: 'ending',
        because: 'Raise the complaint first',
        duty: 'when a request becomes a complaint',
      })
    }
    const earliest = { on: lastLookedAtOn(contact), what: 'the last thing that was done about it' }
    const refusals = dayRefusals('on', command.on, earliest, today)
    return refusals.length > 0 ? refuse(...refusals) : accept({ ...command, type: 'ContactClosed' })
  },
  apply(contact, { on, ending }) {
    assert(contact && !contact.closed, 'an open contact is closed')
    return { ...contact, closed: { on, ending } }
  },
}
