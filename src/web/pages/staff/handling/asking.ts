// Forms: what is unclear, a part of the answer in between, a promise that is late, and that the Code cannot be kept (5.6, 6.6, 8.5).
import { longDate } from '#core/calendar/dates.ts'
import { currentStage, isOpen } from '#core/complaint/complaint.ts'
import { anybody } from '../../../permissions.ts'
import { dayOf, person, todayOf, words } from './fields.ts'
import { type DutiesOf, handlingForm } from './form-of.ts'

const definedAt: DutiesOf = (stage) => [`complaint definition at stage ${stage}`]

export const askForClarification = handlingForm<'AskForClarification', 'stage'>({
  inLetters: true,
  path: 'clarify',
  block: 'clarifications',
  duties: definedAt,
  title: 'Ask what the resident means',
  intro: 'No clock waits for the answer: the resident is told so, and by when we answer them.',
  who: anybody,
  mayOffer: (complaint) => isOpen(complaint) && !currentStage(complaint).response,
  otherwise: 'This stage is answered, or the complaint is not open.',
  fields: {
    what: words({
      label: 'What is unclear, and what do you ask?',
      hint: 'The resident reads exactly these words',
      missing: 'Enter what is unclear, and what you ask',
    }),
    dueOn: dayOf({ label: 'By when would we like to hear?', missing: 'Enter by when we would like to hear' }),
    on: todayOf({ label: 'When is it asked?', missing: 'Enter the day it is asked' }),
  },
  command: (said, { stage }) => ({ type: 'AskForClarification', stage, ...said }),
  button: 'See the letter',
  letter: true,
  done: 'The resident is asked what they mean.',
})

export const giveClarification = handlingForm<'GiveClarification', 'clarification'>({
  path: 'clarifications',
  block: 'clarifications',
  duties: definedAt,
  title: 'What the resident means',
  who: anybody,
  items: ({ handling }) =>
    handling.clarifications.filter(({ answer }) => !answer).map(({ number, what }) => ({ number, words: what })),
  otherwise: 'Nothing was asked under this number, or it is already made clear.',
  fields: {
    words: words({ label: 'What did they say?', missing: 'Enter what the resident said' }),
    on: todayOf({ label: 'When did they say it?', missing: 'Enter the day they said it' }),
  },
  command: (said, { number }) => ({ type: 'GiveClarification', clarification: number, ...said }),
  button: 'Record what they said',
  done: 'What the resident means is on the record.',
})

export const giveInterimResponse = handlingForm<'GiveInterimResponse', 'stage'>({
  inLetters: true,
  path: 'interim',
  block: 'interim responses',
  duties: [],
  title: 'Answer a part already',
  intro: 'The letter says plainly that it is not our answer. The stage stays open, and its clock runs.',
  mayOffer: (complaint) => {
    const { acknowledgement, response } = currentStage(complaint)
    return isOpen(complaint) && acknowledgement !== null && !response
  },
  otherwise: 'A part is answered after the acknowledgement and before the answer.',
  fields: {
    answer: words({
      label: 'What can we answer already?',
      hint: 'The resident reads exactly these words',
      missing: 'Enter what you can answer already',
    }),
    remaining: words({ label: 'What do we still look into?', missing: 'Enter what you still look into' }),
    decidedBy: person({ label: 'Who decided this part?', missing: 'Choose who decided this part' }, 'handlers'),
    on: todayOf({ label: 'When is it given?', missing: 'Enter the day it is given' }),
  },
  command: (said, { stage }) => ({ type: 'GiveInterimResponse', stage, ...said }),
  button: 'See the letter',
  letter: true,
  done: 'A part of the answer is given. The stage is still to be answered.',
})

export const tellActionLate = handlingForm<'TellActionLate', 'action'>({
  inLetters: true,
  path: 'promise-late',
  block: 'promises late',
  duties: (stage) => [`keeping the promises of stage ${stage}`],
  title: 'Tell the resident that a promise is late',
  intro: 'The day that was promised stays on the record, and the promise stays late until it is kept.',
  items: ({ actions }) =>
    actions
      .filter(({ done }) => !done)
      .map(({ number, what, dueOn }) => ({ number, words: `${what}\nPromised for ${longDate(dueOn)}.` })),
  otherwise: 'There is no such promise on this complaint, or it is already kept.',
  fields: {
    reason: words({
      label: 'Why is it late?',
      hint: 'The resident reads exactly these words',
      missing: 'Enter why it is late',
    }),
    newDueOn: dayOf({ label: 'When will it be done now?', missing: 'Enter when it will be done now' }),
    on: todayOf({ label: 'When are they told?', missing: 'Enter the day they are told' }),
  },
  command: (said, { number }) => ({ type: 'TellActionLate', action: number, ...said }),
  button: 'See the letter',
  letter: true,
  done: 'The resident is told that the promise is late.',
})

export const tellExceptionalCircumstances = handlingForm<'TellExceptionalCircumstances'>({
  inLetters: true,
  path: 'exceptional',
  block: 'contact',
  duties: ['exceptional circumstances'],
  title: 'Tell the resident of exceptional circumstances',
  intro: 'For something such as a cyber incident. The Ombudsman and our website are told too. No clock stops for it.',
  mayOffer: ({ closedOn }) => closedOn === null,
  otherwise: 'The complaint is closed: nothing of it is held up.',
  fields: {
    what: words({
      label: 'What has happened?',
      hint: 'The resident reads exactly these words',
      missing: 'Enter what has happened',
    }),
    effect: words({
      label: 'What does it mean for this complaint?',
      missing: 'Enter what it means for this complaint',
    }),
    backOn: dayOf({
      label: 'When will we be keeping the Code again?',
      missing: 'Enter when we will be keeping the Code again',
    }),
    on: todayOf({ label: 'When are they told?', missing: 'Enter the day they are told' }),
  },
  command: (said) => ({ type: 'TellExceptionalCircumstances', ...said }),
  button: 'See the letter',
  letter: true,
  done: 'The resident is told of the exceptional circumstances.',
})
