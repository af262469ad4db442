// The register of contacts: open service requests, what sounds dissatisfied, and everything; with a search (1.4, 1.5).
import { shortDate } from '#core/calendar/dates.ts'
import { choiceWords, kindWords } from '#history/contact-words.ts'
import { button } from '../../../components/button.ts'
import { pagination } from '../../../components/pagination.ts'
import { subNavigation } from '../../../components/sub-navigation.ts'
import { table } from '../../../components/table.ts'
import { tag } from '../../../components/tag.ts'
import { textInput } from '../../../components/text-input.ts'
import { type ContactLine, type ContactList, contactLists } from '../../../contacts-desk.ts'
import type { Slice } from '../../../desk.ts'
import { type Html, html } from '../../../html.ts'
import type { View } from '../../../view.ts'
import { shortened } from '../my-day.ts'
import { complaintPath } from '../next-act.ts'
import { contactPath } from './words.ts'

const listWords: { readonly [list in ContactList]: { readonly title: string; readonly empty: string } } = {
  'open requests': { title: 'Open service requests', empty: 'No service request is open.' },
  'sounds dissatisfied': {
    title: 'Sounds unhappy',
    empty: 'Nothing here sounds unhappy without the choice to complain having been given.',
  },
  all: { title: 'All contacts', empty: 'Contacts that are not complaints will stand here.' },
}

const listPath = (list: ContactList): string => `/staff/contacts?${new URLSearchParams({ list })}`

export function registerPage(list: ContactList, words: string, { rows, next }: Slice<ContactLine>): View {
  const { title, empty } = listWords[list]
  const heading = words ? `Contacts with ‘${words}’` : title
  return {
    title: heading,
    wide: true,
    main: html`
      <h1 class="govuk-heading-l">${heading}</h1>
      ${subNavigation({
        label: 'Contacts',
        items: contactLists.map((one) => ({
          href: listPath(one),
          text: listWords[one].title,
          active: one === list && !words,
        })),
      })}
      <form method="get" action="/staff/contacts" role="search">
        ${textInput({ name: 'words', label: 'Reference, name, address or words of what was said', value: words, type: 'search' })}
        ${button('Search')}
      </form>
      ${rows.length === 0 ? html`<p class="govuk-body">${words ? 'Nothing has these words. Try fewer.' : empty}</p>` : results(heading, rows)}
      ${next && pagination({ next: { href: `/staff/contacts?${new URLSearchParams({ list, words, after: next })}` } })}
      <p class="govuk-body"><a class="govuk-link" href="/staff/contacts/log">Log a contact that is not a complaint</a></p>
      <p class="govuk-body"><a class="govuk-link" href="/staff/messages">See all mail that is about no complaint</a></p>`,
  }
}

const results = (caption: string, rows: readonly ContactLine[]): Html =>
  html`${table({
    classes: 'app-dense',
    caption,
    captionClasses: 'govuk-visually-hidden',
    head: ['Contact', 'About', 'Reached us', 'Followed up', 'Unhappy?', 'Status'],
    rows: rows.map((line) => [
      html`<a class="govuk-link" href="${contactPath(line.id)}">${line.residentName || 'Nobody named'}</a><br>
        <span class="app-quiet">${line.id} · ${kindWords[line.kind].name}</span>`,
      shortened(line.about),
      shortDate(line.receivedOn),
      line.followedUpOn ? shortDate(line.followedUpOn) : html`<span class="app-quiet">Not yet</span>`,
      unhappyCell(line),
      statusCell(line),
    ]),
  })}`

function unhappyCell({ dissatisfiedOn, choice, heard }: ContactLine): Html {
  const sounds =
    heard.length > 0 && html`${tag('No choice given', 'orange')} ${heard.map((word) => `“${word}”`).join(', ')}`
  if (!dissatisfiedOn) return sounds || html`<span class="app-quiet">No</span>`
  return html`${shortDate(dissatisfiedOn)}. ${choice && choiceWords[choice]}${sounds && html`<br>${sounds}`}`
}

function statusCell({ complaint, closedOn }: ContactLine): Html {
  const status = closedOn ? tag('Closed', 'grey') : tag('Open', 'blue')
  return complaint
    ? html`${status}<br><a class="govuk-link" href="${complaintPath(complaint)}">${complaint}</a>`
    : status
}
