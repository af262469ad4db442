// An exclusion is withdrawn: the complaint is taken on after all, with its clocks from the day it was first received (2.4).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { withHandling } from '../complaint.ts'
import { exclusionInForce, type WithdrawalAsked } from '../handling.ts'
import { textRefusals } from '../limits.ts'
import { withChanged } from '../numbered.ts'
import { acceptUnless, dayRefusals, noSuchComplaint, refuse, type Step } from '../step.ts'

type Withdrawn = { readonly on: DateOnly; readonly asked: WithdrawalAsked; readonly because: string }
export type WithdrawExclusion = { readonly type: 'WithdrawExclusion' } & Withdrawn
export type ExclusionWithdrawn = { readonly type: 'ExclusionWithdrawn'; readonly exclusion: number } & Withdrawn

export const withdrawExclusion: Step<WithdrawExclusion, ExclusionWithdrawn> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const exclusion = exclusionInForce(complaint.handling)
    if (!exclusion) return refuse({ because: 'This complaint is not excluded', duty: 'explaining a refusal' })
    const refusals = [
      ...textRefusals(
        'because',
        command.because,
        'Enter why the complaint is taken on after all',
        'explaining a refusal',
      ),
      ...dayRefusals('on', command.on, { on: exclusion.on, what: 'the day it was refused' }, today),
    ]
    return acceptUnless(refusals, { ...command, type: 'ExclusionWithdrawn', exclusion: exclusion.number })
  },
  apply(complaint, { type: _, exclusion: number, ...withdrawn }) {
    assert(complaint && exclusionInForce(complaint.handling)?.number === number, 'what stands is withdrawn')
    const exclusions = withChanged(complaint.handling.exclusions, number, (one) => ({ ...one, withdrawn }))
    return withHandling(complaint, { exclusions })
  },
}
