// Which fields of each event of a notice are words: kept apart, and erasable.
import type { NoticeEvent } from './procedure.ts'

/** Paths into the event. Every other field is a fact and never changes. */
export const noticeWordsOf: { readonly [type in NoticeEvent['type']]: readonly string[] } = {
  NoticeGiven: ['cause', 'affected'],
  ToldOfNotice: ['how'],
  ReturnSet: ['why'],
  NoticeEnded: ['words'],
}
