// The words that every telling of a contact shares: kinds, choices, endings, and what somebody is unhappy with.
import type { Choice, ContactKind, Ending, Subject } from '#core/contact/contact.ts'

export const kindWords: { readonly [kind in ContactKind]: { readonly name: string; readonly hint: string } } = {
  'service request': { name: 'Service request', hint: 'Something to be put right: a repair, a cleaning, a noise' },
  enquiry: { name: 'Enquiry', hint: 'A question' },
  compliment: { name: 'Compliment', hint: 'Thanks or praise' },
  comment: { name: 'Comment', hint: 'A wish or an opinion, with nothing to put right' },
  survey: { name: 'Survey answer', hint: 'Something said in a survey of ours' },
}

export const choiceWords: { readonly [choice in Choice]: string } = {
  complaint: 'Wants to complain',
  'not a complaint': 'Does not want to complain',
  'asked to think': 'Wants to think about it',
  'not asked': 'Nobody asked',
}

export const endingWords: { readonly [ending in Ending]: string } = {
  'put right': 'It was put right',
  answered: 'It was answered',
  'withdrawn by the resident': 'The resident withdrew it',
  'became a complaint': 'Only the complaint goes on',
  'not put right': 'It was not put right',
}

export const subjectWords: { readonly [subject in Subject]: string } = {
  'our response': 'With what we did, or did not do, about their request',
  'the matter': 'With how things are',
}
