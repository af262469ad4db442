// The short notice that goes by text beside a letter: that it is on its way, and by when we reply; never what we decided.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Told } from '#core/complaint/handling-post.ts'
import type { Words } from './words/words.ts'

export type TextGiven = {
  readonly landlord: string
  readonly reference: string
  /** What the letter tells; null for one whose time the Code does not count. */
  readonly told: Told | null
  /** The last day of the response that is running; null where none is. */
  readonly responseDueOn: DateOnly | null
  readonly words: Words
}

export function textBeside({ landlord, reference, told, responseDueOn, words: { texts: says } }: TextGiven): string {
  const sentences = (opening: string, by: DateOnly | null) =>
    [opening, ...(by ? [says.replyBy(by)] : []), says.letter].join(' ')
  if (told?.what === 'acknowledgement') {
    const opening = told.stage === 1 ? says.received(landlord, reference) : says.review(landlord, reference)
    return sentences(opening, responseDueOn)
  }
  if (told?.what === 'extension') return sentences(says.moreTime(landlord, reference), told.newDueOn)
  return sentences(says.sent(landlord, reference), null)
}
