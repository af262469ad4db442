// Which of a landlord's profiles were in force while a complaint ran, each with its days, and what a reader is told of each.
import assert from 'node:assert/strict'
import { z } from 'zod'
import { type DateOnly, dayInLondon } from '../calendar/dates.ts'

/** As it was kept at a start that found it changed; a later release of this program may ask more of a profile. */
export type KeptProfile = { readonly since: string; readonly profile: unknown }

/** What is told of a profile, whichever release kept it. */
const told = z.looseObject({
  id: z.string(),
  name: z.string(),
  colour: z.looseObject({ hex: z.string() }),
  source: z.looseObject({ document: z.string(), period: z.string() }),
})
export type ToldProfile = Readonly<z.infer<typeof told>>

/** `until` is the day on which the next took its place; null where it had not been replaced. */
export type PolicyInForce = {
  readonly from: DateOnly
  /** The first that was kept: since when it had been in force before that day, nobody wrote down. */
  readonly first: boolean
  readonly until: DateOnly | null
  readonly profile: ToldProfile
}

export type PoliciesInForce = readonly [PolicyInForce, ...PolicyInForce[]]

/** One that was replaced before the first day is left out; the last is the one at the instant up to which they were read. */
export function policiesInForce(kept: readonly KeptProfile[], firstDay: DateOnly): PoliciesInForce {
  const begun = kept.map(({ since, profile }) => ({
    from: dayInLondon(Date.parse(since)),
    profile: told.parse(profile),
  }))
  const all = begun.map(
    ({ from, profile }, index): PolicyInForce => ({
      ...{ from, first: index === 0, until: begun[index + 1]?.from ?? null, profile },
    }),
  )
  const [first, ...later] = all.filter(({ until }) => until === null || until >= firstDay)
  assert(first, 'a landlord’s profile is kept at every start, and the last is still in force')
  return [first, ...later]
}

/** The profile that was in force last. */
export const lastInForce = (policies: PoliciesInForce): ToldProfile => (policies.at(-1) ?? policies[0]).profile
