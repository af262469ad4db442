// Who was told of it, when and how: the Ombudsman, the residents who may be affected, everybody on the website (8.5).
import assert from 'node:assert/strict'
import { acceptUnless, dayRefusals, emptyRefusal, refuse } from '../../complaint/step.ts'
import type { Told } from '../notice.ts'
import { type NoticeStep, noSuchNotice, sinceItBegan } from '../step.ts'

export type TellOfNotice = { readonly type: 'TellOfNotice' } & Told
export type ToldOfNotice = { readonly type: 'ToldOfNotice' } & Told

/** Late is recorded, and found: after it is over too. */
export const tell: NoticeStep<TellOfNotice, ToldOfNotice> = {
  decide(command, notice, { today }) {
    if (!notice) return refuse(noSuchNotice)
    const refusals = [
      ...dayRefusals('on', command.on, sinceItBegan(notice), today),
      ...emptyRefusal(
        'how',
        command.how,
        'Say how they were told, and where it can be read',
        'exceptional circumstances',
      ),
    ]
    return acceptUnless(refusals, { ...command, type: 'ToldOfNotice' })
  },
  apply(notice, { type: _, ...told }) {
    assert(notice, 'somebody is told of a notice that is there')
    return { ...notice, told: [...notice.told, told] }
  },
}
