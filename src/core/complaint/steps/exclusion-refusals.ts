// What an exclusion, or a refusal to escalate, must have: a ground with its fact or its clause, and reasons of this case (2.1 to 2.5, 5.11).
import { type DateOnly, dateOnlyOf, shortDate } from '../../calendar/dates.ts'
import type { EditionId } from '../../handling-code/edition.ts'
import type { Complaint } from '../complaint.ts'
import type { RefusalProposal, RefusalReasons } from '../handling.ts'
import { lineRefusals, longRefusals, textRefusals } from '../limits.ts'
import { dayRefusals, type Given, type StepRefusal, sinceReceipt } from '../step.ts'

/** What is proposed, at either stage. */
type Proposed = RefusalReasons & Pick<RefusalProposal, 'stage' | 'on'>

/** After how many months an edition lets a complaint be refused; null where we have seen no figure of its own. */
const outOfTimeAfterMonths: { readonly [edition in EditionId]: number | null } = {
  '2020': null,
  '2022': null,
  '2024': 12,
}

/** Everything that is wrong with the reasons, at once. */
export function exclusionRefusals(proposed: Proposed, complaint: Complaint, given: Given): readonly StepRefusal[] {
  const { stage, on } = proposed
  const asked = complaint.stages[stage - 1]?.askedOn ?? complaint.receivedOn
  const since = stage === 1 ? sinceReceipt(complaint) : { on: asked, what: 'the day stage 2 was asked for' }
  return [
    ...textRefusals(
      'facts',
      proposed.facts,
      'Enter why this ground fits this complaint and its circumstances',
      'no blanket exclusion',
    ),
    ...groundRefusals(proposed, complaint, given),
    ...longRefusals('discretion', proposed.discretion),
    ...dayRefusals('on', on, since, given.today),
  ]
}

function groundRefusals(excluded: Proposed, complaint: Complaint, given: Given): readonly StepRefusal[] {
  switch (excluded.ground) {
    case 'over 12 months ago':
      return outOfTimeRefusals(excluded, complaint, given)
    case 'legal proceedings started': {
      if (excluded.claimFiledOn) return futureRefusals('claimFiledOn', excluded.claimFiledOn, given.today)
      const because = 'Enter the day the claim was filed at court: a letter before action is not a claim'
      return [{ field: 'claimFiledOn', because, duty: 'a claim filed at court' }]
    }
    case 'already considered':
      return textRefusals(
        'earlierCase',
        excluded.earlierCase,
        'Say where it was already considered',
        'already considered',
      )
    case 'other':
      return clauseRefusals(excluded)
  }
}

/** A ground that is not the Code's own is one that the published policy sets out: it is named, and told in its words. */
function clauseRefusals({ stage, clause, clauseWords }: Proposed): readonly StepRefusal[] {
  const duty = `a ground of the policy at stage ${stage}` as const
  return [
    ...lineRefusals('clause', clause, 'Name the clause of your published policy that sets out this ground', duty),
    ...textRefusals('clauseWords', clauseWords, 'Enter what that clause says, in its own words', duty),
  ]
}

function outOfTimeRefusals(
  { knownSince, discretion }: Proposed,
  { receivedOn }: Complaint,
  { edition, today }: Given,
): readonly StepRefusal[] {
  const weighed = textRefusals(
    'discretion',
    discretion,
    'Say what was weighed before refusing a complaint for its age',
    'twelve months',
  )
  if (!knownSince) {
    const because = 'Enter the day it happened or the resident knew of it, whichever is later'
    return [{ field: 'knownSince', because, duty: 'twelve months' }, ...weighed]
  }
  const months = outOfTimeAfterMonths[edition.id]
  const until = months && monthsAfter(knownSince, months)
  if (!until || receivedOn > until) return [...futureRefusals('knownSince', knownSince, today), ...weighed]
  const because = `The complaint was received within ${months} months, which end on ${shortDate(until)}`
  return [{ field: 'knownSince', because, duty: 'twelve months' }, ...weighed]
}

const futureRefusals = (field: string, on: DateOnly, today: DateOnly): readonly StepRefusal[] =>
  on > today ? [{ field, because: 'The date must be today or in the past' }] : []

/** The same day so many months on; the last of that month where it has no such day. */
function monthsAfter(day: DateOnly, months: number): DateOnly | null {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const place = month - 1 + months
  const [laterYear, laterMonth] = [year + Math.floor(place / 12), (place % 12) + 1]
  for (const last of [date, 30, 29, 28]) {
    const found = last <= date ? dateOnlyOf(laterYear, laterMonth, last) : null
    if (found) return found
  }
  return null
}
