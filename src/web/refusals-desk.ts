// What the pages may ask of the register of refusals: part of a desk, for one landlord and one person.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import type { RefusalsWanted, RegisteredRefusal } from '#core/complaint/registered-refusal.ts'
import type { Slice } from './outcome.ts'

export type RefusalLine = RegisteredRefusal & {
  readonly id: ComplaintId
  readonly residentName: string
  /** The day on which it was refused or returned, or proposed where it still waits. */
  readonly on: DateOnly
  /** The number of the letter that told the resident; null where none did. */
  readonly letter: number | null
}

export type RefusalsDesk = {
  /** Newest first, refusals of the complaint and of stage 2 together. */
  readonly register: (wanted: RefusalsWanted, after: string | null) => Promise<Slice<RefusalLine>>
}
