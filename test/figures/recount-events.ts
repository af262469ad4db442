// Complaints as the lines of an export tell them, walked event by event: part of the recount, and nothing of the program.

export type StageSeen = {
  asked: string
  acknowledged: string | null
  told: { on: string; until: string }[]
  answered: string | null
  decisions: string[]
}
type Remedy = { on: string; kind: string; pence: number | null; state: string }
type Refusal = { stage: number; on: string; ground: string; withdrawn: boolean }
export type Seen = {
  channel: string
  logged: string
  theme: string
  tenure: string
  scheme: string
  stages: StageSeen[]
  /** The ground of each, by its number. */
  proposals: Map<number, string>
  refusals: Map<number, Refusal>
  remedies: Remedy[]
  offers: Map<number, Remedy>
  scores: { on: string; score: number }[]
}

/** What events of all types have; each has those of its own. */
type Facts = {
  stage?: number
  on: string
  to: string
  toldOn: string
  newDueOn: string
  offeredOn: string
  receivedOn: string
  loggedOn: string
  channel: string
  theme: string
  tenure: string
  scheme: string
  ground: string
  kind: string
  answer: string
  number: number
  exclusion: number
  proposal: number
  remedy: number
  score: number
  decisions: { decision: string }[]
  remedies: { kind: string; pence: number | null }[]
  lines: { pence: number }[]
}
type Line = { kind: string; complaint: string; type: string; facts: Facts }

export const fresh = (asked: string): StageSeen => ({
  asked,
  acknowledged: null,
  told: [],
  answered: null,
  decisions: [],
})

function walk(seen: Seen, type: string, facts: Facts): void {
  walkStages(seen, type, facts)
  walkRefusals(seen, type, facts)
  walkRemedies(seen, type, facts)
  if (type === 'ComplaintCategorised') {
    seen.theme = facts.theme
    seen.tenure = facts.tenure
    seen.scheme = facts.scheme
  }
  if (type === 'SatisfactionRecorded') seen.scores.push({ on: facts.on, score: facts.score })
}

function walkStages(seen: Seen, type: string, facts: Facts): void {
  const stage = seen.stages[(facts.stage ?? 1) - 1]
  if (type === 'DateReceivedCorrected' && seen.stages[0]) seen.stages[0].asked = facts.to
  if (type === 'Stage2AskedFor') seen.stages.push(fresh(facts.on))
  if (type === 'ComplaintAcknowledged' && stage) stage.acknowledged = facts.on
  if (type === 'ResponseExtended' && stage) stage.told.push({ on: facts.toldOn, until: facts.newDueOn })
  if (type === 'ComplaintResponded' && stage) {
    stage.answered = facts.on
    for (const one of facts.decisions) stage.decisions.push(one.decision)
  }
}

function walkRefusals(seen: Seen, type: string, facts: Facts): void {
  if (type === 'ComplaintExcluded' || type === 'EscalationRefused') {
    const stage = type === 'ComplaintExcluded' ? 1 : 2
    seen.refusals.set(facts.number, { stage, on: facts.on, ground: facts.ground, withdrawn: false })
  }
  if (type === 'RefusalProposed') seen.proposals.set(facts.number, facts.ground)
  const ground = seen.proposals.get(facts.proposal)
  if (type === 'RefusalAgreed' && ground) {
    seen.refusals.set(facts.number, { stage: facts.stage ?? 1, on: facts.on, ground, withdrawn: false })
  }
  const refusal = seen.refusals.get(facts.exclusion)
  if (type === 'ExclusionWithdrawn' && refusal) refusal.withdrawn = true
}

function walkRemedies(seen: Seen, type: string, facts: Facts): void {
  if (type === 'ComplaintResponded') {
    for (const { kind, pence } of facts.remedies) {
      seen.remedies.push({ on: facts.on, kind, pence, state: 'not known' })
    }
  }
  if (type === 'RemedyOffered') {
    let pence = null
    for (const line of facts.lines) pence = (pence ?? 0) + line.pence
    seen.offers.set(facts.number, { on: facts.offeredOn, kind: facts.kind, pence, state: 'to do' })
  }
  const offer = seen.offers.get(facts.remedy)
  if (type === 'RemedyOfferAnswered' && offer) offer.state = facts.answer === 'accepted' ? 'to do' : 'declined'
  if (type === 'RemedyCompleted' && offer) offer.state = 'done'
}

export function readComplaints(lines: Iterable<string>): Map<string, Seen> {
  const complaints = new Map<string, Seen>()
  for (const text of lines) {
    const { complaint, type, facts, kind }: Line = JSON.parse(text)
    if (kind !== 'event' || !complaint.startsWith('C-')) continue
    if (type === 'ComplaintReceived') {
      complaints.set(complaint, {
        channel: facts.channel,
        logged: facts.loggedOn,
        theme: 'not categorised',
        tenure: 'not categorised',
        scheme: '',
        stages: [fresh(facts.receivedOn)],
        proposals: new Map(),
        refusals: new Map(),
        remedies: [],
        offers: new Map(),
        scores: [],
      })
    }
    const seen = complaints.get(complaint)
    if (seen) walk(seen, type, facts)
  }
  return complaints
}
