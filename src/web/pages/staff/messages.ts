// Mail that came in, as words: who, when, what they wrote and what they attached, with the original to download.
import { type Named, nameOf } from '#history/words.ts'
import { tag } from '../../components/tag.ts'
import { type Html, html } from '../../html.ts'
import type { Message } from '../../messages-desk.ts'
import type { View } from '../../view.ts'
import { contactPath } from './contacts/words.ts'
import { attachedTo, type FilesShown } from './message-parts.ts'
import { instantWords } from './words.ts'

export const messagesOf = (messages: readonly Message[], files: FilesShown, staff: readonly Named[]): Html =>
  messages.length === 0
    ? html`<p class="govuk-body">Every email about this complaint will stand here, and its original with it.</p>`
    : html`${messages.map((one) => shown(one, files, staff))}`

export const filingPath = (key: string): string => `/staff/messages/${key}/file`

export function unfiledPage(messages: readonly Message[], aside: boolean, staff: readonly Named[]): View {
  const title = aside ? 'Mail that is nothing for us' : 'Mail about no complaint'
  return {
    title,
    main: html`<h1 class="govuk-heading-l">${title}</h1>
      <p class="govuk-body">${
        aside
          ? html`<a class="govuk-link" href="/staff/messages">Mail about no complaint</a>`
          : html`Mail that names no complaint. What a person wrote became a contact; what a machine sent did not. What somebody set aside is <a class="govuk-link" href="/staff/messages?list=aside">kept too</a>.`
      }</p>
      ${messages.length === 0 ? html`<p class="govuk-body">There is none.</p>` : messages.map((one) => shown(one, null, staff))}`,
  }
}

const notGivenOut = (sha256: string): string =>
  `The original is given to nobody: there is a virus in a file inside it. Its SHA-256 is ${sha256}.`

/** What stands where the original of such a mail was asked for. */
export const infectedPage = (sha256: string): View => ({
  title: 'This email is not given out',
  main: html`<h1 class="govuk-heading-l">This email is not given out</h1>
    <p class="govuk-body app-file-name">${notGivenOut(sha256)}</p>
    <p class="govuk-body">Its words, and the files in it that have no virus, stand where the email does.</p>`,
})

const kindWords: { readonly [kind in Exclude<Message['kind'], 'letter'>]: string } = {
  automatic: 'Automatic answer',
  bounce: 'Sent back by a mail server',
  list: 'Mailing list',
  'our own': 'Our own mail',
}

/** Who sent it and when, and whether a machine did. */
export const messageHead = ({ sender, receivedAt, kind, afterClosing }: Message): Html =>
  html`<p class="govuk-body">${sender}, ${instantWords(receivedAt)}
      ${kind !== 'letter' && tag(kindWords[kind], 'grey')}
      ${afterClosing && tag('Came after the complaint was closed', 'orange')}</p>`

function shown(message: Message, files: FilesShown | null, staff: readonly Named[]): Html {
  const { key, subject, body, receivedAt, contact, complaint, filing, erased, parts, sha256 } = message
  const infected = parts?.some(({ found }) => found !== '')
  const which = html`<span class="govuk-visually-hidden"> of “${subject || 'No subject'}”, ${instantWords(receivedAt)}</span>`
  return html`<section class="govuk-!-margin-bottom-8">
    <h2 class="govuk-heading-m govuk-!-margin-bottom-2">${subject || 'No subject'}</h2>
    ${messageHead(message)}
    ${
      filing &&
      html`<p class="govuk-body">${filing.aside ? 'Set aside' : 'Put here'} by ${nameOf(filing.by, staff)}, ${instantWords(filing.at)}${filing.because && `: ${filing.because}`}</p>`
    }
    <p class="app-words">${body || 'It has no words.'}</p>
    ${attachedTo(message, files)}
    <ul class="govuk-list">
      ${contact && html`<li><a class="govuk-link" href="${contactPath(contact)}">Contact ${contact}</a></li>`}
      ${infected && !erased && html`<li>${notGivenOut(sha256)}</li>`}
      ${!infected && !erased && html`<li><a class="govuk-link" href="/staff/messages/${key}">Download the original${which}</a></li>`}
      <li><a class="govuk-link" href="${filingPath(key)}">${complaint ? 'Move to another complaint' : 'Put it where it belongs'}${which}</a></li>
    </ul>
  </section>`
}
