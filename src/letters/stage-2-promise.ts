// How soon stage 2 is acknowledged and answered once asked for: by the edition's limits, or the landlord's if stricter.
import type { ClockStart, Edition } from '#core/handling-code/edition.ts'
import type { LandlordLimit } from '#core/landlord/limit.ts'

type Promised = { readonly workingDays: number; readonly from: ClockStart }
export type Stage2Promise = {
  /** Null where neither the edition nor the landlord sets a limit. */
  readonly acknowledgement: Promised | null
  readonly answer: Promised
}

export function stage2Promise(edition: Edition, landlordLimits: readonly LandlordLimit[]): Stage2Promise {
  const { acknowledgement, response } = edition.stages[2]
  const own = (what: LandlordLimit['what']): readonly Promised[] =>
    landlordLimits.filter((limit) => limit.stage === 2 && limit.what === what).map(inWorkingDays)
  return {
    acknowledgement: soonest([...(acknowledgement ? [acknowledgement] : []), ...own('acknowledge')]) ?? null,
    answer: soonest([response, ...own('respond')]) ?? response,
  }
}

/** Hours and days are whole working days, and a limit that names no start runs from the request, as its clock does. */
function inWorkingDays({ amount, unit, from }: LandlordLimit): Promised {
  return {
    workingDays: unit === 'hours' ? Math.ceil(amount / 24) : amount,
    from: from === 'acknowledged' ? from : 'stage 2 asked for',
  }
}

const soonest = (limits: readonly Promised[]): Promised | undefined =>
  limits.toSorted((one, other) => latestAfterRequest(one) - latestAfterRequest(other))[0]

/** A request is acknowledged within five working days, as the clocks read every edition. */
const latestAfterRequest = ({ workingDays, from }: Promised): number => workingDays + (from === 'acknowledged' ? 5 : 0)
