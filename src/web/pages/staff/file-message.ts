// Put a mail where it belongs: on the complaint that is searched for; as a contact; or aside, as nothing for us, with why.
import { shortDate } from '#core/calendar/dates.ts'
import { complaintId, isComplaintId } from '#core/complaint/complaint.ts'
import { longestLine } from '#core/complaint/limits.ts'
import { button } from '../../components/button.ts'
import { textInput } from '../../components/text-input.ts'
import type { ComplaintLine } from '../../desk.ts'
import { clean, field, fields, type Posted, text } from '../../form.ts'
import { type Html, html } from '../../html.ts'
import { type Drawn, hidden, inputsOf } from '../../inputs.ts'
import type { FilingWanted, Message } from '../../messages-desk.ts'
import type { View } from '../../view.ts'
import { form } from '../../visit.ts'
import { filingPath, messageHead } from './messages.ts'
import { sectionPath } from './next-act.ts'

/** Where the person came from, and is sent back to. */
export const listOf = ({ complaint }: Message): string =>
  complaint ? sectionPath(complaint, 'messages') : '/staff/messages'

const to = field<FilingWanted['to']>((posted) => {
  const value = clean(posted.to)
  if (value === 'contact' || value === 'nowhere') return { value }
  return isComplaintId(value)
    ? { value: complaintId(value) }
    : { wrong: [{ field: 'to', because: 'Choose where it belongs' }] }
})

export const filingSchema = fields({ to, because: text('because', { what: 'The reason', longest: longestLine }) })

export type FilingShown = {
  readonly message: Message
  readonly words: string
  /** Null where nothing was searched for. */
  readonly found: readonly ComplaintLine[] | null
}

export function filingPage({ message, words, found }: FilingShown, formToken: string, drawn: Drawn): View {
  const { key, complaint, subject } = message
  const title = complaint ? 'Move an email to another complaint' : 'Put an email where it belongs'
  const path = filingPath(key)
  return {
    title,
    ...drawn,
    back: { href: listOf(message), text: complaint ? `Complaint ${complaint}, messages` : 'Mail about no complaint' },
    main: html`<h1 class="govuk-heading-l">${title}</h1>
      <h2 class="govuk-heading-m">${subject || 'No subject'}</h2>
      ${messageHead(message)}
      <p class="app-words">${shortened(message.body) || 'It has no words.'}</p>
      <form method="get" action="${path}" role="search">
        ${textInput({ name: 'words', label: 'Find the complaint: reference, name, address or words of the story', value: words, type: 'search' })}
        ${button('Search', { variant: 'secondary' })}
      </form>
      ${found?.length === 0 && html`<p class="govuk-body">No complaint has ‘${words}’ in it. Try fewer words.</p>`}
      ${choicesOf({ message, words, found }, path, formToken, drawn)}`,
  }
}

const mostWords = 600

const shortened = (body: string): string =>
  body.length > mostWords ? `${body.slice(0, mostWords).toWellFormed()}…` : body

function choicesOf(
  { message, words, found }: FilingShown,
  path: string,
  formToken: string,
  drawn: Drawn,
): Html | false {
  const items = [...complaintItems(message, found ?? []), ...otherItems(message)]
  if (items.length === 0) return false
  const inputs = inputsOf(drawn)
  const why = message.complaint ? 'Why does it not belong where it is?' : 'Why? (needed where it is nothing for us)'
  return form(path, formToken, [
    hidden('words', words),
    hidden('seen', String(message.filing?.number ?? 0)),
    inputs.radios({
      name: 'to',
      legend: { text: 'Where does it belong?', classes: 'govuk-fieldset__legend--m' },
      items,
    }),
    inputs.text({ name: 'because', label: { text: why, classes: 'govuk-label--s' }, hint: 'It stands on the record' }),
    button('Put it there', { preventDoubleClick: true }),
  ])
}

const complaintItems = ({ complaint }: Message, found: readonly ComplaintLine[]) =>
  found
    .filter(({ id }) => id !== complaint)
    .map(({ id, residentName, about, receivedOn, closedOn }) => ({
      value: id,
      text: `${id}, ${residentName}`,
      hint: `${closedOn ? 'Closed. ' : ''}Received ${shortDate(receivedOn)}. ${about}`,
    }))

/** One that stands on a complaint is moved to another, and nowhere else. */
function otherItems({ complaint, contact, filing }: Message) {
  if (complaint) return []
  return [
    ...(contact && !filing?.aside ? [] : [{ value: 'contact', text: 'It is a contact of its own' }]),
    ...(filing?.aside ? [] : [{ value: 'nowhere', text: 'It is nothing for us' }]),
  ]
}

/** What the form was searched with, when it is posted. */
export const wordsIn = (posted: Posted): string => (posted.words ?? '').trim().slice(0, 200)
