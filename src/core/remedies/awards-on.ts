// Which rows of the tables hold on a day, and whom each is for: a landlord's own row goes before ours of the same id.
import type { DateOnly } from '../calendar/dates.ts'
import type { Tenure } from '../complaint/handling.ts'
import type { AwardRow, ForWhom } from './award.ts'
import { awardTable } from './award-table.ts'

const holdsOn = ({ from, to }: AwardRow, on: DateOnly): boolean => (from ?? on) <= on && on <= (to ?? on)

/** The rows of one table on a day. Outside the dates of a landlord's own row, ours stands, and says how sure it is. */
export function awardsOn(table: AwardRow['table'], on: DateOnly, own: readonly AwardRow[] = []): readonly AwardRow[] {
  const mine = own.filter((row) => row.table === table && holdsOn(row, on))
  const shipped = awardTable.filter((row) => row.table === table && holdsOn(row, on))
  const replaced = shipped.map((row) => mine.find(({ id }) => id === row.id) ?? row)
  return [...replaced, ...mine.filter(({ id }) => !shipped.some((row) => row.id === id))]
}

type Household = {
  readonly landlord: 'housing association' | 'council' | 'other' | 'not known'
  readonly tenure: Tenure
}

/** Why a payment is not for this resident; null where it may be. What is not known shuts nobody out. */
export function notFor(forWhom: ForWhom, { landlord, tenure }: Household): string | null {
  if (forWhom === 'any resident') return null
  if (tenure === 'LCHO') return `It is for ${forWhom}, and the tenure here is low cost home ownership`
  if (forWhom === 'secure tenants of councils' && (landlord === 'housing association' || landlord === 'other')) {
    return `It is for ${forWhom}, and this landlord is no council`
  }
  return null
}
