// What the pages may ask of notices of exceptional circumstances: part of a desk, for one landlord and one person.
import type { RecordedEvent } from '#core/complaint/case-file.ts'
import type { Notice, NoticeId } from '#core/notice/notice.ts'
import type { NoticeCommand, NoticeEvent } from '#core/notice/procedure.ts'
import type { NoticeAnswer } from '#core/notice/rule.ts'
import type { Outcome } from './outcome.ts'

export type NoticeFile = {
  readonly notice: Notice
  readonly version: number
  /** What 8.5 says of it today. */
  readonly finding: NoticeAnswer
  readonly history: readonly RecordedEvent<NoticeEvent>[]
}

export type NoticesDesk = {
  /** A fresh reference for a notice about to be recorded. */
  readonly newId: () => NoticeId
  /** The newest first. */
  readonly all: () => Promise<readonly Notice[]>
  readonly find: (id: NoticeId) => Promise<NoticeFile | null>
  /** `seen` is the version that the form was drawn from (0 for a new notice). */
  readonly handle: (id: NoticeId, command: NoticeCommand, seen: number) => Promise<Outcome>
}
