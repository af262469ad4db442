// A self-assessment written elsewhere and brought in: whose it must be, and which decisions it becomes.
import type { PersonId } from '../complaint/complaint.ts'
import type { Answer, SelfAssessment } from './answer.ts'
import type { DecidedAnswer, Decision } from './decision.ts'
import { dayRefusals } from './period.ts'
import type { Period } from './proposal.ts'

/** Who brought it in, when, and from which file. */
export type BroughtIn = {
  readonly name: string
  readonly sha256: string
  readonly assessment: SelfAssessment
  readonly by: PersonId
  readonly at: string
}

/** What is wrong with the file as a whole. A file that names no landlord is taken to be of the one that brings it in. */
export function bringInFaults(
  { landlord }: SelfAssessment,
  into: { readonly landlord: string; readonly period: Period },
): readonly string[] {
  const isAnothers = landlord !== '' && bare(landlord) !== bare(into.landlord)
  return [
    ...(isAnothers ? [`it is of “${landlord}”, and would go into the record of “${into.landlord}”`] : []),
    ...dayRefusals(into.period).map(({ because }) => because),
  ]
}

const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

export type Considered = {
  readonly decisions: readonly (Decision & { readonly seen: number })[]
  /** The provisions that a person decided on here: a file does not undo that. */
  readonly decidedHere: readonly string[]
  /** The provisions that the file leaves open. */
  readonly open: readonly string[]
}

/** Which answers of the file become decisions, beside those that stand. */
export function consider({ answers }: SelfAssessment, standing: readonly DecidedAnswer[]): Considered {
  const before = ({ provision }: Answer) => standing.find((one) => one.provision === provision)
  const isDecidedHere = (answer: Answer) => (before(answer)?.source ?? 'brought in') !== 'brought in'
  const decidedHere = answers.filter(isDecidedHere)
  const others = answers.filter((answer) => !isDecidedHere(answer))
  return {
    decisions: others.flatMap((answer) => {
      const { provision, comply, explanation = '' } = answer
      if (comply === null) return []
      return [{ provision, answer: comply, explanation, commentary: '', seen: before(answer)?.number ?? 0 }]
    }),
    decidedHere: decidedHere.map(({ provision }) => provision),
    open: others.filter(({ comply }) => comply === null).map(({ provision }) => provision),
  }
}

/** The words of a file stand behind a decision for as long as its answer is the file's. */
export const fileBehind = (before: DecidedAnswer | undefined, answer: string): string | null =>
  before?.answer === answer ? before.file : null

/** What the file says of a provision that was decided on its ground, or that nobody has decided on yet. */
export function answerBroughtIn(
  files: readonly BroughtIn[],
  provision: string,
  decision: DecidedAnswer | undefined,
): Answer | undefined {
  const file = decision ? files.find(({ sha256 }) => sha256 === decision.file) : files[0]
  return file?.assessment.answers.find((answer) => answer.provision === provision)
}
