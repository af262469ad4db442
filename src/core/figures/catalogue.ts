// Every figure of a period, in the order it is read.
import type { Profile } from '../landlord/profile.ts'
import { countingOn } from './counting.ts'
import type { Definition, Period } from './definition.ts'
import { measureDefinitions } from './measures.ts'
import { outcomeDefinitions } from './outcomes.ts'
import { timelinessDefinitions } from './timeliness.ts'
import { toldOf } from './told.ts'
import { volumeDefinitions } from './volumes.ts'

export function definitionsFor(landlord: Pick<Profile, 'figures'>, period: Period): readonly Definition[] {
  return [
    ...measureDefinitions({ counting: countingOn(period.to), told: toldOf(landlord, period) }),
    ...timelinessDefinitions,
    ...volumeDefinitions,
    ...outcomeDefinitions,
  ]
}
