// What the complaints, contacts and notices of a period show of a provision: each counted once, by its gravest answer.
import type { DateOnly } from '../calendar/dates.ts'
import type { Answer } from '../complaint/finding.ts'
import type { Stage } from '../handling-code/edition.ts'

/** The gravest first: one late response makes the complaint one that missed it, whatever else it met. */
export const gravestFirst = [
  'missed',
  'not known',
  'running',
  'met',
  'not applicable',
] as const satisfies readonly Answer[]

/** What is counted. A contact that became a complaint is counted with its complaint, and not again. */
export const subjects = ['complaints', 'contacts', 'notices'] as const
export type Subject = (typeof subjects)[number]

/** How many of the period answer in each way. */
export type Shown = { readonly [answer in Answer]: number }

export const nothingShown: Shown = { met: 0, missed: 0, running: 0, 'not known': 0, 'not applicable': 0 }

/** The same of each subject that is asked, and of no other. */
export type ShownBy = { readonly [subject in Subject]?: Shown }

export const sumOf = (shownBy: ShownBy): Shown =>
  Object.values(shownBy).reduce(
    (sum, shown) => ({
      met: sum.met + shown.met,
      missed: sum.missed + shown.missed,
      running: sum.running + shown.running,
      'not known': sum['not known'] + shown['not known'],
      'not applicable': sum['not applicable'] + shown['not applicable'],
    }),
    nothingShown,
  )

/** One provision's answer on one complaint. */
export type AnswerOnComplaint = {
  readonly provision: string
  readonly answer: Answer
  readonly stage: Stage | null
  readonly on: DateOnly | null
  readonly reason: string
}

/** Of several answers of one provision (a stage, an item) the gravest, with its reason. */
export function oneForEachProvision(answers: readonly AnswerOnComplaint[]): readonly AnswerOnComplaint[] {
  const gravest = new Map<string, AnswerOnComplaint>()
  for (const { provision, answer, stage, on, reason } of answers) {
    const before = gravest.get(provision)
    if (before && gravestFirst.indexOf(before.answer) <= gravestFirst.indexOf(answer)) continue
    gravest.set(provision, { provision, answer, stage, on, reason })
  }
  return [...gravest.values()]
}

/** Those that met it, of those that came to it: where it is not known, it is not said to be met. */
export const ratioOf = (shown: Shown): { readonly numerator: number; readonly denominator: number } => ({
  numerator: shown.met,
  denominator: shown.met + shown.missed + shown['not known'],
})

/** Whether any came to it, or is on its way. */
export const arose = (shown: Shown): boolean => ratioOf(shown).denominator + shown.running > 0

const oneOf: { readonly [subject in Subject]: string } = {
  complaints: 'complaint',
  contacts: 'contact',
  notices: 'notice',
}

/** '41 of 44 complaints met it: 1 missed, 2 not known; 3 still running'. */
export function shownInWords(shown: Shown, of: readonly Subject[]): string {
  const { numerator, denominator } = ratioOf(shown)
  const one = of.map((subject) => oneOf[subject]).join(' or ')
  const rest = [
    shown.missed > 0 && `${shown.missed} missed`,
    shown['not known'] > 0 && `${shown['not known']} not known`,
  ].filter((part) => part !== false)
  const counted =
    denominator === 0
      ? `No ${one} has come to it`
      : `${numerator} of ${denominator} ${denominator === 1 ? one : of.join(' and ')} met it`
  const running = shown.running > 0 ? `; ${shown.running} still running` : ''
  return `${counted}${rest.length > 0 ? `: ${rest.join(', ')}` : ''}${running}`
}
