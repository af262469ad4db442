// How long a text may be and how many of a thing a complaint may have: more is a mistake, and is said, never cut off.
import type { Duty } from '../handling-code/duties.ts'
import { emptyRefusal, type StepRefusal } from './step.ts'

/** Letters in a text of several lines. */
const longestText = 20_000

/** Letters in a text of one line: a name, a reference. */
export const longestLine = 200

/** Of any one kind of thing that is added to a complaint. */
export const mostOfAKind = 200

/** The refusal of a text that is missing or too long. */
export function textRefusals(field: string, text: string, because: string, duty?: Duty): readonly StepRefusal[] {
  return [...emptyRefusal(field, text, because, duty), ...longRefusals(field, text, longestText)]
}

/** The same for a text of one line. */
export function lineRefusals(field: string, text: string, because: string, duty?: Duty): readonly StepRefusal[] {
  return [...emptyRefusal(field, text, because, duty), ...longRefusals(field, text, longestLine)]
}

/** The refusal of a text that may be left out, but is too long. */
export function longRefusals(field: string, text: string, longest: number = longestText): readonly StepRefusal[] {
  const most = longest.toLocaleString('en-GB')
  return text.length > longest ? [{ field, because: `Write ${most} letters or fewer: this has ${text.length}` }] : []
}

/** The refusal of one more, when there are as many as there may be. */
export function countRefusals(list: readonly unknown[], what: string): readonly StepRefusal[] {
  return list.length >= mostOfAKind ? [{ because: `A complaint has ${mostOfAKind} ${what} at most` }] : []
}
