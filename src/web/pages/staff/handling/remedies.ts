// Forms: a remedy offered at any time, its answer and its completion; and mediation (5.13, 7.1 to 7.4).
import { agreements, isOutstanding, remedyAnswers } from '#core/complaint/handling-put-right.ts'
import { remedyKinds } from '#core/remedies/remedy-kinds.ts'
import { anybody } from '../../../permissions.ts'
import { byTheCode, capital } from '../words.ts'
import { awardBand, besideInWords } from './awards.ts'
import { dayOf, line, oneWordOf, todayOf, words, yesOrNo } from './fields.ts'
import { handlingForm, type Item } from './form-of.ts'
import { sumLines } from './sum-lines.ts'

export const offerRemedy = handlingForm<'OfferRemedy', 'stage'>({
  inLetters: true,
  path: 'offer-remedy',
  block: 'remedies',
  duties: ['putting things right', 'remedy reflects the impact', 'remedy and its day', 'sums owed'],
  title: 'Offer a remedy',
  otherwise: '',
  fields: {
    kind: oneWordOf({ label: 'What kind of remedy?', missing: 'Choose what kind of remedy it is' }, remedyKinds),
    what: words({
      label: 'What will happen?',
      hint: 'The resident will read this. For money, what it is for',
      missing: 'Say what the remedy is',
    }),
    impact: words({
      label: 'How does it reflect the impact on the resident?',
      hint: (file) => `For the record${byTheCode('remedy reflects the impact', file)}`,
      missing: 'Say how it reflects the impact on the resident',
    }),
    band: awardBand,
    lines: sumLines,
    dueOn: dayOf({ label: 'By when will it be done?', missing: 'Enter by when it will be done' }),
    agreed: oneWordOf(
      { label: 'Did the resident agree to it?', missing: 'Say whether the resident agreed' },
      agreements,
    ),
    offeredOn: todayOf({ label: 'When is it offered?', missing: 'Enter the day it is offered' }),
  },
  command: (said, { stage }) => ({ type: 'OfferRemedy', stage, ...said }),
  button: 'See the letter',
  letter: true,
  showsPastAwards: true,
  warning: (command) => (command.type === 'OfferRemedy' ? besideInWords(command) : null),
  done: 'The remedy is offered. The letter is on its way.',
})

const inWords = ({ number, kind, what }: { number: number; kind: string; what: string }): Item => ({
  number,
  words: `${capital(kind)}: ${what}`,
})

export const answerRemedyOffer = handlingForm<'AnswerRemedyOffer', 'remedy'>({
  path: 'remedy-answers',
  block: 'remedies',
  duties: ['remedy and its day'],
  title: 'The resident answers an offer',
  intro: 'Accepting takes no right away. The resident may change their mind until it is done: the last answer stands.',
  who: anybody,
  items: ({ handling }) => handling.remedyOffers.filter(({ done }) => !done).map(inWords),
  otherwise: 'There is no such remedy, or it is already done.',
  fields: {
    answer: oneWordOf({ label: 'What do they say?', missing: 'Choose what they say' }, remedyAnswers),
    words: words({ label: 'In their words' }),
    on: todayOf({ label: 'When?', missing: 'Enter the day they answered' }),
  },
  command: (said, { number }) => ({ type: 'AnswerRemedyOffer', remedy: number, ...said }),
  button: 'Record the answer',
  done: 'The answer to the offer is recorded.',
})

export const completeRemedy = handlingForm<'CompleteRemedy', 'remedy'>({
  path: 'complete-remedy',
  block: 'remedies',
  duties: ['remedy and its day'],
  title: 'A remedy is paid or done',
  items: ({ handling }) =>
    handling.remedyOffers
      .filter((one) => isOutstanding(one) || (!one.done && one.answer?.answer === 'no answer'))
      .map(inWords),
  otherwise: 'There is no such remedy, or it is already done, or the resident declined it.',
  fields: {
    proof: words({ label: 'How do we know?', missing: 'Say how we know that it is paid or done' }),
    on: todayOf({ label: 'When was it paid or done?', missing: 'Enter the day it was paid or done' }),
  },
  command: (said, { number }) => ({ type: 'CompleteRemedy', remedy: number, ...said }),
  button: 'Record that it is done',
  done: 'Recorded: the remedy is done.',
})

export const offerMediation = handlingForm<'OfferMediation'>({
  path: 'mediation',
  block: 'mediation',
  duties: ['putting things right'],
  title: 'Offer mediation',
  intro: 'It takes no time from any clock and no right away.',
  otherwise: '',
  fields: {
    by: line({ label: 'Who would mediate?', missing: 'Enter who would mediate' }),
    on: todayOf({ label: 'When is it offered?', missing: 'Enter the day it is offered' }),
  },
  command: (said) => ({ type: 'OfferMediation', ...said }),
  button: 'Record the offer',
  done: 'The offer of mediation is recorded.',
})

export const answerMediation = handlingForm<'AnswerMediation', 'mediation'>({
  path: 'mediation-answers',
  block: 'mediation',
  duties: ['putting things right'],
  title: 'The resident answers about mediation',
  who: anybody,
  items: ({ handling }) =>
    handling.mediations
      .filter(({ answer }) => !answer)
      .map(({ number, by }) => ({ number, words: `Mediation by ${by}` })),
  otherwise: 'There is no such offer of mediation, or it is already answered.',
  fields: {
    accepted: yesOrNo({ label: 'Do they accept?', missing: 'Say whether they accept' }),
    words: words({ label: 'In their words' }),
    on: todayOf({ label: 'When?', missing: 'Enter the day they answered' }),
  },
  command: (said, { number }) => ({ type: 'AnswerMediation', mediation: number, ...said }),
  button: 'Record the answer',
  done: 'The answer about mediation is recorded.',
})
