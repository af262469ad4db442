// How the regulator's measures count where their text leaves room: dated settings, each with its source and how sure it is.
import { type DateOnly, dateOnly } from '../calendar/dates.ts'
import tsm from './tsm.json' with { type: 'json' }

export type Counting = {
  readonly inForceFrom: DateOnly
  /** A late acknowledgement makes the answer late (rule 'in-time'). */
  readonly lateAcknowledgementIsLate: boolean
  /** An answer within a valid extension is in time (rule 'extension'). */
  readonly extendedIsInTime: boolean
  /** What was refused counts as received (rule 'refused'). */
  readonly refusedIsCounted: boolean
  /** What is not answered and not yet due is in the denominator (rule 'open'). */
  readonly notYetDueIsCounted: boolean
}

/** The defaults of tsm.json, for every period that the measures exist for; the last one in force on a day is used. */
const countings: readonly Counting[] = [
  {
    inForceFrom: dateOnly('2023-04-01'),
    lateAcknowledgementIsLate: true,
    extendedIsInTime: true,
    refusedIsCounted: false,
    notYetDueIsCounted: false,
  },
]

/** How a period that ends on this day is counted; the first setting also counts what was before it. */
export function countingOn(day: DateOnly, dated: readonly Counting[] = countings): Counting {
  const inForce = dated.filter(({ inForceFrom }) => inForceFrom <= day)
  const counting = inForce.toSorted((one, other) => (one.inForceFrom < other.inForceFrom ? 1 : -1))[0] ?? dated[0]
  if (!counting) throw new Error('there is no setting of how to count')
  return counting
}

export type CountingRule = {
  readonly id: string
  readonly question: string
  readonly rule: string
  readonly sureness: 'seen' | 'a third party’s account' | 'not seen in a source' | 'our own reading'
  /** Whether this program counts by it; a rule without its facts says why not. */
  readonly note: string
}

const surenessOf: { readonly [confidence: string]: CountingRule['sureness'] } = {
  'seen for 1.4': 'seen',
  secondary: 'a third party’s account',
  general: 'not seen in a source',
  derived: 'our own reading',
}

const notes: { readonly [rule: string]: string } = {
  withdrawn: 'No complaint is recorded as withdrawn by its resident, so none is left out or counted late for it.',
  'former-tenant': 'Categorise such a complaint with the tenure ‘other’: it is then in neither measure.',
}

/** Every counting rule in words, as tsm.json has it. */
export const countingRules: readonly CountingRule[] = tsm.countingRules.map(
  ({ id, question, default: rule, confidence }) => ({
    id,
    question,
    rule: `${rule.charAt(0).toUpperCase()}${rule.slice(1)}.`,
    sureness: surenessOf[confidence] ?? 'our own reading',
    note: notes[id] ?? '',
  }),
)

/** Where the definitions come from, and what to check before they are relied on. */
export const definedBy = tsm.regime.instruments.map(({ title, url, ...more }) => ({
  title,
  url,
  note: 'note' in more && typeof more.note === 'string' ? more.note : '',
}))

/** The regulator's own name of a part of a measure, such as 'CH02(1)'. */
export function titleOf(part: string): string {
  const parts = tsm.measures.flatMap((measure) => ('parts' in measure ? (measure.parts ?? []) : []))
  const title = parts.find(({ id }) => id === part)?.title
  if (!title) throw new Error(`no measure has the part ${part}`)
  return title
}

/** What the software may not do with TP09, in tsm.json's words. */
export const perceptionNote = 'Not computed from cases: a survey after closing is a different measure, and never TP09.'
