// What changed from one self-assessment to the next: answer by answer, across editions by the crosswalk (8.1).
import type { Answer, SelfAssessment } from './answer.ts'
import { counterpartsOf } from './counterparts.ts'

type Difference = {
  readonly provision: string
  readonly now: string | null
  /** What stood there before, at each provision that meant the same; empty where the duty is new. */
  readonly before: readonly { readonly provision: string; readonly comply: string | null; readonly kind: string }[]
  readonly change: 'same' | 'changed' | 'new'
}

export type Compared = {
  /** In the later form's order. */
  readonly differences: readonly Difference[]
  /** Provisions of the earlier form that stand for nothing in the later one. */
  readonly dropped: readonly Pick<Answer, 'provision' | 'comply'>[]
}

export function compared(before: SelfAssessment, after: SelfAssessment): Compared {
  const differences = after.answers.map(({ provision, comply }): Difference => {
    const earlier = counterpartsOf(after.edition, provision, before.edition).flatMap(({ provision: old, kind }) => {
      const answer = before.answers.find((one) => one.provision === old)
      return answer ? [{ provision: old, comply: answer.comply, kind }] : []
    })
    const isSame = earlier.every((one) => one.comply === comply)
    return {
      provision,
      now: comply,
      before: earlier,
      change: earlier.length === 0 ? 'new' : isSame ? 'same' : 'changed',
    }
  })
  const used = new Set(differences.flatMap((one) => one.before.map(({ provision }) => provision)))
  return {
    differences,
    dropped: before.answers
      .filter(({ provision }) => !used.has(provision))
      .map(({ provision, comply }) => ({ provision, comply })),
  }
}
