// Everything that the pack of one complaint is made from, as it was known on one day.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Calendar } from '#core/calendar/working-days.ts'
import type { RecordedEvent } from '#core/complaint/case-file.ts'
import type { Clock } from '#core/complaint/clocks.ts'
import type { Complaint } from '#core/complaint/complaint.ts'
import type { Finding } from '#core/complaint/finding.ts'
import type { Edition } from '#core/handling-code/edition.ts'
import type { PoliciesInForce, ToldProfile } from '#core/landlord/policy-in-force.ts'
import type { Complete, Document } from '#documents/document.ts'
import type { Named } from '#history/words.ts'

/** A letter as it was composed; its number is that of the event that it answers. */
export type PackLetter = { readonly number: number; readonly document: Complete<Document> }

/** A mail that came in; its words are in its original, and its original is in the pack. */
export type PackMessage = {
  readonly key: string
  readonly receivedAt: string
  readonly sender: string
  readonly subject: string
  /** How many files are inside it. */
  readonly attachments: number
}

export type PackCase = {
  /** The last day that the pack tells of. */
  readonly asOf: DateOnly
  /** As its profile was on that day. */
  readonly landlord: ToldProfile
  /** From the day of receipt on. */
  readonly policies: PoliciesInForce
  readonly complaint: Complaint
  readonly edition: Edition
  readonly calendar: Calendar
  readonly clocks: readonly Clock[]
  readonly findings: readonly Finding[]
  readonly history: readonly RecordedEvent[]
  readonly letters: readonly PackLetter[]
  readonly messages: readonly PackMessage[]
  /** As they were called then. */
  readonly staff: readonly Named[]
}
