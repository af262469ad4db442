// Reads what is no day: sums, yes and no, email addresses, and words that stand for one of ours.
import type { Channel, DecisionValue } from '../complaint/complaint.ts'
import type { Tenure, Theme } from '../complaint/handling.ts'
import type { Unread } from './read-day.ts'

export type ReadValue<Value> = { readonly value: Value } | Unread

/** A cell that says nothing: as good as an empty one. */
export const saysNothing = (text: string): boolean =>
  /^(?:|-+|–|—|n\/?a|not known|unknown|not applicable|none recorded|not recorded|tbc|null|\?)$/i.test(text)

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

export function readYesNo(text: string): ReadValue<boolean> {
  if (/^(?:yes|y|true|1|extended)$/i.test(text)) return { value: true }
  if (/^(?:no|n|false|0|none)$/i.test(text)) return { value: false }
  return { because: `“${text}” is neither yes nor no`, wayOut: 'Write Yes, No, or nothing' }
}

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

type Words<Value extends string> = { readonly [value in Value]: string }

export const decisionWords: Words<DecisionValue> = {
  upheld: 'upheld, fully upheld, upheld in full, justified, founded, yes, y',
  'partly upheld':
    'partly upheld, partially upheld, part upheld, upheld in part, partial, partly justified, partially justified',
  'not upheld': 'not upheld, rejected, unjustified, not justified, unfounded, no, n, not founded',
}

export const channelNames: Words<Channel> = {
  phone: 'phone, telephone, call, phone call, telephone call, tel, by phone',
  web: 'web, website, online, online form, web form, webform, portal, self service, my account, app, internet',
  email: 'email, e-mail, by email',
  letter: 'letter, post, mail, by letter, in writing, written',
  'in person': 'in person, face to face, face-to-face, office, office visit, visit, reception, verbal',
  'social media': 'social media, facebook, twitter, x, instagram',
  text: 'text, sms, text message, whatsapp',
  advocate: 'advocate, councillor, mp, representative, third party, mp/councillor, mp enquiry, councillor enquiry',
}

/** As the regulator parts them: low cost rental, low cost home ownership, and homes that its measures leave out. */
export const tenureWords: Words<Exclude<Tenure, 'not known'>> = {
  LCRA:
    'lcra, low cost rental, low cost rental accommodation, general needs, gn, social rent, affordable rent, rented, rent, ' +
    'tenant, tenanted, supported, supported housing, sheltered, sheltered housing, older persons, retirement, ' +
    'intermediate rent, temporary social housing, secure, secure tenancy, secure tenant, assured, assured tenancy, ' +
    'assured tenant, introductory, introductory tenancy, starter, starter tenancy, fixed term, flexible',
  LCHO: 'lcho, low cost home ownership, shared ownership, shared owner, so',
  other:
    'other, leaseholder, leasehold, freeholder, freehold, market rent, private rent, commercial, garage, homeowner, owner, ' +
    'home owner, non-tenant, neighbour, applicant',
}

/** One of our words for one of theirs; `own` is what the mapping says of it, 'not known' among them. */
export function readChoice<Value extends string>(
  text: string,
  words: Words<Value>,
  own: { readonly [said: string]: string } | undefined,
): ReadValue<Value | null> {
  const said = text.toLowerCase().replace(/\s+/g, ' ')
  const values = Object.keys(words).filter((word): word is Value => Object.hasOwn(words, word))
  const mapped = own?.[said]
  if (mapped === 'not known') return { value: null }
  const wanted = (mapped ?? said).toLowerCase()
  const value = values.find((one) => one.toLowerCase() === wanted || words[one].split(', ').includes(wanted))
  if (value !== undefined) return { value }
  return {
    because: `“${text}” is not one of: ${values.join(', ')}`,
    wayOut: 'Say in the mapping which of these it is, or that it is not known',
  }
}

/** Their own words for what complaints are about are many, and any of them is at least something other. */
const themeSigns: readonly (readonly [RegExp, Theme])[] = [
  [/damp|mould|mold|condensation/, 'damp and mould'],
  [/anti.?social|\basb\b|nuisance|noise|neighbour/, 'anti-social behaviour'],
  [/complaint.?handling/, 'complaint handling'],
  [/staff|conduct|attitude|customer service/, 'staff conduct'],
  [/transfer|decant|allocation|letting|rehous|mutual exchange|moving/, 'transfers and decants'],
  [/\brents?\b|service charge|arrears|billing|income/, 'rent and service charges'],
  [/repair|maintenance|boiler|heating|plumb|leak|electric|\bgas\b|\bworks?\b|roof|window|lift/, 'repairs'],
]

export function readTheme(text: string, own: { readonly [said: string]: string } | undefined): Theme | null {
  const said = text.toLowerCase().replace(/\s+/g, ' ')
  const mapped = own?.[said]
  if (mapped === 'not known') return null
  const wanted = (mapped ?? said).toLowerCase()
  return themeSigns.find(([sign, theme]) => theme === wanted || sign.test(wanted))?.[1] ?? 'other'
}
