// The web server's parts in memory, over the real core and the real letters: what tests of pages are run against.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { dayInLondon } from '#core/calendar/dates.ts'
import type { RecordedEvent } from '#core/complaint/case-file.ts'
import { type ComplaintId, complaintId, type PersonId, personId, theResident } from '#core/complaint/complaint.ts'
import { statusOf } from '#core/complaint/due.ts'
import { type ComplaintCommand, replay } from '#core/complaint/procedure.ts'
import { readProfile } from '#core/landlord/profile.ts'
import { toText } from '#documents/to-text.ts'
import type { CaseAndLetters, ComplaintLine, Desk, KeptLetter, Person, ResidentDesk, WorkItem } from '#web/desk.ts'
import type { Holder, Parts } from '#web/parts.ts'
import { hashPassword } from '#web/passwords.ts'
import { createTries } from '#web/tries.ts'
import { propose, standingOf } from '../../src/propose.ts'

const calendar = publishedCalendar()

export const amira: Person = { id: personId('amira.khan'), name: 'Amira Khan', role: 'officer' }
export const ben: Person = { id: personId('ben.osei'), name: 'Ben Osei', role: 'lead' }
export const cara: Person = { id: personId('cara.lee'), name: 'Cara Lee', role: 'adviser' }
const staff = [amira, ben, cara]

export const password = 'correct horse battery staple'
export const accessCode = 'K7QM-2XPD-9RWT'

function profileOf(id: string) {
  const file = `${id}.json`
  const read = readProfile(JSON.parse(readFileSync(new URL(`../../profiles/${file}`, import.meta.url), 'utf8')), file)
  assert('profile' in read)
  return read.profile
}
const fernbank = profileOf('fernbank')

type Kept = { history: RecordedEvent[]; letters: KeptLetter[] }

export type Memory = Parts & {
  /** The instant it is, in milliseconds; tests move it. */
  readonly clock: { now: number }
  readonly events: (id: ComplaintId) => readonly RecordedEvent[]
  /** Gives a command as somebody, and asserts that it was recorded. */
  readonly given: (person: Person | null, command: ComplaintCommand, id?: ComplaintId) => Promise<void>
}

export const firstId = complaintId('C-26-7F3K2Q')

export async function createMemory(startsAt: string, names: readonly string[] = []): Promise<Memory> {
  const clock = { now: Date.parse(startsAt) }
  const cases = new Map<ComplaintId, Kept>()
  const sessions = new Map<string, { holder: Holder; seenAt: number; startedAt: number }>()
  const passwordHash = await hashPassword(password)
  const today = () => dayInLondon(clock.now)
  let drawn = 0

  const find = (id: ComplaintId): CaseAndLetters | null => {
    const kept = cases.get(id)
    const complaint = kept && replay(kept.history.map(({ event }) => event))
    if (!kept || !complaint) return null
    const { edition, clocks, findings } = standingOf(complaint, today(), calendar)
    const { history, letters } = kept
    return { complaint, edition: edition.id, version: history.length, clocks, findings, history, letters, accessCode }
  }
  const proposed = (id: ComplaintId, command: ComplaintCommand, by: PersonId) =>
    propose((cases.get(id)?.history ?? []).map(({ event }) => event), command, by, {
      today: today(),
      calendar,
      landlord: fernbank,
      staffNames: new Map(staff.map((person) => [person.id, person.name])),
      accessCode,
      followAt: 'https://complaints.fernbank.example/fernbank/check',
    })
  const handle = async (id: ComplaintId, command: ComplaintCommand, seen: number, by: PersonId) => {
    const kept = cases.get(id) ?? { history: [], letters: [] }
    if (kept.history.length !== seen) return { recorded: false as const, refusals: [{ because: 'It changed' }] }
    const proposal = proposed(id, command, by)
    if (!proposal.accepted) return { recorded: false as const, refusals: proposal.refusals }
    const recordedAt = new Date(clock.now).toISOString()
    for (const event of proposal.events) kept.history.push({ version: kept.history.length + 1, event, by, recordedAt })
    for (const { number, kind, document } of proposal.letters)
      kept.letters.push({ number, kind, document, composedAt: recordedAt, deliveredAt: null })
    cases.set(id, kept)
    return { recorded: true as const, version: kept.history.length }
  }
  const lineOf = ({ complaint }: CaseAndLetters): ComplaintLine => {
    const { due } = standingOf(complaint, today(), calendar)
    const open = due.filter(({ doneOn }) => !doneOn).toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
    return {
      id: complaint.id,
      residentName: complaint.resident.name,
      about: complaint.stages[0].acknowledgement?.points[0]?.text ?? complaint.story,
      stage: complaint.stages.length === 2 ? 2 : 1,
      status: statusOf(complaint),
      receivedOn: complaint.receivedOn,
      closedOn: complaint.closedOn,
      handledBy: complaint.handledBy,
      next: open[0] ?? null,
    }
  }
  const every = () => [...cases.keys()].flatMap((id) => find(id) ?? [])
  const deskFor = (_landlordId: string, person: Person): Desk => ({
    landlord: fernbank,
    person,
    today,
    calendar,
    staff: async () => staff,
    newComplaintId: () => {
      drawn += 1
      return complaintId(`C-26-${'23456789ABCDEFGHJKMNPQRSTVWXYZ'[drawn]}F3K2Q`)
    },
    find: async (id) => find(id),
    preview: async (id, command) => proposed(id, command, person.id),
    handle: (id, command, seen) => handle(id, command, seen, person.id),
    worklist: async (list) => ({
      rows: every()
        .flatMap((file): readonly WorkItem[] => {
          const line = lineOf(file)
          if (list.mine && line.handledBy && line.handledBy !== person.id) return []
          const { due } = standingOf(file.complaint, today(), calendar)
          return due.filter(({ act, doneOn }) => !doneOn && list.acts.includes(act)).map((item) => ({ ...item, line }))
        })
        .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1)),
      next: null,
    }),
    search: async (words) => ({
      rows: every()
        .filter(({ complaint }) => JSON.stringify(complaint).toLowerCase().includes(words.toLowerCase()))
        .map(lineOf),
      next: null,
    }),
    pdf: async (document) => new TextEncoder().encode(`%PDF ${toText(document)}`),
  })
  const residentDeskFor = (_landlordId: string, id: ComplaintId): ResidentDesk => ({
    landlord: fernbank,
    today,
    calendar,
    pdf: deskFor('fernbank', cara).pdf,
    find: async () => {
      const file = find(id)
      assert(file)
      return file
    },
    askForStage2: (words, seen) =>
      handle(id, { type: 'AskForStage2', on: today(), channel: 'web', words }, seen, theResident),
    nameOf: async (person) => staff.find((one) => one.id === person)?.name ?? null,
  })
  return {
    clock,
    events: (id) => cases.get(id)?.history ?? [],
    given: async (person, command, id = firstId) => {
      const seen = cases.get(id)?.history.length ?? 0
      assert.deepEqual(await handle(id, command, seen, person?.id ?? theResident), { recorded: true, version: seen + 1 })
    },
    https: false,
    log: false,
    landlords: [fernbank, ...names.map(profileOf)],
    accounts: {
      find: async (email) => {
        const person = staff.find(({ id }) => email === `${id}@fernbank.example`)
        return person ? { landlordId: 'fernbank', person, passwordHash } : null
      },
    },
    sessions: {
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
      end: async (_landlordId, token) => {
        sessions.delete(token)
      },
    },
    tries: createTries(() => clock.now),
    deskFor,
    residentDeskFor,
    accessCodeOf: async (_landlordId, id) => (cases.has(id) ? accessCode : null),
  }
}
