// One request as the pages see it: who asks, at which desk, and what was sent.
import type { Readable } from 'node:stream'
import type { Refusal } from '#core/complaint/step.ts'
import type { Desk, ResidentDesk } from './desk.ts'
import type { Posted } from './form.ts'
import { type Html, html } from './html.ts'
import type { Upload } from './imports-desk.ts'
import { hidden } from './inputs.ts'
import type { Tongue } from './tongue.ts'
import type { View } from './view.ts'

export type Answer =
  | { readonly view: View; readonly status?: number }
  | { readonly goTo: string }
  /** A word to a script of ours. */
  | { readonly said: string }
  | { readonly file: Uint8Array | string; readonly mediaType: string; readonly name: string }
  /** A file that somebody sent us; nothing in it is ever run, and only a small picture of it is shown on a page. */
  | { readonly stream: Readable; readonly mediaType: string; readonly name: string; readonly onPage: boolean }

export type Asked = {
  /** What stands in the address: ':id' and its like. */
  readonly params: Posted
  readonly query: Posted
  readonly posted: Posted
  readonly formToken: string
  /** Why files that came with the form were not taken. */
  readonly filesRefused: readonly Refusal[]
}

/** `upload` is the file of a form that sends one; null where it sent none. */
export type StaffVisit = Asked & { readonly desk: Desk; readonly upload: Upload | null }
/** `tongue` is the language in which the resident reads our pages. */
export type ResidentVisit = Asked & { readonly desk: ResidentDesk; readonly tongue: Tongue }

/** A form that posts, with its token; Enter presses the button that carries on, whichever comes first on the page. */
export const form = (action: string, token: string, content: Html | readonly Html[], press?: string): Html =>
  formStart(html`<form method="post" action="${action}" novalidate>`, token, content, press)

/** The same for a form that may send files. Its token comes first: nothing that comes before it is kept. */
export const formWithFiles = (action: string, token: string, content: Html | readonly Html[]): Html =>
  formStart(html`<form method="post" action="${action}" enctype="multipart/form-data" novalidate>`, token, content)

/** A form of ours that begins with this tag. */
export const formStart = (start: Html, token: string, content: Html | readonly Html[], press?: string): Html =>
  html`${start}
    ${press && html`<button type="submit" name="press" value="${press}" hidden></button>`}
    ${hidden('_csrf', token)}
    ${content}
  </form>`
