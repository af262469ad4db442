// A part of what is done on a complaint, as its pages show it: in rows of words, or in a sentence that says what will stand there.
import type { Complaint } from '#core/complaint/complaint.ts'
import type { Desk, Person } from '../../../desk.ts'
import type { Html } from '../../../html.ts'

export type BlockRow = {
  readonly key: string
  /** Paragraphs, each of plain words. */
  readonly says: readonly (string | Html | false)[]
  /** The number of the thing within its kind; 0 for what has none. */
  readonly number: number
}

export type Block = {
  readonly title: string
  /** What will stand there. */
  readonly empty: string
  readonly rows: (
    complaint: Complaint,
    staff: readonly Person[],
    desk: Pick<Desk, 'askedAt' | 'representativeCode'>,
  ) => readonly BlockRow[]
}
