// Mail that came in, as words: who, when, what they wrote and what they attached, with the original to download.
import { tag } from '../../components/tag.ts'
import { type Html, html } from '../../html.ts'
import type { Message } from '../../messages-desk.ts'
import type { View } from '../../view.ts'
import { contactPath } from './contacts/words.ts'
import { instantWords } from './words.ts'

export const messagesOf = (messages: readonly Message[]): Html =>
  messages.length === 0
    ? html`<p class="govuk-body">Every email about this complaint will stand here, and its original with it.</p>`
    : html`${messages.map(shown)}`

export const unfiledPage = (messages: readonly Message[]): View => ({
  title: 'Mail about no complaint',
  main: html`<h1 class="govuk-heading-l">Mail about no complaint</h1>
    <p class="govuk-body">Mail that names no complaint. What a person wrote became a contact; what a machine sent did not.</p>
    ${messages.length === 0 ? html`<p class="govuk-body">There is none.</p>` : messages.map(shown)}`,
})

const kindWords: { readonly [kind in Exclude<Message['kind'], 'letter'>]: string } = {
  automatic: 'Automatic answer',
  bounce: 'Sent back by a mail server',
  list: 'Mailing list',
  'our own': 'Our own mail',
}

function shown({ key, kind, sender, subject, body, receivedAt, attachments, contact, afterClosing }: Message): Html {
  return html`<section class="govuk-!-margin-bottom-8">
    <h2 class="govuk-heading-m govuk-!-margin-bottom-2">${subject || 'No subject'}</h2>
    <p class="govuk-body">${sender}, ${instantWords(receivedAt)}
      ${kind !== 'letter' && tag(kindWords[kind], 'grey')}
      ${afterClosing && tag('Came after the complaint was closed', 'orange')}</p>
    <p class="app-words">${body || 'It has no words.'}</p>
    ${
      attachments.length > 0 &&
      html`<h3 class="govuk-heading-s govuk-!-margin-bottom-1">Attached, inside the original</h3>
      <ul class="govuk-list govuk-list--bullet">${attachments.map(
        ({ name, type, bytes }) => html`<li>${name || 'No name'} (${type}, ${sizeWords(bytes)})</li>`,
      )}</ul>`
    }
    <ul class="govuk-list">
      ${contact && html`<li><a class="govuk-link" href="${contactPath(contact)}">Contact ${contact}</a></li>`}
      <li><a class="govuk-link" href="/staff/messages/${key}">Download the original<span class="govuk-visually-hidden"> of “${subject || 'No subject'}”, ${instantWords(receivedAt)}</span></a></li>
    </ul>
  </section>`
}

/** '340 bytes', '12 KB', '18.3 MB'. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
