// Every worklist.
import { dueActs } from '#core/complaint/due.ts'
import type { Worklist } from './worklist.ts'

export const myDay: Worklist = {
  name: 'my-day',
  title: 'My day',
  empty: 'Nothing is due from you, and nothing is waiting for somebody to take it.',
  acts: dueActs,
  mine: true,
}

export const everything: Worklist = {
  name: 'everything-due',
  title: 'Everything due',
  empty: 'Nothing is due on any complaint.',
  acts: dueActs,
  mine: false,
}

const acknowledgementsDue: Worklist = {
  name: 'acknowledgements-due',
  title: 'Acknowledgements due',
  empty: 'Every complaint is acknowledged.',
  acts: ['acknowledgement'],
  mine: false,
}

const responsesDue: Worklist = {
  name: 'responses-due',
  title: 'Responses due',
  empty: 'Every complaint is answered.',
  acts: ['response'],
  mine: false,
}

const refusalsToAgree: Worklist = {
  name: 'refusals-to-agree',
  title: 'Refusals to agree to',
  empty: 'No refusal waits for a second person.',
  acts: ['agreement'],
  mine: false,
}

const lettersToCheck: Worklist = {
  name: 'letters-to-check',
  title: 'Letters to check',
  empty: 'No letter waits for you to read it before it is sent.',
  acts: ['letter check'],
  mine: false,
}

const actionsOutstanding: Worklist = {
  name: 'actions-outstanding',
  title: 'Promises to keep',
  empty: 'Every promise made in a response is kept.',
  acts: ['action'],
  mine: false,
}

const fromResidents: Worklist = {
  name: 'from-residents',
  title: 'From residents',
  empty: 'Everything that residents told us on their complaints is read and answered.',
  acts: ['word from the resident'],
  mine: false,
}

const factsAwaited: Worklist = {
  name: 'facts-awaited',
  title: 'Facts awaited',
  empty: 'Everybody who was asked for facts, for their position or what they mean has answered.',
  acts: ['clarification', 'account', 'facts request'],
  mine: false,
}

const remediesDue: Worklist = {
  name: 'remedies-due',
  title: 'Remedies to complete',
  empty: 'Every remedy offered is done, and every improvement made.',
  acts: ['remedy', 'improvement'],
  mine: false,
}

const otherFormatsDue: Worklist = {
  name: 'other-formats',
  title: 'Letters in other formats',
  empty: 'Every letter has gone in the format that its resident reads.',
  acts: ['other format'],
  mine: false,
}

const reviewsDue: Worklist = {
  name: 'reviews-due',
  title: 'Reviews due',
  empty: 'No adjustment, need or restriction is to be reviewed.',
  acts: ['review of need', 'review of restriction'],
  mine: false,
}

const updatesDue: Worklist = {
  name: 'updates-due',
  title: 'Updates due',
  empty: 'Nobody waits for an update that was agreed.',
  acts: ['update'],
  mine: false,
}

const hazards: Worklist = {
  name: 'hazards',
  title: 'Hazards',
  empty: 'Everything is done about every hazard that was flagged.',
  acts: ['investigate hazard', 'make hazard safe', 'give hazard summary'],
  mine: false,
}

const fromTheOmbudsman: Worklist = {
  name: 'from-the-ombudsman',
  title: 'From the Ombudsman',
  empty: 'Nothing is to be sent to the Ombudsman or done as they say.',
  acts: ['ombudsman request', 'order', 'recommendation', 'failure notice'],
  mine: false,
}

const lettersNotSent: Worklist = {
  name: 'letters-not-sent',
  title: 'Letters not sent',
  empty: 'Every letter went, or is on its way.',
  acts: ['undelivered letter', 'text message'],
  mine: false,
}

export const worklists: readonly Worklist[] = [
  myDay,
  everything,
  acknowledgementsDue,
  responsesDue,
  refusalsToAgree,
  lettersToCheck,
  actionsOutstanding,
  fromResidents,
  factsAwaited,
  remediesDue,
  otherFormatsDue,
  reviewsDue,
  updatesDue,
  hazards,
  fromTheOmbudsman,
  lettersNotSent,
]
