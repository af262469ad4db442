// The shape of an act on a complaint: a form, the command it makes, and whether a letter is read before it is sent.
import type { z } from 'zod'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import type { Refusal } from '#core/complaint/step.ts'
import { handledElsewhere } from '#core/complaint/steps/import.ts'
import type { CaseAndLetters, Desk, Person, Role } from './desk.ts'
import type { Posted } from './form.ts'
import type { Html } from './html.ts'
import type { Inputs } from './inputs.ts'

/** What a form is drawn from. `number` is that of the action in the address, where there is one. */
export type ActContext = {
  readonly desk: Desk
  readonly file: CaseAndLetters
  readonly staff: readonly Person[]
  readonly number: number
}

export type Act = {
  /** In the address of its page, after the complaint's reference. */
  readonly path: string
  readonly who: readonly Role[]
  readonly title: (context: ActContext) => string
  /** Why it cannot be done now and what to do instead, or null when it can. */
  readonly whyNot: (context: ActContext) => string | null
  /** What is in the form before anybody types. */
  readonly start: (context: ActContext) => Posted
  readonly schema: (context: ActContext) => z.ZodType<ComplaintCommand>
  readonly main: (context: ActContext, inputs: Inputs, posted: Posted) => Html
  readonly button: string
  /** It sends a letter, which is read first. */
  readonly letter: boolean
  /** What the complaint's page says when it is recorded. */
  readonly done: string
}

/** Why an act cannot be done now, or null when it can; on what was handled elsewhere nothing can. */
export const whyNotOf = (act: Pick<Act, 'whyNot'>, context: ActContext): string | null =>
  context.file.complaint.imported ? `${handledElsewhere.because}.` : act.whyNot(context)

/** Where an error leads: the first input of a field that has several. */
export function anchorOf({ field = '' }: Refusal, posted: Posted): string {
  if (`${field}-day` in posted) return field
  const inputs = [field, `${field}-1`, `${field}-1-text`, `${field}-1-what`, `${field}-1-kind`]
  return inputs.find((name) => name in posted) ?? field
}
