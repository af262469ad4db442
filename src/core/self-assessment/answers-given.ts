// What every provision answers on a complaint, once it is known how the complaint began.
import type { DateOnly } from '../calendar/dates.ts'
import type { Complaint } from '../complaint/complaint.ts'
import { isUnderThisCode } from '../complaint/scheme.ts'
import type { EditionId } from '../handling-code/edition.ts'
import { allFindingsOf } from '../handling-code/rules/all-findings.ts'
import type { Assessment } from '../handling-code/rules/assessed.ts'
import type { Began } from '../handling-code/rules/rule.ts'
import { type AnswerOnComplaint, oneForEachProvision } from './shows.ts'

/** How it began stands in another record, so whoever has that at hand asks. */
export type AnswersGiven = {
  readonly edition: EditionId
  readonly asOf: DateOnly
  readonly whenBegan: (began: Began) => readonly AnswerOnComplaint[]
}

/** A complaint under another Ombudsman's scheme answers for no provision of this Code. */
export const answersGivenOf = (complaint: Complaint, assessment: Omit<Assessment, 'began'>): AnswersGiven => ({
  edition: assessment.edition.id,
  asOf: assessment.asOf,
  whenBegan: (began) =>
    isUnderThisCode(complaint) ? oneForEachProvision(allFindingsOf(complaint, { ...assessment, began })) : [],
})
