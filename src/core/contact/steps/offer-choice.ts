// The choice to complain is given after all, or answered by somebody who asked to think (1.3).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { accept, dayRefusals, refuse } from '../../complaint/step.ts'
import type { Choice, Dissatisfaction } from '../contact.ts'
import { type ContactStep, choiceRefusals, noSuchContact } from '../step.ts'

type Offered = { readonly on: DateOnly; readonly choice: Choice }
export type OfferChoice = { readonly type: 'OfferChoice' } & Offered
export type ContactChoiceOffered = { readonly type: 'ContactChoiceOffered' } & Offered

export const offerChoice: ContactStep<OfferChoice, ContactChoiceOffered> = {
  decide(command, contact, { today }) {
    if (!contact) return refuse(noSuchContact)
    const [first] = contact.dissatisfactions
    if (!first)
      return refuse({ because: 'Record first what the resident is unhappy with', duty: 'the choice to complain' })
    if (contact.complaint) return refuse({ because: `Complaint ${contact.complaint.id} was raised already` })
    const refusals = [
      ...dayRefusals('on', command.on, { on: first.on, what: 'the day the resident was unhappy' }, today),
      ...choiceRefusals(true, command.choice),
    ]
    return refusals.length > 0 ? refuse(...refusals) : accept({ ...command, type: 'ContactChoiceOffered' })
  },
  apply(contact, { on, choice }) {
    assert(contact && contact.dissatisfactions.length > 0, 'the choice is given to somebody who is unhappy')
    const answered = (one: Dissatisfaction): Dissatisfaction => ({ ...one, offeredOn: one.offeredOn ?? on, choice })
    return { ...contact, dissatisfactions: contact.dissatisfactions.map(answered) }
  },
}
