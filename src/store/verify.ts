// Holds a record against its own hashes, and names the first event of each complaint or contact, and every day, that does not fit.
import { createHash, type Hash } from 'node:crypto'
import { sql } from 'kysely'
import { type DateOnly, dayInLondon } from '#core/calendar/dates.ts'
import { isContactId } from '#core/contact/contact.ts'
import { isNoticeId } from '#core/notice/notice.ts'
import { type Database, readAsLandlord } from './database.ts'
import type { Erasure } from './erasures.ts'
import {
  type Exported,
  type ExportedDay,
  type ExportedErasure,
  type ExportedEvent,
  readExport,
  readExportedLine,
} from './export.ts'
import { beginning, dayHashOf, hashOf, wordsHashOf } from './hash-chain.ts'

/** What does not fit: an event of a complaint or a contact (`complaint` is the reference of either), or a day. */
export type Misfit =
  | { readonly complaint: string; readonly version: number; readonly because: string }
  | { readonly day: DateOnly; readonly because: string }

export type Verified = {
  readonly complaints: number
  readonly contacts: number
  readonly events: number
  readonly erased: number
  readonly days: number
  readonly erasures: readonly Erasure[]
  readonly misfits: readonly Misfit[]
}

/** Walks one landlord's record in a live database. */
export const verifyDatabase = (database: Database, landlord: string): Promise<Verified> =>
  verify(readExport(database, landlord))

/**
 * Complaints saved at another version than that of their last event: a chain alone does not miss its end. Only a live
 * database can say so: the line of a complaint is no part of the record that is exported.
 */
export async function lostEnds(database: Database, landlord: string): Promise<readonly Misfit[]> {
  const { rows } = await readAsLandlord(database, landlord, (records) =>
    sql<{ complaint: string; last: number; saved: number }>`
      with listed as (
        select complaint_id as id, version from complaint union all select contact_id, version from contact
      )
      select id as complaint, coalesce(last.version, 0) as last, listed.version as saved
      from listed left join lateral (
        select version from complaint_event where complaint_event.complaint_id = listed.id order by version desc limit 1
      ) as last on true
      where listed.version <> coalesce(last.version, 0) order by id`.execute(records),
  )
  return rows.map(({ complaint, last, saved }) =>
    last < saved
      ? { complaint, version: last + 1, because: 'it is missing at the end' }
      : { complaint, version: saved + 1, because: 'it was put in after the complaint was saved' },
  )
}

/** Walks an export, line by line, without any database. */
export const verifyExport = (lines: AsyncIterable<string>): Promise<Verified> => verify(readLines(lines))

async function* readLines(lines: AsyncIterable<string>): AsyncGenerator<Exported> {
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim() !== '') yield readExportedLine(line, number)
  }
}

type Walk = {
  complaints: number
  contacts: number
  events: number
  erased: number
  days: number
  readonly erasures: Erasure[]
  readonly misfits: Misfit[]
  /** The event before, of the same complaint; a misfit is named once, and its complaint then passed over. */
  last: { complaint: string; version: number; hash: string; misfit: boolean } | null
  lastDay: ExportedDay | null
  readonly recordedOn: Map<DateOnly, { events: number; hash: Hash }>
}

async function verify(record: AsyncIterable<Exported>): Promise<Verified> {
  const walk: Walk = {
    complaints: 0,
    contacts: 0,
    events: 0,
    erased: 0,
    days: 0,
    erasures: [],
    misfits: [],
    last: null,
    lastDay: null,
    recordedOn: new Map(),
  }
  for await (const one of record) {
    if (one.kind === 'event') walkEvent(walk, one)
    else if (one.kind === 'day') walkDay(walk, one)
    else walk.erasures.push(erasureOf(one))
  }
  const { complaints, contacts, events, erased, days, erasures, misfits } = walk
  return { complaints, contacts, events, erased, days, erasures, misfits: [...misfits, ...unclosedDays(walk)] }
}

const erasureOf = (one: ExportedErasure): Erasure => {
  const { complaint, erasedAt, erasedBy, because, events, mails = 0, files = 0 } = one
  return { complaint, erasedAt, erasedBy, because, events, mails, files }
}

function walkEvent(walk: Walk, event: ExportedEvent): void {
  const { complaint, version, hash } = event
  const before = walk.last?.complaint === complaint ? walk.last : null
  if (!before && isContactId(complaint)) walk.contacts++
  else if (!before && !isNoticeId(complaint)) walk.complaints++
  walk.events++
  if (event.hasWords && event.words === null) walk.erased++
  countOnDay(walk, event)
  const because = before?.misfit ? null : misfitOf(event, before)
  if (because !== null) walk.misfits.push({ complaint, version, because })
  walk.last = { complaint, version, hash, misfit: before?.misfit === true || because !== null }
}

function misfitOf(event: ExportedEvent, before: { version: number; hash: string } | null): string | null {
  const expected = (before?.version ?? 0) + 1
  if (event.version > expected) return `event ${expected} is missing before it`
  if (event.version < expected) return 'it is out of order, or there twice'
  if (event.previousHash !== (before?.hash ?? beginning)) return 'it does not follow from the event before it'
  if (!event.hasWords) return 'its words are missing, and not as erased'
  if (hashOf(event.previousHash, event) !== event.hash) return 'its facts were changed'
  if (event.words !== null && wordsHashOf(event.salt ?? '', event.words) !== event.wordsHash) {
    return 'its words were changed'
  }
  return null
}

function countOnDay({ recordedOn }: Walk, { recordedAt, hash }: ExportedEvent): void {
  const day = dayInLondon(Date.parse(recordedAt))
  const counted = recordedOn.get(day) ?? { events: 0, hash: createHash('sha256') }
  counted.hash.update(hash)
  recordedOn.set(day, { ...counted, events: counted.events + 1 })
}

function walkDay(walk: Walk, closed: ExportedDay): void {
  const { day } = closed
  walk.days++
  const because = dayMisfitOf(walk, closed)
  if (because !== null) walk.misfits.push({ day, because })
  walk.lastDay = closed
  walk.recordedOn.delete(day)
}

function dayMisfitOf({ lastDay, recordedOn }: Walk, closed: ExportedDay): string | null {
  const found = recordedOn.get(closed.day) ?? { events: 0, hash: createHash('sha256') }
  if (closed.previousHash !== (lastDay?.hash ?? beginning)) return 'it does not follow from the day before it'
  if (dayHashOf(closed.previousHash, closed) !== closed.hash) return 'its closing was changed'
  if (found.events !== closed.events) return `it was closed with ${closed.events} events and now has ${found.events}`
  return found.hash.digest('hex') === closed.eventsHash ? null : 'its events are not those it was closed with'
}

/** A day before the last closed one that has events and no closing: they were put in afterwards. */
function unclosedDays({ lastDay, recordedOn }: Walk): readonly Misfit[] {
  if (!lastDay) return []
  const days = [...recordedOn.keys()].filter((day) => day < lastDay.day).toSorted()
  return days.map((day) => ({ day, because: 'it has events and was never closed' }))
}
