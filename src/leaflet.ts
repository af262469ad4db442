// The leaflet of a landlord as it stands today, by the edition in force, in each format that it can be kept in.
import assert from 'node:assert/strict'
import { dayInLondon } from '#core/calendar/dates.ts'
import { editionFor } from '#core/handling-code/catalogue.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { formats } from '#documents/catalogue.ts'
import type { Language } from '#documents/document.ts'
import { toText } from '#documents/to-text.ts'
import { leafletOf } from '#letters/leaflet.ts'
import type { Typesetter } from '#typesetting/typesetter.ts'
import type { Leaflet } from '#web/parts.ts'
import type { Deployment } from './desks.ts'

export function leafletFor(
  { now, typesetter }: Pick<Deployment, 'now'> & { readonly typesetter: Pick<Typesetter, 'pdf' | 'docx'> },
  landlord: Profile,
  language: Language,
): Leaflet {
  const today = dayInLondon(now())
  const edition = editionFor(today)
  assert(edition, 'no leaflet is older than the Code')
  const document = leafletOf(landlord, edition, today, language)
  const files = {
    pdf: async () => ({ ...formats.pdf, file: await typesetter.pdf(document) }),
    'large-print': async () => ({ ...formats.pdf, file: await typesetter.pdf(document, { largePrint: true }) }),
    docx: async () => ({ ...formats.docx, file: await typesetter.docx(document) }),
    text: async () => ({ ...formats.text, file: toText(document) }),
  }
  return {
    document,
    render: async (format) => {
      const { file, mediaType, ending } = await files[format]()
      const print = format === 'large-print' ? '-large-print' : ''
      return {
        file,
        mediaType,
        name: `${language === 'cy' ? 'sut-i-gwyno' : 'how-to-complain'}-${landlord.id}${print}.${ending}`,
      }
    },
  }
}
