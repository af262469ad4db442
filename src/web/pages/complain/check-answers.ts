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
import { complainWordsIn } from './words/words.ts'

type Checked = Place & {
  readonly draft: Draft
  readonly refusals: readonly Refusal[]
  /** Who finishes it for somebody on the telephone. */
  readonly forCaller: string | null
}

export function checkAnswersPage(place: Checked): View {
  const { draft, today, refusals, forCaller, tongue } = place
  const all = complainWordsIn[tongue.language]
  const { around, check: words } = all
  const still = stillToAnswer(draft, today)
  const asked = askedOf(draft.answers)
  return {
    title: words.title,
    language: tongue.language,
    refusals,
    back: { href: complainPath(place, asked.at(-1)?.path), text: around.back },
    main: html`
      <h1 class="govuk-heading-l">${words.title}</h1>
      <p class="govuk-body">${words.intro}</p>
      ${forCaller !== null && insetText(words.onPhone(forCaller))}
      ${longAgo(draft.answers, today, all)}
      ${summaryList({
        rows: asked.map((question) => ({
          key: question.title(all),
          value: lines(question.says(draft, all) || words.notAnswered),
          actions: [
            {
              href: complainPath(place, `${question.path}?from=check`),
              text: words.change,
              visuallyHiddenText: question.title(all),
            },
          ],
        })),
      })}
      ${still.length > 0 ? missing(place, still) : sending(place)}
      ${keptWords(place, draft)}`,
  }
}

function missing(place: Checked, still: ReturnType<typeof stillToAnswer>): Html {
  const words = complainWordsIn[place.tongue.language]
  return html`
  <h2 class="govuk-heading-m">${words.check.still}</h2>
  <ul class="govuk-list govuk-list--bullet">${still.map(
    ({ path, title }) =>
      html`<li><a class="govuk-link" href="${complainPath(place, `${path}?from=check`)}">${title(words)}</a></li>`,
  )}</ul>`
}

function sending(place: Checked): Html {
  const all = complainWordsIn[place.tongue.language]
  const { around, check: words } = all
  return html`
  <p class="govuk-body">${words.nothingElse}</p>
  ${form(
    complainPath(place, 'check-answers'),
    place.formToken,
    [
      trap(all),
      html`<div class="govuk-button-group">
      ${button(words.send, { name: 'press', value: 'send', preventDoubleClick: true })}
      ${button(around.save, { name: 'press', value: 'save', variant: 'secondary' })}
    </div>`,
    ],
    'send',
  )}`
}
