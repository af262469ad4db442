// A named person's word on a provision: what they say, on what evidence, and until when it holds.
import { type DateOnly, dateOnlyOf, shortDate } from '../calendar/dates.ts'
import type { Refusal } from '../complaint/step.ts'
import type { EditionId } from './edition.ts'
import { provisionLabel } from './provisions.ts'
import { meaningOf } from './rules/catalogue.ts'
import type { Attested } from './rules/rule.ts'

export const sayings = ['yes', 'no', 'partly'] as const
type Saying = (typeof sayings)[number]

/** What shows it, and where it is: a link, a document with its clause, a minute. */
type AttestedEvidence = { readonly what: string; readonly where: string }

export type Attestation = {
  readonly edition: EditionId
  readonly provision: string
  readonly by: { readonly name: string; readonly role: string }
  readonly on: DateOnly
  readonly says: Saying
  readonly words: string
  readonly evidence: readonly AttestedEvidence[]
  /** The last day on which it holds. */
  readonly until: DateOnly
}

/** What an attestation amounts to on a day. */
export type AttestedAnswer = {
  readonly answer: 'met' | 'missed' | 'partly' | 'not known'
  readonly reason: string
  /** The attestation it rests on; null when there is none. */
  readonly attestation: Attestation | null
}

/** The form for a provision; null where facts alone answer it, or there is no such provision. */
export function attestedOf(edition: EditionId, provision: string): Attested | null {
  const meaning = meaningOf(edition, provision)
  return meaning && meaning.kind !== 'computed' ? meaning.attested : null
}

/** The last day on which a word given on a day may hold: the form's own time later. */
export function latestUntil({ reviewEveryMonths }: Attested, on: DateOnly): DateOnly {
  const [year = 0, month = 0, date = 0] = on.split('-').map(Number)
  const place = month - 1 + reviewEveryMonths
  const [laterYear, laterMonth] = [year + Math.floor(place / 12), (place % 12) + 1]
  const found = [date, 30, 29, 28].map((last) => dateOnlyOf(laterYear, laterMonth, Math.min(last, date)))
  return found.find((day) => day !== null) ?? on
}

/** Everything that is wrong with an attestation when it is given, at once. */
export function attestationRefusals(attestation: Attestation, today: DateOnly): readonly Refusal[] {
  const { edition, provision, by, on, says, words, evidence, until } = attestation
  const form = attestedOf(edition, provision)
  if (!form) {
    const known = meaningOf(edition, provision)
    return [
      known
        ? { because: `${provisionLabel(provision)} is answered from complaints alone: nobody attests it`, provision }
        : { field: 'provision', because: `The ${edition} edition has no provision ${provision}` },
    ]
  }
  const latest = latestUntil(form, on)
  const missing = [
    { field: 'name', text: by.name, because: 'Enter who says so' },
    { field: 'role', text: by.role, because: 'Enter their role' },
    { field: 'words', text: words, because: 'Enter what they say, in words' },
    ...evidence.map(({ what }) => ({ field: 'evidence', text: what, because: 'Say what each piece of evidence is' })),
  ].filter(({ text }) => !text.trim())
  return [
    ...missing.map(({ field, because }) => ({ field, because, provision })),
    ...(says === 'yes' && evidence.length === 0
      ? [{ field: 'evidence', because: 'A yes needs evidence: say what shows it, and where it is', provision }]
      : []),
    ...(on > today ? [{ field: 'on', because: 'The date must be today or in the past', provision }] : []),
    ...(until < on ? [{ field: 'until', because: 'It holds until the day it is said, or later', provision }] : []),
    ...(until > latest
      ? [
          {
            field: 'until',
            because: `It is said again after ${form.reviewEveryMonths} months: ${shortDate(latest)}`,
            provision,
          },
        ]
      : []),
  ]
}

/** What was attested of a provision as it stands on a day: the last word that was given by then and still holds. */
export function attestedAnswer(
  attestations: readonly Attestation[],
  of: { readonly edition: EditionId; readonly provision: string; readonly asOf: DateOnly },
): AttestedAnswer {
  const given = attestations
    .filter((one) => one.edition === of.edition && one.provision === of.provision && one.on <= of.asOf)
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
  const last = given.at(-1)
  if (!last) return { answer: 'not known', reason: 'Nobody has attested it.', attestation: null }
  const who = `${last.by.name}, ${last.by.role}, on ${shortDate(last.on)}`
  if (of.asOf > last.until) {
    const reason = `What ${who}, said held until ${shortDate(last.until)}.`
    return { answer: 'not known', reason, attestation: last }
  }
  if (last.says === 'yes' && last.evidence.length === 0) {
    return { answer: 'not known', reason: `${who}: yes, with no evidence.`, attestation: last }
  }
  const answer = { yes: 'met', no: 'missed', partly: 'partly' } as const
  return { answer: answer[last.says], reason: `${who}: ${last.says}. ${last.words}`, attestation: last }
}
