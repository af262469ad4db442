// What the Code would say of a complaint's handling: each provision with a clock is met, missed, running or not known.
import { type Assessed, type Finding, unsettled } from './finding.ts'
import { actionFindings, differentPersonFinding, extensionFindings } from './findings-of-conduct.ts'
import { timeFinding } from './findings-of-time.ts'
import type { StageTimeline } from './timeline.ts'

/** Every provision of the edition that has a clock, held against the dates: in the order of its stages. */
export function findingsOf(assessed: Assessed): readonly Finding[] {
  const [stage1, stage2] = assessed.timeline.stages
  return [...stageFindings(stage1, assessed), ...(stage2 ? stageFindings(stage2, assessed) : notReached(assessed))]
}

function stageFindings(stage: StageTimeline, assessed: Assessed): readonly Finding[] {
  const rules = assessed.edition.stages[stage.stage]
  return [
    ...(rules.acknowledgement ? [timeFinding('acknowledgement', rules.acknowledgement, stage, assessed)] : []),
    timeFinding('response', rules.response, stage, assessed),
    ...extensionFindings(stage, assessed),
    ...actionFindings(stage, assessed),
    ...(stage.stage === 2 ? differentPersonFinding(stage, assessed) : []),
  ]
}

/** The findings of a stage 2 that nobody asked for, or of which the record says nothing. */
function notReached(assessed: Assessed): readonly Finding[] {
  const { timeline, edition } = assessed
  const nothing: StageTimeline = {
    stage: 2,
    askedOn: null,
    loggedOn: null,
    acknowledgedOn: null,
    extensions: [],
    respondedOn: null,
    decidedBy: null,
    actions: [],
  }
  const answer = timeline.kept.whole ? 'not applicable' : 'not known'
  const reason = timeline.kept.whole ? 'Stage 2 has not been asked for.' : 'The record says nothing of a stage 2.'
  const partial = { timeline: { ...timeline, kept: { whole: false } }, edition, calendar: assessed.calendar } as const
  return stageFindings(nothing, partial).map(({ provision, item, stage, limit }) => ({
    ...unsettled,
    provision,
    item,
    stage,
    limit,
    answer,
    reason,
  }))
}
