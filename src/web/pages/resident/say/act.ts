// The shape of something that a resident may say on the page of their complaint: when it is offered, its form, its command.
import type { Refusal } from '#core/complaint/step.ts'
import { type CaseAndLetters, maySpeak, type ResidentCommand, type ResidentDesk } from '../../../desk.ts'
import type { Posted } from '../../../form.ts'
import type { Html } from '../../../html.ts'
import type { Inputs } from '../../../inputs.ts'
import type { Tongue } from '../../../tongue.ts'

/** `number` is that of the question or the offer, and 0 for what is about no one thing. */
export type SayContext = {
  readonly desk: ResidentDesk
  readonly file: CaseAndLetters
  readonly number: number
  readonly tongue: Tongue
}

export type Say = {
  /** In the address, after the complaint's. */
  readonly path: string
  /** About one of several: their numbers stand in the address. */
  readonly numbered: boolean
  /** Where its words stand among what residents say. */
  readonly words:
    | 'more'
    | 'definition'
    | 'clarification'
    | 'promises'
    | 'more time'
    | 'refusal'
    | 'offer'
    | 'survey'
    | 'texts'
    | 'stop texts'
    | 'no longer speaks'
  /** The numbers that it may be about today: none where it is not offered, and 0 where it is about no one thing. */
  readonly offered: (context: Pick<SayContext, 'desk' | 'file'>) => readonly number[]
  readonly main: (context: SayContext, inputs: Inputs) => Html
  readonly read: (
    posted: Posted,
    context: SayContext,
  ) => { readonly command: ResidentCommand } | { readonly wrong: readonly Refusal[] }
}

/** What it may be about today: nothing for somebody who may only read. */
export const offeredTo = (say: Say, context: Pick<SayContext, 'desk' | 'file'>): readonly number[] =>
  maySpeak(context.desk) ? say.offered(context) : []

export const sayPath = (desk: ResidentDesk, { path, numbered }: Say, number: number): string =>
  `/${desk.landlord.id}/complaint/${path}${numbered ? `/${number}` : ''}`

/** Its link and its title, in the language of the page. */
export const wordsOf = ({ words }: Say, { words: { say } }: Tongue) => say[words]
