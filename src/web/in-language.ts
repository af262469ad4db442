// Words on a page in another language than the page's, so that they are read aloud in their own.
import type { Language } from '#documents/document.ts'
import { type Content, type Html, html } from './html.ts'

export const inLanguage = (language: Language, said: Content, ofThePage: Language): Html =>
  language === ofThePage ? html`${said}` : html`<span lang="${language}">${said}</span>`
