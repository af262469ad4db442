// What a resident can do on their complaint, and what they told us there, each with what we did about it.
import { longDate } from '#core/calendar/dates.ts'
import { asksSomething } from '#core/complaint/handling-heard.ts'
import type { CaseAndLetters, ResidentDesk } from '../../../desk.ts'
import { type Html, html } from '../../../html.ts'
import { lines } from '../../lines.ts'
import { sayPath } from './act.ts'
import { sayings } from './catalogue.ts'
import { saidInWords } from './said-in-words.ts'
import { sayWords } from './words.ts'

export function whatYouCanDo(desk: ResidentDesk, file: CaseAndLetters): Html | false {
  const offered = sayings.flatMap((say) =>
    say.offered({ desk, file }).map((number) => ({ href: sayPath(desk, say, number), text: say.link })),
  )
  return (
    offered.length > 0 &&
    html`<h2 class="govuk-heading-m">${sayWords.what}</h2>
    <ul class="govuk-list">${offered.map(({ href, text }) => html`<li><a class="govuk-link" href="${href}">${text}</a></li>`)}</ul>`
  )
}

export function whatYouToldUs({ complaint }: CaseAndLetters): Html {
  const { heard } = complaint.handling
  if (heard.length === 0) return html`<p class="govuk-body">${sayWords.toldNothing}</p>`
  return html`<ul class="govuk-list govuk-list--spaced">${heard.toReversed().map(
    (
      said,
    ) => html`<li><strong>${longDate(said.on)}</strong><br>${saidInWords(said).map((one) => html`${lines(one)}<br>`)}
      ${
        said.answer
          ? lines(sayWords.weDid(longDate(said.answer.on), said.answer.words))
          : asksSomething(said) && sayWords.notYet
      }</li>`,
  )}</ul>`
}
