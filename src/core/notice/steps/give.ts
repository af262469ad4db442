// The landlord cannot comply with the Code: why, what and who is affected, since when, and by when it complies again (8.5).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { acceptUnless, emptyRefusal, refuse } from '../../complaint/step.ts'
import { editionFor } from '../../handling-code/catalogue.ts'
import type { NoticeId } from '../notice.ts'
import type { NoticeStep } from '../step.ts'

type Given = {
  readonly notice: NoticeId
  readonly sinceOn: DateOnly
  readonly cause: string
  readonly affected: string
  readonly returnBy: DateOnly
}
export type GiveNotice = { readonly type: 'GiveNotice' } & Given
export type NoticeGiven = { readonly type: 'NoticeGiven'; readonly loggedOn: DateOnly } & Given

export const give: NoticeStep<GiveNotice, NoticeGiven> = {
  decide(command, notice, { today }) {
    if (notice) return refuse({ because: 'This notice is already recorded' })
    const { sinceOn, returnBy, cause, affected } = command
    const refusals = [
      ...emptyRefusal('cause', cause, 'Say what happened', 'exceptional circumstances'),
      ...emptyRefusal('affected', affected, 'Say what you cannot do, and who is affected', 'exceptional circumstances'),
      ...(sinceOn > today ? [{ field: 'sinceOn', because: 'The date must be today or in the past' }] : []),
      ...(editionFor(sinceOn)?.id === '2024'
        ? []
        : [{ field: 'sinceOn', because: 'The date must be on or after 1 April 2024, when this duty began' }]),
      ...(returnBy < sinceOn ? [{ field: 'returnBy', because: 'The date must be on or after the day it began' }] : []),
    ]
    return acceptUnless(refusals, { ...command, type: 'NoticeGiven', loggedOn: today })
  },
  apply(notice, { type: _, notice: id, ...given }) {
    assert(!notice, 'a notice is given once')
    return { ...given, id, told: [], ended: null }
  },
}
