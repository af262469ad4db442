// Where the bench stands: one made-up landlord, on one day, so that a run next year does the same work.
import assert from 'node:assert/strict'
import { dateOnly } from '#core/calendar/dates.ts'
import { type ComplaintId, complaintId } from '#core/complaint/complaint.ts'
import { readProfiles } from '../src/profiles.ts'

/** Tuesday 24 November 2026, ten in the morning. */
export const now = (): number => Date.parse('2026-11-24T10:00:00Z')

/** Of the whole record, and of one reporting year. */
export const everyDay = { edition: '2024', from: dateOnly('2024-04-01'), to: dateOnly('2026-11-24') } as const
export const oneYear = { from: dateOnly('2025-04-01'), to: dateOnly('2026-03-31') } as const

export const secret = 'the secret of a bench, which guards nothing'
export const atOnce = 8

const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** References that nobody has yet, one after the other: drawn ones would meet another now and then at this number. */
export function createReferences(year: string): () => ComplaintId {
  let count = 0
  return () => {
    count += 1
    const drawn = Array.from({ length: 6 }, (_, place) => letters[Math.floor(count / letters.length ** place) % 30])
    return complaintId(`C-${year}-${drawn.join('')}`)
  }
}

export function madeUpLandlord() {
  const landlord = readProfiles().find(({ madeUp }) => madeUp)
  assert(landlord, 'one landlord is made up')
  return landlord
}
