// How did we do? One question after closing; what is written is no complaint, and the page says how to make it one (1.6).
import type { Satisfaction } from '#core/complaint/handling-put-right.ts'
import { html } from '../../../html.ts'
import type { Say } from './act.ts'
import { withWords } from './heard.ts'

const scores: readonly Satisfaction['score'][] = [5, 4, 3, 2, 1]

export const survey: Say = {
  path: 'survey',
  numbered: false,
  words: 'survey',
  offered: ({ file }) => {
    const { surveys, satisfaction } = file.complaint.handling
    const sent = surveys.at(-1)
    return file.complaint.closedOn && sent && !satisfaction.some(({ on }) => on >= sent.on) ? [0] : []
  },
  main: ({ tongue }, inputs) => {
    const said = tongue.words.say.survey
    return html`
    <p class="govuk-body">${said.intro}</p>
    ${inputs.radios({
      name: 'score',
      legend: { text: said.question, classes: 'govuk-fieldset__legend--m' },
      items: scores.map((score) => ({ value: String(score), text: said.scores[score - 1] ?? '' })),
    })}
    ${inputs.area({ name: 'words', label: { text: said.label, classes: 'govuk-label--s' }, rows: 5 })}
    <p class="govuk-body">${said.complaint}</p>`
  },
  read: (posted, { desk, tongue }) => {
    const score = scores.find((one) => String(one) === posted.score)
    if (!score) return { wrong: [{ field: 'score', because: tongue.words.say.survey.missing }] }
    return withWords(posted, tongue, (words) => ({ type: 'RecordSatisfaction', on: desk.today(), score, words }))
  },
}
