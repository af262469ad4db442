// What the pages ask about self-assessments written elsewhere: files kept while they are looked at, then brought in or let go.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { PersonId } from '#core/complaint/complaint.ts'
import type { SelfAssessment } from '#core/self-assessment/answer.ts'
import type { Considered } from '#core/self-assessment/brought-in.ts'
import type { Period } from '#core/self-assessment/proposal.ts'
import type { Upload } from './imports-desk.ts'
import type { Done } from './outcome.ts'

export type LookedAtAssessment = { readonly name: string } & (
  | { readonly faults: readonly string[] }
  | {
      readonly id: string
      readonly period: Period
      readonly sha256: string
      readonly assessment: SelfAssessment
      readonly considered: Considered
      readonly warning: string | null
      readonly already: { readonly by: PersonId; readonly at: string } | null
    }
)

export type AssessmentFilesDesk = {
  /** Keeps a file, and gives the id it is kept under. */
  readonly keep: (upload: Upload, period: { readonly from: DateOnly; readonly to: DateOnly }) => Promise<string>
  /** Reads it whole; nothing is recorded. Null when there is no such file. */
  readonly look: (file: string) => Promise<LookedAtAssessment | null>
  /** Brings it in whole or not at all, and lets go of it when that is done. */
  readonly accept: (file: string, isConfirmed: boolean) => Promise<Done>
  readonly discard: (file: string) => Promise<void>
}
