// What a check finds, by the rule's number in veraPDF's public PDF/UA-1 profile, or 'house-…' for a rule of our own.

export type Finding = { readonly rule: string; readonly because: string }
export type Check = (rule: string, holds: boolean, because: string) => void

/** Collects findings, of each rule the first few, and remembers which rules were looked at. */
export function createFindings(): { check: Check; found: readonly Finding[]; rules: ReadonlySet<string> } {
  const found: Finding[] = []
  const rules = new Set<string>()
  return {
    found,
    rules,
    check: (rule, holds, because) => {
      rules.add(rule)
      if (!holds && found.filter((each) => each.rule === rule).length < 5) found.push({ rule, because })
    },
  }
}
