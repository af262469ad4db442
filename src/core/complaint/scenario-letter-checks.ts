// Events and commands of responses that somebody else checks before they go, as tests use them.
import { type DateOnly, dateOnly } from '../calendar/dates.ts'
import type { PersonId } from './complaint.ts'
import type { ComplaintCommand, ComplaintEvent } from './procedure.ts'
import { amira, ben, responded } from './scenario.ts'

type Over<Type extends ComplaintEvent['type']> = Partial<Omit<ComplaintEvent<Type>, 'type'>>

/** By Amira, who decided it too, on Friday 20 November 2026; it promises one action for 4 December. */
export const responseSubmitted = (over: Over<'ResponseSubmitted'> = {}): ComplaintEvent<'ResponseSubmitted'> => ({
  type: 'ResponseSubmitted',
  number: 1,
  stage: 1,
  on: dateOnly('2026-11-20'),
  submittedBy: amira,
  decidedBy: amira,
  decisions: [
    { point: 1, decision: 'upheld', reasons: 'Our repairs policy says 28 days, and it took 42' },
    { point: 2, decision: 'not upheld', reasons: 'We rang on 3 and 9 November' },
  ],
  remedies: [],
  actions: [{ what: 'Mend the leak', owner: 'Repairs', dueOn: dateOnly('2026-12-04') }],
  ...over,
})

/** By Ben on Monday 23 November 2026. */
export const responseReturned = (over: Over<'ResponseReturned'> = {}): ComplaintEvent<'ResponseReturned'> => ({
  type: 'ResponseReturned',
  submission: 1,
  on: dateOnly('2026-11-23'),
  returnedBy: ben,
  because: 'Say on which days we rang, and which number',
  ...over,
})

export const sentUnchecked = (over: Over<'ResponseSentUnchecked'> = {}): ComplaintEvent<'ResponseSentUnchecked'> => ({
  type: 'ResponseSentUnchecked',
  submission: 1,
  stage: 1,
  on: dateOnly('2026-11-23'),
  sentBy: ben,
  because: 'Everybody else is away, and it is due today',
  ...over,
})

/** The response that waited, as it goes. */
export const respondedAfter = (on: string, checkedBy?: PersonId): ComplaintEvent => ({
  ...responded(on, 1, { actions: [{ number: 1, dueOn: '2026-12-04' }] }),
  ...(checkedBy === undefined ? {} : { checkedBy }),
})

/** Everything that may be done with the response that waits. */
export const letterCheckCommands = (on: DateOnly, submission: number): readonly ComplaintCommand[] => [
  { type: 'SendUnchecked', submission, on, because: 'Everybody else is away' },
  { type: 'ReturnResponse', submission, on, because: 'Say on which days we rang' },
  { type: 'ApproveResponse', submission, on },
]
