// Something new raised during the investigation.
import assert from 'node:assert/strict'
import test from 'node:test'
import { complaintId } from '../complaint.ts'
import { after, amira, answered, day, given, id, received, underInvestigation } from '../scenario.ts'
import { factsOf, newIssueRaised } from '../scenario-handling.ts'

const { point: _, ...issue } = factsOf(newIssueRaised())
const raise = { type: 'RaiseNewIssue', ...issue } as const
const own = complaintId('C-26-9GHJ2K')

test('6.8 a related issue becomes a further point of the definition, and must be decided with the others', () => {
  given(...underInvestigation)
    .when(raise)
    .thenRecorded(newIssueRaised())
  const [stage1] = after(...underInvestigation, newIssueRaised()).stages
  assert.deepEqual(stage1.acknowledgement?.points.at(-1), { number: 3, text: 'The plaster fell after the leak' })
  const decided = [1, 2].map((point) => ({ point, decision: 'upheld', reasons: 'It took 42 days' }) as const)
  given(...underInvestigation, newIssueRaised())
    .when({
      type: 'RespondToComplaint',
      stage: 1,
      on: day('2026-11-24'),
      decidedBy: amira,
      decisions: decided,
      remedies: [],
      actions: [],
    })
    .thenRefused({ field: 'point-3', because: 'Decide point 3', provision: '6.7' })
})

test('6.8 a related issue is folded in only before the stage 1 response, and into a definition', () => {
  given(...answered)
    .when(raise)
    .thenRefused({
      field: 'ruling',
      because: 'Stage 1 is answered: log it as a complaint of its own',
      provision: '6.8',
    })
  given(received('2026-11-20')).when(raise).thenRefused({
    because: 'The complaint is not defined yet: put this among its points when you acknowledge it',
    provision: '6.8',
  })
  given(...underInvestigation)
    .when({ ...raise, ownComplaint: own })
    .thenRefused({ field: 'ownComplaint', because: 'A related issue stays in this complaint', provision: '6.8' })
})

test('6.8 what is unrelated, too late or would delay the response is a complaint of its own', () => {
  for (const ruling of ['unrelated', 'would delay the response'] as const)
    given(...underInvestigation)
      .when({ ...raise, ruling, ownComplaint: own })
      .thenRecorded(newIssueRaised({ ruling, ownComplaint: own, point: null }))
  given(...answered)
    .when({ ...raise, ruling: 'stage 1 answered', ownComplaint: own })
    .thenRecorded(newIssueRaised({ ruling: 'stage 1 answered', ownComplaint: own, point: null }))
  given(...underInvestigation)
    .when({ ...raise, ruling: 'stage 1 answered', ownComplaint: id, reason: '' })
    .thenRefused(
      { field: 'reason', because: 'Enter why it is, or is not, part of this complaint', provision: '6.8' },
      {
        field: 'ownComplaint',
        because: 'Log it as a complaint of its own, and enter that reference',
        provision: '6.8',
      },
      { field: 'ruling', because: 'Stage 1 is not answered yet', provision: '6.8' },
    )
})
