// The shape of a step of a contact: as a complaint's, it is refused with reasons or recorded as events.
import type { DateOnly } from '../calendar/dates.ts'
import type { StepDecision, StepRefusal } from '../complaint/step.ts'
import type { Choice, Contact } from './contact.ts'

/** What is known outside the contact when a command is decided. */
export type ContactGiven = { readonly today: DateOnly }

export type ContactStep<Command, Event> = {
  /** Says no, or what happened. It never throws for anything a person can ask. */
  decide(command: Command, contact: Contact | null, given: ContactGiven): StepDecision<Event>
  /** Asserts that the event can follow; it never ignores one. */
  apply(contact: Contact | null, event: Event): Contact
}

export const noSuchContact: StepRefusal = { because: 'There is no such contact' }

/** Late or missing offers are recorded; refused is only an answer to a question that was not asked, or no answer. */
export function choiceRefusals(choiceOffered: boolean, choice: Choice): readonly StepRefusal[] {
  if (choiceOffered && choice === 'not asked') {
    return [{ field: 'choice', because: 'Choose what the resident said when you gave them the choice to complain' }]
  }
  return !choiceOffered && choice === 'asked to think'
    ? [{ field: 'choice', because: 'Somebody who asks to think has been given the choice' }]
    : []
}
