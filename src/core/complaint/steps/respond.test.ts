// Answering a stage.
import test from 'node:test'
import { amira, day, given, received, underInvestigation } from '../scenario.ts'
import type { RespondToComplaint } from './respond.ts'

const respond = (over: Partial<RespondToComplaint> = {}): RespondToComplaint => ({
  type: 'RespondToComplaint',
  stage: 1,
  on: day('2026-11-24'),
  decidedBy: amira,
  decisions: [
    { point: 1, decision: 'upheld', reasons: 'It took 42 days' },
    { point: 2, decision: 'not upheld', reasons: 'We rang twice' },
  ],
  remedies: [{ kind: 'financial', what: 'For the delay', pence: 5000 }],
  actions: [{ what: 'Mend the leak', owner: 'Repairs', dueOn: day('2026-12-04') }],
  ...over,
})

test('6.7 6.9 a response decides every point and numbers its actions', () => {
  const action = { what: 'Mend the leak', owner: 'Repairs', dueOn: day('2026-12-04'), number: 1 }
  given(...underInvestigation)
    .when(respond())
    .thenRecorded({ ...respond(), actions: [action], type: 'ComplaintResponded' })
})

test('6.7 a point without a decision, or without reasons, is named', () => {
  given(...underInvestigation)
    .when(
      respond({
        decisions: [
          { point: 1, decision: 'upheld', reasons: ' ' },
          { point: 9, decision: 'upheld', reasons: 'x' },
        ],
      }),
    )
    .thenRefused(
      { field: 'point-1-reasons', because: 'Give the reasons for the decision on point 1', provision: '6.7' },
      { field: 'point-2', because: 'Decide point 2', provision: '6.7' },
      { because: 'There is no point 9', provision: '6.7' },
    )
})

test('7.3 a promise says what, who, how much and by when', () => {
  given(...underInvestigation)
    .when(
      respond({
        remedies: [
          { kind: 'financial', what: 'Sorry', pence: null },
          { kind: 'apology', what: '', pence: null },
        ],
        actions: [{ what: 'Mend', owner: '', dueOn: day('2026-11-23') }],
      }),
    )
    .thenRefused(
      { field: 'remedies', because: 'Say what each remedy is', provision: '7.3' },
      { field: 'remedies', because: 'A financial remedy has a sum, and no other has one', provision: '7.3' },
      { field: 'actions', because: 'Say what each action is and who will do it', provision: '7.3' },
      { field: 'actions', because: 'An action is promised for the day of the response or later', provision: '7.3' },
    )
})

test('6.7 a complaint that is not defined cannot be answered', () => {
  given(received('2026-11-23'))
    .when(respond())
    .thenRefused({ because: 'Acknowledge and define the complaint before you answer it', provision: '6.7' })
})

for (const [what, reasons] of [
  ['what nobody can see', '\u200b\u00a0'],
  ['what is no letter though it counts as one', '\u3164\u2800'],
  ['punctuation', '. – … ?'],
] as const) {
  test(`6.7 ${what} is no reason`, () => {
    given(...underInvestigation)
      .when(respond({ decisions: respond().decisions.map((decision) => ({ ...decision, reasons })) }))
      .thenRefused(
        { field: 'point-1-reasons', because: 'Give the reasons for the decision on point 1', provision: '6.7' },
        { field: 'point-2-reasons', because: 'Give the reasons for the decision on point 2', provision: '6.7' },
      )
  })
}
