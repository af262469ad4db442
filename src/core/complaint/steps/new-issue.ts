// The resident raises something new during the investigation: folded into it, or a complaint of its own (6.8).
import assert from 'node:assert/strict'
import { type Complaint, withHandling, withStage } from '../complaint.ts'
import type { NewIssue } from '../handling-inquiry.ts'
import { countRefusals, textRefusals } from '../limits.ts'
import { nextNumber, withAdded } from '../numbered.ts'
import {
  acceptUnless,
  dayRefusals,
  noSuchComplaint,
  refuse,
  type Step,
  type StepRefusal,
  sinceReceipt,
} from '../step.ts'
import { mostPoints } from './acknowledge.ts'

type Raised = Omit<NewIssue, 'number' | 'point'>
export type RaiseNewIssue = { readonly type: 'RaiseNewIssue' } & Raised
export type NewIssueRaised = { readonly type: 'NewIssueRaised' } & NewIssue

export const raiseNewIssue: Step<RaiseNewIssue, NewIssueRaised> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { newIssues } = complaint.handling
    const refusals = [
      ...countRefusals(newIssues, 'new issues'),
      ...textRefusals('what', command.what, 'Enter what the resident raises', 'new issues'),
      ...textRefusals('reason', command.reason, 'Enter why it is, or is not, part of this complaint', 'new issues'),
      ...dayRefusals('on', command.on, sinceReceipt(complaint), today),
      ...(command.ruling === 'related' ? foldRefusals(command, complaint) : separateRefusals(command, complaint)),
    ]
    const points = complaint.stages[0].acknowledgement?.points ?? []
    const point = command.ruling === 'related' ? nextNumber(points) : null
    return acceptUnless(refusals, { ...command, type: 'NewIssueRaised', number: nextNumber(newIssues), point })
  },
  apply(complaint, { type: _, ...issue }) {
    assert(complaint, 'a new issue is raised on a complaint')
    const changed = withHandling(complaint, { newIssues: withAdded(complaint.handling.newIssues, issue) })
    return issue.point === null ? changed : withPoint(changed, { number: issue.point, text: issue.what })
  },
}

/** What is related becomes a further point of stage 1, while stage 1 is not answered. */
function foldRefusals({ ownComplaint }: Raised, complaint: Complaint): readonly StepRefusal[] {
  const [{ acknowledgement, response }] = complaint.stages
  const duty = 'new issues'
  if (response) {
    return [{ field: 'ruling', because: 'Stage 1 is answered: log it as a complaint of its own', duty }]
  }
  if (!acknowledgement) {
    return [{ because: 'The complaint is not defined yet: put this among its points when you acknowledge it', duty }]
  }
  if (acknowledgement.points.length >= mostPoints) {
    return [{ field: 'ruling', because: `A definition has ${mostPoints} points at most`, duty }]
  }
  return ownComplaint ? [{ field: 'ownComplaint', because: 'A related issue stays in this complaint', duty }] : []
}

function separateRefusals({ ownComplaint, ruling }: Raised, complaint: Complaint): readonly StepRefusal[] {
  const duty = 'new issues'
  const refusals: StepRefusal[] = []
  if (!ownComplaint || ownComplaint === complaint.id) {
    const because = 'Log it as a complaint of its own, and enter that reference'
    refusals.push({ field: 'ownComplaint', because, duty })
  }
  if (ruling === 'stage 1 answered' && !complaint.stages[0].response) {
    refusals.push({ field: 'ruling', because: 'Stage 1 is not answered yet', duty })
  }
  return refusals
}

function withPoint(complaint: Complaint, point: { number: number; text: string }): Complaint {
  const [{ acknowledgement, response }] = complaint.stages
  assert(acknowledgement && !response, 'an issue is folded into an open definition')
  assert(point.number === nextNumber(acknowledgement.points), 'a further point has the next number')
  return withStage(complaint, 1, {
    acknowledgement: { ...acknowledgement, points: [...acknowledgement.points, point] },
  })
}
