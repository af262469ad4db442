// What can be done with a contact, each a short form: follow up, unhappy, the choice given, told how to complain, ended.
import type { z } from 'zod'
import { choices, endings, subjects } from '#core/contact/contact.ts'
import type { ContactCommand } from '#core/contact/procedure.ts'
import type { RaiseComplaint } from '#core/contact/steps/raise-complaint.ts'
import { choiceWords, endingWords, subjectWords } from '#history/contact-words.ts'
import type { ContactFile } from '../../../contacts-desk.ts'
import { choice, day, fields, longestStory, text } from '../../../form.ts'
import { type Html, html } from '../../../html.ts'
import { dayHint, type Inputs } from '../../../inputs.ts'
import { byTheCode } from '../words.ts'
import { choiceOf } from './log.ts'
import { sayThis } from './words.ts'

export type ContactAct = {
  /** In the address of its page, after the contact's reference. */
  readonly path: string
  readonly title: string
  /** Whether it can be done now: what cannot is not offered, and is refused by the procedure. */
  readonly can: (file: ContactFile) => boolean
  readonly schema: z.ZodType<Exclude<ContactCommand, RaiseComplaint>>
  readonly main: (inputs: Inputs, today: Parameters<typeof dayHint>[0], file: ContactFile) => Html
  readonly button: string
  /** What a page says before it is recorded, where it cannot be taken back. */
  readonly happens?: string
  readonly done: string
}

const legend = (words: string) => ({ text: words, classes: 'govuk-fieldset__legend--s' })
const small = (words: string) => ({ text: words, classes: 'govuk-label--s' })
const on = day('on', { what: 'The day', missing: 'Enter the day' })
const words = (missing: string) => text('words', { what: 'What you write', missing, longest: longestStory })
const dayInput = (inputs: Inputs, today: Parameters<typeof dayHint>[0], question: string): Html =>
  inputs.day({ name: 'on', legend: legend(question), hint: dayHint(today) })
const options = <Value extends string>(
  values: readonly Value[],
  texts: { readonly [value in Value]: string },
): readonly { readonly value: Value; readonly text: string }[] => values.map((value) => ({ value, text: texts[value] }))

const followUp: ContactAct = {
  path: 'follow-up',
  title: 'Follow it up',
  can: ({ contact }) => contact.closed === null,
  schema: fields({ words: words('Say what was done, or what you found'), on }).transform((said) => ({
    type: 'FollowUpContact' as const,
    ...said,
  })),
  main: (inputs, today) => html`
    ${inputs.area({ name: 'words', label: small('What was done, or what did you find?'), rows: 4 })}
    ${dayInput(inputs, today, 'When?')}`,
  button: 'Record the follow-up',
  done: 'The follow-up is recorded.',
}

const unhappy: ContactAct = {
  path: 'unhappy',
  title: 'The resident is unhappy',
  can: ({ contact }) => contact.complaint === null,
  schema: fields({
    words: words('Enter what they said, in their own words'),
    about: choice('about', subjects, 'Choose what they are unhappy with'),
    on,
    answer: choice('answer', choices, 'Choose what they said when you gave them the choice to complain'),
  }).transform(({ answer, ...said }) => ({ type: 'ExpressDissatisfaction' as const, ...said, ...choiceOf(answer) })),
  main: (inputs, today) => html`
    ${sayThis}
    ${inputs.area({ name: 'words', label: small('What did they say?'), hint: 'In their own words', rows: 4 })}
    ${inputs.radios({ name: 'about', legend: legend('What are they unhappy with?'), items: options(subjects, subjectWords) })}
    ${dayInput(inputs, today, 'When did they first say so?')}
    ${inputs.radios({ name: 'answer', legend: legend('You gave them the choice to complain. What did they say?'), items: options(choices, choiceWords) })}`,
  button: 'Record that they are unhappy',
  done: 'It is recorded that they are unhappy.',
}

const offered = choices.filter((one) => one !== 'not asked')

const offer: ContactAct = {
  path: 'choice',
  title: 'Give the choice to complain',
  can: ({ contact }) =>
    contact.complaint === null &&
    contact.dissatisfactions.some((one) => one.offeredOn === null || one.choice === 'asked to think'),
  schema: fields({
    choice: choice('choice', offered, 'Choose what they said'),
    on,
  }).transform((said) => ({ type: 'OfferChoice' as const, ...said })),
  main: (inputs, today) => html`
    ${sayThis}
    ${inputs.radios({ name: 'choice', legend: legend('What did they say?'), items: options(offered, choiceWords) })}
    ${dayInput(inputs, today, 'When?')}`,
  button: 'Record their choice',
  done: 'Their choice is recorded.',
}

const signpost: ContactAct = {
  path: 'told-how',
  title: 'They were told how to complain',
  can: ({ contact }) => contact.signpostedOn === null && contact.kind === 'survey',
  schema: fields({ on }).transform((said) => ({ type: 'SignpostContact' as const, ...said })),
  main: (inputs, today) => dayInput(inputs, today, 'When were they told?'),
  button: 'Record that they were told',
  done: 'It is recorded that they were told how to complain.',
}

const close: ContactAct = {
  path: 'end',
  title: 'End it',
  can: ({ contact }) => contact.closed === null,
  schema: fields({
    ending: choice('ending', endings, 'Choose how it ended'),
    words: text('words', { what: 'What you write', longest: longestStory }),
    on,
  }).transform((said) => ({ type: 'CloseContact' as const, ...said })),
  main: (inputs, today, file) => html`
    <p class="govuk-body">A request goes on while its complaint is looked into${byTheCode('the request goes on', file)}.</p>
    ${inputs.radios({ name: 'ending', legend: legend('How did it end?'), items: options(endings, endingWords) })}
    ${inputs.area({ name: 'words', label: small('Anything to add? (optional)'), rows: 3 })}
    ${dayInput(inputs, today, 'When?')}`,
  button: 'End it',
  happens:
    'It leaves the open list for good, and nobody is reminded of it. Who is unhappy with it later can still complain.',
  done: 'It has ended.',
}

export const contactActs: readonly ContactAct[] = [followUp, unhappy, offer, signpost, close]
