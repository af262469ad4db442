// The few words that every document has whatever it is about, in the language of the document.
import type { Language } from './document.ts'

export type FixedWords = {
  readonly to: string
  readonly reference: string
  readonly telephone: string
  readonly email: string
  readonly web: string
  readonly contact: string
  readonly page: string
  readonly of: string
  readonly signOff: string
  readonly heading: string
  readonly subheading: string
  readonly table: string
  readonly row: string
}

export const fixedWords: { readonly [language in Language]: FixedWords } = {
  'en-GB': {
    to: 'To',
    reference: 'Our reference',
    telephone: 'Telephone',
    email: 'Email',
    web: 'Website',
    contact: 'How to contact us',
    page: 'Page',
    of: 'of',
    signOff: 'Yours sincerely',
    heading: 'Heading',
    subheading: 'Subheading',
    table: 'Table',
    row: 'Row',
  },
  cy: {
    to: 'At',
    reference: 'Ein cyfeirnod',
    telephone: 'Ffôn',
    email: 'E-bost',
    web: 'Gwefan',
    contact: 'Sut i gysylltu â ni',
    page: 'Tudalen',
    of: 'o',
    signOff: 'Yn gywir',
    heading: 'Pennawd',
    subheading: 'Is-bennawd',
    table: 'Tabl',
    row: 'Rhes',
  },
}
