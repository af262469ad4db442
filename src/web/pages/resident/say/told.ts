// What a resident can do on their complaint, and what they told us there, each with what we did about it.
import { asksSomething } from '#core/complaint/handling-heard.ts'
import type { CaseAndLetters, ResidentDesk } from '../../../desk.ts'
import { type Html, html } from '../../../html.ts'
import { inLanguage } from '../../../in-language.ts'
import type { Tongue } from '../../../tongue.ts'
import { lines } from '../../lines.ts'
import { offeredTo, sayPath, wordsOf } from './act.ts'
import { sayings } from './catalogue.ts'
import { noLongerSpeaks } from './no-longer-speaks.ts'
import { saidInWords } from './said-in-words.ts'

export function whatYouCanDo(desk: ResidentDesk, file: CaseAndLetters, tongue: Tongue): Html | false {
  // Who speaks for the resident stands by name in a section of its own, with the link that ends it.
  const listed = sayings.filter((say) => say !== noLongerSpeaks)
  const offered = listed.flatMap((say) =>
    offeredTo(say, { desk, file }).map((number) => ({
      href: tongue.at(sayPath(desk, say, number)),
      text: wordsOf(say, tongue).link,
    })),
  )
  return (
    offered.length > 0 &&
    html`<h2 class="govuk-heading-m">${tongue.words.say.what}</h2>
    <ul class="govuk-list">${offered.map(({ href, text }) => html`<li><a class="govuk-link" href="${href}">${text}</a></li>`)}</ul>`
  )
}

export function whatYouToldUs({ complaint }: CaseAndLetters, { words, language }: Tongue): Html {
  const { say, day } = words
  const { heard } = complaint.handling
  if (heard.length === 0) return html`<p class="govuk-body">${say.toldNothing}</p>`
  return html`<ul class="govuk-list govuk-list--spaced">${heard.toReversed().map(
    (
      said,
    ) => html`<li><strong>${day(said.on)}</strong><br>${saidInWords(said, words).map((one) => html`${lines(one)}<br>`)}
      ${
        said.answer
          ? html`${say.weDid(day(said.answer.on))} ${inLanguage('en-GB', lines(said.answer.words), language)}`
          : asksSomething(said) && say.notYet
      }</li>`,
  )}</ul>`
}
