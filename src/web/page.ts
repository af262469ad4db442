// What a page is: typed data that the frame is put around.
import type { Language } from '#documents/document.ts'
import type { Html } from './html.ts'

/** Who sits in front of it, which decides the navigation, the density and the words around it. */
export type Audience = 'staff' | 'resident' | 'public'

/** Why a form was not accepted, and beside which field that is said; a refusal of the core fits as it is. */
export type FieldError = {
  readonly field?: string | undefined
  readonly because: string
  readonly provision?: string | undefined
}

export type Page = {
  readonly title: string
  readonly audience: Audience
  readonly main: Html | readonly Html[]
  /** Of a page that is offered in every language of the landlord; any other is in English. */
  readonly language?: Language | undefined
  readonly errors?: readonly FieldError[] | undefined
  readonly back?: { readonly href: string; readonly text?: string | undefined } | undefined
  /** Between the header and the page, across its whole width: the identity bar of a complaint. */
  readonly identity?: Html | undefined
  /** The whole width, for lists and for pages in columns; otherwise two thirds, for reading. */
  readonly wide?: boolean | undefined
}
