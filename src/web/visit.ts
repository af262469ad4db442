// One request as the pages see it: who asks, at which desk, and what was sent.
import type { Desk, ResidentDesk } from './desk.ts'
import type { Posted } from './form.ts'
import { type Html, html } from './html.ts'
import type { Upload } from './imports-desk.ts'
import { hidden } from './inputs.ts'
import type { View } from './view.ts'

export type Answer =
  | { readonly view: View; readonly status?: number }
  | { readonly goTo: string }
  | { readonly file: Uint8Array | string; readonly mediaType: string; readonly name: string }

type Asked = {
  /** What stands in the address: ':id' and its like. */
  readonly params: Posted
  readonly query: Posted
  readonly posted: Posted
  readonly formToken: string
}

/** `upload` is the file of a form that sends one; null where it sent none. */
export type StaffVisit = Asked & { readonly desk: Desk; readonly upload: Upload | null }
export type ResidentVisit = Asked & { readonly desk: ResidentDesk }

/** A form that posts, with its token; Enter presses the button that carries on, whichever comes first on the page. */
export const form = (action: string, token: string, content: Html | readonly Html[], press?: string): Html =>
  html`<form method="post" action="${action}" novalidate>
    ${press && html`<button type="submit" name="press" value="${press}" hidden>Continue</button>`}
    ${hidden('_csrf', token)}
    ${content}
  </form>`
