// Have we understood you? The complaint definition, point by point, as the resident reads it (5.6).
import { currentStage } from '#core/complaint/complaint.ts'
import type { PointHeard } from '#core/complaint/handling-heard.ts'
import { clean } from '../../../form.ts'
import { html } from '../../../html.ts'
import { written } from '../../../in-language.ts'
import { lines } from '../../lines.ts'
import type { Say, SayContext } from './act.ts'
import { heardBy, withWords } from './heard.ts'

const pointsOf = ({ file }: Pick<SayContext, 'file'>) => currentStage(file.complaint).acknowledgement?.points ?? []

export const understood: Say = {
  path: 'understood',
  numbered: false,
  words: 'definition',
  offered: (context) => (pointsOf(context).length > 0 && !currentStage(context.file.complaint).response ? [0] : []),
  main: (context, inputs) => {
    const said = context.tongue.words.say.definition
    const wroteIt = currentStage(context.file.complaint).acknowledgement ?? {}
    return html`
    <p class="govuk-body">${said.intro}</p>
    ${pointsOf(context).map(({ number, text }) =>
      inputs.radios({
        name: `right-${number}`,
        legend: {
          text: html`<span class="govuk-caption-m">${said.point(number)}</span>${written(lines(text), wroteIt, context.tongue)}`,
          classes: 'govuk-fieldset__legend--s',
        },
        items: [
          { value: 'yes', text: said.right },
          {
            value: 'no',
            text: said.wrong,
            conditional: inputs.area({ name: `should-${number}`, label: { text: said.should }, rows: 3 }),
          },
        ],
      }),
    )}
    ${inputs.area({ name: 'words', label: { text: said.missingPart, classes: 'govuk-label--s' }, rows: 4 })}`
  },
  read: (posted, context) => {
    const { tongue } = context
    const said = tongue.words.say.definition
    const unsaid = pointsOf(context).filter(({ number }) => !['yes', 'no'].includes(posted[`right-${number}`] ?? ''))
    if (unsaid.length > 0) {
      return { wrong: unsaid.map(({ number }) => ({ field: `right-${number}`, because: said.choose(number) })) }
    }
    const points = pointsOf(context).map(({ number }): PointHeard => {
      const right = posted[`right-${number}`] === 'yes'
      return { number, right, words: right ? '' : clean(posted[`should-${number}`]) }
    })
    return withWords(posted, tongue, (words) => heardBy(context, { about: 'definition', words, points }))
  },
}
