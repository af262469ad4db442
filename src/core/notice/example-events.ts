// What happens in the examples of notices: short ways to say each event of a made-up one.
import assert from 'node:assert/strict'
import { dateOnly } from '../calendar/dates.ts'
import { type Audience, isNoticeId } from './notice.ts'
import type { NoticeEvent } from './procedure.ts'
import type { ToldOfNotice } from './steps/tell.ts'

const notice = 'N-26-7F3K2Q'
assert(isNoticeId(notice))

export const noticeGiven = (sinceOn: string, returnBy: string): NoticeEvent => ({
  type: 'NoticeGiven',
  notice,
  sinceOn: dateOnly(sinceOn),
  loggedOn: dateOnly(sinceOn),
  cause: 'An attack on our computers',
  affected: 'We cannot open past repairs, so some answers come late',
  returnBy: dateOnly(returnBy),
})

export const toldOf = (audience: Audience, on: string): ToldOfNotice => ({
  type: 'ToldOfNotice',
  audience,
  on: dateOnly(on),
  how: 'By email',
})

export const returnSet = (on: string, returnBy: string): NoticeEvent => ({
  type: 'ReturnSet',
  on: dateOnly(on),
  returnBy: dateOnly(returnBy),
  why: 'The copies take longer to restore',
})

export const noticeEnded = (on: string): NoticeEvent => ({ type: 'NoticeEnded', on: dateOnly(on), words: '' })
