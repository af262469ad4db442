// Forms: what the complaint teaches, what is improved and what that changed (9.1, 9.2); and the resident's satisfaction.
import { yesNoNotKnown } from '#core/complaint/handling.ts'
import type { Improvement } from '#core/complaint/handling-put-right.ts'
import { clean, longestStory, readDay, readText } from '../../../form.ts'
import { html } from '../../../html.ts'
import { anybody } from '../../../permissions.ts'
import { dayOf, oneOf, oneWordOf, todayOf, words } from './fields.ts'
import { handlingForm } from './form-of.ts'
import { readRow, rowsOf } from './rows.ts'

const improvements = rowsOf<Pick<Improvement, 'what' | 'owner' | 'dueOn'>>({
  prefix: 'improvement',
  legend: 'What is improved?',
  hint: 'Each with who makes it and by when. Leave empty when nothing is, and say why below',
  one: 'Improvement',
  more: 'Add more improvements',
  read: (row, posted) => {
    const read = readRow(
      readText(row, clean(posted[row]), {
        what: 'An improvement',
        missing: 'Enter what is improved',
        longest: longestStory,
      }),
      readText(`${row}-owner`, clean(posted[`${row}-owner`]), {
        what: 'The name',
        missing: 'Enter who makes the improvement',
      }),
      readDay(`${row}-due`, posted, { what: 'The day', missing: 'Enter by when it is made' }),
      { value: null },
    )
    if ('wrong' in read) return read
    const [what, owner, dueOn] = read.value
    return { value: { what, owner, dueOn } }
  },
  draw: (row, { inputs }) => html`
    ${inputs.area({ name: row, label: 'What is improved', rows: 2 })}
    ${inputs.text({ name: `${row}-owner`, label: 'Who makes it' })}
    ${inputs.day({ name: `${row}-due`, legend: 'By when' })}`,
})

export const recordLearning = handlingForm<'RecordLearning'>({
  path: 'record-learning',
  block: 'learning',
  duties: ['looking beyond the complaint', 'learning and improving'],
  title: 'Record what is learnt',
  otherwise: '',
  fields: {
    rootCause: words({
      label: 'What is the root cause?',
      hint: 'Or that it is not known',
      missing: 'Enter the root cause, or that it is not known',
    }),
    widerIssue: oneWordOf(
      { label: 'Does it affect others too?', missing: 'Say whether it affects others too' },
      yesNoNotKnown,
    ),
    improvements,
    noneBecause: words({ label: 'If nothing is improved: why not?' }),
    on: todayOf({ label: 'When is it recorded?', missing: 'Enter the day it is recorded' }),
  },
  command: (said) => ({ type: 'RecordLearning', ...said }),
  button: 'Record it',
  done: 'What is learnt is recorded.',
})

export const completeImprovement = handlingForm<'CompleteImprovement', 'improvement'>({
  path: 'complete-improvement',
  block: 'improvements',
  duties: ['learning and improving'],
  title: 'An improvement is made',
  items: ({ handling }) =>
    handling.improvements.filter(({ done }) => !done).map(({ number, what }) => ({ number, words: what })),
  otherwise: 'There is no such improvement, or it is already made.',
  fields: {
    proof: words({ label: 'How do we know?', missing: 'Say how we know that it is made' }),
    on: todayOf({ label: 'When was it made?', missing: 'Enter the day it was made' }),
  },
  command: (said, { number }) => ({ type: 'CompleteImprovement', improvement: number, ...said }),
  button: 'Record that it is made',
  done: 'Recorded: the improvement is made.',
})

export const recordEffect = handlingForm<'RecordEffect', 'improvement'>({
  path: 'effects',
  block: 'improvements',
  duties: ['learning and improving'],
  title: 'What an improvement changed',
  items: ({ handling }) =>
    handling.improvements.filter(({ done }) => done).map(({ number, what }) => ({ number, words: what })),
  otherwise: 'There is no such improvement, or it is not made yet.',
  fields: {
    words: words({ label: 'What did it change?', missing: 'Enter what it changed' }),
    on: todayOf({ label: 'When was this looked at?', missing: 'Enter the day this was looked at' }),
  },
  command: (said, { number }) => ({ type: 'RecordEffect', improvement: number, ...said }),
  button: 'Record what it changed',
  done: 'What the improvement changed is recorded.',
})

export const sendSurvey = handlingForm<'SendSurvey'>({
  path: 'survey',
  block: 'satisfaction',
  duties: [],
  title: 'Send the survey',
  who: anybody,
  mayOffer: ({ closedOn, handling }) => closedOn !== null && !handling.surveys.some(({ on }) => on >= closedOn),
  otherwise: 'The survey is sent when the complaint is closed, and only once.',
  fields: {
    replyBy: dayOf({ label: 'By when would we like to hear?', missing: 'Enter by when we would like to hear' }),
    on: todayOf({ label: 'When is it sent?', missing: 'Enter the day it is sent' }),
  },
  command: (said) => ({ type: 'SendSurvey', ...said }),
  button: 'See the letter',
  letter: true,
  done: 'The survey is sent.',
})

export const recordSatisfaction = handlingForm<'RecordSatisfaction'>({
  path: 'satisfaction',
  block: 'satisfaction',
  duties: [],
  title: 'How satisfied is the resident?',
  who: anybody,
  mayOffer: ({ closedOn }) => closedOn !== null,
  otherwise: 'Close the complaint before you ask how satisfied the resident is.',
  fields: {
    score: oneOf(
      {
        label: 'How satisfied are they with how the complaint was handled?',
        missing: 'Choose how satisfied they are',
      },
      [
        { value: 5, text: 'Very satisfied' },
        { value: 4, text: 'Fairly satisfied' },
        { value: 3, text: 'Neither satisfied nor dissatisfied' },
        { value: 2, text: 'Fairly dissatisfied' },
        { value: 1, text: 'Very dissatisfied' },
      ],
    ),
    words: words({ label: 'In their words' }),
    on: todayOf({ label: 'When were they asked?', missing: 'Enter the day they were asked' }),
  },
  command: (said) => ({ type: 'RecordSatisfaction', ...said }),
  button: 'Record it',
  done: 'The resident’s satisfaction is recorded.',
})
