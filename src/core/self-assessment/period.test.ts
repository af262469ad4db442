// Whether a period and an edition go together: not before the edition is in force, unless it was written so elsewhere, and a replaced one only on purpose.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '../calendar/dates.ts'
import type { EditionId } from '../handling-code/edition.ts'
import { bringInRefusals, notOfThePeriod, replacedBefore, selfAssessmentIdOf, startRefusals } from './period.ts'

const period = (edition: EditionId, from: string, to: string) => ({
  edition,
  from: dateOnly(from),
  to: dateOnly(to),
})
const replaced =
  'Complaint Handling Code 2022 was replaced by Complaint Handling Code 2024 on 1 April 2024, before this period began'

test('given an edition that is replaced on the first day of the period, then it is meant only where somebody confirms it', () => {
  const late = period('2022', '2024-04-01', '2025-03-31')
  assert.equal(replacedBefore(late), replaced)
  assert.deepEqual(startRefusals(late, false), [
    { field: 'confirmed', because: `${replaced}. Confirm that you mean this edition` },
  ])
  assert.deepEqual(startRefusals(late, true), [])
})

test('given an edition that was in force when the period began, or is the newest, then nothing is asked', () => {
  assert.equal(replacedBefore(period('2022', '2024-03-31', '2025-03-30')), null)
  assert.equal(replacedBefore(period('2024', '2030-04-01', '2031-03-31')), null)
  assert.deepEqual(startRefusals(period('2022', '2024-03-31', '2025-03-30'), false), [])
})

test('given an edition not yet in force, then it is refused, confirmed or not', () => {
  const early = period('2024', '2023-04-01', '2024-03-31')
  const refusals = [{ field: 'edition', because: 'Complaint Handling Code 2024 is in force only from 1 April 2024' }]
  assert.deepEqual(startRefusals(early, false), refusals)
  assert.deepEqual(startRefusals(early, true), refusals)
})

test('given one written elsewhere of an edition not yet in force, then it is brought in only where somebody confirms it', () => {
  const early = period('2020', '2019-04-01', '2020-03-31')
  const said = 'Complaint Handling Code 2020 is in force only from 1 July 2020, after this period ended'
  assert.equal(notOfThePeriod(early), said)
  assert.deepEqual(bringInRefusals(early, false), [
    { field: 'confirmed', because: `${said}. Confirm that you mean this edition` },
  ])
  assert.deepEqual(bringInRefusals(early, true), [])
  assert.equal(notOfThePeriod(period('2020', '2020-07-01', '2021-03-31')), null)
})

test('given days that are no period, then confirming helps nothing', () => {
  const refusals = [{ field: 'to', because: 'The last day must be the first day or later' }]
  assert.deepEqual(bringInRefusals(period('2024', '2024-04-02', '2024-04-01'), true), refusals)
})

test('a self-assessment is called by its edition and its days', () => {
  assert.equal(selfAssessmentIdOf(period('2020', '2020-07-01', '2021-03-31')), '2020-2020-07-01-2021-03-31')
})
