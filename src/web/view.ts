// What a page is before its frame is put around it: a title, what is wrong, and the main content.
import type { Refusal } from '#core/complaint/step.ts'
import type { Language } from '#documents/document.ts'
import type { Posted } from './form.ts'
import type { Html } from './html.ts'

export type View = {
  readonly title: string
  readonly main: Html
  /** Of a page for residents, which is offered in every language of the landlord; any other is in English. */
  readonly language?: Language
  /** What is wrong with a form on the page: the error summary, 'Error:' in the title and status 422 follow. */
  readonly refusals?: readonly Refusal[]
  readonly posted?: Posted
  readonly back?: { readonly href: string; readonly text: string }
  /** Whose complaint it is, across the whole width. */
  readonly identity?: Html
  /** After so many seconds the browser reads the page again. */
  readonly refreshAfter?: number
  /** A staff page that a table or a picture needs the whole width of. */
  readonly wide?: boolean
}
