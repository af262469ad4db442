// A contact is written down: what it was, who it came from, and whether an unhappy resident was given the choice (1.3, 1.4).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import type { Channel, Resident } from '../../complaint/complaint.ts'
import { accept, emptyRefusal, refuse, type StepRefusal } from '../../complaint/step.ts'
import { receivedOnRefusals } from '../../complaint/steps/receive.ts'
import type { Choice, ContactId, ContactKind } from '../contact.ts'
import { type ContactStep, choiceRefusals } from '../step.ts'

type Logged = {
  readonly contact: ContactId
  readonly kind: ContactKind
  readonly channel: Channel
  readonly resident: Resident
  readonly receivedOn: DateOnly
  readonly story: string
  /** Whether the resident expressed dissatisfaction, in whatever words. */
  readonly dissatisfied: boolean
  readonly choiceOffered: boolean
  readonly choice: Choice
}
export type LogContact = { readonly type: 'LogContact' } & Logged
export type ContactLogged = { readonly type: 'ContactLogged'; readonly loggedOn: DateOnly } & Logged

export const log: ContactStep<LogContact, ContactLogged> = {
  decide(command, contact, { today }) {
    if (contact) return refuse({ because: 'This contact is already recorded' })
    const refusals = [
      ...emptyRefusal('story', command.story, 'Enter what was said'),
      ...(command.kind === 'service request' ? askerRefusals(command.resident) : []),
      ...receivedOnRefusals(command.receivedOn, today),
      ...dissatisfactionRefusals(command),
    ]
    const { type: _, ...logged } = command
    return refusals.length > 0 ? refuse(...refusals) : accept({ type: 'ContactLogged', ...logged, loggedOn: today })
  },
  apply(contact, event) {
    assert(!contact, 'a contact is logged once')
    const { type: _, contact: id, dissatisfied, choiceOffered, choice, ...logged } = event
    const said = {
      on: event.receivedOn,
      about: 'the matter',
      words: event.story,
      inSurvey: event.kind === 'survey',
      offeredOn: choiceOffered ? event.receivedOn : null,
      choice,
    } as const
    return {
      ...logged,
      id,
      followUps: [],
      dissatisfactions: dissatisfied ? [said] : [],
      signpostedOn: null,
      complaint: null,
      closed: null,
    }
  },
}

function askerRefusals(resident: Resident): readonly StepRefusal[] {
  const reached = [resident.address, resident.telephone, resident.email].some((way) => way.trim() !== '')
  return [
    ...emptyRefusal('name', resident.name, 'Enter who is asking'),
    ...(reached ? [] : [{ field: 'telephone', because: 'Enter one way to reach them: telephone, address or email' }]),
  ]
}

function dissatisfactionRefusals({ dissatisfied, choiceOffered, choice }: LogContact): readonly StepRefusal[] {
  if (!dissatisfied && choice === 'complaint') {
    const because = 'Somebody who chooses to complain is dissatisfied'
    return [{ field: 'dissatisfied', because, duty: 'what a complaint is' }]
  }
  return choiceRefusals(choiceOffered, choice)
}
