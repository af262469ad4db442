// What a table of sums says of one: its amount, for whom it is, from when to when, where it stands and how sure that is.
import type { DateOnly } from '../calendar/dates.ts'

/** Sums are in pence. A range without a most has none. */
export type Amount =
  | { readonly kind: 'range'; readonly least: number; readonly most: number | null }
  | { readonly kind: 'by the day'; readonly first: number; readonly each: number; readonly most: number }
  | { readonly kind: 'one sum'; readonly pence: number }
  | { readonly kind: 'what it cost' }

export const forWhoms = ['any resident', 'secure tenants of councils', 'secure tenants'] as const
export type ForWhom = (typeof forWhoms)[number]

export type Sureness = 'a third party’s account' | 'not confirmed' | 'not verified' | 'checked by the landlord'

/** A row as an offer keeps it, so that a later table changes nothing that was offered. */
export type Award = {
  readonly name: string
  readonly amount: Amount
  readonly source: string
  readonly sureness: Sureness
}

export type AwardRow = Award & {
  readonly id: string
  readonly table: 'band' | 'statutory payment'
  readonly forWhom: ForWhom
  /** The first and the last day; null where that is not known, or it has not ended. */
  readonly from: DateOnly | null
  readonly to: DateOnly | null
}

export const awardOf = ({ name, amount, source, sureness }: AwardRow): Award => ({ name, amount, source, sureness })

const sterling = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' })

export const sumInWords = (pence: number): string => sterling.format(pence / 100)

export function amountInWords(amount: Amount): string {
  switch (amount.kind) {
    case 'range':
      return amount.most === null
        ? `${sumInWords(amount.least)} or more`
        : `${sumInWords(amount.least)} to ${sumInWords(amount.most)}`
    case 'by the day':
      return `${sumInWords(amount.first)}, and ${sumInWords(amount.each)} for each further day, to ${sumInWords(amount.most)} at most`
    case 'one sum':
      return sumInWords(amount.pence)
    case 'what it cost':
      return 'Reasonable costs'
  }
}

/** How sure a sum is on a day: what is not sure says so wherever it stands. */
export function surenessInWords(sureness: Sureness, on: DateOnly): string {
  switch (sureness) {
    case 'a third party’s account':
      return 'As a third party reports it: not seen in the source itself'
    case 'not confirmed':
      return 'Not confirmed for the guidance now in force: check before use'
    case 'not verified':
      return `Not verified for ${on.slice(0, 4)}: check before use`
    case 'checked by the landlord':
      return 'Checked by the landlord'
  }
}
