// The columns whose words stand for one of ours: the words that we know for each, and whose reading one was.
import type { Channel, DecisionValue } from '../complaint/complaint.ts'
import type { Tenure, Theme } from '../complaint/handling.ts'
import type { FieldName } from './fields.ts'

export type Words<Value extends string> = { readonly [value in Value]: string }

const decisionWords: Words<DecisionValue> = {
  upheld: 'upheld, fully upheld, upheld in full, justified, founded, yes, y',
  'partly upheld':
    'partly upheld, partially upheld, part upheld, upheld in part, partial, partly justified, partially justified',
  'not upheld': 'not upheld, rejected, unjustified, not justified, unfounded, no, n, not founded',
}

const channelWords: Words<Channel> = {
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
const tenureWords: Words<Exclude<Tenure, 'not known'>> = {
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

const themeWords: Words<Theme> = {
  repairs:
    'repairs, repair, responsive repairs, day to day repairs, repairs and maintenance, maintenance, property repairs, ' +
    'repairs service, planned maintenance, planned works, gas, heating, boiler, plumbing, leak, leaks, electrics',
  'damp and mould': 'damp and mould, damp, mould, mold, damp mould and condensation, condensation, dmc',
  'anti-social behaviour':
    'anti-social behaviour, antisocial behaviour, anti social behaviour, asb, nuisance, noise, noise nuisance',
  'rent and service charges':
    'rent and service charges, rent, rents, service charge, service charges, rent and service charge, arrears, ' +
    'rent arrears, rent account, income',
  'staff conduct': 'staff conduct, staff, staff attitude, staff behaviour, conduct of staff, attitude of staff',
  'transfers and decants':
    'transfers and decants, transfer, transfers, decant, decants, allocations, lettings, allocations and lettings, ' +
    'rehousing, mutual exchange',
  'complaint handling': 'complaint handling, complaints handling, handling of complaint, complaint process',
  other: 'other',
}

const yesNoWords: Words<'yes' | 'no'> = { yes: 'yes, y, true, 1, extended', no: 'no, n, false, 0, none' }

export const choices = {
  channel: channelWords,
  theme: themeWords,
  tenure: tenureWords,
  extended: yesNoWords,
  outcome: decisionWords,
  stage2Extended: yesNoWords,
  stage2Outcome: decisionWords,
} as const satisfies { readonly [field in FieldName]?: Words<never> }

export type ChoiceField = keyof typeof choices

export const isChoice = (field: string): field is ChoiceField => Object.hasOwn(choices, field)

/** Our words for what such a column can say, in the order that they are offered. */
export const valuesOf = <Value extends string>(words: Words<Value>): readonly Value[] =>
  Object.keys(words).filter((word): word is Value => Object.hasOwn(words, word))

/** Their words as they are compared and kept in a mapping. */
export const spelled = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ')

/** Their own word is as good as any that we know; '&' is an 'and', and a comma joins as little as a space. */
const known = <Value extends string>(said: string, words: Words<Value>): Value | null => {
  const plain = spelled(said.replaceAll('&', ' and ').replaceAll(',', ' '))
  return valuesOf(words).find((one) => spelled(one) === plain || words[one].split(', ').includes(plain)) ?? null
}

/** What a mapping may say that a word is: one of ours, or 'not known'. */
export const isMeaning = (field: ChoiceField, value: string): boolean =>
  spelled(value) === notKnown || known<string>(value, choices[field]) !== null

export const notKnown = 'not known'

/** `by` is who knew what the words stand for: without anybody the value is not known. */
export type ChoiceRead<Value> = { readonly value: Value | null; readonly by: 'us' | 'the mapping' | 'nobody' }

/** `own` is what the mapping says of their words, 'not known' among them. */
export function readChoice<Value extends string>(
  text: string,
  words: Words<Value>,
  own: { readonly [said: string]: string } = {},
): ChoiceRead<Value> {
  const said = spelled(text)
  if (Object.hasOwn(own, said)) return { value: known(own[said] ?? '', words), by: 'the mapping' }
  const value = known(said, words)
  return { value, by: value === null ? 'nobody' : 'us' }
}

/** Only offered to a person: a word inside another says what it is about, and not always what it is. */
const themeSigns: readonly (readonly [RegExp, Theme])[] = [
  [/damp|mould|mold|condensation/, 'damp and mould'],
  [/anti.?social|\basb\b|nuisance|noise|neighbour/, 'anti-social behaviour'],
  [/complaint.?handling/, 'complaint handling'],
  [/staff|conduct|attitude|customer service/, 'staff conduct'],
  [/transfer|decant|allocation|letting|rehous|mutual exchange|moving/, 'transfers and decants'],
  [/\brents?\b|service charge|arrears|billing|income/, 'rent and service charges'],
  [/repair|maintenance|boiler|heating|plumb|leak|electric|\bgas\b|\bworks?\b|roof|window|lift/, 'repairs'],
]

/** What a word that nobody knows most likely stands for; null where nothing speaks for one. */
export const suggestedMeaning = (field: ChoiceField, said: string): string | null =>
  field === 'theme' ? (themeSigns.find(([sign]) => sign.test(spelled(said)))?.[1] ?? null) : null
