// Reads what is neither a day nor a choice: cells that say nothing, sums, and email addresses.
import type { Unread } from './read-day.ts'

export type ReadValue<Value> = { readonly value: Value } | Unread

/** A cell that says nothing: as good as an empty one. */
export const saysNothing = (text: string): boolean =>
  /^(?:|-+|–|—|n\/?a|not known|unknown|not applicable|none recorded|not recorded|tbc|null|\?)$/i.test(text)

/** Of those, one that says so much: that nobody knows. */
export const saysNotKnown = (text: string): boolean =>
  /^(?:not known|unknown|none recorded|not recorded|tbc|\?)$/i.test(text.trim())

const sum = /^£?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/

/** In pence: '£1,250.00', '250', 'nil'. */
export function readMoney(text: string): ReadValue<number> {
  if (/^(?:nil|none|no|zero)$/i.test(text)) return { value: 0 }
  const found = sum.exec(text)
  if (!found) return { because: `“${text}” is not a sum in pounds`, wayOut: 'Write it as £1,250.00' }
  const [, pounds = '', pence = ''] = found
  const value = Number(pounds.replaceAll(',', '')) * 100 + Number(pence.padEnd(2, '0'))
  return value <= mostPence
    ? { value }
    : { because: `“${text}” is more than a million pounds`, wayOut: 'Check the sum, and write it as £1,250.00' }
}

const mostPence = 100_000_000

/** Addresses are the same in any case. */
export function readEmail(text: string): ReadValue<string> {
  const value = text.replace(/^mailto:/i, '').toLowerCase()
  return /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/.test(value)
    ? { value }
    : {
        because: `“${text}” is not an email address`,
        wayOut: 'Write one address, such as r.marsh@example.org, or nothing',
      }
}
