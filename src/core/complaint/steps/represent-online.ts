// A representative opens the complaint by a code of their own, and no further than their authority goes (3.6).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import type { OnlineRight } from '../handling-people.ts'
import { acceptUnless, dayRefusals, noSuchComplaint, refuse, type Step } from '../step.ts'
import { actingRepresentative, withRepresentative } from './represent.ts'

type Given = { readonly representative: number; readonly may: OnlineRight; readonly on: DateOnly }
export type GiveRepresentativeCode = { readonly type: 'GiveRepresentativeCode' } & Given
export type RepresentativeCodeGiven = { readonly type: 'RepresentativeCodeGiven' } & Given

/** Given again, the code is a new one, and the one before opens nothing any more. */
export const giveRepresentativeCode: Step<GiveRepresentativeCode, RepresentativeCodeGiven> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const representative = actingRepresentative(complaint, command.representative)
    if (!representative) return refuse({ because: 'There is no such representative' })
    if (representative.authority === 'awaited') {
      const because = 'The resident’s authority is awaited. Until it is given, they are told nothing of the complaint'
      return refuse({ because, duty: 'representatives' })
    }
    const appointed = { on: representative.appointedOn, what: 'the day they were appointed' }
    return acceptUnless(dayRefusals('on', command.on, appointed, today), {
      ...command,
      type: 'RepresentativeCodeGiven',
    })
  },
  apply(complaint, { representative: number, may }) {
    assert(complaint)
    const representative = actingRepresentative(complaint, number)
    assert(representative && representative.authority !== 'awaited', 'a code is given to whoever has authority')
    return withRepresentative(complaint, number, { online: may, codesGiven: representative.codesGiven + 1 })
  },
}

type Withdrawn = { readonly representative: number; readonly on: DateOnly }
export type WithdrawRepresentativeCode = { readonly type: 'WithdrawRepresentativeCode' } & Withdrawn
export type RepresentativeCodeWithdrawn = { readonly type: 'RepresentativeCodeWithdrawn' } & Withdrawn

/** They go on speaking for the resident, by every way but this one. */
export const withdrawRepresentativeCode: Step<WithdrawRepresentativeCode, RepresentativeCodeWithdrawn> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const representative = actingRepresentative(complaint, command.representative)
    if (!representative?.online) return refuse({ because: 'No code of theirs opens this complaint' })
    const appointed = { on: representative.appointedOn, what: 'the day they were appointed' }
    const refusals = dayRefusals('on', command.on, appointed, today)
    return acceptUnless(refusals, { ...command, type: 'RepresentativeCodeWithdrawn' })
  },
  apply(complaint, { representative }) {
    assert(complaint && actingRepresentative(complaint, representative)?.online, 'a code that opens is withdrawn')
    return withRepresentative(complaint, representative, { online: null })
  },
}
