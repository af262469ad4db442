// How often the resident hears from us until we answer, as agreed with them, and each update given (5.9).
import assert from 'node:assert/strict'
import { type Complaint, currentStage, withHandling } from '../complaint.ts'
import type { ContactPlan, Update } from '../handling-people.ts'
import { countRefusals, textRefusals } from '../limits.ts'
import { acceptUnless, dayRefusals, noSuchComplaint, refuse, type Step } from '../step.ts'
import { updateRefusals } from './extend.ts'

export type AgreeContactPlan = { readonly type: 'AgreeContactPlan' } & ContactPlan
export type ContactPlanAgreed = { readonly type: 'ContactPlanAgreed' } & ContactPlan

export const agreeContactPlan: Step<AgreeContactPlan, ContactPlanAgreed> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { stage, response } = currentStage(complaint)
    if (command.stage !== stage) return refuse({ because: `This complaint is at stage ${stage}` })
    if (response) return refuse({ because: `Stage ${stage} is already answered`, duty: 'updates' })
    const refusals = [
      ...countRefusals(complaint.handling.contactPlans, 'contact plans'),
      ...updateRefusals('everyWorkingDays', command.everyWorkingDays),
      ...dayRefusals('agreedOn', command.agreedOn, sinceStage(complaint), today),
    ]
    return acceptUnless(refusals, { ...command, type: 'ContactPlanAgreed' })
  },
  apply(complaint, { type: _, ...plan }) {
    assert(complaint && currentStage(complaint).stage === plan.stage, 'contact is planned for the stage that is open')
    return withHandling(complaint, { contactPlans: [...complaint.handling.contactPlans, plan] })
  },
}

export type GiveUpdate = { readonly type: 'GiveUpdate' } & Update
export type UpdateGiven = { readonly type: 'UpdateGiven' } & Update

/** An update may be given at any time, after the response too, while promises are open (6.6, 6.17). */
export const giveUpdate: Step<GiveUpdate, UpdateGiven> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { stage } = currentStage(complaint)
    if (command.stage !== stage) return refuse({ because: `This complaint is at stage ${stage}` })
    const refusals = [
      ...countRefusals(complaint.handling.updates, 'updates'),
      ...textRefusals('words', command.words, 'Enter what the resident was told', 'updates'),
      ...dayRefusals('on', command.on, sinceStage(complaint), today),
    ]
    return acceptUnless(refusals, { ...command, type: 'UpdateGiven' })
  },
  apply(complaint, { type: _, ...update }) {
    assert(complaint && currentStage(complaint).stage === update.stage, 'an update is given in the stage that is open')
    return withHandling(complaint, { updates: [...complaint.handling.updates, update] })
  },
}

function sinceStage(complaint: Complaint) {
  const { stage, askedOn } = currentStage(complaint)
  return { on: askedOn, what: stage === 1 ? 'the day the complaint was received' : 'the day stage 2 was asked for' }
}
