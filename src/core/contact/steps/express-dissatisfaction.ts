// The resident is unhappy, with the matter or with our response to their request; the day is kept (1.3, 1.5).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { accept, dayRefusals, emptyRefusal, refuse } from '../../complaint/step.ts'
import type { Choice, Subject } from '../contact.ts'
import { type ContactStep, choiceRefusals, noSuchContact } from '../step.ts'

type Expressed = {
  readonly on: DateOnly
  readonly about: Subject
  readonly words: string
  readonly choiceOffered: boolean
  readonly choice: Choice
}
export type ExpressDissatisfaction = { readonly type: 'ExpressDissatisfaction' } & Expressed
export type ContactDissatisfied = { readonly type: 'ContactDissatisfied' } & Expressed

export const expressDissatisfaction: ContactStep<ExpressDissatisfaction, ContactDissatisfied> = {
  decide(command, contact, { today }) {
    if (!contact) return refuse(noSuchContact)
    if (contact.complaint) {
      return refuse({
        because: `Complaint ${contact.complaint.id} was raised. Record it there`,
        duty: 'when a request becomes a complaint',
      })
    }
    const refusals = [
      ...dayRefusals('on', command.on, { on: contact.receivedOn, what: 'the day it reached us' }, today),
      ...emptyRefusal('words', command.words, 'Enter what they said, in their own words'),
      ...choiceRefusals(command.choiceOffered, command.choice),
    ]
    return refusals.length > 0 ? refuse(...refusals) : accept({ ...command, type: 'ContactDissatisfied' })
  },
  apply(contact, { on, about, words, choiceOffered, choice }) {
    assert(contact && !contact.complaint, 'no complaint was raised yet')
    const said = { on, about, words, inSurvey: false, offeredOn: choiceOffered ? on : null, choice }
    return { ...contact, dissatisfactions: [...contact.dissatisfactions, said] }
  },
}
