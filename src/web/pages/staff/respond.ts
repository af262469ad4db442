// The full response of a stage: decide each point with reasons, put things right, promise what is left (6.6 to 6.9, 6.17 to 6.19, 7.3).

import { currentStage, decisionValues, remedyKinds } from '#core/complaint/complaint.ts'
import { responseWaiting } from '#core/complaint/response-waiting.ts'
import type { Refusal } from '#core/complaint/step.ts'
import type { Act, ActContext } from '../../act.ts'
import {
  clean,
  day,
  dayPosted,
  field,
  fields,
  longestLine,
  longestStory,
  type Posted,
  readDay,
  rows,
  rowsShown,
} from '../../form.ts'
import { type Html, html } from '../../html.ts'
import { dayHint, hidden, type Inputs } from '../../inputs.ts'
import { handlers } from '../../permissions.ts'
import { lines } from '../lines.ts'
import { addAnother, handlerSelect, whoSaid } from './parts-of-forms.ts'
import { draftPosted, whyReturned } from './respond-draft.ts'
import { byTheCode, capital, under } from './words.ts'

const pointsOf = ({ file }: ActContext) => currentStage(file.complaint).acknowledgement?.points ?? []

export const respond: Act = {
  path: 'respond',
  ofStage: true,
  who: handlers,
  title: ({ file }) => `Answer stage ${currentStage(file.complaint).stage}`,
  whyNot: ({ file }) => {
    const { stage, acknowledgement, response } = currentStage(file.complaint)
    if (response) return `Stage ${stage} is already answered.`
    if (responseWaiting(file.complaint)) {
      return 'The answer is written, and waits for somebody else to check it. Take it back before you change it.'
    }
    return acknowledgement
      ? null
      : `Acknowledge and define the complaint before you answer it${byTheCode(`every point at stage ${stage}`, file)}.`
  },
  start: (context) => ({
    ...dayPosted('on', context.desk.today()),
    decidedBy: currentStage(context.file.complaint).acknowledgement?.handledBy ?? '',
    ...draftPosted(context),
  }),
  schema: (context) =>
    fields({
      decisions: field((posted) => readDecisions(posted, context)),
      remedies: rows('remedies', (posted, row) => readRemedy(posted, row, context)),
      actions: rows('actions', (posted, row) => readAction(posted, row, context)),
      decidedBy: field((posted) => whoSaid('decidedBy', posted, context.staff, 'Choose who decided the complaint')),
      on: day('on', { what: 'The day of the response', missing: 'Enter the day of the response' }),
    }).transform((said) => ({
      type: 'RespondToComplaint' as const,
      stage: currentStage(context.file.complaint).stage,
      ...said,
    })),
  main: (context, inputs, posted) => html`
    ${whyReturned(context)}
    ${pointsOf(context).map((point) => decisionInputs(point, context, inputs))}
    ${remedyInputs(inputs, posted)}
    ${actionInputs(context, inputs, posted)}
    ${handlerSelect(inputs, context, 'Who decided it?', undefined, 'decidedBy')}
    ${inputs.day({ name: 'on', legend: { text: 'The day of the response', classes: 'govuk-fieldset__legend--s' }, hint: dayHint(context.desk.today()) })}`,
  button: 'See the letter',
  letter: true,
  inLetters: true,
  done: (complaint) =>
    responseWaiting(complaint)
      ? 'Submitted. The letter goes when somebody else has checked it.'
      : 'Answered. The letter is on its way.',
}

function readDecisions(posted: Posted, context: ActContext) {
  const { stage } = currentStage(context.file.complaint)
  const everyPoint = under(`every point at stage ${stage}`, context.file)
  const wrong: Refusal[] = []
  const value = pointsOf(context).flatMap(({ number }) => {
    const name = `point-${number}`
    const decision = decisionValues.find((one) => one === posted[name])
    const reasons = clean(posted[`${name}-reasons`])
    if (!decision) wrong.push({ field: name, because: `Decide point ${number}`, ...everyPoint })
    if (!reasons) {
      wrong.push({
        field: `${name}-reasons`,
        because: `Give the reasons for the decision on point ${number}`,
        ...everyPoint,
      })
    }
    if (reasons.length > longestStory) {
      wrong.push({
        field: `${name}-reasons`,
        because: `The reasons on point ${number} must be 10,000 characters or fewer`,
      })
    }
    return decision ? [{ point: number, decision, reasons }] : []
  })
  return wrong.length > 0 ? { wrong } : { value }
}

function readRemedy(posted: Posted, row: string, { file }: ActContext) {
  const kind = remedyKinds.find((one) => one === posted[`${row}-kind`])
  const what = clean(posted[`${row}-what`])
  const sum = clean(posted[`${row}-sum`]).replace(/[£,]/g, '')
  const wrong: Refusal[] = []
  if (!kind) wrong.push({ field: `${row}-kind`, because: 'Choose what kind of remedy it is' })
  if (!what)
    wrong.push({ field: `${row}-what`, because: 'Say what the remedy is', ...under('remedy and its day', file) })
  if (what.length > longestLine * 10)
    wrong.push({ field: `${row}-what`, because: 'Say it in 2,000 characters or fewer' })
  if (kind === 'financial' && !/^\d{1,6}(\.\d\d)?$/.test(sum)) {
    wrong.push({ field: `${row}-sum`, because: 'Enter the sum in pounds, such as 150 or 150.50' })
  }
  if (kind && kind !== 'financial' && sum) {
    wrong.push({ field: `${row}-sum`, because: 'Only a financial remedy has a sum' })
  }
  if (!kind || wrong.length > 0) return { wrong }
  return { value: { kind, what, pence: kind === 'financial' ? Math.round(Number(sum) * 100) : null } }
}

function readAction(posted: Posted, row: string, { file }: ActContext) {
  const [what, owner] = [clean(posted[`${row}-what`]), clean(posted[`${row}-owner`])]
  const dueOn = readDay(`${row}-dueOn`, posted, {
    what: 'The day it is promised for',
    missing: 'Enter by when it will be done',
  })
  const wrong: readonly Refusal[] = [
    ...(what ? [] : [{ field: `${row}-what`, because: 'Say what will be done', ...under('remedy and its day', file) }]),
    ...(owner ? [] : [{ field: `${row}-owner`, because: 'Say who will do it', ...under('remedy and its day', file) }]),
    ...(what.length <= longestLine * 10
      ? []
      : [{ field: `${row}-what`, because: 'Say it in 2,000 characters or fewer' }]),
    ...(owner.length <= longestLine
      ? []
      : [{ field: `${row}-owner`, because: 'The name must be 200 characters or fewer' }]),
    ...('wrong' in dueOn ? dueOn.wrong : []),
  ]
  return wrong.length > 0 || 'wrong' in dueOn ? { wrong } : { value: { what, owner, dueOn: dueOn.value } }
}

function decisionInputs(point: { number: number; text: string }, { file }: ActContext, inputs: Inputs): Html {
  const [stage1, stage2] = file.complaint.stages
  const before = stage2 && stage1.response?.decisions.find((one) => one.point === point.number)
  return html`<section>
    <h2 class="govuk-heading-m">Point ${point.number}</h2>
    <p class="govuk-body">${lines(point.text)}</p>
    ${before && html`<div class="govuk-inset-text"><p class="govuk-body"><strong>At stage 1:</strong> ${capital(before.decision)}</p><p class="govuk-body">${lines(before.reasons)}</p></div>`}
    ${inputs.radios({
      name: `point-${point.number}`,
      legend: { text: `Decision on point ${point.number}`, classes: 'govuk-fieldset__legend--s' },
      classes: 'govuk-radios--inline',
      items: decisionValues.map((value) => ({ value, text: capital(value) })),
    })}
    ${inputs.area({
      name: `point-${point.number}-reasons`,
      label: { text: `Reasons for the decision on point ${point.number}`, classes: 'govuk-label--s' },
      hint: 'What you found, and the policy, law or good practice you looked at',
    })}
  </section>`
}

function remedyInputs(inputs: Inputs, posted: Posted): Html {
  const shown = rowsShown(posted, 'remedies', 2)
  return html`<h2 class="govuk-heading-m">What will put it right?</h2>
    <p class="govuk-hint">Remedies given with this letter. Leave empty if there are none.</p>
    ${Array.from({ length: shown }, (_, index) => {
      const row = `remedies-${index + 1}`
      const legend = html`<legend class="govuk-fieldset__legend govuk-fieldset__legend--s">Remedy ${index + 1}</legend>`
      return html`<fieldset class="govuk-fieldset">${legend}
        ${inputs.select({ name: `${row}-kind`, label: 'Kind', items: [{ value: '', text: 'None' }, ...remedyKinds.map((kind) => ({ value: kind, text: capital(kind) }))] })}
        ${inputs.area({ name: `${row}-what`, label: 'What it is, in words', rows: 2 })}
        ${inputs.text({ name: `${row}-sum`, label: 'Sum, if it is money', prefix: '£', classes: 'govuk-input--width-5', inputmode: 'decimal' })}
      </fieldset>`
    })}
    ${hidden('rows-remedies', String(shown))}
    ${addAnother('remedies', 'Add more remedies')}`
}

function actionInputs({ file }: ActContext, inputs: Inputs, posted: Posted): Html {
  const shown = rowsShown(posted, 'actions', 2)
  const { stage } = currentStage(file.complaint)
  return html`<h2 class="govuk-heading-m">What is still to be done?</h2>
    <p class="govuk-hint">Each is a promise to the resident. It stays on My day until it is done${byTheCode(`keeping the promises of stage ${stage}`, file)}.</p>
    ${Array.from({ length: shown }, (_, index) => {
      const row = `actions-${index + 1}`
      const legend = html`<legend class="govuk-fieldset__legend govuk-fieldset__legend--s">Promise ${index + 1}</legend>`
      return html`<fieldset class="govuk-fieldset">${legend}
        ${inputs.area({ name: `${row}-what`, label: 'What will be done', rows: 2 })}
        ${inputs.text({ name: `${row}-owner`, label: 'Who will do it' })}
        ${inputs.day({ name: `${row}-dueOn`, legend: 'By when' })}
      </fieldset>`
    })}
    ${hidden('rows-actions', String(shown))}
    ${addAnother('actions', 'Add more promises')}`
}
