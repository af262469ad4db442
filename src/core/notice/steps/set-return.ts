// Another day by which the landlord says that it complies again, and why (8.5).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { acceptUnless, dayRefusals, dueRefusals, emptyRefusal, refuse } from '../../complaint/step.ts'
import { type NoticeStep, noSuchNotice, sinceItBegan } from '../step.ts'

type Set = { readonly on: DateOnly; readonly returnBy: DateOnly; readonly why: string }
export type SetReturn = { readonly type: 'SetReturn' } & Set
export type ReturnSet = { readonly type: 'ReturnSet' } & Set

export const setReturn: NoticeStep<SetReturn, ReturnSet> = {
  decide(command, notice, { today }) {
    if (!notice) return refuse(noSuchNotice)
    if (notice.ended) return refuse({ because: 'It is over' })
    const { on, returnBy, why } = command
    const refusals = [
      ...dayRefusals('on', on, sinceItBegan(notice), today),
      ...dueRefusals('returnBy', returnBy, { on, what: 'the day it was set' }),
      ...emptyRefusal('why', why, 'Say why the day is another', 'exceptional circumstances'),
    ]
    return acceptUnless(refusals, { ...command, type: 'ReturnSet' })
  },
  apply(notice, { returnBy }) {
    assert(notice && !notice.ended, 'a notice in force has its day of return set')
    return { ...notice, returnBy }
  },
}
