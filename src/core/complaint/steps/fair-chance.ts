// The resident, and a member of staff who is named, may set out their position before the decision (5.8b).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { currentStage, withHandling } from '../complaint.ts'
import type { FairChance } from '../handling-people.ts'
import { countRefusals, lineRefusals, textRefusals } from '../limits.ts'
import { nextNumber, numberedOf, withAdded, withChanged } from '../numbered.ts'
import { acceptUnless, dayRefusals, dueRefusals, noSuchComplaint, refuse, type Step, sinceReceipt } from '../step.ts'

type Offered = Omit<FairChance, 'number' | 'account'>
export type OfferFairChance = { readonly type: 'OfferFairChance' } & Offered
export type FairChanceOffered = { readonly type: 'FairChanceOffered'; readonly number: number } & Offered

export const offerFairChance: Step<OfferFairChance, FairChanceOffered> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { stage, response } = currentStage(complaint)
    if (command.stage !== stage) return refuse({ because: `This complaint is at stage ${stage}` })
    if (response) return refuse({ because: `Stage ${stage} is already decided`, duty: 'fair chance' })
    const { fairChances } = complaint.handling
    const refusals = [
      ...countRefusals(fairChances, 'chances to set out a position'),
      ...(command.to === 'resident' ? [] : lineRefusals('name', command.name, 'Enter who was named', 'fair chance')),
      ...dayRefusals('on', command.on, sinceReceipt(complaint), today),
      ...dueRefusals('dueOn', command.dueOn, { on: command.on, what: 'the day it is offered' }),
    ]
    return acceptUnless(refusals, { ...command, type: 'FairChanceOffered', number: nextNumber(fairChances) })
  },
  apply(complaint, { type: _, ...offered }) {
    assert(complaint && !currentStage(complaint).response, 'a position is set out before the decision')
    const fairChances = withAdded(complaint.handling.fairChances, { ...offered, account: null })
    return withHandling(complaint, { fairChances })
  },
}

type Account = { readonly fairChance: number; readonly on: DateOnly; readonly words: string }
export type GiveAccount = { readonly type: 'GiveAccount' } & Account
export type AccountGiven = { readonly type: 'AccountGiven' } & Account

export const giveAccount: Step<GiveAccount, AccountGiven> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const fairChance = numberedOf(complaint.handling.fairChances, command.fairChance)
    if (!fairChance) return refuse({ because: 'Nobody was asked for this account' })
    if (fairChance.account) return refuse({ because: 'This account is already on the record' })
    const refusals = [
      ...textRefusals('words', command.words, 'Enter what they said', 'fair chance'),
      ...dayRefusals('on', command.on, { on: fairChance.on, what: 'the day they were asked' }, today),
    ]
    return acceptUnless(refusals, { ...command, type: 'AccountGiven' })
  },
  apply(complaint, { fairChance: number, on, words }) {
    assert(complaint && !numberedOf(complaint.handling.fairChances, number)?.account, 'an account is given once')
    const account = { on, words }
    const fairChances = withChanged(complaint.handling.fairChances, number, (one) => ({ ...one, account }))
    return withHandling(complaint, { fairChances })
  },
}
