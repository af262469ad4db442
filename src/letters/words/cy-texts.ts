// The Welsh words of text messages, in the shape of en-GB-texts.ts. Written without a Welsh translator; none has read them (decision 33).
import type { DateOnly } from '#core/calendar/dates.ts'
import { welshLongDate } from '#core/calendar/dates-in-welsh.ts'

export const welshOfTexts = {
  letter: 'Mae ein llythyr ar ei ffordd.',
  received: (landlord: string, reference: string) => `${landlord}: rydym wedi derbyn eich cwyn ${reference}.`,
  review: (landlord: string, reference: string) => `${landlord}: byddwn yn adolygu eich cwyn ${reference}.`,
  replyBy: (due: DateOnly) => `Byddwn yn ateb erbyn ${welshLongDate(due)}.`,
  moreTime: (landlord: string, reference: string) =>
    `${landlord}: mae arnom angen mwy o amser ar gyfer eich cwyn ${reference}.`,
  sent: (landlord: string, reference: string) => `${landlord}: rydym wedi ysgrifennu atoch am eich cwyn ${reference}.`,
}
