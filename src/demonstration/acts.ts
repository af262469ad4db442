// Each act of a made-up complaint, as the command a person would give.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { PersonId } from '#core/complaint/complaint.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import type { Stage } from '#core/handling-code/edition.ts'
import { chance } from './draw.ts'
import type { Matter } from './matters.ts'

export const acknowledge = (stage: Stage, on: DateOnly, by: PersonId, matter: Matter): ComplaintCommand => ({
  type: 'AcknowledgeComplaint',
  stage,
  on,
  points: matter.points.map((text, index) => ({ number: index + 1, text })),
  outcomesSought: [matter.outcomeWanted],
  notOurs: matter.notOurs ? [matter.notOurs] : [],
  handledBy: by,
})

export const takeLonger = (stage: Stage, toldOn: DateOnly, newDueOn: DateOnly): ComplaintCommand => ({
  type: 'ExtendResponse',
  stage,
  toldOn,
  newDueOn,
  reason: 'We need the report of the visit before we can answer every point',
  updateEveryWorkingDays: 5,
  agreedWithResident: true,
  beyondLimitApprovedBy: null,
})

export function answer(
  stage: Stage,
  on: DateOnly,
  by: PersonId,
  matter: Matter,
  promisedFor: DateOnly,
  draw: (below: number) => number,
): ComplaintCommand {
  const decisions = matter.points.map((_, index) => {
    const upheld = chance(62, draw)
    return {
      point: index + 1,
      decision: upheld ? ('upheld' as const) : ('not upheld' as const),
      reasons: upheld ? matter.upheld : matter.notUpheld,
    }
  })
  const anyUpheld = decisions.some(({ decision }) => decision === 'upheld')
  const apology = { kind: 'apology' as const, what: 'We are sorry for what went wrong', pence: null }
  const money = { kind: 'financial' as const, what: 'For the distress and inconvenience', pence: matter.pence }
  return {
    type: 'RespondToComplaint',
    stage,
    on,
    decidedBy: by,
    decisions,
    remedies: anyUpheld ? [apology, ...(chance(70, draw) ? [money] : [])] : [],
    actions: anyUpheld ? [{ ...matter.action, dueOn: promisedFor }] : [],
  }
}

/** The day is that of the command: `lifeOf` gives it on the day it was asked. */
export const ask = (on: DateOnly, draw: (below: number) => number): ComplaintCommand => ({
  type: 'AskForStage2',
  on,
  channel: chance(60, draw) ? 'web' : 'phone',
  words: '',
})

export const keepPromise = (action: number, on: DateOnly): ComplaintCommand => ({
  type: 'CompleteAction',
  action,
  on,
  proof: 'Checked with the resident on the telephone',
})

export const closeIt = (on: DateOnly): ComplaintCommand => ({ type: 'CloseComplaint', on })
