// What is due on a complaint, act by act, ready to be listed: the stricter of the Code's day and the landlord's own.
import assert from 'node:assert/strict'
import type { DateOnly } from '../calendar/dates.ts'
import type { Calendar } from '../calendar/working-days.ts'
import type { Stage } from '../handling-code/edition.ts'
import { type Clock, strictest } from './clocks.ts'
import type { Complaint, PersonId } from './complaint.ts'
import { handlingActs, handlingDueOf } from './due-handling.ts'
import { exclusionInForce } from './handling.ts'
import { refusalWaiting } from './refusal-waiting.ts'
import { mayNotCheck, responseReturned, responseWaiting } from './response-waiting.ts'

/** What waits for a second person, or comes back from one. */
const secondPersonActs = ['agreement', 'letter check', 'returned letter'] as const
export type SecondPersonAct = (typeof secondPersonActs)[number]

export const dueActs = ['acknowledgement', 'response', 'action', ...secondPersonActs, ...handlingActs] as const
export type DueAct = (typeof dueActs)[number]

export type DueItem = {
  readonly stage: Stage
  readonly act: DueAct
  /** The number of the action, or of whatever else is due, within its kind; 0 for the acknowledgement and the response. */
  readonly number: number
  readonly dueOn: DateOnly
  /** The Code's own last day; null where the edition sets none. */
  readonly codeDueOn: DateOnly | null
  readonly aimFor: DateOnly
  readonly doneOn: DateOnly | null
  /** On whose list it stands: whoever handles the complaint, or was asked to agree; null when nobody does. */
  readonly handledBy: PersonId | null
  /** On whose list it never stands, where anybody else may do it. */
  readonly notFor?: readonly PersonId[]
}

/** One item for each act of each stage reached, each action promised, and whatever else is due by a day. */
export function dueItemsOf(complaint: Complaint, clocks: readonly Clock[], calendar: Calendar): readonly DueItem[] {
  const { handledBy } = complaint
  const acts = actsDue(complaint, clocks)
  const actions = complaint.actions.map(({ stage, number, dueOn, done }) => {
    assert(number > 0, 'actions are numbered from 1')
    return { stage, act: 'action' as const, number, dueOn, doneOn: done?.on ?? null }
  })
  const others = [...actions, ...handlingDueOf(complaint, calendar)].map((item) => ({
    ...item,
    codeDueOn: null,
    aimFor: item.dueOn,
    handledBy,
  }))
  return [...acts, ...others, ...secondPersonDue(complaint, acts)]
}

function actsDue(complaint: Complaint, clocks: readonly Clock[]): readonly DueItem[] {
  const excluded = exclusionInForce(complaint.handling) !== null
  return complaint.stages.flatMap(({ stage, ...record }) =>
    (['acknowledgement', 'response'] as const).flatMap((name) => {
      const clock = strictest(clocks, stage, name)
      // Nobody acknowledges or answers what is excluded; its clocks run on, and are due again when that is withdrawn.
      if (!clock || (excluded && clock.doneOn === null)) return []
      // Written, and its letter has not gone: that letter is what is due.
      if (record[name] && clock.doneOn === null) return []
      const codeClock = clocks.find((one) => one.stage === stage && one.name === name && one.rule === 'Code')
      const { dueOn, aimFor, doneOn } = clock
      const codeDueOn = codeClock?.dueOn ?? null
      return [{ stage, act: name, number: 0, dueOn, codeDueOn, aimFor, doneOn, handledBy: complaint.handledBy }]
    }),
  )
}

/** Neither a proposal nor a letter that waits stops a clock, so whoever is asked answers by the next last day of the stage. */
function secondPersonDue(complaint: Complaint, acts: readonly DueItem[]): readonly DueItem[] {
  const item = secondPersonItem(complaint)
  if (!item) return []
  const running = acts.filter(({ stage, doneOn }) => stage === item.stage && doneOn === null)
  const [first] = running.map(({ dueOn }) => dueOn).toSorted()
  assert(first, 'a stage that is not answered has a day to answer it by')
  return [{ ...item, dueOn: first, codeDueOn: null, aimFor: first, doneOn: null }]
}

function secondPersonItem(
  complaint: Complaint,
): Pick<DueItem, 'stage' | 'act' | 'number' | 'handledBy' | 'notFor'> | null {
  const refusal = refusalWaiting(complaint)
  if (refusal) {
    const { stage, number, askedOf: handledBy } = refusal
    return { stage, act: 'agreement', number, handledBy }
  }
  const waiting = responseWaiting(complaint)
  if (waiting) {
    const { stage, number } = waiting
    return { stage, act: 'letter check', number, handledBy: null, notFor: mayNotCheck(waiting, complaint) }
  }
  const returned = responseReturned(complaint)
  if (!returned) return null
  const { stage, number, submittedBy: handledBy } = returned
  return { stage, act: 'returned letter', number, handledBy }
}

/** The resident's status, each a plain sentence. */
export type Status =
  | 'received'
  | 'looking into it'
  | 'more time'
  | 'answered'
  | 'under review'
  | 'excluded'
  | 'handled elsewhere'

export function statusOf(complaint: Complaint): Status {
  const [stage1, stage2] = complaint.stages
  const stage = stage2 ?? stage1
  if (complaint.imported) return 'handled elsewhere'
  if (exclusionInForce(complaint.handling)) return 'excluded'
  if (stage.response) return 'answered'
  if (stage.extensions.length > 0) return 'more time'
  if (stage2) return 'under review'
  return stage1.acknowledgement ? 'looking into it' : 'received'
}
