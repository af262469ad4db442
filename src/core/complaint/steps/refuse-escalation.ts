// Stage 2 was asked for and is refused: only on the grounds and with the care of section 2 (5.11).
import assert from 'node:assert/strict'
import { nextNumber } from '../numbered.ts'
import { acceptUnless, excludedRefusal, noSuchComplaint, refuse, type Step } from '../step.ts'
import { withExclusion } from './exclude.ts'
import { type Excluded, exclusionRefusals } from './exclusion-refusals.ts'

export type RefuseEscalation = { readonly type: 'RefuseEscalation' } & Excluded
export type EscalationRefused = { readonly type: 'EscalationRefused'; readonly number: number } & Excluded

export const refuseEscalation: Step<RefuseEscalation, EscalationRefused> = {
  decide(command, complaint, given) {
    if (!complaint) return refuse(noSuchComplaint)
    const [, stage2] = complaint.stages
    if (!stage2) return refuse({ because: 'Stage 2 was not asked for', duty: 'refusing stage 2' })
    if (stage2.response) return refuse({ because: 'Stage 2 is already answered', duty: 'refusing stage 2' })
    if (excludedRefusal(complaint))
      return refuse({ because: 'Escalation is already refused', duty: 'refusing stage 2' })
    const asked = { on: stage2.askedOn, what: 'the day stage 2 was asked for' }
    const refusals = [
      ...exclusionRefusals(command, complaint, given),
      ...(command.on < asked.on ? [{ field: 'on', because: `The date must be on or after ${asked.what}` }] : []),
    ]
    const number = nextNumber(complaint.handling.exclusions)
    return acceptUnless(refusals, { ...command, type: 'EscalationRefused', number })
  },
  apply(complaint, { type: _, ...exclusion }) {
    assert(complaint?.stages[1] && !complaint.stages[1].response, 'an unanswered stage 2 is refused')
    return withExclusion(complaint, { ...exclusion, stage: 2, withdrawn: null })
  },
}
