// The formats in which a resident may have our letters: those that we make at once, and those that somebody makes for us.

/** Made by us, with the letter itself. */
const ownFormats = ['standard', 'large print', 'plain text', 'Word'] as const

/** Printed by us on paper of a colour, which the mailing room has. */
const papers = ['cream paper', 'yellow paper', 'blue paper', 'green paper', 'pink paper'] as const

/** Made by a supplier from the letter that has gone. */
const suppliedFormats = ['easy read', 'braille', 'audio'] as const

/** The languages, beside English, that most people in England speak (Census 2021), and Welsh. */
const languages = [
  'Arabic',
  'Bengali',
  'Bulgarian',
  'Chinese',
  'French',
  'Greek',
  'Gujarati',
  'Italian',
  'Kurdish',
  'Lithuanian',
  'Panjabi',
  'Persian',
  'Polish',
  'Portuguese',
  'Romanian',
  'Russian',
  'Somali',
  'Spanish',
  'Tamil',
  'Turkish',
  'Ukrainian',
  'Urdu',
  'Vietnamese',
  'Welsh',
  'another language',
] as const

type Translation = `translation into ${(typeof languages)[number]}`
const translations = languages.map((language): Translation => `translation into ${language}`)

export type SuppliedFormat = (typeof suppliedFormats)[number] | Translation
export type LetterFormat = (typeof ownFormats)[number] | (typeof papers)[number] | SuppliedFormat

export const letterFormats: readonly LetterFormat[] = [...ownFormats, ...papers, ...suppliedFormats, ...translations]

/** The format when somebody else makes it: the letter goes at once as it is, and this follows. */
export const suppliedFormat = (format: LetterFormat): SuppliedFormat | null =>
  [...suppliedFormats, ...translations].find((one) => one === format) ?? null

export const isTranslation = (format: SuppliedFormat): format is Translation =>
  translations.some((one) => one === format)

/** Whether white paper is the whole letter: no colour, and nothing of ours lies beside it. */
export const onPlainPaper = (format: LetterFormat): boolean =>
  paperColour(format) === null && format !== 'plain text' && format !== 'Word'

/** 'cream', where the letter is printed on paper of that colour. */
export const paperColour = (format: LetterFormat): string | null =>
  papers.find((one) => one === format)?.replace(/ paper$/, '') ?? null
