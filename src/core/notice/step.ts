// The shape of a step of a notice: as a complaint's, it is refused with reasons or recorded as events.
import type { DateOnly } from '../calendar/dates.ts'
import type { StepDecision, StepRefusal } from '../complaint/step.ts'
import type { Notice } from './notice.ts'

/** What is known outside the notice when a command is decided. */
export type NoticeGiven = { readonly today: DateOnly }

export type NoticeStep<Command, Event> = {
  /** Says no, or what happened. It never throws for anything a person can ask. */
  decide(command: Command, notice: Notice | null, given: NoticeGiven): StepDecision<Event>
  /** Asserts that the event can follow; it never ignores one. */
  apply(notice: Notice | null, event: Event): Notice
}

export const noSuchNotice: StepRefusal = { because: 'There is no such notice' }

/** From the day on which the Code was out of reach. */
export const sinceItBegan = ({ sinceOn }: Notice): { on: DateOnly; what: string } => ({
  on: sinceOn,
  what: 'the day it began',
})
