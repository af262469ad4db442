// A promise was missed: the resident ticks it, two presses from the page of their complaint (6.6, 6.17).
import { html } from '../../../html.ts'
import { written } from '../../../in-language.ts'
import { lines } from '../../lines.ts'
import type { Say, SayContext } from './act.ts'
import { heardBy, withWords } from './heard.ts'

/** Those whose day has passed; of one that was told to be late, the day first promised stays what was promised. */
const missed = ({ desk, file }: Pick<SayContext, 'desk' | 'file'>) =>
  file.complaint.actions.filter(({ done, dueOn }) => !done && dueOn < desk.today())

export const promiseMissed: Say = {
  path: 'promise-missed',
  numbered: false,
  words: 'promises',
  offered: (context) => (missed(context).length > 0 ? [0] : []),
  main: (context, inputs) => {
    const { tongue } = context
    const said = tongue.words.say.promises
    return html`
    ${inputs.boxes({
      name: 'actions',
      legend: { text: said.which, classes: 'govuk-fieldset__legend--m' },
      hint: said.hint,
      items: missed(context).map((action) => ({
        name: `promise-${action.number}`,
        value: 'missed',
        text: written(lines(action.what), action, tongue),
        hint: said.promised(tongue.words.day(action.dueOn)),
      })),
    })}
    ${inputs.area({ name: 'words', label: { text: said.label, classes: 'govuk-label--s' }, rows: 5 })}`
  },
  read: (posted, context) => {
    const actions = missed(context).flatMap(({ number }) => (posted[`promise-${number}`] === 'missed' ? [number] : []))
    if (actions.length === 0)
      return { wrong: [{ field: 'actions', because: context.tongue.words.say.promises.missing }] }
    return withWords(posted, context.tongue, (words) => heardBy(context, { about: 'promises', words, actions }))
  },
}
