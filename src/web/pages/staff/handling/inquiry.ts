// Forms: evidence, facts asked of staff and contractors, and issues raised on the way (5.8d, 5.12, 6.8).
import { evidenceKinds, newIssueRulings } from '#core/complaint/handling-inquiry.ts'
import { anybody } from '../../../permissions.ts'
import { byTheCode } from '../words.ts'
import { dayOf, line, oneOf, oneWordOf, optionalDay, reference, todayOf, words } from './fields.ts'
import { handlingForm } from './form-of.ts'

export const addEvidence = handlingForm<'AddEvidence', 'stage'>({
  path: 'evidence',
  block: 'evidence',
  duties: ['full record'],
  title: 'Add evidence',
  who: anybody,
  otherwise: '',
  fields: {
    kind: oneWordOf({ label: 'What kind?', missing: 'Choose what kind it is' }, evidenceKinds),
    what: words({ label: 'What is it, and what does it show?', missing: 'Enter what it is and what it shows' }),
    source: line({ label: 'Where does it come from?' }),
    datedOn: optionalDay({ label: 'What day is it dated?', hint: 'Leave empty when it has no date' }),
    on: todayOf({ label: 'When is it added?', missing: 'Enter the day it is added' }),
  },
  command: (said, { stage }) => ({ type: 'AddEvidence', stage, ...said }),
  button: 'Add it',
  done: 'The evidence is on the record.',
})

export const requestFacts = handlingForm<'RequestFacts', 'stage'>({
  path: 'facts',
  block: 'facts',
  duties: ['full record'],
  title: 'Ask for facts',
  intro: (file) =>
    `Asking a contractor or a colleague takes no time from our own two stages${byTheCode('third parties within our stages', file)}.`,
  otherwise: '',
  fields: {
    of: oneWordOf({ label: 'Whom do we ask?', missing: 'Choose whom we ask' }, [
      'member of staff',
      'contractor',
      'other',
    ]),
    name: line({ label: 'Their name', missing: 'Enter whom we ask' }),
    question: words({ label: 'What do we ask?', missing: 'Enter what we ask' }),
    on: todayOf({ label: 'When is it asked?', missing: 'Enter the day it is asked' }),
    dueOn: dayOf({ label: 'By when do we need the answer?', missing: 'Enter by when we need the answer' }),
  },
  command: (said, { stage }) => ({ type: 'RequestFacts', stage, ...said }),
  button: 'Record the request',
  done: 'The request for facts is recorded.',
})

export const answerFactsRequest = handlingForm<'AnswerFactsRequest', 'factsRequest'>({
  path: 'facts-answers',
  block: 'facts',
  duties: ['full record'],
  title: 'Record the facts',
  items: ({ handling }) =>
    handling.factsRequests
      .filter(({ answer }) => !answer)
      .map(({ number, name, question }) => ({ number, words: `${name}: ${question}` })),
  otherwise: 'There is no such request for facts, or it is already answered.',
  fields: {
    words: words({ label: 'What is the answer?', missing: 'Enter the answer' }),
    on: todayOf({ label: 'When was it given?', missing: 'Enter the day it was given' }),
  },
  command: (said, { number }) => ({ type: 'AnswerFactsRequest', factsRequest: number, ...said }),
  button: 'Record the answer',
  done: 'The facts are on the record.',
})

const rulingWords = {
  related: 'Related: it becomes a further point of this complaint',
  unrelated: 'Not related: it is a complaint of its own',
  'stage 1 answered': 'Stage 1 is answered: it is a complaint of its own',
  'would delay the response': 'It would unreasonably delay the response: it is a complaint of its own',
}

export const raiseNewIssue = handlingForm<'RaiseNewIssue'>({
  path: 'new-issues',
  block: 'new issues',
  duties: ['new issues'],
  title: 'The resident raises something new',
  otherwise: '',
  fields: {
    what: words({ label: 'What do they raise?', missing: 'Enter what the resident raises' }),
    ruling: oneOf(
      { label: 'Is it part of this complaint?', missing: 'Say whether it is part of this complaint' },
      newIssueRulings.map((value) => ({ value, text: rulingWords[value] })),
    ),
    reason: words({ label: 'Why?', missing: 'Enter why it is, or is not, part of this complaint' }),
    ownComplaint: reference({
      label: 'The reference of its own complaint',
      hint: 'Log it first. Leave empty when it is part of this complaint',
    }),
    on: todayOf({ label: 'When was it raised?', missing: 'Enter the day it was raised' }),
  },
  command: (said) => ({ type: 'RaiseNewIssue', ...said }),
  button: 'Record it',
  done: 'The new issue is on the record.',
})
