// Makes the part of a desk that asks for the register of refusals: rows by key, each read from its complaint's own events.
import assert from 'node:assert/strict'
import { replay } from '#core/complaint/procedure.ts'
import { registeredRefusal } from '#core/complaint/registered-refusal.ts'
import { type Database, readAsLandlord } from '#store/database.ts'
import { readEvents } from '#store/events.ts'
import { readRefusals } from '#store/refusals.ts'
import type { RefusalsDesk } from '#web/refusals-desk.ts'
import { eventsOf } from './handle.ts'

export const refusalsDeskFor = (database: Database, landlord: string): RefusalsDesk => ({
  register: (wanted, after) =>
    readAsLandlord(database, landlord, async (records) => {
      const { rows, next } = await readRefusals(records, wanted, after)
      const lines = []
      for (const { key, ...row } of rows) {
        const complaint = replay(eventsOf(await readEvents(records, row.id)))
        assert(complaint, 'a refusal is of a complaint')
        lines.push({ ...row, ...registeredRefusal(complaint, key) })
      }
      return { rows: lines, next }
    }),
})
