// Every worklist.
import type { Worklist } from './worklist.ts'

export const myDay: Worklist = {
  name: 'my-day',
  title: 'My day',
  empty: 'Nothing is due from you, and nothing is waiting for somebody to take it.',
  acts: ['acknowledgement', 'response', 'action'],
  mine: true,
}

export const everything: Worklist = {
  name: 'everything-due',
  title: 'Everything due',
  empty: 'Nothing is due on any complaint.',
  acts: ['acknowledgement', 'response', 'action'],
  mine: false,
}

export const acknowledgementsDue: Worklist = {
  name: 'acknowledgements-due',
  title: 'Acknowledgements due',
  empty: 'Every complaint is acknowledged.',
  acts: ['acknowledgement'],
  mine: false,
}

export const responsesDue: Worklist = {
  name: 'responses-due',
  title: 'Responses due',
  empty: 'Every complaint is answered.',
  acts: ['response'],
  mine: false,
}

export const actionsOutstanding: Worklist = {
  name: 'actions-outstanding',
  title: 'Promises to keep',
  empty: 'Every promise made in a response is kept.',
  acts: ['action'],
  mine: false,
}

export const worklists: readonly Worklist[] = [myDay, everything, acknowledgementsDue, responsesDue, actionsOutstanding]
