// Taking longer to answer.
import test from 'node:test'
import { amira, ben, day, extended, given, underInvestigation } from '../scenario.ts'
import type { ExtendResponse } from './extend.ts'

const extend = (over: Partial<ExtendResponse> = {}): ExtendResponse => ({
  type: 'ExtendResponse',
  stage: 1,
  toldOn: day('2026-11-24'),
  newDueOn: day('2026-12-15'),
  reason: 'The surveyor comes on Monday',
  updateEveryWorkingDays: 5,
  agreedWithResident: true,
  beyondLimitApprovedBy: null,
  ...over,
})

test('6.4 a response is extended with a reason, a new date, updates and the Ombudsman’s details', () => {
  given(...underInvestigation)
    .when(extend({ newDueOn: day('2026-12-10') }))
    .thenRecorded({ ...extend({ newDueOn: day('2026-12-10') }), type: 'ResponseExtended' })
})

test('6.4 an extension without its facts is refused, all at once', () => {
  given(...underInvestigation)
    .when(extend({ reason: '', updateEveryWorkingDays: 0, newDueOn: day('2026-11-26') }))
    .thenRefused(
      { field: 'reason', because: 'Enter why more time is needed', provision: '6.4' },
      {
        field: 'updateEveryWorkingDays',
        because: 'Say how often you will write, from every working day to every 10 working days',
        provision: '5.9',
      },
      { field: 'newDueOn', because: 'The new date must be after Thu 26 Nov 2026, when the response is due now' },
    )
})

test('6.4 an extension cannot be told after the response was due', () => {
  given(...underInvestigation)
    .when(extend({ toldOn: day('2026-11-27'), newDueOn: day('2026-12-10') }), { today: '2026-11-27' })
    .thenRefused({
      field: 'toldOn',
      because:
        'The response was due by Thursday 26 November 2026. An extension must be told before that; the complaint is late. Answer it, and write to the resident now',
      provision: '6.4',
    })
})

test('6.4 more than ten working days needs somebody else to agree', () => {
  const because =
    'More than 10 working days longer (after Thu 10 Dec 2026) needs a good reason that somebody else has agreed to'
  const beyond = extend({ newDueOn: day('2026-12-11') })
  given(...underInvestigation)
    .when(beyond)
    .thenRefused({ field: 'newDueOn', because, provision: '6.4' })
  given(...underInvestigation)
    .when({ ...beyond, beyondLimitApprovedBy: amira })
    .thenRefused({ field: 'newDueOn', because, provision: '6.4' })
  given(...underInvestigation)
    .when({ ...beyond, beyondLimitApprovedBy: ben })
    .thenRecorded({ ...beyond, beyondLimitApprovedBy: ben, type: 'ResponseExtended' })
})

test('T1 an extension to a day that is not a working day is refused', () => {
  given(...underInvestigation)
    .when(extend({ newDueOn: day('2026-12-05') }))
    .thenRefused({ field: 'newDueOn', because: 'Sat 5 Dec 2026 is not a working day' })
})

test('a second extension is measured from the first due date', () => {
  given(...underInvestigation, extended('2026-11-20', '2026-12-09'))
    .when(extend({ newDueOn: day('2026-12-15') }))
    .thenRefused({
      field: 'newDueOn',
      because:
        'More than 10 working days longer (after Thu 10 Dec 2026) needs a good reason that somebody else has agreed to',
      provision: '6.4',
    })
})
