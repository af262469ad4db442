// The proposals of a landlord's period from the record: what was running and is over is answered anew, then all is counted.
import assert from 'node:assert/strict'
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Calendar } from '#core/calendar/working-days.ts'
import { replay } from '#core/complaint/procedure.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { type Period, type Proposal, proposalsOf } from '#core/self-assessment/proposal.ts'
import { readAttestations } from '#store/attestations.ts'
import { type Database, readAsLandlord } from '#store/database.ts'
import { answeredBefore, countAnswers } from '#store/provision-answers.ts'
import { rebuildComplaint } from '#store/rebuild.ts'
import { eventsOf } from './handle.ts'
import { standingOf } from './propose.ts'

export type Asked = {
  readonly database: Database
  readonly landlord: Profile
  readonly period: Period
  readonly today: DateOnly
  readonly calendar: Calendar
}

export async function proposalsFor({
  database,
  landlord,
  period,
  today,
  calendar,
}: Asked): Promise<readonly Proposal[]> {
  await answerAnew(database, landlord, today, calendar)
  const { edition } = period
  const shown = await readAsLandlord(database, landlord.id, (records) => countAnswers(records, period))
  const attestations = await readAsLandlord(database, landlord.id, (records) => readAttestations(records, edition))
  return proposalsOf({ profile: landlord, edition, shown, attestations, asOf: today })
}

/** A day that passes answers for itself: what was due on it and was not done is missed, though nobody recorded anything. */
async function answerAnew(database: Database, { id }: Profile, today: DateOnly, calendar: Calendar): Promise<void> {
  const waiting = await readAsLandlord(database, id, (records) => answeredBefore(records, today))
  for (const one of waiting) {
    await rebuildComplaint(database, id, one, (history) => {
      const complaint = replay(eventsOf(history))
      assert(complaint, 'a complaint that was answered has events')
      return { ...standingOf(complaint, today, calendar), version: history.length }
    })
  }
}
