// A landlord's desk for self-assessments on a real database with three complaints, for tests.
import assert from 'node:assert/strict'
import { dateOnly } from '#core/calendar/dates.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import { acknowledged, amira, calendar, received, responded } from '#core/complaint/scenario.ts'
import { openTestStore, record, reference } from '#store/scenario.ts'
import { readProfiles } from './profiles.ts'
import { selfAssessmentsDeskFor } from './self-assessments-desk.ts'

export const period = { edition: '2024', from: dateOnly('2026-04-01'), to: dateOnly('2027-03-31') } as const

export const life = (acknowledgedOn: string): readonly ComplaintEvent[] => [
  received('2026-10-05'),
  acknowledged(acknowledgedOn),
  responded('2026-10-19'),
]

/** Two complaints acknowledged in time, and one that still runs. Call at the top of a test file. */
export async function openSelfAssessments() {
  const { database, owner } = await openTestStore()
  const clock = { now: Date.parse('2026-11-24T10:00:00Z') }
  const typesetter = { pdf: () => assert.fail('no PDF here'), docx: () => assert.fail('no Word file here') }
  const deskOf = (name: string) => {
    const landlord = readProfiles().find(({ id }) => id === name)
    assert(landlord)
    const place = { landlord, person: amira, calendar: () => calendar, typesetter }
    return { landlord, desk: selfAssessmentsDeskFor({ database, now: () => clock.now }, place) }
  }
  const complaintOf = (number: number, events: readonly ComplaintEvent[]) => record(database, reference(number), events)
  await complaintOf(1, life('2026-10-07'))
  await complaintOf(2, life('2026-10-08'))
  await complaintOf(3, [received('2026-11-23')])
  const { landlord, desk } = deskOf('fernbank')
  const wall = async () =>
    new Map((await desk.proposals(period)).map(({ provision, shows, answer }) => [provision.id, { shows, answer }]))
  return { database, owner, clock, typesetter, landlord, desk, deskOf, complaintOf, wall }
}
