// Forms: what comes from the Ombudsman on a complaint, and what is done about it (9.7c).

import { yesNoNotKnown } from '#core/complaint/handling.ts'
import { type FailureNotice, ombudsmanRequestKinds } from '#core/complaint/handling-ombudsman.ts'
import { dayOf, line, oneOf, oneWordOf, optionalDay, todayOf, words, yesOrNo } from './fields.ts'
import { handlingForm } from './form-of.ts'

export const schemes = oneWordOf({ label: 'Which Ombudsman?', missing: 'Choose which Ombudsman' }, [
  'Housing Ombudsman',
  'LGSCO',
])

export const receiveOmbudsmanRequest = handlingForm<'ReceiveOmbudsmanRequest'>({
  path: 'ombudsman-requests',
  block: 'requests',
  duties: [],
  title: 'The Ombudsman asks for something',
  otherwise: '',
  fields: {
    scheme: schemes,
    kind: oneWordOf({ label: 'What is it?', missing: 'Choose what it is' }, ombudsmanRequestKinds),
    reference: line({ label: 'The Ombudsman’s reference' }),
    what: words({ label: 'What do they ask for?', missing: 'Enter what the Ombudsman asks for' }),
    on: todayOf({ label: 'When was it received?', missing: 'Enter the day it was received' }),
    dueOn: dayOf({ label: 'By when must we answer?', missing: 'Enter by when we must answer' }),
  },
  command: (said) => ({ type: 'ReceiveOmbudsmanRequest', ...said }),
  button: 'Record the request',
  done: 'The Ombudsman’s request is recorded.',
})

export const answerOmbudsmanRequest = handlingForm<'AnswerOmbudsmanRequest', 'request'>({
  path: 'ombudsman-answers',
  block: 'requests',
  duties: [],
  title: 'The Ombudsman is answered',
  items: ({ handling }) =>
    handling.ombudsmanRequests.filter(({ answer }) => !answer).map(({ number, what }) => ({ number, words: what })),
  otherwise: 'There is no such request of the Ombudsman, or it is already answered.',
  fields: {
    words: words({ label: 'What was sent?', missing: 'Enter what was sent' }),
    on: todayOf({ label: 'When?', missing: 'Enter the day it was sent' }),
  },
  command: (said, { number }) => ({ type: 'AnswerOmbudsmanRequest', request: number, ...said }),
  button: 'Record the answer',
  done: 'The answer to the Ombudsman is recorded.',
})

export const complyWithOrder = handlingForm<'ComplyWithOrder', 'order'>({
  path: 'orders',
  block: 'orders',
  duties: ['complying with orders'],
  title: 'An order is complied with',
  items: ({ handling }) =>
    handling.determinations
      .flatMap(({ orders }) => orders)
      .filter(({ done }) => !done)
      .map(({ number, what }) => ({ number, words: what })),
  otherwise: 'There is no such order, or it is already complied with.',
  fields: {
    proof: words({ label: 'What is the evidence?', missing: 'Enter the evidence of compliance' }),
    on: todayOf({ label: 'When was it complied with?', missing: 'Enter the day it was complied with' }),
  },
  command: (said, { number }) => ({ type: 'ComplyWithOrder', order: number, ...said }),
  button: 'Record compliance',
  done: 'Recorded: the order is complied with.',
})

export const answerRecommendation = handlingForm<'AnswerRecommendation', 'recommendation'>({
  path: 'recommendation-answers',
  block: 'recommendations',
  duties: ['complying with orders'],
  title: 'Answer a recommendation',
  items: ({ handling }) =>
    handling.determinations
      .flatMap(({ recommendations }) => recommendations)
      .filter(({ answer }) => !answer)
      .map(({ number, what }) => ({ number, words: what })),
  otherwise: 'There is no such recommendation, or it is already answered.',
  fields: {
    accepted: yesOrNo({ label: 'Do we accept it?', missing: 'Say whether we accept it' }),
    reason: words({ label: 'If not: why?' }),
    on: todayOf({ label: 'When was this decided?', missing: 'Enter the day this was decided' }),
  },
  command: (said, { number }) => ({ type: 'AnswerRecommendation', recommendation: number, ...said }),
  button: 'Record the answer',
  done: 'The answer to the recommendation is recorded.',
})

export const completeRecommendation = handlingForm<'CompleteRecommendation', 'recommendation'>({
  path: 'recommendations',
  block: 'recommendations',
  duties: ['complying with orders'],
  title: 'A recommendation is done',
  items: ({ handling }) =>
    handling.determinations
      .flatMap(({ recommendations }) => recommendations)
      .filter(({ answer, done }) => answer?.accepted && !done)
      .map(({ number, what }) => ({ number, words: what })),
  otherwise: 'There is no such recommendation, or it was not accepted, or it is already done.',
  fields: {
    proof: words({ label: 'How do we know?', missing: 'Say how we know that it is done' }),
    on: todayOf({ label: 'When was it done?', missing: 'Enter the day it was done' }),
  },
  command: (said, { number }) => ({ type: 'CompleteRecommendation', recommendation: number, ...said }),
  button: 'Record that it is done',
  done: 'Recorded: the recommendation is done.',
})

export const receiveFailureNotice = handlingForm<'ReceiveFailureNotice'>({
  path: 'failure-notices',
  block: 'failure notices',
  duties: [],
  title: 'A Complaint Handling Failure Order or Notice comes',
  otherwise: '',
  fields: {
    kind: oneWordOf({ label: 'Which is it?', missing: 'Choose whether it is an order or a notice' }, [
      'order',
      'notice',
    ]),
    failure: oneOf<FailureNotice['failure']>(
      { label: 'Which type of failure?', missing: 'Choose which type of failure' },
      [
        { value: 1, text: 'Type 1: to progress the complaint' },
        { value: 2, text: 'Type 2: to inform the Ombudsman' },
        { value: 3, text: 'Type 3: of the Code' },
        { value: 'not known', text: 'Not known' },
      ],
    ),
    ground: words({ label: 'What is it for?', missing: 'Enter what the notice is for' }),
    issuedOn: todayOf({ label: 'When was it issued?', missing: 'Enter the day it was issued' }),
    complyByOn: optionalDay({ label: 'By when must we comply?', hint: 'Leave empty when it gives no day' }),
    published: oneWordOf({ label: 'Is it published?', missing: 'Say whether it is published' }, yesNoNotKnown),
  },
  command: (said) => ({ type: 'ReceiveFailureNotice', ...said }),
  button: 'Record it',
  done: 'The failure order or notice is recorded.',
})

export const complyWithFailureNotice = handlingForm<'ComplyWithFailureNotice', 'notice'>({
  path: 'comply-with-notice',
  block: 'failure notices',
  duties: [],
  title: 'A failure order or notice is complied with',
  items: ({ handling }) =>
    handling.failureNotices
      .filter(({ complied }) => !complied)
      .map(({ number, ground }) => ({ number, words: ground })),
  otherwise: 'There is no such notice, or it is already complied with.',
  fields: {
    proof: words({ label: 'What is the evidence?', missing: 'Enter the evidence of compliance' }),
    on: todayOf({ label: 'When was it complied with?', missing: 'Enter the day it was complied with' }),
  },
  command: (said, { number }) => ({ type: 'ComplyWithFailureNotice', notice: number, ...said }),
  button: 'Record compliance',
  done: 'Recorded: the failure order or notice is complied with.',
})
