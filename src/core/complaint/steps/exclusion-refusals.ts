// What an exclusion, or a refusal to escalate, must have: a ground with its facts, reasons of this case, a second person (2.1 to 2.5, 5.11).
import { type DateOnly, dateOnlyOf, shortDate } from '../../calendar/dates.ts'
import type { EditionId } from '../../handling-code/edition.ts'
import type { Complaint } from '../complaint.ts'
import type { Exclusion } from '../handling.ts'
import { longRefusals, textRefusals } from '../limits.ts'
import { dayRefusals, type Given, type StepRefusal, sinceReceipt } from '../step.ts'

/** What is decided about an exclusion, at either stage. */
export type Excluded = Omit<Exclusion, 'number' | 'stage' | 'withdrawn'>

/** After how many months an edition lets a complaint be refused; null where we have seen no figure of its own. */
const outOfTimeAfterMonths: { readonly [edition in EditionId]: number | null } = {
  '2020': null,
  '2022': null,
  '2024': 12,
}

/** Everything that is wrong with the exclusion, at once. */
export function exclusionRefusals(excluded: Excluded, complaint: Complaint, given: Given): readonly StepRefusal[] {
  return [
    ...textRefusals(
      'facts',
      excluded.facts,
      'Enter why this ground fits this complaint and its circumstances',
      'no blanket exclusion',
    ),
    ...groundRefusals(excluded, complaint, given),
    ...longRefusals('discretion', excluded.discretion),
    ...dayRefusals('on', excluded.on, sinceReceipt(complaint), given.today),
    ...secondPersonRefusals(excluded),
  ]
}

function secondPersonRefusals({ secondPerson, decidedBy }: Excluded): readonly StepRefusal[] {
  if (secondPerson !== decidedBy) return []
  const because = 'Somebody other than the person who decides must agree'
  return [{ field: 'secondPerson', because, duty: 'accepting complaints' }]
}

function groundRefusals(excluded: Excluded, complaint: Complaint, given: Given): readonly StepRefusal[] {
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
      return []
  }
}

function outOfTimeRefusals(
  { knownSince, discretion }: Excluded,
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
