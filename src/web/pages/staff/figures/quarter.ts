// A quarter on one page: what is found, five numbers beside two other quarters, what they are about, and what to ask about them.
import { type DateOnly, dateWithoutWeekday } from '#core/calendar/dates.ts'
import { quarterInWords, quartersUpTo } from '#core/figures/quarter.ts'
import { questionsOf } from '#core/figures/quarter-questions.ts'
import { hasRecord, quarterHeadline } from '#core/figures/quarter-told.ts'
import { type Html, html } from '../../../html.ts'
import type { View } from '../../../view.ts'
import { numbersOf } from './quarter-numbers.ts'
import { ombudsmanOf, themesOf, weeksPicture } from './quarter-parts.ts'
import type { QuarterShown } from './quarter-shown.ts'
import { figuresPath, quarterPath } from './words.ts'

export function quarterPage(shown: QuarterShown): View {
  const { quarter, told, today, landlord } = shown
  const title = quarterInWords(quarter.from)
  return {
    title: `A quarter on one page, ${title}`,
    wide: true,
    back: { href: figuresPath(quarter.now), text: 'Every figure of these days' },
    main: html`<div class="app-quarter">
      <h1 class="govuk-heading-l">${title}${quarter.soFar && ' so far'}</h1>
      ${chosen(quarter.from, today)}
      <p class="app-quarter__found">${quarterHeadline(told, quarter.soFar !== null)}.</p>
      <p class="app-quarter__note">${landlord.name}, as it stands on ${dateWithoutWeekday(today)}. ${comparedWith(shown)}</p>
      ${numbersOf(shown)}
      <div class="app-quarter__halves">
        ${themesOf(shown)}
        ${weeksPicture(shown)}
        ${ombudsmanOf(shown)}
        ${questions(shown)}
      </div>
    </div>`,
  }
}

function chosen(from: DateOnly, today: DateOnly): Html {
  const [running] = quartersUpTo(today)
  return html`<nav aria-label="Quarters"><ul class="app-chosen">${quartersUpTo(today).map((first) => {
    const words = `${quarterInWords(first)}${first === running ? ' so far' : ''}`
    return first === from
      ? html`<li><a class="govuk-link govuk-!-font-weight-bold" href="${quarterPath(first)}" aria-current="page">${words}</a></li>`
      : html`<li><a class="govuk-link" href="${quarterPath(first)}">${words}</a></li>`
  })}</ul></nav>`
}

/** A quarter that runs is not held against whole ones. */
function comparedWith({ quarter, told }: QuarterShown): string {
  const { before, soFar } = quarter
  if (!hasRecord(told.figures.before)) {
    return 'No complaint is recorded in the quarter before, so nothing is said to have risen or fallen.'
  }
  return soFar
    ? `Compared with the same days of the quarter before, up to ${dateWithoutWeekday(before.to)}, and of the year before.`
    : 'Compared with the quarter before, and with the same quarter of the year before.'
}

function questions({ told, today }: QuarterShown): Html {
  const asked = questionsOf(told, today)
  return html`<section>
    <h2 class="govuk-heading-s">Questions to ask</h2>
    ${
      asked.length === 0
        ? html`<p class="govuk-body-s">These numbers put none by themselves.</p>`
        : html`<ol class="govuk-list govuk-list--number">${asked.map((question) => html`<li>${question}</li>`)}</ol>`
    }
  </section>`
}
