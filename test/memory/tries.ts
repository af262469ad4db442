// Five tries at a password or an access code in fifteen minutes, counted in memory: in the place of the store's own.
import type { Tries } from '#web/parts.ts'

const mostTries = 5
const triesWithin = 15 * 60 * 1000

/** `now` gives milliseconds. */
export function createTries(now: () => number): Tries {
  const triedAt = new Map<string, readonly number[]>()
  const keyOf = (landlordId: string | null, what: string) => `${landlordId ?? ''}/${what}`
  return {
    mayTry: async (landlordId, what) => {
      const key = keyOf(landlordId, what)
      const recent = [...(triedAt.get(key) ?? []).filter((earlier) => earlier > now() - triesWithin), now()]
      triedAt.set(key, recent)
      return recent.length <= mostTries
    },
    mayBegin: async () => true,
    forget: async (landlordId, what) => {
      triedAt.delete(keyOf(landlordId, what))
    },
  }
}
