// What GOV.UK Notify asks of a letter before it prints it, told before anything is sent.
import type { AsMade } from './channel.ts'

/** Its letter specification and its list of errors: pages, size, the window, and an address it can post to. */
const mostPages = 10
const longestFile = 2_000_000
const fewestLines = 3
const mostLines = 7

/** Why it would not be printed, with what to do; null where it would be. */
export function whyNotPosted({ pages, pdf, addressFits, document }: AsMade): string | null {
  if (!addressFits) {
    return 'The address does not fit the window of the envelope: shorten it, or send the letter again to print it here'
  }
  if (pages > mostPages) return `The letter has ${pages} pages and GOV.UK Notify prints ${mostPages}: print it here`
  if (pdf.length > longestFile) return 'The letter is longer than the 2 MB that GOV.UK Notify prints: print it here'
  const lines = document.to.filter((line) => line.trim() !== '')
  if (lines.length < fewestLines || lines.length > mostLines) {
    return `The address has ${lines.length} lines with the name; GOV.UK Notify asks for ${fewestLines} to ${mostLines}`
  }
  const last = lines.at(-1) ?? ''
  return postcode.test(last) ? null : `The address must end with a line that is its postcode, and ends with “${last}”`
}

/** 'SW1A 1AA', with or without its space. Letters abroad are printed here. */
const postcode = /^\s*[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\s*$/i
