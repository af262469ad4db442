// The resident is asked whether somebody may speak for them; until they say so, nothing is told to that person (3.6).
import assert from 'node:assert/strict'
import { withHandling } from '../complaint.ts'
import type { AuthorityRequest } from '../handling-told.ts'
import { countRefusals } from '../limits.ts'
import { nextNumber, withAdded } from '../numbered.ts'
import { acceptUnless, dayRefusals, dueRefusals, noSuchComplaint, refuse, type Step } from '../step.ts'
import { actingRepresentative } from './represent.ts'

type Asked = Omit<AuthorityRequest, 'number'>
export type AskForAuthority = { readonly type: 'AskForAuthority' } & Asked
export type AuthorityAskedFor = { readonly type: 'AuthorityAskedFor'; readonly number: number } & Asked

export const askForAuthority: Step<AskForAuthority, AuthorityAskedFor> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const representative = actingRepresentative(complaint, command.representative)
    if (!representative) return refuse({ because: 'There is no such representative' })
    if (representative.authority !== 'awaited') return refuse({ because: 'No authority is awaited from the resident' })
    const { authorityRequests } = complaint.handling
    const appointed = { on: representative.appointedOn, what: 'the day they were appointed' }
    const refusals = [
      ...countRefusals(authorityRequests, 'requests for authority'),
      ...dayRefusals('on', command.on, appointed, today),
      ...dueRefusals('dueOn', command.dueOn, { on: command.on, what: 'the day it is asked' }),
    ]
    return acceptUnless(refusals, { ...command, type: 'AuthorityAskedFor', number: nextNumber(authorityRequests) })
  },
  apply(complaint, { type: _, ...asked }) {
    assert(complaint && actingRepresentative(complaint, asked.representative)?.authority === 'awaited')
    return withHandling(complaint, { authorityRequests: withAdded(complaint.handling.authorityRequests, asked) })
  },
}
