// Where the pages of a contact are, and what to say to somebody who is unhappy (1.3).
import type { ContactId } from '#core/contact/contact.ts'
import { type Html, html } from '../../../html.ts'

export const contactPath = (id: ContactId): string => `/staff/contacts/${id}`

/** Said aloud to whoever sounds unhappy, whatever word they use. */
export const sayThis: Html = html`<blockquote class="govuk-inset-text">
  <p class="govuk-body"><strong>If they are unhappy, say:</strong> “I am sorry that you are not happy with this. You can
    make a complaint about it if you want to. We will go on putting it right either way. Would you like to complain?”</p>
</blockquote>`
