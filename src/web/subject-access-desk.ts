// The part of a desk that asks what is held on one person, decides what is held back from them, and has their file built.
import type { Readable } from 'node:stream'
import type { DateOnly } from '#core/calendar/dates.ts'
import type { HeldItem } from '#core/complaint/handling-pack.ts'
import type { PersonId } from '#core/complaint/identity.ts'
import type { HeldBack, PersonRole, RecordId } from '#core/subject-access/request.ts'
import type { Pack } from './packs-desk.ts'

/** One that was asked for. What is null is not known, or has not happened. */
export type AccessRequest = Omit<Pack, 'version'> & {
  readonly person: string
  readonly decidedAt: string | null
  readonly removedAt: string | null
}

/** `as` is null where they are named only in a story or an address. */
export type FoundRecord = {
  readonly id: RecordId
  readonly as: PersonRole | null
  readonly name: string
  readonly about: string
}

/** One document or entry of a record, and what was decided on it. */
export type AccessItem = HeldItem & {
  readonly on: DateOnly
  readonly text: string
  readonly held: (HeldBack & { readonly by: PersonId }) | null
}

export type AccessRecord = { readonly id: RecordId; readonly as: PersonRole; readonly items: readonly AccessItem[] }

export type AccessFile = { readonly request: AccessRequest; readonly records: readonly AccessRecord[] }

export type SubjectAccessDesk = {
  /** The last first. */
  readonly all: () => Promise<readonly AccessRequest[]>
  /** The complaints and contacts that somebody is named in. */
  readonly look: (words: string) => Promise<readonly FoundRecord[]>
  /** Its number. What is of no record, or kept from whoever asks, is left out; null where none is left. */
  readonly ask: (
    person: string,
    records: readonly { readonly id: RecordId; readonly as: PersonRole }[],
  ) => Promise<number | null>
  readonly find: (number: number) => Promise<AccessFile | null>
  /** Null gives it. False where it is too late: the file is being built, or is. */
  readonly decide: (
    number: number,
    item: HeldItem & { readonly record: RecordId },
    held: HeldBack | null,
  ) => Promise<boolean>
  readonly build: (number: number) => Promise<void>
  /** Null when it is not there. */
  readonly read: (number: number) => Promise<Readable | null>
  /** Takes the file away again; the request stays. */
  readonly remove: (number: number) => Promise<void>
}
