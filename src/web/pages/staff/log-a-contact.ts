// Log a contact: one page, in the order people speak; three things are enough to record a complaint (1.2, 3.2, 5.10, 6.2).

import type { ComplaintId } from '#core/complaint/complaint.ts'
import { channels, complaintId, isComplaintId, letterFormats, replyMethods } from '#core/complaint/complaint.ts'
import { button } from '../../components/button.ts'
import type { Desk } from '../../desk.ts'
import { choice, clean, day, dayPosted, field, fields, longestStory, type Posted, text } from '../../form.ts'
import { type Html, html } from '../../html.ts'
import { type Drawn, dayHint, hidden, inputsOf } from '../../inputs.ts'
import { caller } from '../complain/words/caller.ts'
import { fileInputs } from '../file-inputs.ts'
import { sayThis } from './contacts/words.ts'
import { capital, channelWords, formatHint, replyWords } from './words.ts'

export const logStart = (desk: Desk): Posted => ({
  ...dayPosted('receivedOn', desk.today()),
  complaint: desk.newComplaintId(),
  channel: 'phone',
  letterFormat: 'standard',
})

const reach = { post: 'address', email: 'email', phone: 'telephone' } as const
const asked = {
  post: 'Enter the address to write to',
  email: 'Enter the email address to write to',
  phone: 'Enter the telephone number to ring',
}

/** The way to reply is refused beside what it lacks, together with every other error. */
const replyBy = field((posted) => {
  const method = replyMethods.find((one) => one === posted.replyBy)
  if (!method) return { wrong: [{ field: 'replyBy', because: 'Choose how we should reply' }] }
  const missing = clean(posted[reach[method]]) === ''
  return missing ? { wrong: [{ field: reach[method], because: asked[method] }] } : { value: method }
})

const reached = {
  channel: choice('channel', channels, 'Choose how it reached us'),
  receivedOn: day('receivedOn', { what: 'The day it reached us', missing: 'Enter the day it reached us' }),
}

/** What the form says of its files before they have all come: they are from whoever complains. */
export const logOriginSchema = fields(reached).transform(({ receivedOn: on, channel }) => ({
  on,
  channel,
  from: 'resident' as const,
}))

export const logSchema = (id: ComplaintId) =>
  fields({
    name: text('name', { what: 'The name', missing: 'Enter who is complaining' }),
    telephone: text('telephone', { what: 'The telephone number', longest: 50 }),
    address: text('address', { what: 'The address', longest: 500 }),
    email: text('email', { what: 'The email address' }),
    story: text('story', { what: 'What happened', missing: 'Enter what happened', longest: longestStory }),
    outcomeWanted: text('outcomeWanted', { what: 'What they want', longest: 2000 }),
    ...reached,
    replyBy,
    needs: text('needs', { what: 'What they need', longest: 2000 }),
    letterFormat: choice('letterFormat', letterFormats, 'Choose how letters are printed'),
  }).transform(({ story, outcomeWanted, channel, receivedOn, ...resident }) => ({
    type: 'ReceiveComplaint' as const,
    complaint: complaintId(id),
    resident,
    story,
    outcomeWanted,
    channel,
    receivedOn,
  }))

const small = (words: string) => ({ text: words, classes: 'govuk-label--s' })

/** The first question; a complaint, or whatever nobody is sure of, goes on here (1.3, 1.4). */
const firstQuestion: Html = html`<p class="govuk-body"><a class="govuk-link" href="/staff/caller">Look them up</a>, if they have been in touch before.</p>
  <p class="govuk-body">Is it a complaint? If you are not sure, it is: go on. If they ask for
    something to be put right, and are not unhappy with us, log a
    <a class="govuk-link" href="/staff/contacts/log?kind=service+request">service request</a>; or else a
    <a class="govuk-link" href="/staff/contacts/log">compliment, comment, question or survey answer</a>.
    <a class="govuk-link" href="/staff/drafts">${caller.link}</a>: finish it with them.</p>
  ${sayThis}`

/** `above` stands where whoever answers the telephone sees it first. */
export function logMain(desk: Desk, drawn: Drawn, above: Html | false): Html {
  const inputs = inputsOf(drawn)
  const { complaint = '' } = drawn.posted
  return html`
  ${hidden('complaint', complaint)}
  <h1 class="govuk-heading-l">Log a contact</h1>
  ${above}
  ${firstQuestion}
  <p class="govuk-body">Only three things are needed: who, what happened, and how to reply, with the address, email or number for that. Everything else can follow.</p>
  ${inputs.text({ name: 'name', label: small('Who is complaining?'), autocomplete: 'off', autofocus: true })}
  ${inputs.text({ name: 'telephone', label: small('Telephone (optional)'), type: 'tel', autocomplete: 'off', classes: 'govuk-input--width-20' })}
  ${inputs.area({ name: 'address', label: small('Address (optional)'), rows: 3, autocomplete: 'off' })}
  ${inputs.text({ name: 'email', label: small('Email (optional)'), type: 'email', autocomplete: 'off', spellcheck: false })}
  ${inputs.area({ name: 'story', label: small('What happened?'), hint: 'In their own words. Read it back to them', rows: 6 })}
  ${inputs.area({ name: 'outcomeWanted', label: small('What do they want to happen? (optional)'), rows: 2 })}
  
    ${inputs.select({ name: 'channel', label: small('How did it reach us?'), items: channels.map((value) => ({ value, text: channelWords[value] })) })}
    ${inputs.day({ name: 'receivedOn', legend: { text: 'When did it reach us?', classes: 'govuk-fieldset__legend--s' }, hint: dayHint(desk.today()) })}
  ${inputs.radios({
    name: 'replyBy',
    legend: { text: 'How should we reply?', classes: 'govuk-fieldset__legend--s' },
    hint: 'Fill in above what that needs: an address for a letter, an email address, or a number to ring',
    classes: 'govuk-radios--inline',
    items: replyMethods.map((value) => ({ value, text: replyWords[value] })),
  })}
  ${inputs.area({ name: 'needs', label: small('What do they need from us? (optional)'), hint: 'Adjustments, an interpreter, a safe time or way to make contact', rows: 2 })}
  ${inputs.select({
    name: 'letterFormat',
    label: small('How should letters be printed?'),
    hint: formatHint,
    items: letterFormats.map((value) => ({ value, text: capital(value) })),
  })}
  ${isComplaintId(complaint) && fileInputs(desk.filesOf(complaint), drawn, { label: 'Did they send files? (optional)', hint: 'Pictures, letters or whatever else came with it.' })}
  ${hidden('seen', '0')}
  ${button('Record the complaint', { preventDoubleClick: true })}`
}
