// Money that was offered before in other complaints about the same: what an offer may be compared with.
import type { ComplaintId } from '../complaint/identity.ts'

export type PastAwards = {
  readonly awards: number
  /** The smallest, the middle and the largest; fewer where there are fewer. */
  readonly marks: readonly { readonly id: ComplaintId; readonly pence: number }[]
}
