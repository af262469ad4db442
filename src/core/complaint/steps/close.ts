// A complaint is closed when its stage is answered and every promise is kept; closing takes no right away (6.6, 6.10).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { currentStage } from '../complaint.ts'
import { isWaiting } from '../handling-post.ts'
import { isOutstanding } from '../handling-put-right.ts'
import { accept, dayRefusals, excludedRefusal, noSuchComplaint, refuse, type Step } from '../step.ts'

export type CloseComplaint = { readonly type: 'CloseComplaint'; readonly on: DateOnly }
export type ComplaintClosed = { readonly type: 'ComplaintClosed'; readonly on: DateOnly }

export const close: Step<CloseComplaint, ComplaintClosed> = {
  decide({ on }, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    if (complaint.closedOn) return refuse({ because: 'This complaint is already closed' })
    const excluded = excludedRefusal(complaint)
    if (excluded) return refuse(excluded)
    const { stage, response } = currentStage(complaint)
    if (!response)
      return refuse({ because: `Answer stage ${stage} before you close the complaint`, duty: 'going on to stage 2' })
    const open = [
      ...complaint.actions.filter(({ done }) => !done),
      ...complaint.handling.remedyOffers.filter(isOutstanding),
    ]
    if (open.length > 0) {
      const because = `Promised and not yet done: ${open.map(({ what }) => what).join('; ')}`
      return refuse({ because, duty: `keeping the promises of stage ${stage}` })
    }
    if (complaint.handling.undelivered.some(isWaiting)) {
      return refuse({ because: 'A letter did not reach the resident. Send it again before you close the complaint' })
    }
    const refusals = dayRefusals('on', on, { on: response.on, what: 'the response' }, today)
    return refusals.length > 0 ? refuse(...refusals) : accept({ type: 'ComplaintClosed', on })
  },
  apply(complaint, { on }) {
    assert(complaint && currentStage(complaint).response, 'an answered complaint is closed')
    return { ...complaint, closedOn: on }
  },
}
