// The tables of the Code's answers, attestations and self-assessments, as migrations 0030 and 0052 make them.
import type { ColumnType } from 'kysely'
import type { DateOnly } from '#core/calendar/dates.ts'
import type { ComplaintId, PersonId } from '#core/complaint/complaint.ts'
import type { Answer } from '#core/complaint/finding.ts'
import type { Attestation } from '#core/handling-code/attestation.ts'
import type { EditionId, Stage } from '#core/handling-code/edition.ts'
import type { Decision, DecisionSource } from '#core/self-assessment/decision.ts'

export type SelfAssessmentTables = {
  self_assessment: {
    self_assessment_id: string
    edition: EditionId
    from_on: DateOnly
    to_on: DateOnly
    started_by: PersonId
    started_at: string
  }
  self_assessment_decision: Decision & {
    self_assessment_id: string
    number: number
    proposed: string | null
    source: DecisionSource
    file_sha256: string | null
    decided_by: PersonId
    decided_at: string
  }
  self_assessment_version: {
    self_assessment_id: string
    version: number
    content: unknown
    governing_body: string
    approver_name: string
    approver_role: string
    approved_on: DateOnly
    response: string
    recorded_by: PersonId
    recorded_at: string
  }
  self_assessment_publication: {
    self_assessment_id: string
    version: number
    published_by: PersonId
    published_at: string
  }
  self_assessment_file: {
    file_id: string
    name: string
    content: Buffer
    from_on: DateOnly
    to_on: DateOnly
    uploaded_by: PersonId
    uploaded_at: string
  }
  self_assessment_brought_in: {
    self_assessment_id: string
    sha256: string
    file_name: string
    content: unknown
    brought_in_by: PersonId
    brought_in_at: string
  }
  attestation: AttestationRow
  provision_answer: ProvisionAnswerRow
}

type ProvisionAnswerRow = {
  complaint_id: ComplaintId
  provision: string
  edition: EditionId
  received_on: DateOnly
  answer: Answer
  stage: Stage | null
  settled_on: DateOnly | null
  reason: string
  as_of: DateOnly
}

type AttestationRow = {
  edition: EditionId
  provision: string
  number: number
  name: string
  role: string
  said_on: DateOnly
  says: Attestation['says']
  words: string
  evidence: ColumnType<Attestation['evidence'], string, never>
  until: DateOnly
  recorded_by: PersonId
  recorded_at: string
}
