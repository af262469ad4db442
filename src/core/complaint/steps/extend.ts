// Taking longer to answer: told in time, with its reason, its new date, how often we will write, and the Ombudsman's details (6.4, 6.5, 6.15, 6.16).
import assert from 'node:assert/strict'
import { type DateOnly, longDate, shortDate } from '../../calendar/dates.ts'
import { addWorkingDays, isWorkingDay } from '../../calendar/working-days.ts'
import type { Stage } from '../../handling-code/edition.ts'
import { governingResponseClock } from '../clocks.ts'
import { type Complaint, currentStage, type Extension, type PersonId, withStage } from '../complaint.ts'
import {
  accept,
  emptyRefusal,
  excludedRefusal,
  type Given,
  noSuchComplaint,
  refuse,
  type Step,
  type StepRefusal,
} from '../step.ts'

export type ExtendResponse = { readonly type: 'ExtendResponse'; readonly stage: Stage } & Extension
export type ResponseExtended = { readonly type: 'ResponseExtended'; readonly stage: Stage } & Extension

/** The resident is not left longer than this without a word. */
export const rarestUpdate = 10

export const extend: Step<ExtendResponse, ResponseExtended> = {
  decide(command, complaint, given) {
    if (!complaint) return refuse(noSuchComplaint)
    const excluded = excludedRefusal(complaint)
    if (excluded) return refuse(excluded)
    const stage = currentStage(complaint)
    if (command.stage !== stage.stage) return refuse({ because: `This complaint is at stage ${stage.stage}` })
    if (stage.response) return refuse({ because: `Stage ${stage.stage} is already answered` })
    if (!stage.acknowledgement) {
      return refuse({ because: 'Acknowledge and define the complaint before you take longer over it' })
    }
    const refusals = [
      ...emptyRefusal(
        'reason',
        command.reason,
        'Enter why more time is needed',
        `reason to extend stage ${stage.stage}`,
      ),
      ...updateRefusals('updateEveryWorkingDays', command.updateEveryWorkingDays),
      ...toldOnRefusals(command, complaint, given),
      ...newDueOnRefusals(command, complaint, given),
    ]
    return refusals.length > 0 ? refuse(...refusals) : accept({ ...command, type: 'ResponseExtended' })
  },
  apply(complaint, { type: _, stage, ...extension }) {
    assert(complaint && currentStage(complaint).stage === stage, 'the stage that is open is extended')
    const { extensions, response } = currentStage(complaint)
    assert(!response, 'an answered stage is not extended')
    return withStage(complaint, stage, { extensions: [...extensions, extension] })
  },
}

/** How often we write must be a number that a resident can live with (5.9). */
export function updateRefusals(field: string, workingDays: number): readonly StepRefusal[] {
  if (Number.isInteger(workingDays) && workingDays >= 1 && workingDays <= rarestUpdate) return []
  const because = `Say how often you will write, from every working day to every ${rarestUpdate} working days`
  return [{ field, because, duty: 'updates' }]
}

function toldOnRefusals({ toldOn }: Extension, complaint: Complaint, given: Given): readonly StepRefusal[] {
  const { dueOn } = governingResponseClock(complaint, given.edition, given.calendar)
  const { stage, acknowledgement } = currentStage(complaint)
  if (toldOn > given.today) return [{ field: 'toldOn', because: 'The date must be today or in the past' }]
  if (acknowledgement && toldOn < acknowledgement.on) {
    return [{ field: 'toldOn', because: 'The date must be on or after the acknowledgement' }]
  }
  if (toldOn <= dueOn) return []
  const because =
    `The response was due by ${longDate(dueOn)}. An extension must be told before that; ` +
    'the complaint is late. Answer it, and write to the resident now'
  return [{ field: 'toldOn', because, duty: `extending stage ${stage}` }]
}

/** The latest day that extensions of this stage may reach: the edition's limit after the first due date. */
export function latestExtensionOn(complaint: Complaint, given: Pick<Given, 'edition' | 'calendar'>): DateOnly {
  const clock = governingResponseClock(complaint, given.edition, given.calendar)
  const { workingDays } = given.edition.stages[currentStage(complaint).stage].extension
  return addWorkingDays(given.calendar, clock.unextendedDueOn, workingDays)
}

function newDueOnRefusals(command: Extension, complaint: Complaint, given: Given): readonly StepRefusal[] {
  const { dueOn } = governingResponseClock(complaint, given.edition, given.calendar)
  const { stage } = currentStage(complaint)
  const { workingDays } = given.edition.stages[stage].extension
  const field = 'newDueOn'
  if (command.newDueOn <= dueOn) {
    return [{ field, because: `The new date must be after ${shortDate(dueOn)}, when the response is due now` }]
  }
  if (!isWorkingDay(given.calendar, command.newDueOn)) {
    return [{ field, because: `${shortDate(command.newDueOn)} is not a working day` }]
  }
  const latest = latestExtensionOn(complaint, given)
  if (command.newDueOn <= latest || approved(command.beyondLimitApprovedBy, given.by)) return []
  const because =
    `More than ${workingDays} working days longer (after ${shortDate(latest)}) needs a good reason ` +
    'that somebody else has agreed to'
  return [{ field, because, duty: `extending stage ${stage}` }]
}

const approved = (approver: PersonId | null, by: PersonId): boolean => approver !== null && approver !== by
