// Five tries at a password or an access code in fifteen minutes, then a plain page: kept in memory, for one process.
import type { Tries } from './parts.ts'

export const mostTries = 5
export const triesWithin = 15 * 60 * 1000

/** No more is remembered than this; the oldest goes first, and a flood of names cannot fill the memory. */
const mostRemembered = 100_000

/** `now` gives milliseconds. */
export function createTries(now: () => number): Tries {
  const triedAt = new Map<string, readonly number[]>()
  const keyOf = (landlordId: string | null, what: string) => `${landlordId ?? ''}/${what}`
  return {
    mayTry: async (landlordId, what) => {
      const key = keyOf(landlordId, what)
      const recent = [...(triedAt.get(key) ?? []).filter((earlier) => earlier > now() - triesWithin), now()]
      triedAt.delete(key)
      triedAt.set(key, recent.slice(-mostTries - 1))
      const oldest = triedAt.keys().next()
      if (triedAt.size > mostRemembered && !oldest.done) triedAt.delete(oldest.value)
      return recent.length <= mostTries
    },
    forget: async (landlordId, what) => {
      triedAt.delete(keyOf(landlordId, what))
    },
  }
}
