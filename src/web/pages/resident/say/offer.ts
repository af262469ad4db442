// What we offered, and what the resident says to it: yes, no, or that they want to talk about it; no answer takes a right away (7.3).
import { numberedOf } from '#core/complaint/numbered.ts'
import { totalOf } from '#core/remedies/sum-line.ts'
import { pounds } from '#history/words.ts'
import { html } from '../../../html.ts'
import { written } from '../../../in-language.ts'
import { lines } from '../../lines.ts'
import type { Say } from './act.ts'
import { heardBy, withWords } from './heard.ts'

const answers = ['accepted', 'talk', 'declined'] as const

export const offer: Say = {
  path: 'offer',
  numbered: true,
  words: 'offer',
  offered: ({ file }) => file.complaint.handling.remedyOffers.filter(({ done }) => !done).map(({ number }) => number),
  main: ({ file, number, tongue }, inputs) => {
    const said = tongue.words.say.offer
    const offered = numberedOf(file.complaint.handling.remedyOffers, number)
    return html`
      ${
        offered &&
        html`<div class="govuk-inset-text">${written(lines(offered.what), offered, tongue)}${offered.lines.length > 0 && html`<p class="govuk-body govuk-!-font-weight-bold">${pounds(totalOf(offered.lines))}</p>`}</div>
      <p class="govuk-body">${said.by(tongue.words.day(offered.dueOn))}</p>`
      }
      <p class="govuk-body">${said.rights}</p>
      ${inputs.radios({
        name: 'answer',
        legend: { text: said.question, classes: 'govuk-fieldset__legend--m' },
        items: answers.map((value) => ({ value, text: said[value] })),
      })}
      ${inputs.area({ name: 'words', label: { text: said.label, classes: 'govuk-label--s' }, rows: 5 })}`
  },
  read: (posted, context) => {
    const { tongue } = context
    const said = tongue.words.say.offer
    const answer = answers.find((one) => one === posted.answer)
    if (!answer) return { wrong: [{ field: 'answer', because: said.missing }] }
    if (answer === 'talk') {
      return withWords(posted, tongue, (words) => heardBy(context, { about: 'offer', words }), said.talkMissing)
    }
    const { desk, number: remedy } = context
    return withWords(posted, tongue, (words) => ({
      ...{ type: 'AnswerRemedyOffer', remedy, on: desk.today() },
      ...{ answer, words },
    }))
  },
}
