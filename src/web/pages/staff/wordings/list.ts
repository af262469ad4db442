// Every kind of letter, whose words it is in, and what waits to be approved.
import { dateWithoutWeekday } from '#core/calendar/dates.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { table } from '../../../components/table.ts'
import { type Html, html } from '../../../html.ts'
import type { View } from '../../../view.ts'
import type { WordingFile } from '../../../wordings-desk.ts'
import { kindPath, titleOf, usedWords, versionPath, waiting } from './words.ts'

export const listPage = (files: readonly WordingFile[], landlord: Profile): View => ({
  title: 'Wording of letters',
  main: html`<h1 class="govuk-heading-l">Wording of letters</h1>
    <p class="govuk-body">What the Code asks of a letter comes from the complaint and cannot be left out. The words around it can
      be your own: somebody writes them, and somebody else approves them. A letter that was sent stays as it was.</p>
    ${welsh(landlord)}
    ${table({
      caption: 'The letters, and whose words each is in',
      captionClasses: 'govuk-visually-hidden',
      classes: 'app-dense',
      head: ['Letter', 'Words in use', 'Waiting'],
      firstCellIsHeader: true,
      rows: files.map(({ kind, versions }) => {
        const next = waiting(versions)
        return [
          html`<a class="govuk-link" href="${kindPath(kind)}">${titleOf(kind)}</a>`,
          usedWords(versions),
          next
            ? html`<a class="govuk-link" href="${versionPath(next)}">Version ${next.version}<span class="govuk-visually-hidden"> of the ${kind}</span></a>`
            : 'Nothing',
        ]
      }),
    })}`,
})

const welsh = ({ languages }: Profile): Html | false =>
  languages !== undefined &&
  html`<p class="govuk-body">A letter in Welsh is in our own Welsh words, whatever you write here. Who checked them, as your profile
    says on ${dateWithoutWeekday(languages.welsh.checkedOn)}: ${languages.welsh.checkedBy}.</p>`
