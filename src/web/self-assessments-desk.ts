// What the pages may ask of the Code and the self-assessment: part of a desk, for one landlord and one person.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { ComplaintId, PersonId } from '#core/complaint/complaint.ts'
import type { Answer } from '#core/complaint/finding.ts'
import type { ContactId } from '#core/contact/contact.ts'
import type { Attestation } from '#core/handling-code/attestation.ts'
import type { EditionId } from '#core/handling-code/edition.ts'
import type { NoticeId } from '#core/notice/notice.ts'
import type { CheckedPolicy } from '#core/policy-check/checked-policy.ts'
import type { SelfAssessment } from '#core/self-assessment/answer.ts'
import type { Approving, Readiness } from '#core/self-assessment/approval.ts'
import type { BroughtIn } from '#core/self-assessment/brought-in.ts'
import type { DecidedAnswer, Decision } from '#core/self-assessment/decision.ts'
import type { Compared } from '#core/self-assessment/difference.ts'
import type { Period, Proposal } from '#core/self-assessment/proposal.ts'
import type { Subject } from '#core/self-assessment/shows.ts'
import type { Complete, Form } from '#documents/document.ts'
import type { AssessmentFilesDesk } from './assessment-files-desk.ts'
import type { Done, Slice } from './outcome.ts'

/** A complaint, a contact that never became one, or a notice: `receivedOn` is then its first day. */
export type CaseAnswering = {
  readonly id: ComplaintId | ContactId | NoticeId
  readonly residentName: string
  readonly about: string
  readonly receivedOn: DateOnly
  readonly edition: EditionId
  readonly answer: Answer
  readonly on: DateOnly | null
  readonly reason: string
}

/** What was done past a rule, by somebody who may, for a reason. */
export type Override = {
  /** A response that a lead sent before anybody had checked it; more time than the limit; a kept complaint that a lead opened. */
  readonly kind: 'sent unchecked' | 'beyond the limit' | 'opened unnamed'
  readonly id: ComplaintId
  readonly on: DateOnly
  /** Who did it, or for more time, who approved it. */
  readonly by: PersonId
  /** Null for whoever may not open the complaint. */
  readonly because: string | null
  /** Where it stands on the wall; null where no provision is about it. */
  readonly provision: string | null
}

export type KeptVersion = {
  readonly version: number
  readonly content: SelfAssessment
  readonly approvedBy: { readonly governingBody: string; readonly name: string; readonly role: string }
  readonly approvedOn: DateOnly
  readonly publishedAt: string | null
}

export type SelfAssessmentLine = Period & {
  readonly id: string
  readonly startedBy: PersonId
  readonly startedAt: string
  readonly decisions: readonly DecidedAnswer[]
  /** The files that were brought in, the latest first. */
  readonly broughtIn: readonly BroughtIn[]
  readonly versions: readonly KeptVersion[]
}

export type SelfAssessmentFile = SelfAssessmentLine & {
  readonly proposals: readonly Proposal[]
  readonly readiness: Readiness
  /** Every decision that was ever taken, the latest first. */
  readonly history: readonly DecidedAnswer[]
  /** The form as it stands now. */
  readonly draft: SelfAssessment
  /** Against the last one of an earlier period; null where there is none. */
  readonly sinceLast: (Compared & { readonly period: string }) | null
}

export const fileFormats = ['pdf', 'docx', 'xlsx', 'csv', 'json', 'html', 'text'] as const
export type FileFormat = (typeof fileFormats)[number]
export type RenderedFile = { readonly file: Uint8Array | string; readonly mediaType: string; readonly name: string }

/** Which number of a provision is opened. */
export type CountAsked = {
  readonly provision: string
  readonly answer: Answer
  readonly of: Subject
}

export type SelfAssessmentsDesk = {
  /** The landlord's policy held against an edition. */
  readonly policyCheck: (edition: EditionId) => CheckedPolicy
  /** A proposal for each provision, from the cases of the period. */
  readonly proposals: (period: Period) => Promise<readonly Proposal[]>
  /** How many complaints of the period are under another Ombudsman's scheme, and so count for no provision. */
  readonly underAnotherScheme: (period: Period) => Promise<number>
  /** Those behind one count. */
  readonly cases: (period: Period, of: CountAsked, after: string | null) => Promise<Slice<CaseAnswering>>
  /** Of the period, the latest first. */
  readonly overrides: (period: Period) => Promise<readonly Override[]>
  /** In the order they were given. */
  readonly attestations: (edition: EditionId, provision: string) => Promise<readonly Attestation[]>
  /** `seen`: how many there were when the form was drawn. */
  readonly attest: (attestation: Attestation, seen: number) => Promise<Done>
  readonly all: () => Promise<readonly SelfAssessmentLine[]>
  readonly find: (id: string) => Promise<SelfAssessmentFile | null>
  /** `isConfirmed`: an edition that was replaced before the period began is meant. */
  readonly start: (period: Period, isConfirmed: boolean) => Promise<Done>
  /** `seen`: the number of the last decision on each provision, 0 for none. */
  readonly decide: (id: string, decisions: readonly (Decision & { readonly seen: number })[]) => Promise<Done>
  /** Takes over proposals that the cases show, where nobody has decided: each as it was seen, or none. */
  readonly takeOver: (
    id: string,
    seen: readonly { readonly provision: string; readonly answer: string }[],
  ) => Promise<Done>
  /** Freezes the form as the next version; `seen` is how many versions there were. */
  readonly approve: (id: string, approving: Approving, seen: number) => Promise<Done>
  readonly publish: (id: string, version: number) => Promise<Done>
  readonly render: (assessment: SelfAssessment, format: FileFormat) => Promise<RenderedFile>
  readonly files: AssessmentFilesDesk
}

/** What anybody may see: a version that was published, as its form and as files. */
export type PublishedSelfAssessment = Period & {
  readonly id: string
  readonly version: KeptVersion
  /** The last version published of the same period and edition; null for that one itself. */
  readonly supersededBy: number | null
  readonly document: () => Complete<Form>
  readonly render: (format: FileFormat) => Promise<RenderedFile>
}
