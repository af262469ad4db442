// The words of text messages. Whoever picks up the phone may read them: they name a complaint, and never what it is about.
import { type DateOnly, longDate } from '#core/calendar/dates.ts'

export const wordsOfTexts = {
  /** The end of each: what the resident is owed stands in the letter. */
  letter: 'Our letter is on its way.',
  received: (landlord: string, reference: string) => `${landlord}: we have received your complaint ${reference}.`,
  review: (landlord: string, reference: string) => `${landlord}: we will review your complaint ${reference}.`,
  replyBy: (due: DateOnly) => `We will reply by ${longDate(due)}.`,
  moreTime: (landlord: string, reference: string) => `${landlord}: we need more time for your complaint ${reference}.`,
  sent: (landlord: string, reference: string) =>
    `${landlord}: we have written to you about your complaint ${reference}.`,
}
