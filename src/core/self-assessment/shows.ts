// What the complaints of a period show of a provision: each complaint counted once, by the gravest of its answers.
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

/** How many complaints of the period answer in each way. */
export type Shown = { readonly [answer in Answer]: number }

export const nothingShown: Shown = { met: 0, missed: 0, running: 0, 'not known': 0, 'not applicable': 0 }

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

/** The complaints that met it, of those that came to it: where it is not known, it is not said to be met. */
export const ratioOf = (shown: Shown): { readonly numerator: number; readonly denominator: number } => ({
  numerator: shown.met,
  denominator: shown.met + shown.missed + shown['not known'],
})

/** '41 of 44 complaints met it: 1 missed, 2 not known; 3 running'. */
export function shownInWords(shown: Shown): string {
  const { numerator, denominator } = ratioOf(shown)
  const rest = [
    shown.missed > 0 && `${shown.missed} missed`,
    shown['not known'] > 0 && `${shown['not known']} not known`,
  ].filter((part) => part !== false)
  const counted =
    denominator === 0
      ? 'No complaint has come to it'
      : `${numerator} of ${denominator} complaint${denominator === 1 ? '' : 's'} met it`
  const running = shown.running > 0 ? `; ${shown.running} still running` : ''
  return `${counted}${rest.length > 0 ? `: ${rest.join(', ')}` : ''}${running}`
}
