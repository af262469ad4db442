// The clauses of a landlord's policy on which it refuses complaints for a reason that the Code does not list, stage by stage.
import type { Stage } from '../handling-code/edition.ts'
import type { Profile } from './profile.ts'

type Exclusion = Profile['exclusions'][number]

/** These rest on facts of their own, or say of no matter that it is refused. */
const notItsOwn: readonly Exclusion['ground'][] = [
  'out of time',
  'court claim filed',
  'already considered',
  "the Code's own grounds",
  'no ground',
]

/** What keeps a matter from being a complaint keeps it from being escalated too; not the other way round. */
export const ownGrounds = ({ exclusions }: Pick<Profile, 'exclusions'>, stage: Stage): readonly Exclusion[] =>
  exclusions.filter(
    ({ appliesTo, ground }) =>
      !notItsOwn.includes(ground) && (appliesTo === 'complaint' || (appliesTo === 'stage 2' && stage === 2)),
  )
