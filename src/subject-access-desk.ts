// Makes the part of a desk that asks what is held on one person, and decides what is held back from them.
import { isComplaintId, type PersonId } from '#core/complaint/complaint.ts'
import type { Profile } from '#core/landlord/profile.ts'
import {
  type AccessDecision,
  isSenderId,
  type PersonRole,
  type RecordId,
  type RecordOfPerson,
  senderId,
} from '#core/subject-access/request.ts'
import type { Files } from '#files/files.ts'
import { counted } from '#history/words.ts'
import { readCase } from '#store/case.ts'
import { searchContacts } from '#store/contact-lists.ts'
import { asLandlord, readAsLandlord } from '#store/database.ts'
import { readEvents } from '#store/events.ts'
import type { Jobs } from '#store/jobs.ts'
import { searchComplaints } from '#store/lists.ts'
import { readFiledOnSince, readLandedNowhere } from '#store/messages-then.ts'
import { findNamed, findSendersNowhere } from '#store/people-named.ts'
import {
  askForAccess,
  closeDecisions,
  decideOnAccess,
  noteAccessRemoved,
  readAccess,
  readRequests,
} from '#store/subject-access.ts'
import type { Records } from '#store/tables.ts'
import { heldAtFirst } from '#subject-access/held-at-first.ts'
import type { FoundRecord, SubjectAccessDesk } from '#web/subject-access-desk.ts'
import { accessItemsOf } from './access-items.ts'
import type { PackHouse } from './build-pack.ts'
import { gatherCase } from './gather-case.ts'
import { isKeptFrom } from './kept-desk.ts'

type House = PackHouse & {
  readonly jobs: Pick<Jobs, 'queuePack'>
  readonly files: Pick<Files, 'accessFiles'>
  readonly now: () => number
}

export function subjectAccessDeskFor(house: House, landlord: Profile, by: PersonId): SubjectAccessDesk {
  const { database, jobs, files } = house
  const instant = () => new Date(house.now()).toISOString()
  const read = <Value>(work: (records: Records) => Promise<Value>) => readAsLandlord(database, landlord.id, work)
  const write = <Value>(work: (records: Records) => Promise<Value>) => asLandlord(database, landlord.id, work)
  const isKept = async (id: RecordId) => isComplaintId(id) && isKeptFrom(house, landlord, by, id)
  /** A request, unless one of its records is kept from this person, or a complaint that mail of it was filed on since. */
  const mine = async (number: number) => {
    const kept = await read((records) => readAccess(records, number))
    if (!kept) return null
    for (const { id } of kept.records) {
      const since = await read((records) => readFiledOnSince(records, id, kept.askedAt))
      for (const one of [id, ...since]) if (await isKept(one)) return null
    }
    return kept
  }
  const visible = async <Request extends { readonly number: number }>(requests: readonly Request[]) => {
    const seen: Request[] = []
    for (const request of requests) if (await mine(request.number)) seen.push(request)
    return seen
  }
  return {
    all: async () => visible(await read(readRequests)),
    look: async (words) => withoutKept(await read((records) => look(records, words, by)), isKept),
    ask: async (person, wanted) => {
      const askedAt = instant()
      const open: (typeof wanted)[number][] = []
      for (const one of wanted) if (!(await isKept(one.id))) open.push(one)
      const records = await versionsOf(house, landlord, open, askedAt)
      if (records.length === 0) return null
      const decisions = await firstDecisions(house, landlord, { person, records, by, at: askedAt })
      return write((rows) => askForAccess(rows, { person, askedBy: by, askedAt, records, decisions }))
    },
    find: async (number) => {
      const kept = await mine(number)
      if (!kept) return null
      const { records, decisions: _, ...request } = kept
      const items = await Promise.all(
        records.map(async ({ id, as, ...record }) => ({
          ...{ id, as, items: await accessItemsOf(house, landlord, kept, { id, as, ...record }) },
        })),
      )
      return { request, records: items }
    },
    decide: async (number, item, held) =>
      (await mine(number)) !== null &&
      write((records) => decideOnAccess(records, number, { ...item, held, by, at: instant() })),
    build: async (number) => {
      if (!(await mine(number))) return
      await write(async (records) => {
        const closed = await closeDecisions(records, number, instant())
        if (closed) await jobs.queuePack(records, { landlord: landlord.id, subjectAccess: number })
      })
    },
    read: async (number) => ((await mine(number)) ? files.accessFiles.read(landlord.id, number) : null),
    remove: async (number) => {
      if (!(await mine(number))) return
      await files.accessFiles.remove(landlord.id, number)
      await write((records) => noteAccessRemoved(records, number, instant()))
    },
  }
}

/** Of a complaint that is kept from whoever looks only the reference stands there: a lead can open it, for a reason. */
async function withoutKept(
  found: readonly FoundRecord[],
  isKept: (id: RecordId) => Promise<boolean>,
): Promise<readonly FoundRecord[]> {
  const shown: FoundRecord[] = []
  for (const one of found) {
    const kept = await isKept(one.id)
    shown.push(
      kept ? { id: one.id, as: null, name: 'kept to named people', about: 'Open it first, for a reason.' } : one,
    )
  }
  return shown
}

/** First where they are named as somebody, then where their name stands in a story or an address. */
async function look(records: Records, words: string, person: PersonId): Promise<readonly FoundRecord[]> {
  if (words.trim() === '') return []
  const named = await findNamed(records, words)
  const { rows: complaints } = await searchComplaints(records, words, person, null)
  const { rows: contacts } = await searchContacts(records, words, null)
  const senders = await findSendersNowhere(records, words)
  const lines = [...complaints, ...contacts]
  const about = (id: RecordId) => lines.find((line) => line.id === id)?.about ?? ''
  const others = lines.filter(({ id }) => !named.some((one) => one.id === id))
  return [
    ...named.map((one) => ({ ...one, about: about(one.id) })),
    ...senders.map(({ address, emails }) => ({
      ...{ id: senderId(address), as: 'sender' as const, name: '', about: counted(emails, 'email') },
    })),
    ...others.map(({ id, residentName, about }) => ({ id, as: null, name: residentName, about })),
  ]
}

async function versionsOf(
  { database }: House,
  landlord: Profile,
  wanted: readonly { readonly id: RecordId; readonly as: PersonRole }[],
  at: string,
): Promise<readonly RecordOfPerson[]> {
  const found: RecordOfPerson[] = []
  for (const { id, as } of wanted) {
    const version = await readAsLandlord(database, landlord.id, (records) => versionOf(records, id, at))
    if (version > 0) found.push({ id, as, version })
  }
  return found
}

/** Nothing where there is no such record; the mail of an address, which is there or is not, has one. */
async function versionOf(records: Records, id: RecordId, at: string): Promise<number> {
  if (isComplaintId(id)) return (await readCase(records, id))?.events.length ?? 0
  if (isSenderId(id)) return (await readLandedNowhere(records, id, at)).length > 0 ? 1 : 0
  return (await readEvents(records, id)).length
}

type Asking = {
  readonly person: string
  readonly records: readonly RecordOfPerson[]
  readonly by: PersonId
  readonly at: string
}

/** A contact has nothing that is held back at first, and neither has mail that belongs to nothing. */
async function firstDecisions(house: House, landlord: Profile, asking: Asking): Promise<readonly AccessDecision[]> {
  const { person, records, by, at } = asking
  const decisions: AccessDecision[] = []
  for (const { id, as, version } of records) {
    if (!isComplaintId(id)) continue
    const packCase = await gatherCase(house, landlord, { complaint: id, version, at })
    decisions.push(...heldAtFirst(packCase, as, person).map((one) => ({ ...one, record: id, by, at })))
  }
  return decisions
}
