// Joins the pages' doors to the store: sessions, accounts, and tries at a secret.
import { type Database, readAsLandlord } from '#store/database.ts'
import { findAccountAnywhere } from '#store/doors.ts'
import { endSession, findSession, reviveSession, startSession } from '#store/sessions.ts'
import { countAttempt, forgetAttempts, mostDrafts } from '#store/throttle.ts'
import { idleMinutes, sessionHours } from '#web/browser.ts'
import type { Accounts, Holder, Sessions, Tries } from '#web/parts.ts'

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString()

function whoOf(holder: Holder) {
  if (holder.who === 'staff') return { staff: holder.person.id }
  if (holder.who === 'draft') return { draft: holder.draftId }
  return { resident: holder.complaintId, representative: holder.representative }
}

export const sessionsOf = (database: Database, now: () => number): Sessions => ({
  begin: (holder) => {
    const times = { now: instant(now()), expiresAt: instant(now() + sessionHours * 3_600_000) }
    return readAsLandlord(database, holder.landlordId, (records) => startSession(records, whoOf(holder), times))
  },
  find: async (landlordId, token) => {
    const at = { now: instant(now()), idleMinutes }
    const signedIn = await readAsLandlord(database, landlordId, (records) => findSession(records, token, at))
    if (!signedIn) return null
    if ('staff' in signedIn) return { who: 'staff', landlordId, person: signedIn.staff }
    if ('resident' in signedIn) {
      const { resident: complaintId, representative } = signedIn
      return { who: 'resident', landlordId, complaintId, representative }
    }
    return { who: 'draft', landlordId, draftId: signedIn.draft, idle: signedIn.idle }
  },
  revive: (landlordId, token) =>
    readAsLandlord(database, landlordId, (records) => reviveSession(records, token, instant(now()))),
  end: (landlordId, token) => readAsLandlord(database, landlordId, (records) => endSession(records, token)),
})

export const accountsOf = (database: Database): Accounts => ({
  find: async (email) => {
    const found = await findAccountAnywhere(database, email)
    return found && { landlordId: found.landlord, person: found.person, passwordHash: found.passwordHash }
  },
})

/** Tries at an address that belongs to nobody are counted too, under no landlord's name. */
export const triesOf = (database: Database, now: () => number): Tries => ({
  mayTry: async (landlordId, what) => {
    const attempt = await readAsLandlord(database, landlordId ?? 'recourse', (records) =>
      countAttempt(records, what, instant(now())),
    )
    return attempt.allowed
  },
  mayBegin: async (landlordId, from) => {
    const attempt = await readAsLandlord(database, landlordId, (records) =>
      countAttempt(records, `begins from ${from}`, instant(now()), mostDrafts),
    )
    return attempt.allowed
  },
  forget: (landlordId, what) =>
    readAsLandlord(database, landlordId ?? 'recourse', (records) => forgetAttempts(records, what)),
})
