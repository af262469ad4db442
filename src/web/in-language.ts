// Words on a page in another language than the page's, so that they are read aloud in their own.
import type { InWelsh } from '#core/complaint/in-welsh.ts'
import type { Language } from '#documents/document.ts'
import { type Content, type Html, html } from './html.ts'

export const inLanguage = (language: Language, said: Content, ofThePage: Language): Html =>
  language === ofThePage ? html`${said}` : html`<span lang="${language}">${said}</span>`

/** What staff wrote, in its own language where the page is in another: English, unless it says that it is Welsh. */
export const written = (said: Content, { inWelsh }: InWelsh, page: { readonly language: Language }): Html =>
  inLanguage(inWelsh ? 'cy' : 'en-GB', said, page.language)
