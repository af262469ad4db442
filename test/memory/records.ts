// Complaints in memory, over the real core and the real letters.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { dayInLondon } from '#core/calendar/dates.ts'
import type { RecordedEvent } from '#core/complaint/case-file.ts'
import { type ComplaintId, type PersonId, personId } from '#core/complaint/complaint.ts'
import { type ComplaintCommand, replay } from '#core/complaint/procedure.ts'
import { type Profile, readProfile } from '#core/landlord/profile.ts'
import { rolesOf } from '#core/landlord/roles.ts'
import type { CaseAndLetters, KeptLetter, Outcome, Person } from '#web/desk.ts'
import { propose, standingOf } from '../../src/propose.ts'

export const calendar = publishedCalendar()

export const amira: Person = { id: personId('amira.khan'), name: 'Amira Khan', role: 'officer' }
export const ben: Person = { id: personId('ben.osei'), name: 'Ben Osei', role: 'lead' }
const cara: Person = { id: personId('cara.lee'), name: 'Cara Lee', role: 'adviser' }
export const staff = [amira, ben, cara]

export const accessCode = 'K7QM-2XPD-9RWT'

function profileOf(id: string) {
  const file = `${id}.json`
  const read = readProfile(JSON.parse(readFileSync(new URL(`../../profiles/${file}`, import.meta.url), 'utf8')), file)
  assert('profile' in read)
  return read.profile
}
/** As if its policy had no letter checked: what a second person does is tried by two people, at a browser. */
export const fernbank: Profile = { ...profileOf('fernbank'), lettersChecked: [] }

/** The instant it is, in milliseconds; tests move it. */
export type Clock = { now: number }

type Kept = { history: RecordedEvent[]; letters: KeptLetter[] }

export function createRecords(clock: Clock) {
  const cases = new Map<ComplaintId, Kept>()
  const today = () => dayInLondon(clock.now)
  const eventsOf = (id: ComplaintId) => cases.get(id)?.history ?? []
  const proposed = (id: ComplaintId, command: ComplaintCommand, by: PersonId) =>
    propose(
      eventsOf(id).map(({ event }) => event),
      command,
      by,
      {
        today: today(),
        calendar,
        landlord: fernbank,
        staffNames: new Map(staff.map((person) => [person.id, person.name])),
        roles: rolesOf(staff),
        accessCode,
        followAt: 'https://complaints.fernbank.example/fernbank/check',
        wordings: new Map(),
      },
    )
  const find = (id: ComplaintId): CaseAndLetters | null => {
    const kept = cases.get(id)
    const complaint = kept && replay(kept.history.map(({ event }) => event))
    if (!kept || !complaint) return null
    const { edition, clocks, findings } = standingOf(complaint, today(), calendar)
    const { history, letters } = kept
    // Copies, as from a database: what a page was given does not change under it.
    return {
      complaint,
      edition: edition.id,
      version: history.length,
      clocks,
      findings,
      history: [...history],
      letters: [...letters],
      accessCode,
    }
  }
  const handle = async (id: ComplaintId, command: ComplaintCommand, seen: number, by: PersonId): Promise<Outcome> => {
    const kept = cases.get(id) ?? { history: [], letters: [] }
    if (kept.history.length !== seen) return { recorded: false, refusals: [{ because: 'It changed meanwhile' }] }
    const proposal = proposed(id, command, by)
    if (!proposal.accepted) return { recorded: false, refusals: proposal.refusals }
    const recordedAt = new Date(clock.now).toISOString()
    for (const event of proposal.events) kept.history.push({ version: kept.history.length + 1, event, by, recordedAt })
    for (const letter of proposal.letters) kept.letters.push({ ...letter, composedAt: recordedAt, deliveredAt: null })
    cases.set(id, kept)
    return { recorded: true, version: kept.history.length }
  }
  return { today, find, handle, proposed, eventsOf, every: () => [...cases.keys()].flatMap((id) => find(id) ?? []) }
}

export type Records = ReturnType<typeof createRecords>
