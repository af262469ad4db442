// The hashes by which a record proves itself: each event carries that of the one before, each day that of its events.
import { createHash } from 'node:crypto'
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Json, Words } from './split-words.ts'

/** What stands before the first event of a complaint, and before the first day of a landlord. */
export const beginning = ''

/** An event as it is hashed. `recordedAt` is an ISO instant in milliseconds. */
export type Link = {
  readonly landlord: string
  readonly complaint: string
  readonly version: number
  readonly type: string
  readonly facts: Json
  readonly wordsHash: string
  readonly recordedBy: string
  readonly recordedAt: string
}

export const wordsHashOf = (salt: string, words: Words): string => sha256(salt + canonical(words))

/** Over exactly these parts, whatever else the value carries. */
export function hashOf(previousHash: string, link: Link): string {
  const { landlord, complaint, version, type, facts, wordsHash, recordedBy, recordedAt } = link
  return sha256(
    previousHash + canonical({ landlord, complaint, version, type, facts, wordsHash, recordedBy, recordedAt }),
  )
}

/** A day as it is hashed: how many events were recorded on it, and a hash over all of theirs. */
export type Day = {
  readonly landlord: string
  readonly day: DateOnly
  readonly events: number
  readonly eventsHash: string
}

export const dayHashOf = (previousHash: string, { landlord, day, events, eventsHash }: Day): string =>
  sha256(previousHash + canonical({ landlord, day, events, eventsHash }))

/** JSON with one spelling for each value: names in order, no spaces. */
export function canonical(value: Json): string {
  if (isList(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(',')}}`
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
