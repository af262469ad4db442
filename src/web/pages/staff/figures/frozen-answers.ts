// The provisions of a frozen year that count otherwise today: before and after, edition by edition, and the cases behind.
import { isComplaintId } from '#core/complaint/complaint.ts'
import type { Answer } from '#core/complaint/finding.ts'
import { isContactId } from '#core/contact/contact.ts'
import { editions } from '#core/handling-code/catalogue.ts'
import type { ChangedAnswer, ProvisionCorrection } from '#core/self-assessment/corrections.ts'
import { gravestFirst, type Shown } from '#core/self-assessment/shows.ts'
import { details } from '../../../components/details.ts'
import { table } from '../../../components/table.ts'
import { type Html, html } from '../../../html.ts'
import { answerWords, pathOf } from '../code/cases.ts'

export function frozenAnswers(corrections: readonly ProvisionCorrection[] | null): Html {
  const heading = html`<h2 class="govuk-heading-m">What provisions answered</h2>`
  if (corrections === null) {
    return html`${heading}<p class="govuk-body">Answers to the Code were not kept when this year was frozen.</p>`
  }
  if (corrections.length === 0) return html`${heading}<p class="govuk-body">Nothing differs.</p>`
  const byEdition = [...Map.groupBy(corrections, ({ edition }) => edition)]
  return html`${heading}
    <p class="govuk-body">Each case counts under the edition of the Code that governs it. An approved self-assessment stays
      as it was approved.</p>
    ${byEdition.map(([edition, ofIt]) =>
      table({
        classes: 'app-figures app-dense',
        caption: `${editions[edition].title}: ${ofIt.length === 1 ? '1 provision' : `${ofIt.length} provisions`}`,
        captionClasses: 'govuk-table__caption--s',
        head: ['Provision', 'Frozen', 'Now', 'Cases that changed it'],
        firstCellIsHeader: true,
        rows: ofIt.map(({ provision, frozen, now, changed }) => [
          `${provision.number} ${provision.label}`,
          counts(frozen),
          counts(now),
          details({ summary: changed.length === 1 ? '1 case' : `${changed.length} cases`, content: casesOf(changed) }),
        ]),
      }),
    )}`
}

/** 'Missed 1, met 41': what is nought is left out. */
const counts = (shown: Shown): string =>
  gravestFirst
    .filter((answer) => shown[answer] > 0)
    .map((answer) => `${answerWords[answer].toLowerCase()} ${shown[answer]}`)
    .join(', ') || 'no case'

const words = (answer: Answer | null): string => (answer ? answerWords[answer].toLowerCase() : 'not counted')

const kindOf = (id: ChangedAnswer['id']): string =>
  isComplaintId(id) ? 'Complaint' : isContactId(id) ? 'Contact' : 'Notice'

const casesOf = (changed: readonly ChangedAnswer[]): Html => html`<ul class="govuk-list">
  ${changed.map(({ id, before, after }) => html`<li>${kindOf(id)} <a class="govuk-link" href="${pathOf(id)}">${id}</a>: ${words(before)}, now ${words(after)}</li>`)}
</ul>`
