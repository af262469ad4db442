// Forms: somebody else reads a response before it goes, and approves it, returns it, or as a lead sends it unchecked (6.9, 6.19).
import { longDate } from '#core/calendar/dates.ts'
import type { Complaint, PersonId } from '#core/complaint/complaint.ts'
import { mayNotCheck, responseWaiting } from '#core/complaint/response-waiting.ts'
import { checkers, leads } from '../../../permissions.ts'
import { findingsBeside } from '../letter-findings.ts'
import { todayOf, words } from './fields.ts'
import { type HandlingForm, handlingForm, type Item } from './form-of.ts'

function waiting(complaint: Complaint): readonly Item[] {
  const submitted = responseWaiting(complaint)
  if (!submitted) return []
  const { number, stage, on } = submitted
  return [{ number, words: `The stage ${stage} response, submitted on ${longDate(on)}.` }]
}

function toCheck(complaint: Complaint, me: PersonId): readonly Item[] {
  const submitted = responseWaiting(complaint)
  return submitted && !mayNotCheck(submitted, complaint).includes(me) ? waiting(complaint) : []
}

const notForYou =
  'No response waits for you to check it: it is sent or returned already; or you wrote or decided it, or have a conflict ' +
  'of interest, so somebody else must.'

const approve: HandlingForm = handlingForm<'ApproveResponse', 'submission'>({
  path: 'check-response',
  block: 'letter checks',
  duties: (stage) => [`what the answer holds at stage ${stage}`],
  title: 'Check the response',
  who: checkers,
  items: toCheck,
  otherwise: notForYou,
  fields: { on: todayOf({ label: 'When do you approve it?', missing: 'Enter the day you approve it' }) },
  command: (said, { number: submission }) => ({ type: 'ApproveResponse', submission, ...said }),
  button: 'See the letter',
  offeredAs: 'Check it',
  instead: { path: 'return-response', words: 'It is not right yet: return it with a reason' },
  letter: true,
  done: 'Approved. The letter is on its way.',
})

const returnIt: HandlingForm = handlingForm<'ReturnResponse', 'submission'>({
  path: 'return-response',
  block: 'letter checks',
  duties: (stage) => [`what the answer holds at stage ${stage}`],
  title: 'Return the response with a reason',
  intro: 'It goes back to whoever wrote it, with everything that they wrote. Its clock runs on. Your reason is kept.',
  who: checkers,
  items: waiting,
  otherwise: 'No response waits to be checked.',
  fields: {
    because: words({ label: 'What is to be put right?', missing: 'Enter what is to be put right' }),
    on: todayOf({ label: 'When do you return it?', missing: 'Enter the day you return it' }),
  },
  command: (said, { number: submission }) => ({ type: 'ReturnResponse', submission, ...said }),
  button: 'Return it',
  done: 'The response is returned to whoever wrote it.',
})

const sendUnchecked: HandlingForm = handlingForm<'SendUnchecked', 'submission'>({
  path: 'send-unchecked',
  block: 'letter checks',
  duties: (stage) => [`what the answer holds at stage ${stage}`],
  title: 'Send the response unchecked',
  intro:
    'Only where it cannot wait. That it was sent unchecked, and why, is shown on the Code wall and in the history.',
  who: leads,
  items: toCheck,
  otherwise: notForYou,
  fields: {
    because: words({ label: 'Why can it not wait?', missing: 'Enter why it goes before anybody has checked it' }),
    on: todayOf({ label: 'When is it sent?', missing: 'Enter the day it is sent' }),
  },
  command: (said, { number: submission }) => ({ type: 'SendUnchecked', submission, ...said }),
  button: 'See the letter',
  offeredAs: 'Send it unchecked',
  letter: true,
  done: 'Sent unchecked. The letter is on its way.',
})

/** The checker reads the letter at once, beside what the record says; its day is today's, and can be changed. */
export const checkResponse: HandlingForm = {
  ...approve,
  readFirst: { return: 'return-response', words: 'Return it with a reason' },
  beside: findingsBeside,
  sends: 'Approve and send',
}

export const letterChecks: readonly HandlingForm[] = [
  checkResponse,
  returnIt,
  { ...sendUnchecked, beside: findingsBeside },
]
