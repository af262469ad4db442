// The leaflet about how complaints are handled, for anybody: to read, and in every format to keep or to hand out (3.4, 3.5).
import type { Profile } from '#core/landlord/profile.ts'
import { html } from '../../html.ts'
import { type Leaflet, type LeafletFormat, leafletFormats } from '../../parts.ts'
import type { View } from '../../view.ts'
import { letterPaper } from '../letter-paper.ts'

const formatWords: { readonly [format in LeafletFormat]: string } = {
  pdf: 'as PDF',
  'large-print': 'in large print, as PDF',
  docx: 'as Word',
  text: 'as plain text',
}

export function leafletPage(landlord: Profile, { document }: Leaflet): View {
  return {
    title: document.title,
    back: { href: `/${landlord.id}`, text: landlord.name },
    main: html`
      <ul class="govuk-list">${leafletFormats.map(
        (format) =>
          html`<li><a class="govuk-link" href="/${landlord.id}/leaflet/${format}">Download ${formatWords[format]}</a></li>`,
      )}</ul>
      ${letterPaper(document)}`,
  }
}
