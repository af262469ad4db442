// Acknowledge, define and log a complaint at its stage (5.6, 5.7, 6.2, 6.11).

import { currentStage } from '#core/complaint/complaint.ts'
import { mostPoints } from '#core/complaint/steps/acknowledge.ts'
import type { Act, ActContext } from '../../act.ts'
import { clean, day, dayPosted, field, fields, longestLine, type Posted, rows, rowsShown, texts } from '../../form.ts'
import { type Html, html } from '../../html.ts'
import { dayHint, hidden, type Inputs } from '../../inputs.ts'
import { handlers } from '../../permissions.ts'
import { lines } from '../lines.ts'
import { addAnother, handlerSelect, whoSaid } from './parts-of-forms.ts'
import { byTheCode, under } from './words.ts'

const stageOfFile = ({ file }: ActContext) => currentStage(file.complaint)

export const acknowledge: Act = {
  path: 'acknowledge',
  ofStage: true,
  who: handlers,
  title: (context) => `Acknowledge stage ${stageOfFile(context).stage}`,
  whyNot: (context) => {
    const { stage, acknowledgement } = stageOfFile(context)
    return acknowledgement ? `Stage ${stage} is already acknowledged. What comes next is on the complaint.` : null
  },
  start: ({ file, desk }) => ({ ...carriedDefinition({ file }), ...dayPosted('on', desk.today()) }),
  schema: (context) =>
    fields({
      points: texts('points', { what: 'Each point', missing: 'Enter at least one point of the complaint' }),
      outcomesSought: texts('outcomesSought', {
        what: 'Each outcome',
        missing: 'Enter what the resident wants to happen, or that they did not say',
      }),
      notOurs: rows('notOurs', (posted, row) => readNotOurs(posted, row, context)),
      handledBy: field((posted) => whoSaid('handledBy', posted, context.staff, 'Choose who will handle the complaint')),
      on: day('on', { what: 'The day it is acknowledged', missing: 'Enter the day it is acknowledged' }),
    }).transform(({ points, ...said }) => ({
      type: 'AcknowledgeComplaint' as const,
      stage: stageOfFile(context).stage,
      points: points.map((text, index) => ({ number: index + 1, text })),
      ...said,
    })),
  main: (context, inputs, posted) => html`
    ${theirWords(context)}
    ${pointInputs(inputs, posted)}
    ${outcomeInputs(inputs, posted)}
    ${notOursInputs(context, inputs, posted)}
    ${handlerSelect(inputs, context, 'Who will handle it?', handlerHint(context))}
    ${inputs.day({ name: 'on', legend: { text: 'When is it acknowledged?', classes: 'govuk-fieldset__legend--s' }, hint: dayHint(context.desk.today()) })}`,
  button: 'See the letter',
  letter: true,
  inLetters: true,
  done: 'Acknowledged. The letter is on its way.',
}

/** At stage 2 the definition of stage 1 stands until somebody changes it. */
function carriedDefinition({ file }: Pick<ActContext, 'file'>): Posted {
  const [stage1, stage2] = file.complaint.stages
  const wanted = file.complaint.outcomeWanted ? { 'outcomesSought-1': file.complaint.outcomeWanted } : {}
  const before = stage2 ? stage1.acknowledgement : null
  if (!before) return { ...wanted, handledBy: file.complaint.handledBy ?? '' }
  const points = before.points.map(({ number, text }) => [`points-${number}`, text])
  const outcomes = before.outcomesSought.map((text, index) => [`outcomesSought-${index + 1}`, text])
  const notOurs = before.notOurs.flatMap(({ text, whoIs }, index) => [
    [`notOurs-${index + 1}-text`, text],
    [`notOurs-${index + 1}-whoIs`, whoIs],
  ])
  return { ...Object.fromEntries([...points, ...outcomes, ...notOurs]), handledBy: file.complaint.handledBy ?? '' }
}

function readNotOurs(posted: Posted, row: string, { file }: ActContext) {
  const [text, whoIs] = [clean(posted[`${row}-text`]), clean(posted[`${row}-whoIs`])]
  const theirs = under('what is ours and what is not', file)
  const wrong = [
    ...(text ? [] : [{ field: `${row}-text`, because: 'Say what we are not responsible for', ...theirs }]),
    ...(whoIs ? [] : [{ field: `${row}-whoIs`, because: 'Say who is responsible for it', ...theirs }]),
    ...([text, whoIs].every((one) => one.length <= longestLine * 5)
      ? []
      : [{ field: `${row}-text`, because: 'Say it in 1,000 characters or fewer' }]),
  ]
  return wrong.length > 0 ? { wrong } : { value: { text, whoIs } }
}

function theirWords({ file }: ActContext): Html {
  const { complaint } = file
  const [, stage2] = complaint.stages
  return html`<div class="govuk-inset-text">
    <h2 class="govuk-heading-s">${stage2 ? 'What the resident first told us' : 'What the resident told us'}</h2>
    <p class="app-words">${complaint.story}</p>
    ${complaint.outcomeWanted && html`<p class="govuk-body"><strong>What they want:</strong> ${lines(complaint.outcomeWanted)}</p>`}
  </div>`
}

const handlerHint = ({ file }: ActContext): string | undefined => {
  const [stage1, stage2] = file.complaint.stages
  if (!stage2 || !stage1.response) return undefined
  return `Whoever decided stage 1 cannot consider stage 2${byTheCode('different person at stage 2', file)}, so they are not in the list`
}

function pointInputs(inputs: Inputs, posted: Posted): Html {
  const shown = Math.min(mostPoints, rowsShown(posted, 'points', 5))
  return html`<fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">What is the complaint about?</legend>
    <p class="govuk-hint">One point in each box, in the words the resident would use. Leave the rest empty.</p>
    ${Array.from({ length: shown }, (_, index) =>
      inputs.area({ name: `points-${index + 1}`, label: `Point ${index + 1}`, rows: 2 }),
    )}
    ${hidden('rows-points', String(shown))}
    ${shown < mostPoints && addAnother('points', 'Add more points')}
  </fieldset>`
}

function outcomeInputs(inputs: Inputs, posted: Posted): Html {
  const shown = rowsShown(posted, 'outcomesSought', 2)
  return html`<fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">What does the resident want to happen?</legend>
    <p class="govuk-hint">If they did not say, write that.</p>
    ${Array.from({ length: shown }, (_, index) =>
      inputs.area({ name: `outcomesSought-${index + 1}`, label: `Outcome ${index + 1}`, rows: 2 }),
    )}
    ${hidden('rows-outcomesSought', String(shown))}
    ${addAnother('outcomesSought', 'Add more outcomes')}
  </fieldset>`
}

function notOursInputs({ file }: ActContext, inputs: Inputs, posted: Posted): Html {
  const shown = rowsShown(posted, 'notOurs', 1)
  return html`<fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">Is any of it not ours to answer?</legend>
    <p class="govuk-hint">Say what, and who does answer for it, so that the resident knows whom to ask${byTheCode('what is ours and what is not', file)}. Leave empty if all of it is ours.</p>
    ${Array.from({ length: shown }, (_, index) => [
      inputs.area({ name: `notOurs-${index + 1}-text`, label: `Not ours, ${index + 1} (optional)`, rows: 2 }),
      inputs.text({ name: `notOurs-${index + 1}-whoIs`, label: `Who is responsible for it, ${index + 1} (optional)` }),
    ])}
    ${hidden('rows-notOurs', String(shown))}
    ${addAnother('notOurs', 'Add more that is not ours')}
  </fieldset>`
}
