// Make a contact a complaint: what the complaint needs beside what is known, and the day it counts from (1.5).
import { longDate } from '#core/calendar/dates.ts'
import { type ComplaintId, letterFormats, replyMethods } from '#core/complaint/complaint.ts'
import { firstDissatisfiedOn } from '#core/contact/contact.ts'
import { button } from '../../../components/button.ts'
import type { ContactFile, Raising } from '../../../contacts-desk.ts'
import type { Desk } from '../../../desk.ts'
import { dayPosted, type Posted, type Read, readForm } from '../../../form.ts'
import { type Html, html } from '../../../html.ts'
import { dayHint, hidden, type Inputs } from '../../../inputs.ts'
import { logSchema } from '../log-a-contact.ts'
import { byTheCode, capital, formatHint, replyWords } from '../words.ts'

export function raiseStart(desk: Desk, { contact }: ContactFile): Posted {
  const { resident, story, dissatisfactions } = contact
  const unhappy = dissatisfactions.map(({ words }) => words).filter((words) => words !== story)
  return {
    ...resident,
    story: [story, ...unhappy].join('\n\n'),
    outcomeWanted: '',
    ...dayPosted('receivedOn', desk.today()),
    complaint: desk.newComplaintId(),
  }
}

/** The same fields as any complaint's; the day that it is asked for is typed, and the day it counts from is not. */
export function readRaising(id: ComplaintId, { contact }: ContactFile, posted: Posted): Read<Raising> {
  const read = readForm(logSchema(id), { ...posted, channel: contact.channel })
  if (!read.read) return read
  const { type: _, receivedOn: on, ...command } = read.command
  return { read: true, command: { ...command, on } }
}

const small = (words: string) => ({ text: words, classes: 'govuk-label--s' })
const legend = (words: string) => ({ text: words, classes: 'govuk-fieldset__legend--s' })

export function raiseMain(desk: Desk, { contact, edition }: ContactFile, inputs: Inputs, posted: Posted): Html {
  const first = firstDissatisfiedOn(contact)
  return html`
    <h1 class="govuk-heading-l">Make it a complaint</h1>
    <p class="govuk-body">${
      first
        ? html`The complaint is received on <strong>${longDate(first)}</strong>, the first day that they were unhappy.`
        : 'The complaint is received on the day that they asked for it.'
    } ${contact.kind === 'service request' && `Go on with their request meanwhile${byTheCode('the request goes on', { edition })}.`}</p>
    ${inputs.text({ name: 'name', label: small('Who is complaining?'), autocomplete: 'off' })}
    ${inputs.text({ name: 'telephone', label: small('Telephone (optional)'), type: 'tel', autocomplete: 'off', classes: 'govuk-input--width-20' })}
    ${inputs.area({ name: 'address', label: small('Address (optional)'), rows: 3, autocomplete: 'off' })}
    ${inputs.text({ name: 'email', label: small('Email (optional)'), type: 'email', autocomplete: 'off', spellcheck: false })}
    ${inputs.area({ name: 'story', label: small('What happened?'), hint: 'In their own words. Read it back to them', rows: 6 })}
    ${inputs.area({ name: 'outcomeWanted', label: small('What do they want to happen? (optional)'), rows: 2 })}
    ${inputs.day({ name: 'receivedOn', legend: legend('When did they ask for it?'), hint: dayHint(desk.today()) })}
    ${inputs.radios({
      name: 'replyBy',
      legend: legend('How should we reply?'),
      classes: 'govuk-radios--inline',
      items: replyMethods.map((value) => ({ value, text: replyWords[value] })),
    })}
    ${inputs.area({ name: 'needs', label: small('What do they need from us? (optional)'), rows: 2 })}
    ${inputs.select({
      name: 'letterFormat',
      label: small('How should letters be printed?'),
      hint: formatHint,
      items: letterFormats.map((value) => ({ value, text: capital(value) })),
    })}
    ${hidden('complaint', posted.complaint ?? '')}
    ${button('Record the complaint', { preventDoubleClick: true })}`
}
