// What a complaint is about, and whether it is simple.
import test from 'node:test'
import { day, given, received } from '../scenario.ts'
import { categorised, factsOf, triaged } from '../scenario-handling.ts'

const before = received('2026-11-20')
const categorise = { type: 'CategoriseComplaint', ...factsOf(categorised()) } as const

test('a complaint is categorised, and a tenure that was not known is filled in', () => {
  given(before).when(categorise).thenRecorded(categorised())
  given(before, categorised({ tenure: 'not known' }))
    .when(categorise)
    .thenRecorded(categorised())
})

test('a tenure on the record stays frozen, and so does a scheme, unless the record was wrong', () => {
  given(before, categorised())
    .when({ ...categorise, tenure: 'LCHO' })
    .thenRefused({ field: 'correction', because: 'Say why the tenure (LCRA) on the record was wrong' })
  given(before, categorised())
    .when({ ...categorise, scheme: 'LGSCO' })
    .thenRefused({ field: 'correction', because: 'Say why the scheme (Housing Ombudsman) on the record was wrong' })
  const corrected = { tenure: 'LCHO', correction: 'A shared owner since 2024' } as const
  given(before, categorised())
    .when({ ...categorise, ...corrected })
    .thenRecorded(categorised(corrected))
})

test('a category names its service in one line, on a day from receipt to today', () => {
  given(before)
    .when({ ...categorise, service: ' ', on: day('2026-11-19') })
    .thenRefused(
      { field: 'service', because: 'Enter which service it is about' },
      { field: 'on', because: 'The date must be on or after the day the complaint was received' },
    )
  given(before)
    .when({ ...categorise, service: 'x'.repeat(201) })
    .thenRefused({ field: 'service', because: 'Write 200 letters or fewer: this has 201' })
})

test('6.1 triage says which way it goes, whether anybody is vulnerable or at risk, and why', () => {
  const triage = { type: 'TriageComplaint', ...factsOf(triaged()) } as const
  given(before).when(triage).thenRecorded(triaged())
  given(before)
    .when({ ...triage, reason: '' })
    .thenRefused({ field: 'reason', because: 'Enter why it is simple, or needs investigation', provision: '6.1' })
})
