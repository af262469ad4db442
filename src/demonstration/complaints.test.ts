import assert from 'node:assert/strict'
import test from 'node:test'
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { dateOnly } from '#core/calendar/dates.ts'
import { personId } from '#core/complaint/complaint.ts'
import { demonstrationComplaints } from './complaints.ts'
import { demonstrationAnswers } from './equality.ts'

const setting = {
  today: dateOnly('2026-11-24'),
  calendar: publishedCalendar(),
  landlordLimits: [],
  lettersChecked: ['stage 1 response', 'stage 2 response'] as const,
  officers: ['amira.khan', 'ben.osei', 'carys.wynn'].map(personId),
}

test('three hundred made-up complaints over two years, the same each time, none with a day after today', () => {
  const complaints = demonstrationComplaints(300, setting)
  assert.equal(complaints.length, 300)
  assert.deepEqual(demonstrationComplaints(300, setting), complaints)
  assert.equal(
    complaints.flat().every(({ on }) => on <= '2026-11-24'),
    true,
  )
  const references = complaints.flatMap(([first]) =>
    first?.command.type === 'ReceiveComplaint' ? [first.command.complaint] : [],
  )
  assert.equal(new Set(references).size, 300)
})

test('another seed is another landlord', () => {
  assert.notDeepEqual(demonstrationComplaints(10, { ...setting, seed: 7 }), demonstrationComplaints(10, setting))
})

test('they show every step, and what is done beside the stages that figures count', () => {
  const types = new Set(
    demonstrationComplaints(300, setting)
      .flat()
      .map(({ command }) => command.type),
  )
  assert.deepEqual([...types].toSorted(), [
    'AcknowledgeComplaint',
    'AgreeToRefusal',
    'AnswerRemedyOffer',
    'ApproveResponse',
    'AskForStage2',
    'CategoriseComplaint',
    'CloseComplaint',
    'CompleteAction',
    'CompleteRemedy',
    'CorrectDateReceived',
    'ExtendResponse',
    'OfferRemedy',
    'ProposeRefusal',
    'ReceiveComplaint',
    'RecordSatisfaction',
    'ReportLetterDelivered',
    'RespondToComplaint',
    'ReturnRefusal',
    'ReturnResponse',
    'WithdrawExclusion',
  ])
})

test('some of those who complained on the website answered equality questions, in the month in which they did', () => {
  const complaints = demonstrationComplaints(300, setting)
  const made = complaints.flatMap(([first]) =>
    first?.command.type === 'ReceiveComplaint' && first.command.channel === 'web' ? [first.command.receivedOn] : [],
  )
  const answered = demonstrationAnswers(complaints)
  assert.deepEqual([made.length, answered.length], [109, 76])
  for (const { month } of answered) {
    assert(made.some((on) => on.slice(0, 7) === month.slice(0, 7)))
  }
})
