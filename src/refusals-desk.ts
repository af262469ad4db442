// Makes the part of a desk that asks for the register of refusals: rows by key, each read from its complaint's own events.
import assert from 'node:assert/strict'
import type { RefusalReasons } from '#core/complaint/handling.ts'
import { replay } from '#core/complaint/procedure.ts'
import { registeredRefusal } from '#core/complaint/registered-refusal.ts'
import { type Database, readAsLandlord } from '#store/database.ts'
import { readEvents } from '#store/events.ts'
import { readRefusals } from '#store/refusals.ts'
import type { RefusalsDesk } from '#web/refusals-desk.ts'
import { eventsOf } from './handle.ts'

/** Of a complaint that is kept to named people the register tells the ground, and no word of the story. */
const withoutWords = (reasons: RefusalReasons): RefusalReasons => ({
  ...reasons,
  ...{ facts: 'stands on the complaint', earlierCase: '', discretion: '' },
})

export const refusalsDeskFor = (database: Database, landlord: string): RefusalsDesk => ({
  register: (wanted, after) =>
    readAsLandlord(database, landlord, async (records) => {
      const { rows, next } = await readRefusals(records, wanted, after)
      const lines = []
      for (const { key, ...row } of rows) {
        const complaint = replay(eventsOf(await readEvents(records, row.id)))
        assert(complaint, 'a refusal is of a complaint')
        const refusal = registeredRefusal(complaint, key)
        const reasons = complaint.handling.readers ? withoutWords(refusal.reasons) : refusal.reasons
        lines.push({ ...row, ...refusal, reasons })
      }
      return { rows: lines, next }
    }),
})
