// The leaflet about how complaints are handled, for anybody: to read, and in every format to keep or to hand out (3.4, 3.5).
import type { Profile } from '#core/landlord/profile.ts'
import { html } from '../../html.ts'
import { type Leaflet, leafletFormats } from '../../parts.ts'
import type { Tongue } from '../../tongue.ts'
import type { View } from '../../view.ts'
import { letterPaper } from '../letter-paper.ts'

export function leafletPage(landlord: Profile, { document }: Leaflet, { words, language, at }: Tongue): View {
  return {
    title: document.title,
    language,
    back: { href: at(`/${landlord.id}`), text: landlord.name },
    main: html`
      <ul class="govuk-list">${leafletFormats.map(
        (format) =>
          html`<li><a class="govuk-link" href="${at(`/${landlord.id}/leaflet/${format}`)}">${words.leaflet[format]}</a></li>`,
      )}</ul>
      ${letterPaper(document)}`,
  }
}
