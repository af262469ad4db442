// Agreeing how often the resident hears from us, and telling them.
import test from 'node:test'
import { answered, day, given, received } from '../scenario.ts'
import { contactPlanAgreed, factsOf, updateGiven } from '../scenario-handling.ts'

const before = received('2026-11-10')
const agree = { type: 'AgreeContactPlan', ...factsOf(contactPlanAgreed()) } as const
const give = { type: 'GiveUpdate', ...factsOf(updateGiven('2026-11-24')) } as const

test('5.9 an interval is agreed with the resident while the stage is open', () => {
  given(before).when(agree).thenRecorded(contactPlanAgreed())
  given(before)
    .when({ ...agree, everyWorkingDays: 11, agreedOn: day('2026-11-09') })
    .thenRefused(
      {
        field: 'everyWorkingDays',
        because: 'Say how often you will write, from every working day to every 10 working days',
        provision: '5.9',
      },
      { field: 'agreedOn', because: 'The date must be on or after the day the complaint was received' },
    )
  given(...answered)
    .when(agree)
    .thenRefused({ because: 'Stage 1 is already answered', provision: '5.9' })
})

test('5.9 6.6 an update is given with its words, after the response too', () => {
  given(before).when(give).thenRecorded(updateGiven('2026-11-24'))
  given(...answered)
    .when(give)
    .thenRecorded(updateGiven('2026-11-24'))
  given(before)
    .when({ ...give, words: '' })
    .thenRefused({ field: 'words', because: 'Enter what the resident was told', provision: '5.9' })
  given(before)
    .when({ ...give, stage: 2 })
    .thenRefused({ because: 'This complaint is at stage 1' })
})
