// A frozen year's answers held against today's: which provisions count otherwise, before and after, and the cases behind.
import type { ComplaintId } from '../complaint/complaint.ts'
import type { Answer } from '../complaint/finding.ts'
import type { ContactId } from '../contact/contact.ts'
import type { EditionId } from '../handling-code/edition.ts'
import { type Provision, provisionsOf } from '../handling-code/provisions.ts'
import type { NoticeId } from '../notice/notice.ts'
import { gravestFirst, nothingShown, type Shown } from './shows.ts'

/** How many cases under an edition answered in one way when the year was frozen. */
export type FrozenCount = {
  readonly edition: EditionId
  readonly provision: string
  readonly answer: Answer
  readonly many: number
}

/** One case's answer that is another now; null on the side where the case, or its edition, is not there. */
export type ChangedAnswer = {
  readonly id: ComplaintId | ContactId | NoticeId
  readonly edition: EditionId
  readonly provision: string
  readonly before: Answer | null
  readonly after: Answer | null
}

export type ProvisionCorrection = {
  readonly edition: EditionId
  readonly provision: Provision
  readonly frozen: Shown
  readonly now: Shown
  readonly changed: readonly ChangedAnswer[]
}

const editionIds = ['2024', '2022', '2020'] as const

/**
 * Every provision of which some case answers otherwise now, each under the edition that governs the case: a year with
 * complaints of two editions has corrections of both. The newest edition first, in the order of its form.
 */
export const provisionCorrections = (
  frozen: readonly FrozenCount[],
  changed: readonly ChangedAnswer[],
): readonly ProvisionCorrection[] =>
  editionIds.flatMap((edition) =>
    provisionsOf(edition).flatMap((provision) => {
      const isOfIt = (one: { readonly edition: EditionId; readonly provision: string }): boolean =>
        one.edition === edition && one.provision === provision.id
      const moved = changed.filter(isOfIt)
      if (moved.length === 0) return []
      const counts = frozen.filter(isOfIt)
      const before = (answer: Answer): number => counts.find((one) => one.answer === answer)?.many ?? 0
      const came = (answer: Answer): number => moved.filter((one) => one.after === answer).length
      const went = (answer: Answer): number => moved.filter((one) => one.before === answer).length
      return {
        edition,
        provision,
        frozen: shownBy(before),
        now: shownBy((answer) => before(answer) + came(answer) - went(answer)),
        changed: moved,
      }
    }),
  )

const shownBy = (many: (answer: Answer) => number): Shown => ({
  ...nothingShown,
  ...Object.fromEntries(gravestFirst.map((answer) => [answer, many(answer)])),
})
