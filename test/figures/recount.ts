// A plain recount of every figure from the events of an export, line by line: it shares no code with the program it checks.
import { timesOf } from './recount-days.ts'
import { readComplaints, type Seen } from './recount-events.ts'

export type Recount = Map<string, { numerator: number | null; denominator: number | null }>

type Asked = {
  from: string
  to: string
  /** The day by which 'late' and 'still running' are read. */
  asOf: string
  homes: { LCRA: number; LCHO: number } | null
  survey: { LCRA: [number, number] | null; LCHO: [number, number] | null }
}

const dashed = (text: string): string => text.toLowerCase().split(' ').join('-')

const themes =
  'repairs|damp and mould|anti-social behaviour|rent and service charges|staff conduct|transfers and decants|complaint handling|other|not known|not categorised'
const channels = 'phone|web|email|letter|in person|social media|text|advocate|not known'
const tenures = 'LCRA|LCHO|other|not known|not categorised'
const grounds = 'over 12 months ago|legal proceedings started|already considered|other'
const kinds =
  'apology|acknowledgement|explanation|action on delay|decision changed|record amended|financial|policy or practice changed'
const times = 'in time|in extended time|late|running|not known'
const decisions = 'upheld|partly upheld|not upheld'

type Add = (key: string, amount?: number) => void
type InPeriod = (day: string | null) => boolean

function countStages(seen: Seen, asOf: string, add: Add, inPeriod: InPeriod): void {
  const standing = [...seen.refusals.values()].find(({ withdrawn }) => !withdrawn)
  seen.stages.forEach((stage, index) => {
    const s = index + 1
    if (!inPeriod(stage.asked)) return
    add(`received ${s}`)
    add(`theme ${s} ${seen.theme}`)
    add(`tenure ${s} ${seen.tenure}`)
    if (s === 1) add(`channel ${seen.channel}`)
    if (standing?.stage === s) {
      add(`refused ${s}`)
      return
    }
    const times = timesOf(seen, index, asOf)
    add(`accepted ${s}`)
    add(`accepted ${s} ${seen.tenure}`)
    add(`acknowledged ${s} ${times.acknowledgement}`)
    add(`answered ${s} ${times.answer}`)
    add(`measured ${s} ${seen.tenure} ${times.measured}`)
  })
}

function countDecisions(seen: Seen, add: Add, inPeriod: InPeriod): void {
  seen.stages.forEach((stage, index) => {
    const s = index + 1
    if (!inPeriod(stage.answered)) return
    const all = new Set(stage.decisions)
    add(`decided ${s}`)
    add(`decided ${s} ${all.size === 1 && !all.has('partly upheld') ? [...all][0] : 'partly upheld'}`)
    for (const decision of stage.decisions) {
      add(`points ${s}`)
      add(`points ${s} ${decision}`)
    }
    if (s === 1 && seen.stages.length === 2) add('escalated')
  })
}

function countTheRest(seen: Seen, add: Add, inPeriod: InPeriod): void {
  for (const { stage, on, ground, withdrawn } of seen.refusals.values()) {
    if (!inPeriod(on)) continue
    add(`refusals ${stage}`)
    add(`refusals ${stage} ${ground}`)
    if (withdrawn) add(`refusals ${stage} withdrawn`)
  }
  for (const { on, kind, pence, state } of [...seen.remedies, ...seen.offers.values()]) {
    if (!inPeriod(on)) continue
    add('remedies')
    add(`remedies ${kind}`)
    add('money', pence ?? 0)
    add(`money ${state}`, pence ?? 0)
  }
  for (const { on, score } of seen.scores) {
    if (!inPeriod(on)) continue
    add('scores')
    add(`scores ${score}`)
  }
}

type Of = (key: string) => number
type Put = (id: string, numerator: number | null, denominator?: number | null) => void

function putMeasures(of: Of, put: Put, { homes, survey }: Asked): void {
  for (const t of ['LCRA', 'LCHO'] as const) {
    for (const s of [1, 2]) {
      const id = `ch02-${s}-${dashed(t)}`
      const time = (word: string) => of(`measured ${s} ${t} ${word}`)
      const inTime = time('in time') + time('in extended time')
      put(`ch01-${s}-${dashed(t)}`, of(`accepted ${s} ${t}`), homes?.[t] ?? null)
      put(id, inTime, inTime + time('late'))
      for (const word of times.split('|')) put(`${id}-${dashed(word)}`, time(word))
    }
    put(`tp09-${dashed(t)}`, survey[t]?.[0] ?? null, survey[t]?.[1] ?? null)
  }
}

function putStage(s: number, of: Of, put: Put): void {
  for (const t of ['other', 'not known', 'not categorised']) put(`neither-${s}-${dashed(t)}`, of(`accepted ${s} ${t}`))
  const limited = of(`accepted ${s}`) - of(`acknowledged ${s} no limit`)
  for (const word of times.split('|')) {
    put(`stage-${s}-answered-${dashed(word)}`, of(`answered ${s} ${word}`), of(`accepted ${s}`))
    if (word === 'in extended time') continue
    put(`stage-${s}-acknowledged-${dashed(word)}`, of(`acknowledged ${s} ${word}`), limited)
  }
  put(`stage-${s}-received`, of(`received ${s}`))
  put(`stage-${s}-received-refused`, of(`refused ${s}`))
  for (const theme of themes.split('|')) put(`stage-${s}-theme-${dashed(theme)}`, of(`theme ${s} ${theme}`))
  for (const tenure of tenures.split('|')) put(`stage-${s}-tenure-${dashed(tenure)}`, of(`tenure ${s} ${tenure}`))
  for (const one of decisions.split('|')) {
    put(`stage-${s}-complaints-${dashed(one)}`, of(`decided ${s} ${one}`), of(`decided ${s}`))
    put(`stage-${s}-points-${dashed(one)}`, of(`points ${s} ${one}`), of(`points ${s}`))
  }
  put(`stage-${s}-refusals`, of(`refusals ${s}`))
  for (const ground of grounds.split('|')) put(`stage-${s}-refusals-${dashed(ground)}`, of(`refusals ${s} ${ground}`))
  put(`stage-${s}-refusals-withdrawn`, of(`refusals ${s} withdrawn`))
}

function putTheRest(of: Of, put: Put): void {
  for (const channel of channels.split('|')) put(`stage-1-channel-${dashed(channel)}`, of(`channel ${channel}`))
  put('another-scheme', of('another scheme'))
  put('remedies', of('remedies'))
  for (const kind of kinds.split('|')) put(`remedies-${dashed(kind)}`, of(`remedies ${kind}`))
  put('money-offered', of('money'))
  put('money-paid', of('money done'))
  put('money-still-to-be-paid', of('money to do'))
  put('money-declined', of('money declined'))
  put('money-not-known-whether-paid', of('money not known'))
  put('escalation-rate', of('escalated'), of('decided 1'))
  put('satisfied-after-closing', of('scores 4') + of('scores 5'), of('scores'))
  for (const score of [1, 2, 3, 4, 5]) put(`satisfaction-${score}`, of(`scores ${score}`))
}

export function recount(lines: Iterable<string>, asked: Asked): Recount {
  const counts = new Map<string, number>()
  const add: Add = (key, amount = 1) => counts.set(key, (counts.get(key) ?? 0) + amount)
  const inPeriod: InPeriod = (day) => day !== null && day >= asked.from && day <= asked.to
  for (const seen of readComplaints(lines).values()) {
    if (seen.scheme === 'LGSCO') {
      if (inPeriod(seen.stages[0]?.asked ?? null)) add('another scheme')
      continue
    }
    countStages(seen, asked.asOf, add, inPeriod)
    countDecisions(seen, add, inPeriod)
    countTheRest(seen, add, inPeriod)
  }
  const found: Recount = new Map()
  const of: Of = (key) => counts.get(key) ?? 0
  const put: Put = (id, numerator, denominator = null) => found.set(id, { numerator, denominator })
  putMeasures(of, put, asked)
  for (const stage of [1, 2]) putStage(stage, of, put)
  putTheRest(of, put)
  return found
}
