// Everything that was answered, read back before it is sent; each answer can be changed, and what is missing is named.

import type { Refusal } from '#core/complaint/step.ts'
import { button } from '../../components/button.ts'
import { insetText } from '../../components/inset-text.ts'
import { summaryList } from '../../components/summary-list.ts'
import type { Draft } from '../../drafts-desk.ts'
import { type Html, html } from '../../html.ts'
import type { View } from '../../view.ts'
import { form } from '../../visit.ts'
import { lines } from '../lines.ts'
import { complainPath, keptWords, trap } from './around.ts'
import { askedOf, stillToAnswer } from './catalogue.ts'
import type { Place } from './question-page.ts'
import { longAgo } from './the-matter.ts'
import { around, check as words } from './words/pages.ts'

type Checked = Place & {
  readonly draft: Draft
  readonly refusals: readonly Refusal[]
  /** Who finishes it for somebody on the telephone. */
  readonly forCaller: string | null
}

export function checkAnswersPage(place: Checked): View {
  const { landlord, draft, today, desk, refusals, forCaller } = place
  const still = stillToAnswer(draft, today)
  const asked = askedOf(draft.answers)
  return {
    title: words.title,
    refusals,
    back: { href: complainPath(landlord, asked.at(-1)?.path), text: around.back },
    main: html`
      <h1 class="govuk-heading-l">${words.title}</h1>
      <p class="govuk-body">${words.intro}</p>
      ${forCaller !== null && insetText(words.onPhone(forCaller))}
      ${longAgo(draft.answers, today)}
      ${summaryList({
        rows: asked.map((question) => ({
          key: question.title,
          value: lines(question.says(draft) || words.notAnswered),
          actions: [
            {
              href: `${complainPath(landlord, question.path)}?from=check`,
              text: words.change,
              visuallyHiddenText: question.title,
            },
          ],
        })),
      })}
      ${still.length > 0 ? missing(place, still) : sending(place)}
      ${keptWords(desk, draft)}`,
  }
}

const missing = ({ landlord }: Checked, still: ReturnType<typeof stillToAnswer>): Html => html`
  <h2 class="govuk-heading-m">${words.still}</h2>
  <ul class="govuk-list govuk-list--bullet">${still.map(
    ({ path, title }) =>
      html`<li><a class="govuk-link" href="${complainPath(landlord, path)}?from=check">${title}</a></li>`,
  )}</ul>`

const sending = ({ landlord, formToken }: Checked): Html => html`
  <p class="govuk-body">${words.nothingElse}</p>
  ${form(
    complainPath(landlord, 'check-answers'),
    formToken,
    [
      trap,
      html`<div class="govuk-button-group">
      ${button(words.send, { name: 'press', value: 'send', preventDoubleClick: true })}
      ${button(around.save, { name: 'press', value: 'save', variant: 'secondary' })}
    </div>`,
    ],
    'send',
  )}`
