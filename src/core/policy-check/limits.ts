// Limits of time: none longer than the Code's, none started later, and what is stricter is a promise (6.2 to 6.15).
import type { ClockStart, Edition, Stage } from '../handling-code/edition.ts'
import { type Limit, limitsFor, type Profile } from '../landlord/profile.ts'
import { answeredAt, found, inItsWords, type Policy, type PolicyFinding, type Rule } from './finding.ts'

type What = Limit['what']
/** A limit of the Code on one clock; `from` is null for an extension, which runs on from the response's due day. */
type Allowed = {
  readonly what: What
  readonly stage: Stage
  readonly workingDays: number
  readonly from: ClockStart | null
}

export const limits: Rule = (policy) =>
  allowedBy(policy.edition).flatMap((allowed) => {
    const own = limitsFor(policy.profile, allowed.what, allowed.stage)
    return own.length === 0 ? unstated(policy, allowed) : own.flatMap((limit) => held(policy, allowed, limit))
  })

/** Working days as the days that pass from a Monday: no span of so many working days is shorter. */
export const inDays = (workingDays: number): number => Math.floor(workingDays / 5) * 7 + (workingDays % 5)

function lengthOf({ amount, unit }: Pick<Limit, 'amount' | 'unit'>): number {
  if (unit === 'working days') return inDays(amount)
  return unit === 'days' ? amount : Math.ceil(amount / 24)
}

const allowedBy = (edition: Edition): readonly Allowed[] =>
  ([1, 2] as const).flatMap((stage) => {
    const { acknowledgement, response, extension } = edition.stages[stage]
    return [
      ...(acknowledgement ? [{ what: 'acknowledge' as const, stage, ...acknowledgement }] : []),
      { what: 'respond' as const, stage, ...response },
      { what: 'extend' as const, stage, workingDays: extension.workingDays, from: null },
    ]
  })

/** A landlord that says nothing of extensions is held to the Code's own. */
function unstated(policy: Policy, { what, stage }: Allowed): readonly PolicyFinding[] {
  if (what !== 'extend') {
    return found(policy, `${what} ${stage}`, 'no evidence', {
      says: `Its document states no time in which to ${what} at stage ${stage}`,
      wayOut: `State in the policy in how many working days you ${what} at stage ${stage}, and from when they count.`,
    })
  }
  const openEnded = policy.profile.otherTargets.filter((target) => target.what === what && target.stage === stage)
  return openEnded.flatMap((target) =>
    target.amount === 'not stated'
      ? found(policy, `${what} ${stage}`, 'doubt', {
          says: `${inItsWords(target)}, with no limit stated`,
          wayOut: 'Say how many working days an extension may add at most.',
        })
      : [],
  )
}

function held(policy: Policy, allowed: Allowed, limit: Limit): readonly PolicyFinding[] {
  const topic = `${allowed.what} ${allowed.stage}` as const
  const code = `${allowedFor(policy.edition, allowed, limit)} working days`
  const longest = inDays(allowedFor(policy.edition, allowed, limit))
  const said = `${inItsWords(limit)}: ${limit.amount} ${limit.unit}`
  if (lengthOf(limit) > longest) {
    return found(policy, topic, 'breach', { says: said, wayOut: `Shorten it to ${code} or fewer.` })
  }
  const later = laterStart(policy, allowed, limit)
  if (later) return found(policy, topic, later.severity, { says: said, wayOut: later.wayOut })
  // An acknowledgement sent early takes nothing from anybody and moves no day that a letter promises.
  if (limit.what === 'acknowledge') return []
  if (limit.from === 'not stated') {
    const stricter =
      lengthOf(limit) < longest ? 'Stricter than the Code is allowed, and is what residents see: say' : 'Say'
    const wayOut = `${stricter} from when it counts; until then the clock starts as the Code's does.`
    return found(policy, topic, 'note', { says: `${said}, and not from when`, wayOut })
  }
  if (lengthOf(limit) === longest && !isEarlier(allowed, limit)) return []
  const unit = limit.unit === 'days' ? '; it counts days where the Code counts working days' : ''
  return found(policy, topic, 'note', {
    says: `${said}${answeredAt(policy, topic)}${unit}`,
    wayOut:
      'Stricter than the Code is allowed: keep the text and the clock set up here the same, for residents see it.',
  })
}

/** How long the Code gives from the start that the landlord counts from: an extension is also told as time in all. */
function allowedFor({ stages }: Edition, { what, stage, workingDays }: Allowed, { from }: Limit): number {
  const inAll = what === 'extend' && from !== 'response due' && from !== 'not stated'
  return inAll ? stages[stage].response.workingDays + workingDays : workingDays
}

const startOf: { readonly [from in ClockStart]: string } = {
  received: 'the complaint is received',
  logged: 'the complaint is logged',
  acknowledged: 'the complaint is acknowledged',
  'stage 2 asked for': 'stage 2 is asked for',
}

const order: readonly string[] = ['received', 'stage 2 asked for', 'logged', 'acknowledged', 'response due']
const rankOf = (from: string): number => Math.max(0, order.indexOf(from) - 1)

const isEarlier = (allowed: Allowed, { from }: Limit): boolean =>
  allowed.from !== null && rankOf(from) < rankOf(allowed.from)

/** A clock that starts later than the Code's may still end in time, if what it waits for has a short limit itself. */
function laterStart({ profile, edition }: Policy, { from, stage, workingDays }: Allowed, limit: Limit) {
  if (from === null || limit.from === 'not stated' || rankOf(limit.from) <= rankOf(from)) return null
  const wayOut = `Count it from when ${startOf[from]}, as this edition does, or shorten it by what it waits for.`
  if (limit.what === 'acknowledge' || limit.from !== 'acknowledged') return { severity: 'breach' as const, wayOut }
  const wait = longestWait(profile, edition, stage)
  if (wait === null) return { severity: 'doubt' as const, wayOut }
  return wait + lengthOf(limit) > inDays(workingDays) ? { severity: 'breach' as const, wayOut } : null
}

function longestWait(profile: Profile, edition: Edition, stage: Stage): number | null {
  const own = limitsFor(profile, 'acknowledge', stage).map(lengthOf)
  const code = edition.stages[stage].acknowledgement
  if (own.length > 0) return Math.max(...own)
  return code ? inDays(code.workingDays) : null
}
