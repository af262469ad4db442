// The words of the pages about contacts: kinds, choices, endings, and what to say to somebody who is unhappy (1.3).
import type { Choice, ContactId, ContactKind, Ending, Subject } from '#core/contact/contact.ts'
import { type Html, html } from '../../../html.ts'

export const contactPath = (id: ContactId): string => `/staff/contacts/${id}`

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

/** Said aloud to whoever sounds unhappy, whatever word they use. */
export const sayThis: Html = html`<blockquote class="govuk-inset-text">
  <p class="govuk-body"><strong>If they are unhappy, say:</strong> “I am sorry that you are not happy with this. You can
    make a complaint about it if you want to. We will go on putting it right either way. Would you like to complain?”</p>
</blockquote>`
