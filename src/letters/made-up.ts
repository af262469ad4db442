// A letter of no complaint, to show a wording in: each part is a line that says what stands there.
import { type DateOnly, dateWithoutWeekday } from '#core/calendar/dates.ts'
import type { LetterKind } from '#core/handling-code/edition.ts'
import { provisionLabel } from '#core/handling-code/provisions.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { type Document, paragraph, part } from '#documents/document.ts'
import { senderOf } from './sender.ts'
import { partsToPlace } from './wordable.ts'
import { wordsIn } from './words/words.ts'

const words = wordsIn['en-GB']

export const madeUpLetter = (kind: LetterKind, landlord: Profile, today: DateOnly): Document => ({
  title: kind.charAt(0).toUpperCase() + kind.slice(1),
  language: 'en-GB',
  reference: 'C-00-SAMPLE',
  date: dateWithoutWeekday(today),
  on: today,
  sender: senderOf(landlord),
  to: ['Alex Sample', '1 Sample Street', 'Exampleton', 'ZZ1 1ZZ'],
  blocks: [
    paragraph(words.dear('Alex Sample')),
    ...partsToPlace(kind).map((required) =>
      part(required.part, [
        paragraph([
          { strong: `The ${required.part} stands here` },
          required.provision ? `, as ${provisionLabel(required.provision)} of the Code asks.` : '.',
        ]),
      ]),
    ),
  ],
  signOff: { name: 'Sam Sample', role: words.role },
})
