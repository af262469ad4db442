// What the resident is asked and told in between: when each may be said, and what it leaves behind.
import test from 'node:test'
import type { ComplaintEvent } from '../procedure.ts'
import { answered, day, given, received, responded, stage2AskedFor, underInvestigation } from '../scenario.ts'
import { factsOf, representativeAppointed } from '../scenario-handling.ts'
import * as told from '../scenario-told.ts'

const on = day('2026-11-24')
const closed: ComplaintEvent = { type: 'ComplaintClosed', on: day('2026-11-23') }

const ask = {
  type: 'AskForClarification',
  ...factsOf(told.clarificationAsked({ on, dueOn: day('2026-12-01') })),
} as const

test('5.6 what is unclear is asked before the stage is answered, and made clear once', () => {
  const { type: _, ...facts } = ask
  const asked = { type: 'ClarificationAsked', number: 1, ...facts } as const
  const said = { type: 'GiveClarification', clarification: 1, on, words: 'The second visit' } as const
  given(received('2026-11-20')).when(ask).thenRecorded(asked)
  given(received('2026-11-20'), asked)
    .when(said)
    .thenRecorded({ ...said, type: 'ClarificationGiven' })
  given(received('2026-11-20'), asked, { ...said, type: 'ClarificationGiven' })
    .when(said)
    .thenRefused({ because: 'This is already made clear' })
  given(...underInvestigation, responded('2026-11-20'))
    .when(ask)
    .thenRefused({ because: 'Stage 1 is already answered', provision: '5.6' })
  given(received('2026-11-20'))
    .when({ ...ask, what: ' ', dueOn: day('2026-11-20') })
    .thenRefused(
      { field: 'what', because: 'Enter what is unclear, and what you ask', provision: '5.6' },
      { field: 'dueOn', because: 'The date must be on or after the day it is asked' },
    )
})

test('a part is answered after the acknowledgement and before the answer, and never without what is still to come', () => {
  const give = { type: 'GiveInterimResponse', ...factsOf(told.interimResponseGiven({ on })) } as const
  given(received('2026-11-20'))
    .when(give)
    .thenRefused({ because: 'Acknowledge stage 1 before you answer a part of it', provision: '5.6' })
  given(...underInvestigation)
    .when(give)
    .thenRecorded({ ...give, type: 'InterimResponseGiven' })
  given(...underInvestigation)
    .when({ ...give, remaining: '' })
    .thenRefused({ field: 'remaining', because: 'Enter what you still look into' })
  given(...underInvestigation, responded('2026-11-20'), stage2AskedFor('2026-11-23'))
    .when(give)
    .thenRefused({ because: 'This complaint is at stage 2' })
})

test('6.6 a promise is told to be late for a day that has not been promised before, and only while it is open', () => {
  const tell = { type: 'TellActionLate', ...factsOf(told.actionLateTold({ on, newDueOn: day('2026-12-11') })) } as const
  const { type: _, ...facts } = tell
  const late = { type: 'ActionLateTold', number: 1, ...facts } as const
  given(...answered)
    .when(tell)
    .thenRecorded(late)
  given(...answered)
    .when({ ...tell, reason: '', newDueOn: day('2026-12-01') })
    .thenRefused(
      { field: 'reason', because: 'Enter why it is late', provision: '6.6' },
      { field: 'newDueOn', because: 'The date must be on or after the day that was promised' },
    )
  given(...answered, late)
    .when({ ...tell, newDueOn: day('2026-12-10') })
    .thenRefused({ field: 'newDueOn', because: 'The date must be on or after the day that was promised' })
  given(...answered, { type: 'ActionCompleted', action: 1, on, proof: 'Seen' })
    .when(tell)
    .thenRefused({ because: 'This action is already done' })
})

test('3.6 the resident is asked for authority only where it is awaited', () => {
  const asked = told.authorityAskedFor({ on, dueOn: day('2026-12-01') })
  const askFor = { type: 'AskForAuthority', ...factsOf(asked) } as const
  const appointed = (authority: 'awaited' | 'given') =>
    representativeAppointed({ appointedOn: day('2026-11-20'), authority, authorityProof: '' })
  given(received('2026-11-20'), appointed('awaited')).when(askFor).thenRecorded(asked)
  given(received('2026-11-20'), appointed('given'))
    .when(askFor)
    .thenRefused({ because: 'No authority is awaited from the resident' })
})

test('the survey follows closing, once for each time that the complaint is closed', () => {
  const send = { type: 'SendSurvey', on, replyBy: day('2026-12-08') } as const
  const sent = { ...send, type: 'SurveySent' } as const
  given(...underInvestigation, responded('2026-11-20'))
    .when(send)
    .thenRefused({ because: 'Close the complaint before you ask how satisfied the resident is' })
  given(...underInvestigation, responded('2026-11-20'), closed)
    .when(send)
    .thenRecorded(sent)
  given(...underInvestigation, responded('2026-11-20'), closed, sent)
    .when(send)
    .thenRefused({ because: 'The survey is already sent' })
})

test('8.5 exceptional circumstances are told with what happened, its effect and until when, while a complaint is open', () => {
  const event = told.exceptionalCircumstancesTold({ on, backOn: day('2026-12-08') })
  const tell = { type: 'TellExceptionalCircumstances', ...factsOf(event) } as const
  given(received('2026-11-20')).when(tell).thenRecorded(event)
  given(received('2026-11-20'))
    .when({ ...tell, what: '', effect: '', backOn: day('2026-11-23') })
    .thenRefused(
      { field: 'what', because: 'Enter what has happened', provision: '8.5' },
      { field: 'effect', because: 'Enter what it means for this complaint', provision: '8.5' },
      { field: 'backOn', because: 'The date must be on or after the day the resident is told' },
    )
  given(...underInvestigation, responded('2026-11-20'), closed)
    .when(tell)
    .thenRefused({ because: 'This complaint is closed: nothing of it is held up' })
})
