// One full record of a complaint: the more places it is kept in, the less of it can be produced (5.12).
import { answeredAt, found, inItsWords, type Rule } from './finding.ts'

export const records: Rule = (policy) => {
  const stores = policy.profile.recordStores
  if (stores.length < 2) return []
  const own = stores.some(({ kind }) => kind === "staff's own files")
  const claim = own ? answeredAt(policy, 'full record') : ''
  return found(policy, 'full record', own ? 'breach' : 'doubt', {
    says: `Kept in ${stores.length} places: ${stores.map(inItsWords).join('; ')}${claim}`,
    wayOut: 'Keep every letter, note and document of a complaint in one record, from the day it is received.',
  })
}
