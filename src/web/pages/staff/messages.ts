// Mail that came in, as words: who, when, what they wrote and what they attached, with the original to download.
import { tag } from '../../components/tag.ts'
import { type Html, html } from '../../html.ts'
import type { Message } from '../../messages-desk.ts'
import type { View } from '../../view.ts'
import { contactPath } from './contacts/words.ts'
import { attachedTo, type FilesShown } from './message-parts.ts'
import { instantWords } from './words.ts'

export const messagesOf = (messages: readonly Message[], files: FilesShown): Html =>
  messages.length === 0
    ? html`<p class="govuk-body">Every email about this complaint will stand here, and its original with it.</p>`
    : html`${messages.map((one) => shown(one, files))}`

export const unfiledPage = (messages: readonly Message[]): View => ({
  title: 'Mail about no complaint',
  main: html`<h1 class="govuk-heading-l">Mail about no complaint</h1>
    <p class="govuk-body">Mail that names no complaint. What a person wrote became a contact; what a machine sent did not.</p>
    ${messages.length === 0 ? html`<p class="govuk-body">There is none.</p>` : messages.map((one) => shown(one, null))}`,
})

const kindWords: { readonly [kind in Exclude<Message['kind'], 'letter'>]: string } = {
  automatic: 'Automatic answer',
  bounce: 'Sent back by a mail server',
  list: 'Mailing list',
  'our own': 'Our own mail',
}

function shown(message: Message, files: FilesShown | null): Html {
  const { key, kind, sender, subject, body, receivedAt, contact, afterClosing } = message
  return html`<section class="govuk-!-margin-bottom-8">
    <h2 class="govuk-heading-m govuk-!-margin-bottom-2">${subject || 'No subject'}</h2>
    <p class="govuk-body">${sender}, ${instantWords(receivedAt)}
      ${kind !== 'letter' && tag(kindWords[kind], 'grey')}
      ${afterClosing && tag('Came after the complaint was closed', 'orange')}</p>
    <p class="app-words">${body || 'It has no words.'}</p>
    ${attachedTo(message, files)}
    <ul class="govuk-list">
      ${contact && html`<li><a class="govuk-link" href="${contactPath(contact)}">Contact ${contact}</a></li>`}
      <li><a class="govuk-link" href="/staff/messages/${key}">Download the original<span class="govuk-visually-hidden"> of “${subject || 'No subject'}”, ${instantWords(receivedAt)}</span></a></li>
    </ul>
  </section>`
}
