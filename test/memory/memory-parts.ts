// The web server's parts in memory, over the real core and the real letters: what tests of pages are run against.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { dayInLondon } from '#core/calendar/dates.ts'
import { type ComplaintId, complaintId, theResident } from '#core/complaint/complaint.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import type { Person } from '#web/desk.ts'
import type { Holder, Parts } from '#web/parts.ts'
import { hashPassword } from '#web/passwords.ts'
import { leafletFor } from '../../src/leaflet.ts'
import { createDesks, inText } from './desks.ts'
import { accessCode, type Clock, createRecords, fernbank, type Records, staff } from './records.ts'
import { createTries } from './tries.ts'

export const password = 'correct horse battery staple'
export const firstId = complaintId('C-26-7F3K2Q')

export type Memory = Parts & {
  readonly clock: Clock
  readonly eventsOf: Records['eventsOf']
  /** Gives a command as somebody (the resident when nobody), and asserts that it was recorded, mostly as one event. */
  readonly given: (person: Person | null, command: ComplaintCommand, id?: ComplaintId, events?: number) => Promise<void>
}

export async function createMemory(startsAt: string): Promise<Memory> {
  const clock = { now: Date.parse(startsAt) }
  const records = createRecords(clock)
  const passwordHash = await hashPassword(password)
  return {
    clock,
    eventsOf: records.eventsOf,
    given: async (person, command, id = firstId, events = 1) => {
      const seen = records.eventsOf(id).length
      const outcome = await records.handle(id, command, seen, person?.id ?? theResident)
      assert.deepEqual(outcome, { recorded: true, version: seen + events })
    },
    https: false,
    longestMegabytes: 50,
    log: false,
    landlords: [fernbank],
    accounts: {
      find: async (email) => {
        const person = staff.find(({ id }) => email === `${id}@fernbank.example`)
        return person ? { landlordId: 'fernbank', person, passwordHash } : null
      },
    },
    sessions: createSessions(clock),
    tries: createTries(() => clock.now),
    ...createDesks(records),
    today: () => dayInLondon(clock.now),
    publishedSelfAssessments: async () => [],
    noticesInForce: async () => [],
    leafletOf: (_, language) => leafletFor({ now: () => clock.now, typesetter: inText }, fernbank, language),
    askedOf: async () => null,
    draftsOf: () => assert.fail('no draft is kept in memory'),
    waysIn: async (_landlordId, id) => (records.find(id) ? [{ code: accessCode, representative: null }] : []),
    speakerOf: async () => null,
  }
}

function createSessions(clock: Clock): Parts['sessions'] {
  const sessions = new Map<string, { readonly holder: Holder; seenAt: number; readonly startedAt: number }>()
  return {
    begin: async (holder) => {
      const token = randomUUID()
      sessions.set(token, { holder, seenAt: clock.now, startedAt: clock.now })
      return token
    },
    find: async (landlordId, token) => {
      const session = sessions.get(token)
      if (!session || session.holder.landlordId !== landlordId) return null
      if (clock.now - session.seenAt > 30 * 60_000 || clock.now - session.startedAt > 12 * 3_600_000) return null
      session.seenAt = clock.now
      return session.holder
    },
    revive: async () => {},
    end: async (_landlordId, token) => {
      sessions.delete(token)
    },
  }
}
