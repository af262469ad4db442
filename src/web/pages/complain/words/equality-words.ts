// The shape of the words of the equality questions: each has words for every answer that the core knows, and no others.
import type { EqualityAnswer, EqualityQuestion } from '#core/figures/equality-questions.ts'

export type EqualityWords = {
  readonly offer: string
  readonly offerSays: string
  readonly open: string
  readonly thanks: string
  readonly title: string
  readonly different: string
  readonly why: (landlord: string) => string
  readonly apart: string
  readonly told: string
  readonly optional: string
  readonly skip: string
  readonly send: string
  readonly back: string
  readonly questions: {
    readonly [Question in EqualityQuestion]: {
      readonly title: string
      /** Empty where the question says it all. */
      readonly hint: string
      readonly options: { readonly [answer in EqualityAnswer<Question>]: string }
    }
  }
}
