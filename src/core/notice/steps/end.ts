// The landlord complies with the Code again (8.5).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { acceptUnless, dayRefusals, refuse } from '../../complaint/step.ts'
import { type NoticeStep, noSuchNotice, sinceItBegan } from '../step.ts'

type Ended = { readonly on: DateOnly; readonly words: string }
export type EndNotice = { readonly type: 'EndNotice' } & Ended
export type NoticeEnded = { readonly type: 'NoticeEnded' } & Ended

export const end: NoticeStep<EndNotice, NoticeEnded> = {
  decide(command, notice, { today }) {
    if (!notice) return refuse(noSuchNotice)
    if (notice.ended) return refuse({ because: 'It is over already' })
    const refusals = dayRefusals('on', command.on, sinceItBegan(notice), today)
    return acceptUnless(refusals, { ...command, type: 'NoticeEnded' })
  },
  apply(notice, { type: _, ...ended }) {
    assert(notice && !notice.ended, 'a notice in force ends')
    return { ...notice, ended }
  },
}
