// How soon a stage is acknowledged and answered: by the edition's limits, or by the landlord's own where they are stricter.
import type { ClockStart, Edition, Stage } from '../handling-code/edition.ts'
import type { LandlordLimit } from './limit.ts'

export type Promised = { readonly workingDays: number; readonly from: ClockStart }
export type StagePromise = {
  /** Null where neither the edition nor the landlord sets a limit. */
  readonly acknowledgement: Promised | null
  readonly answer: Promised
}

export function promiseOf(edition: Edition, landlordLimits: readonly LandlordLimit[], stage: Stage): StagePromise {
  const { acknowledgement, response } = edition.stages[stage]
  const own = (what: LandlordLimit['what']): readonly Promised[] =>
    landlordLimits.filter((limit) => limit.stage === stage && limit.what === what).map(inWorkingDays)
  return {
    acknowledgement: soonest([...(acknowledgement ? [acknowledgement] : []), ...own('acknowledge')]) ?? null,
    answer: soonest([response, ...own('respond')]) ?? response,
  }
}

/** Hours and days are whole working days, and a limit that names no start runs from the request, as its clock does. */
function inWorkingDays({ amount, unit, from, stage }: LandlordLimit): Promised {
  return {
    workingDays: unit === 'hours' ? Math.ceil(amount / 24) : amount,
    from: from === 'acknowledged' ? from : stage === 1 ? 'received' : 'stage 2 asked for',
  }
}

const soonest = (limits: readonly Promised[]): Promised | undefined =>
  limits.toSorted((one, other) => latestAfterRequest(one) - latestAfterRequest(other))[0]

/** What a limit may be counted from, other than the request, is done within five working days, as the clocks read it. */
const latestAfterRequest = ({ workingDays, from }: Promised): number =>
  workingDays + (from === 'acknowledged' || from === 'logged' ? 5 : 0)
