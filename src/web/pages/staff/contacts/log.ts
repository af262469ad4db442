// Log a contact that is not a complaint: what it is, what was said, and whether an unhappy resident was given the choice.
import { channels } from '#core/complaint/complaint.ts'
import { type Choice, type ContactId, contactKinds } from '#core/contact/contact.ts'
import type { LogContact } from '#core/contact/steps/log.ts'
import { choiceWords, kindWords } from '#history/contact-words.ts'
import { button } from '../../../components/button.ts'
import type { Desk } from '../../../desk.ts'
import { choice, day, dayPosted, fields, longestStory, type Posted, text } from '../../../form.ts'
import { type Html, html } from '../../../html.ts'
import { dayHint, hidden, type Inputs } from '../../../inputs.ts'
import { channelWords } from '../words.ts'
import { sayThis } from './words.ts'

/** One question for three facts: unhappy or not, given the choice or not, and what they chose. */
const unhappyAnswers = ['no', 'complaint', 'not a complaint', 'asked to think', 'not asked'] as const

export const choiceOf = (answer: Choice): { readonly choiceOffered: boolean; readonly choice: Choice } => ({
  choiceOffered: answer !== 'not asked',
  choice: answer,
})

export const logContactStart = (desk: Desk, kind: string | undefined): Posted => ({
  ...dayPosted('receivedOn', desk.today()),
  contact: desk.contacts.newId(),
  kind: contactKinds.find((one) => one === kind) ?? '',
  channel: 'phone',
})

export const logContactSchema = (id: ContactId) =>
  fields({
    kind: choice('kind', contactKinds, 'Choose what it is'),
    story: text('story', { what: 'What was said', missing: 'Enter what was said', longest: longestStory }),
    unhappy: choice('unhappy', unhappyAnswers, 'Choose whether they are unhappy'),
    name: text('name', { what: 'The name' }),
    telephone: text('telephone', { what: 'The telephone number', longest: 50 }),
    address: text('address', { what: 'The address', longest: 500 }),
    email: text('email', { what: 'The email address' }),
    needs: text('needs', { what: 'What they need', longest: 2000 }),
    channel: choice('channel', channels, 'Choose how it reached us'),
    receivedOn: day('receivedOn', { what: 'The day it reached us', missing: 'Enter the day it reached us' }),
  }).transform(({ unhappy, name, telephone, address, email, needs, ...said }): LogContact => {
    const replyBy = telephone ? 'phone' : email ? 'email' : 'post'
    return {
      type: 'LogContact',
      contact: id,
      ...said,
      resident: { name, telephone, address, email, needs, replyBy, letterFormat: 'standard' },
      dissatisfied: unhappy !== 'no',
      ...choiceOf(unhappy === 'no' ? 'not asked' : unhappy),
    }
  })

const small = (words: string) => ({ text: words, classes: 'govuk-label--s' })
const legend = (words: string) => ({ text: words, classes: 'govuk-fieldset__legend--s' })

export const logContactMain = (desk: Desk, inputs: Inputs, posted: Posted): Html => html`
  <h1 class="govuk-heading-l">Log a contact that is not a complaint</h1>
  <p class="govuk-body">Is it a complaint, or are you not sure? <a class="govuk-link" href="/staff/log">Log a complaint</a>.</p>
  ${inputs.radios({
    name: 'kind',
    legend: legend('What is it?'),
    items: contactKinds.map((value) => ({ value, text: kindWords[value].name, hint: kindWords[value].hint })),
  })}
  ${inputs.area({ name: 'story', label: small('What did they say?'), hint: 'In their own words', rows: 5 })}
  ${sayThis}
  ${inputs.radios({
    name: 'unhappy',
    legend: legend('Are they unhappy with us?'),
    items: unhappyAnswers.map((value) => ({
      value,
      text: value === 'no' ? 'No' : `Yes. ${choiceWords[value]}`,
    })),
  })}
  ${inputs.text({ name: 'name', label: small('Who is it?'), hint: 'Needed for a service request', autocomplete: 'off' })}
  ${inputs.text({ name: 'telephone', label: small('Telephone'), type: 'tel', autocomplete: 'off', classes: 'govuk-input--width-20' })}
  ${inputs.area({ name: 'address', label: small('Address'), rows: 3, autocomplete: 'off' })}
  ${inputs.text({ name: 'email', label: small('Email'), type: 'email', autocomplete: 'off', spellcheck: false })}
  ${inputs.area({ name: 'needs', label: small('What do they need from us? (optional)'), rows: 2 })}
  ${inputs.select({ name: 'channel', label: small('How did it reach us?'), items: channels.map((value) => ({ value, text: channelWords[value] })) })}
  ${inputs.day({ name: 'receivedOn', legend: legend('When did it reach us?'), hint: dayHint(desk.today()) })}
  ${hidden('contact', posted.contact ?? '')}
  ${button('Record the contact', { preventDoubleClick: true })}`
