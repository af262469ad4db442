// Everything in a landlord's profile that is in its own words, as its policy says it.
/** `says` is what it comes to, `quote` its own words, and `source` the clause that has them. */
export type Statement = { readonly says: string; readonly quote: string; readonly source: string }

/** By clause, each once, wherever in the profile a release of this program put it. */
export function statementsOf(profile: unknown): readonly Statement[] {
  const each = new Map(statementsIn(profile).map((one) => [JSON.stringify([one.says, one.quote, one.source]), one]))
  return [...each.values()].toSorted((one, other) => byClause.compare(one.source, other.source))
}

/** 2.9 before 2.10. */
const byClause = new Intl.Collator('en-GB', { numeric: true })

function statementsIn(value: unknown): readonly Statement[] {
  if (Array.isArray(value)) return value.flatMap(statementsIn)
  if (typeof value !== 'object' || value === null) return []
  const within = Object.values(value).flatMap(statementsIn)
  return isStatement(value) ? [value, ...within] : within
}

function isStatement(value: object): value is Statement {
  const { says, quote, source }: Partial<Record<keyof Statement, unknown>> = value
  return [says, quote, source].every((words) => typeof words === 'string')
}
