// The shape of a worklist: a typed description of which items belong and in what order; the store turns it into SQL.
import type { DueAct } from '#core/complaint/due.ts'

export type Worklist = {
  /** In the address of its page. */
  readonly name: string
  readonly title: string
  /** What the page says when nothing is due. */
  readonly empty: string
  readonly acts: readonly DueAct[]
  /** Only what the person handles or is asked to agree to, and what nobody handles; everything otherwise. */
  readonly mine: boolean
}
