// How the procedure decides and applies: a command is refused or becomes events, and events make the complaint.
import assert from 'node:assert/strict'
import { uncheckedRefusals } from './checked-welsh.ts'
import type { Complaint } from './complaint.ts'
import { mayOpen } from './handling-readers.ts'
import { cited, type Decision, type Given, refuse, type Step } from './step.ts'
import { stepOfCommand, stepOfEvent } from './steps/catalogue.ts'
import { handledElsewhere } from './steps/import.ts'

type Commands = { [Type in keyof typeof stepOfCommand]: Parameters<(typeof stepOfCommand)[Type]['decide']>[0] }
type Events = { [Type in keyof typeof stepOfEvent]: Parameters<(typeof stepOfEvent)[Type]['apply']>[1] }

/** Any command; or the one of a type. A line whose step takes another type does not compile. */
export type ComplaintCommand<Type extends keyof Commands = keyof Commands> = {
  [One in Type]: Commands[One] & { readonly type: One }
}[Type]

/** Any event; or the one of a type. */
export type ComplaintEvent<Type extends keyof Events = keyof Events> = {
  [One in Type]: Events[One] & { readonly type: One }
}[Type]

type Deciders = { readonly [Type in keyof Commands]: Pick<Step<ComplaintCommand<Type>, ComplaintEvent>, 'decide'> }
type Appliers = { readonly [Type in keyof Events]: Pick<Step<never, ComplaintEvent<Type>>, 'apply'> }

const deciders: Deciders = stepOfCommand
const appliers: Appliers = stepOfEvent

const keptToOthers = { because: 'This complaint is kept to named people, and you are not among them' } as const

/** Says no with reasons, or what happened; changes nothing. */
export function decide<Type extends keyof Commands>(
  command: ComplaintCommand<Type>,
  complaint: Complaint | null,
  given: Given,
): Decision<ComplaintEvent> {
  const closed = complaint && !mayOpen(complaint.handling, given.by)
  if (closed && command.type !== 'JoinReaders') return refuse(keptToOthers)
  if (complaint?.imported && command.type !== 'ImportComplaint') return refuse(handledElsewhere)
  const unchecked = 'inWelsh' in command ? uncheckedRefusals(command) : []
  const decision = deciders[command.type].decide(command, complaint, given)
  const refused = decision.accepted ? [] : decision.refusals
  return cited(unchecked.length > 0 ? refuse(...refused, ...unchecked) : decision, given.edition)
}

/** The complaint after one more event. */
export function apply<Type extends keyof Events>(complaint: Complaint | null, event: ComplaintEvent<Type>): Complaint {
  return appliers[event.type].apply(complaint, event)
}

/** More events than this on one complaint is a fault: stop and look. */
export const mostEvents = 1000

/** The complaint as its events leave it; null when there are none. */
export function replay(events: readonly ComplaintEvent[]): Complaint | null {
  assert(events.length <= mostEvents, `${events.length} events on one complaint`)
  return events.reduce<Complaint | null>(apply, null)
}
