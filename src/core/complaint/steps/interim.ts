// A part of the answer is given while the rest goes on: it answers no stage, and no clock stops for it.
import assert from 'node:assert/strict'
import { currentStage, withHandling } from '../complaint.ts'
import type { InterimResponse } from '../handling-told.ts'
import { countRefusals, textRefusals } from '../limits.ts'
import { acceptUnless, dayRefusals, excludedRefusal, noSuchComplaint, refuse, type Step } from '../step.ts'

export type GiveInterimResponse = { readonly type: 'GiveInterimResponse' } & InterimResponse
export type InterimResponseGiven = { readonly type: 'InterimResponseGiven' } & InterimResponse

export const giveInterimResponse: Step<GiveInterimResponse, InterimResponseGiven> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const excluded = excludedRefusal(complaint)
    if (excluded) return refuse(excluded)
    const { stage, acknowledgement, response } = currentStage(complaint)
    if (command.stage !== stage) return refuse({ because: `This complaint is at stage ${stage}` })
    if (!acknowledgement) {
      return refuse({
        because: `Acknowledge stage ${stage} before you answer a part of it`,
        duty: `complaint definition at stage ${stage}`,
      })
    }
    if (response) return refuse({ because: `Stage ${stage} is already answered` })
    const refusals = [
      ...countRefusals(complaint.handling.interimResponses, 'interim responses'),
      ...textRefusals('answer', command.answer, 'Enter what you can answer already'),
      ...textRefusals('remaining', command.remaining, 'Enter what you still look into'),
      ...dayRefusals('on', command.on, { on: acknowledgement.on, what: 'the acknowledgement' }, today),
    ]
    return acceptUnless(refusals, { ...command, type: 'InterimResponseGiven' })
  },
  apply(complaint, { type: _, ...given }) {
    assert(complaint && !currentStage(complaint).response, 'a part is answered before the whole')
    return withHandling(complaint, { interimResponses: [...complaint.handling.interimResponses, given] })
  },
}
