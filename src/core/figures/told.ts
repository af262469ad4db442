// What only the landlord can tell: how many homes of each tenure it owns at a year's end, and what its tenants' survey found.
import type { Profile } from '../landlord/profile.ts'
import type { Period } from './definition.ts'

type ByTenure<Value> = { readonly LCRA: Value; readonly LCHO: Value }

export type Told = {
  readonly homes: ByTenure<number | null>
  readonly perception: ByTenure<{ readonly satisfied: number; readonly answered: number } | null>
}

/** Homes are those of the period's own last day, and no other day's stands in for it: what is not told is not known. */
export function toldOf({ figures }: Pick<Profile, 'figures'>, { from, to }: Period): Told {
  const homes = figures?.homes.find(({ on }) => on === to)
  const perception = figures?.perception.find((survey) => survey.from === from && survey.to === to)
  return {
    homes: { LCRA: homes?.LCRA ?? null, LCHO: homes?.LCHO ?? null },
    perception: { LCRA: perception?.LCRA ?? null, LCHO: perception?.LCHO ?? null },
  }
}
