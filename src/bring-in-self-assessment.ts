// Brings a self-assessment written elsewhere into the record: read whole, every fault told; then all of it kept, or nothing.
import { createHash } from 'node:crypto'
import { type DateOnly, dayInLondon } from '#core/calendar/dates.ts'
import type { Calendar } from '#core/calendar/working-days.ts'
import type { PersonId } from '#core/complaint/complaint.ts'
import type { Profile } from '#core/landlord/profile.ts'
import type { SelfAssessment } from '#core/self-assessment/answer.ts'
import { type BroughtIn, bringInFaults, type Considered, consider } from '#core/self-assessment/brought-in.ts'
import { notOfThePeriod, selfAssessmentIdOf } from '#core/self-assessment/period.ts'
import type { Period } from '#core/self-assessment/proposal.ts'
import { formatInOf, readSelfAssessment, unreadableKind } from '#exchange/self-assessment.ts'
import { asLandlord, type Database, readAsLandlord } from '#store/database.ts'
import { unlessTaken } from '#store/once.ts'
import { saveBroughtIn } from '#store/self-assessment-files.ts'
import { ensureSelfAssessment, insertDecisions, readSelfAssessments } from '#store/self-assessments.ts'
import { proposalsFor } from './proposals.ts'

export type Place = {
  readonly database: Database
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly landlord: Profile
  readonly calendar: Calendar
}

export type AssessmentFile = {
  readonly name: string
  readonly bytes: Uint8Array
  /** The period that it is brought in for; its edition stands in the file. */
  readonly from: DateOnly
  readonly to: DateOnly
}

/** What a file would become, before anything is written. */
export type Readable = {
  readonly id: string
  readonly period: Period
  readonly sha256: string
  readonly assessment: SelfAssessment
  readonly considered: Considered
  /** That the edition is not the period's; null where it is. */
  readonly warning: string | null
  /** The same file, brought in before; null where it is new. */
  readonly already: Pick<BroughtIn, 'by' | 'at'> | null
}

export type Looked = Readable | { readonly faults: readonly string[] }

export async function lookAtAssessment({ database, landlord }: Place, file: AssessmentFile): Promise<Looked> {
  const { name, bytes, from, to } = file
  const format = formatInOf(name)
  if (!format) return { faults: [unreadableKind(name)] }
  const read = await readSelfAssessment(bytes, format, name)
  if ('faults' in read) return read
  const { assessment } = read
  const period = { edition: assessment.edition, from, to }
  const faults = bringInFaults(assessment, { landlord: landlord.name, period })
  if (faults.length > 0) return { faults: faults.map((fault) => `${name}: ${fault}`) }
  const id = selfAssessmentIdOf(period)
  const kept = (await readAsLandlord(database, landlord.id, readSelfAssessments)).find((one) => one.id === id)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    ...{ id, period, sha256, assessment },
    considered: consider(assessment, kept?.decisions ?? []),
    warning: notOfThePeriod(period),
    already: kept?.broughtIn.find((one) => one.sha256 === sha256) ?? null,
  }
}

export type BringingIn = Readable & { readonly name: string; readonly by: PersonId }

/** In one transaction. False when somebody decided on one of its provisions, or brought the file in, since it was looked at. */
export async function bringInAssessment(place: Place, bringing: BringingIn): Promise<boolean> {
  const { database, landlord, calendar, now } = place
  const { id, period, sha256, assessment, considered, name, by } = bringing
  const asked = { database, landlord, period, today: dayInLondon(now()), calendar }
  const proposed = new Map((await proposalsFor(asked)).map(({ provision, answer }) => [provision.id, answer]))
  const decisions = considered.decisions.map((decision) => ({
    ...decision,
    proposed: proposed.get(decision.provision) ?? null,
    source: 'brought in' as const,
    file: sha256,
  }))
  const recorded = { by, at: new Date(now()).toISOString() }
  return unlessTaken(() =>
    asLandlord(database, landlord.id, async (records) => {
      await ensureSelfAssessment(records, id, period, recorded)
      await saveBroughtIn(records, id, { name, sha256, assessment, ...recorded })
      if (decisions.length > 0) await insertDecisions(records, id, decisions, recorded)
    }),
  )
}
