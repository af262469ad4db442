// The shape of an act on a complaint: a form, the command it makes, and whether a letter is read before it is sent.
import type { z } from 'zod'
import type { Complaint } from '#core/complaint/complaint.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import { excludedRefusal, type Refusal } from '#core/complaint/step.ts'
import { handledElsewhere } from '#core/complaint/steps/import.ts'
import type { PastAwards } from '#core/remedies/past-awards.ts'
import type { CaseAndLetters, Desk, Person, Role } from './desk.ts'
import { firstRowOf, type Posted } from './form.ts'
import type { Html } from './html.ts'
import type { Inputs } from './inputs.ts'
import type { SectionName } from './pages/staff/handling/sections.ts'

/** What a form is drawn from. `number` is that of the action in the address, where there is one. */
export type ActContext = {
  readonly desk: Desk
  readonly file: CaseAndLetters
  readonly staff: readonly Person[]
  readonly number: number
  /** Read for an act that shows them, where the complaint has a category. */
  readonly pastAwards?: PastAwards | null
}

export type Act = {
  /** In the address of its page, after the complaint's reference. */
  readonly path: string
  /** It goes on with one of several things, whose number stands after the path. */
  readonly numbered?: true
  /** Where on the complaint's pages it stands, and where it leads back to; the overview when left out. */
  readonly section?: SectionName
  /** It takes a stage further, which nothing does while the complaint is excluded. */
  readonly ofStage?: true
  readonly who: readonly Role[]
  readonly title: (context: ActContext) => string
  /** Why it cannot be done now and what to do instead, or null when it can. */
  readonly whyNot: (context: ActContext) => string | null
  /** What is in the form before anybody types. */
  readonly start: (context: ActContext) => Posted
  readonly schema: (context: ActContext) => z.ZodType<ComplaintCommand>
  readonly main: (context: ActContext, inputs: Inputs, posted: Posted) => Html
  readonly button: string
  /** What is typed in it stands in a letter, now or later, and so in a language. */
  readonly inLetters?: true
  /** It sends a letter, which is read first. */
  readonly letter: boolean
  /** Its letter is read as soon as its page opens; and another way to answer, in the address and in words. */
  readonly readFirst?: { readonly return: string; readonly words: string }
  /** What stands beside the letter, below its parts. */
  readonly beside?: (context: ActContext) => Html
  /** What the button below the letter says, where that is not that it is sent. */
  readonly sends?: string
  /** What to know beside the letter before it goes; null when nothing is. */
  readonly warning?: (context: ActContext, command: ComplaintCommand) => string | null
  /** It shows what was offered before in complaints about the same. */
  readonly showsPastAwards?: true
  /** What the complaint's page says when it is recorded. */
  readonly done: string | ((complaint: Complaint) => string)
}

/** Why an act cannot be done now, or null when it can; on what was handled elsewhere nothing can. */
export function whyNotOf(act: Pick<Act, 'whyNot' | 'ofStage'>, context: ActContext): string | null {
  const { complaint } = context.file
  if (complaint.imported) return `${handledElsewhere.because}.`
  const excluded = act.ofStage ? excludedRefusal(complaint) : null
  return excluded ? `${excluded.because}.` : act.whyNot(context)
}

/** Where an error leads: the first input of a field that has several. */
export function anchorOf({ field = '' }: Refusal, posted: Posted): string {
  if (`${field}-day` in posted) return field
  const [first, row] = [`${field}-1`, firstRowOf(field)]
  const inputs = [field, first, `${first}-text`, `${first}-what`, `${first}-kind`, row, `${row}-basis`]
  return inputs.find((name) => name in posted) ?? field
}
