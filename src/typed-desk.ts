// Makes the part of a desk that keeps what is typed and not sent, for one landlord and one person.
import type { PersonId } from '#core/complaint/complaint.ts'
import { type Database, readAsLandlord } from '#store/database.ts'
import type { Records } from '#store/tables.ts'
import { dropTyped, findTyped, readTyped, readTypedOn, saveTyped } from '#store/typed.ts'
import { idleMinutes } from '#web/browser.ts'
import type { TypedDesk } from '#web/typed-desk.ts'

type Place = {
  readonly database: Database
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly landlord: string
  readonly person: PersonId
}

export function typedDeskFor({ database, now, landlord, person }: Place): TypedDesk {
  const ask = <Value>(work: (records: Records) => Promise<Value>) => readAsLandlord(database, landlord, work)
  return {
    all: () => ask((records) => readTyped(records, person)),
    find: (place) => ask((records) => findTyped(records, person, place)),
    byOthers: async (complaint) => {
      const since = new Date(now() - idleMinutes * 60_000).toISOString()
      const typed = await ask((records) => readTypedOn(records, complaint, since))
      return typed.filter((one) => one.person !== person)
    },
    save: async (typing) => {
      const savedAt = new Date(now()).toISOString()
      await ask((records) => saveTyped(records, { ...typing, person, savedAt }))
      return savedAt
    },
    drop: (place) => ask((records) => dropTyped(records, person, place)),
  }
}
