// Makes the part of a desk that brings in self-assessments written elsewhere, for one landlord and one person.
import { randomBytes } from 'node:crypto'
import type { PersonId } from '#core/complaint/complaint.ts'
import { bringInRefusals } from '#core/self-assessment/period.ts'
import { readAsLandlord } from '#store/database.ts'
import {
  readUploadedAssessment,
  removeUploadedAssessment,
  saveUploadedAssessment,
} from '#store/self-assessment-files.ts'
import type { AssessmentFilesDesk } from '#web/assessment-files-desk.ts'
import type { Done } from '#web/outcome.ts'
import { bringInAssessment, lookAtAssessment, type Place } from './bring-in-self-assessment.ts'

/** A file that nobody came back to is kept for a day. */
const keptFor = 24 * 3_600_000

const done: Done = { done: true }
const refused = (because: string, isStale = false): Done => ({
  done: false,
  stale: isStale,
  refusals: [{ because }],
})

export function assessmentFilesDeskFor(place: () => Place, person: PersonId): AssessmentFilesDesk {
  const ask = <Value>(work: Parameters<typeof readAsLandlord<Value>>[2]) => {
    const { database, landlord } = place()
    return readAsLandlord(database, landlord.id, work)
  }
  const look = async (id: string) => {
    const file = await ask((records) => readUploadedAssessment(records, id))
    return file && { name: file.name, ...(await lookAtAssessment(place(), { ...file, bytes: file.content })) }
  }
  const letGo = (id: string) => ask((records) => removeUploadedAssessment(records, id))
  return {
    look,
    keep: async ({ name, bytes }, { from, to }) => {
      const id = randomBytes(12).toString('hex')
      const now = place().now()
      const recorded = { by: person, at: new Date(now).toISOString() }
      const forgottenAt = new Date(now - keptFor).toISOString()
      const file = { id, name, content: bytes, from, to }
      await ask((records) => saveUploadedAssessment(records, file, { ...recorded, forgottenAt }))
      return id
    },
    accept: async (id, isConfirmed) => {
      const looked = await look(id)
      if (!looked) return refused('There is no such file any more')
      if ('faults' in looked) return refused('Nothing is brought in from a file with faults')
      if (!looked.already) {
        const refusals = bringInRefusals(looked.period, isConfirmed)
        if (refusals.length > 0) return { done: false, stale: false, refusals }
        const isIn = await bringInAssessment(place(), { ...looked, by: person })
        if (!isIn) return refused('Somebody else was first. Look at what would be brought in now', true)
      }
      await letGo(id)
      return done
    },
    discard: async (id) => {
      await letGo(id)
    },
  }
}
