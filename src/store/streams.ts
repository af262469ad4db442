// The kinds of record that events make up, a complaint, a contact and a notice: told apart by their references, kept alike.
import assert from 'node:assert/strict'
import { type ComplaintId, isComplaintId } from '#core/complaint/complaint.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import { wordsOf as complaintWordsOf } from '#core/complaint/words.ts'
import { type ContactId, isContactId } from '#core/contact/contact.ts'
import type { ContactEvent } from '#core/contact/procedure.ts'
import { contactWordsOf } from '#core/contact/words.ts'
import { isNoticeId, type NoticeId } from '#core/notice/notice.ts'
import type { NoticeEvent } from '#core/notice/procedure.ts'
import { noticeWordsOf } from '#core/notice/words.ts'

export type StreamId = ComplaintId | ContactId | NoticeId
export type StreamEvent = ComplaintEvent | ContactEvent | NoticeEvent
export type EventType = StreamEvent['type']

/** The events that a record with this reference has. */
export type EventOf<Id extends StreamId> = Id extends ComplaintId
  ? ComplaintEvent
  : Id extends ContactId
    ? ContactEvent
    : NoticeEvent

/** Which fields of each event are words, by its type: no type belongs to two kinds. */
export const wordsOf: { readonly [type in EventType]: readonly string[] } = {
  ...complaintWordsOf,
  ...contactWordsOf,
  ...noticeWordsOf,
}

export const isEventType = (type: string): type is EventType => Object.hasOwn(wordsOf, type)

/** A type that two kinds had would be read as the wrong one: this does not compile when there is one. */
type SharedType =
  | Extract<ComplaintEvent['type'], ContactEvent['type']>
  | Extract<ComplaintEvent['type'] | ContactEvent['type'], NoticeEvent['type']>
const noSharedType: [SharedType] extends [never] ? true : SharedType = true
assert(noSharedType)

/** Whether an event of this type belongs to a record with this reference. */
export const belongs = (id: StreamId, type: EventType): boolean =>
  (isComplaintId(id) && Object.hasOwn(complaintWordsOf, type)) ||
  (isContactId(id) && Object.hasOwn(contactWordsOf, type)) ||
  (isNoticeId(id) && Object.hasOwn(noticeWordsOf, type))
