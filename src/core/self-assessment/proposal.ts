// The answer that the program proposes to a provision, from what documents say, complaints show and people attest (8.1).
import type { DateOnly } from '../calendar/dates.ts'
import { type Attestation, type AttestedAnswer, attestedAnswer } from '../handling-code/attestation.ts'
import { editions } from '../handling-code/catalogue.ts'
import type { EditionId } from '../handling-code/edition.ts'
import { type Provision, provisionsOf } from '../handling-code/provisions.ts'
import { type Meaning, meaningOf } from '../handling-code/rules/catalogue.ts'
import type { Profile } from '../landlord/profile.ts'
import { checkPolicy } from '../policy-check/check-policy.ts'
import { findingsAt, type PolicyFinding } from '../policy-check/finding.ts'
import { type Clause, clausesOf } from './says.ts'
import {
  arose,
  nothingShown,
  ratioOf,
  type Shown,
  type ShownBy,
  type Subject,
  shownInWords,
  subjects,
  sumOf,
} from './shows.ts'
import { askedIn, isAskedOf } from './subjects.ts'

export type Period = { readonly edition: EditionId; readonly from: DateOnly; readonly to: DateOnly }

/** As the wall draws it: 'some' where it is met in part, by some cases and not by others. */
export type State = 'met' | 'some' | 'not met' | 'not known'

export type Proposal = {
  readonly provision: Provision
  readonly kind: Meaning['kind']
  /** The clauses of the landlord's documents; empty where there is no evidence in them. */
  readonly says: readonly Clause[]
  /** Clauses that say less than the Code asks. */
  readonly breaches: readonly PolicyFinding[]
  /** All that is counted of it; null where nothing is: the provision is attested alone. */
  readonly shows: Shown | null
  /** The same by what is counted, as far as it is asked. */
  readonly shownBy: ShownBy
  /** Null where nobody is asked: what is counted alone answers it. */
  readonly attested: AttestedAnswer | null
  /** Null: no answer is proposed. Never Yes for what is not known or has no evidence. */
  readonly answer: string | null
  readonly reason: string
  readonly state: State
}

export type Known = {
  readonly profile: Profile
  readonly edition: EditionId
  /** Of those of the period, for each provision; one that is not there was counted by none. */
  readonly shown: { readonly [subject in Subject]: ReadonlyMap<string, Shown> }
  readonly attestations: readonly Attestation[]
  readonly asOf: DateOnly
}

/** A proposal for each provision, in the form's printed order. */
export function proposalsOf({ profile, edition, shown, attestations, asOf }: Known): readonly Proposal[] {
  const clauses = clausesOf(profile, edition)
  const breaches = checkPolicy(profile, editions[edition], null).filter(({ severity }) => severity === 'breach')
  return provisionsOf(edition).map((provision) => {
    const { id } = provision
    const kind = meaningOf(edition, id)?.kind ?? 'attested'
    const asked = subjects.filter((subject) => isAskedOf(edition, id, subject))
    const shownBy: ShownBy = Object.fromEntries(asked.map((one) => [one, shown[one].get(id) ?? nothingShown]))
    const columns = {
      provision,
      kind,
      says: clauses.get(id) ?? [],
      breaches: findingsAt(breaches, id),
      shows: asked.length === 0 ? null : sumOf(shownBy),
      shownBy,
      attested: kind === 'computed' ? null : attestedAnswer(attestations, { edition, provision: id, asOf }),
    }
    const settled = settle(columns)
    return { ...columns, ...settled, answer: answerFor(provision, columns.shows, settled.answer) }
  })
}

type Columns = Pick<Proposal, 'says' | 'breaches' | 'shows' | 'shownBy' | 'attested'>
type Settled = { readonly answer: 'Yes' | 'No' | null; readonly reason: string; readonly state: State }

const no = (reason: string, state: State): Settled => ({ answer: 'No', reason, state })
const open = (reason: string): Settled => ({ answer: null, reason, state: 'not known' })

const noContacts = 'Complaints alone do not show it, and no contact that never became a complaint has come to it.'

const shownWords = (shows: Shown, shownBy: ShownBy): string => `${shownInWords(shows, askedIn(shownBy))}.`

/** What speaks against comes first, then what is missing; only what is left is Yes. */
const settle = (columns: Columns): Settled => against(columns) ?? missing(columns) ?? yes(columns)

function against({ breaches, shows, shownBy, attested }: Columns): Settled | null {
  const [breach] = breaches
  const part: State = shows && shows.met > 0 ? 'some' : 'not met'
  if (shows && shows.missed > 0) return no(shownWords(shows, shownBy), part)
  if (attested?.answer === 'missed') return no(attested.reason, 'not met')
  if (attested?.answer === 'partly') return no(attested.reason, 'some')
  return breach ? no(`The policy says less than the Code asks: ${breach.says}.`, part) : null
}

function missing({ shows, shownBy, attested }: Columns): Settled | null {
  // Whoever was never given the choice to complain is among the contacts: where none is recorded, nobody looked.
  const { contacts } = shownBy
  if (contacts && !arose(contacts) && attested?.answer !== 'met') return open(noContacts)
  if (attested?.answer === 'not known') return open(attested.reason)
  if (shows && shows['not known'] > 0) return open(shownWords(shows, shownBy))
  if (shows && ratioOf(shows).denominator === 0 && !attested) return open(shownWords(shows, shownBy))
  return null
}

function yes({ shows, shownBy, attested }: Columns): Settled {
  const reasons = [shows && shownWords(shows, shownBy), attested?.reason].filter((reason) => typeof reason === 'string')
  return { answer: 'Yes', reason: reasons.join(' '), state: 'met' }
}

/** The 2020 form asks some questions for a figure: the share of complaints that met it, where that is known. */
function answerFor({ answerKind }: Provision, shows: Shown | null, answer: 'Yes' | 'No' | null): string | null {
  if (answerKind === 'yes-no') return answer
  if (answerKind !== 'proportion' || !shows) return null
  const { numerator, denominator } = ratioOf(shows)
  if (denominator === 0 || shows['not known'] > 0) return null
  return `${Math.floor((numerator * 100) / denominator)}%`
}
