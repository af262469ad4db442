// Makes the part of a desk that brings in past complaints, for one landlord and one person.
import { randomBytes } from 'node:crypto'
import { dayInLondon } from '#core/calendar/dates.ts'
import type { Calendar } from '#core/calendar/working-days.ts'
import type { PersonId } from '#core/complaint/complaint.ts'
import type { Fault } from '#core/import/fault.ts'
import { type Mapping, mappingFaults, readMapping, suggestMapping } from '#core/import/mapping.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { openRows } from '#spreadsheets/open-rows.ts'
import { asLandlord, readAsLandlord } from '#store/database.ts'
import {
  type ImportFile,
  readImportFile,
  readImportMapping,
  removeImportFile,
  saveImportFile,
  saveImportMapping,
} from '#store/imports.ts'
import type { ImportsDesk } from '#web/imports-desk.ts'
import type { Spine } from './handle.ts'
import { type Acceptance, importComplaints } from './import-complaints.ts'

type Place = {
  readonly landlord: Profile
  readonly person: PersonId
  readonly currentCalendar: (landlord: string) => Promise<Calendar> | Calendar
}

/** A file that nobody came back to is kept for a day. */
const keptFor = 24 * 3_600_000

/** As many faults as a page can show; the counts are of all of them. */
const mostShown = 200

export function importsDeskFor(spine: Spine, { landlord, person, currentCalendar }: Place): ImportsDesk {
  const read = <Value>(work: Parameters<typeof readAsLandlord<Value>>[2]) =>
    readAsLandlord(spine.database, landlord.id, work)
  const find = async (id: string) => read((records) => readImportFile(records, id))
  const run = async (file: ImportFile, accept: Acceptance) => {
    const told: Record<'fault' | 'difference', Fault[]> = { fault: [], difference: [] }
    const counts = await importComplaints(spine, {
      landlord,
      file: { name: file.name, bytes: bytesOf(file.content) },
      mapping: mappingOf(file.mapping),
      accept,
      by: person,
      today: dayInLondon(spine.now()),
      calendar: await currentCalendar(landlord.id),
      tell: ({ kind, fault }) => {
        if (told[kind].length < mostShown) told[kind].push(fault)
      },
    })
    return { counts, faults: told.fault, differences: told.difference }
  }
  return {
    keep: async ({ name, bytes }) => {
      const opened = await openRows(bytesOf(bytes))
      if ('because' in opened) return { because: opened.because }
      const last = await read(readImportMapping)
      const id = randomBytes(12).toString('hex')
      const file = { id, name, content: bytes, mapping: firstMapping(last, opened.headings) }
      const [at, forgottenAt] = [spine.now(), spine.now() - keptFor].map((time) => new Date(time).toISOString())
      await asLandlord(spine.database, landlord.id, (records) =>
        saveImportFile(records, file, { by: person, at: at ?? '', forgottenAt: forgottenAt ?? '' }),
      )
      return { id }
    },
    look: async (id) => {
      const file = await find(id)
      if (!file) return null
      const opened = await openRows(bytesOf(file.content))
      const headings = 'headings' in opened ? opened.headings : []
      return { id, name: file.name, headings, mapping: mappingOf(file.mapping) }
    },
    map: (id, mapping) =>
      asLandlord(spine.database, landlord.id, (records) =>
        saveImportMapping(records, id, mapping, new Date(spine.now()).toISOString()),
      ),
    check: async (id) => {
      const file = await find(id)
      return file && run(file, 'none')
    },
    accept: async (id, accept) => {
      const file = await find(id)
      if (!file) return null
      const { counts } = await run(file, accept)
      const isDone = !counts.wholeFault && (accept === 'good' || counts.faults === 0)
      if (isDone) await read((records) => removeImportFile(records, id))
      return counts
    },
    discard: async (id) => {
      await read((records) => removeImportFile(records, id))
    },
  }
}

/** In pieces, so that what reads them is given time between. */
const bytesOf = (content: Uint8Array) =>
  async function* () {
    for (let at = 0; at < content.length; at += piece) yield content.subarray(at, at + piece)
  }
const piece = 65_536

const nothing: Mapping = { columns: {}, dates: null, values: {} }

function mappingOf(kept: unknown): Mapping {
  const read = readMapping(kept)
  return 'mapping' in read ? read.mapping : nothing
}

/** The one of the last file where it fits this one; otherwise as the headings suggest, with what was said of their words. */
function firstMapping(last: unknown, headings: readonly string[]): Mapping {
  const suggested = suggestMapping(headings)
  if (last === null) return suggested
  const before = mappingOf(last)
  return mappingFaults(before, headings).length === 0
    ? before
    : { ...suggested, dates: before.dates, values: before.values }
}
