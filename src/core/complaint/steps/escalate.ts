// The resident asks for stage 2. No reason is needed, and nothing of stage 1 starts again (6.10 to 6.12).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import type { Channel } from '../complaint.ts'
import { accept, dayRefusals, excludedRefusal, noSuchComplaint, refuse, type Step } from '../step.ts'

type Asked = {
  readonly on: DateOnly
  readonly channel: Channel
  /** What the resident added, if anything: nobody asks for it. */
  readonly words: string
}
export type AskForStage2 = { readonly type: 'AskForStage2' } & Asked
export type Stage2AskedFor = { readonly type: 'Stage2AskedFor' } & Asked

export const escalate: Step<AskForStage2, Stage2AskedFor> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const excluded = excludedRefusal(complaint)
    if (excluded) return refuse(excluded)
    const [stage1, stage2] = complaint.stages
    if (stage2) return refuse({ because: 'Stage 2 has already been asked for', duty: 'going on to stage 2' })
    if (!stage1.response) {
      const because = 'Stage 1 is not answered yet. Answer it now: the resident is asking for stage 2'
      return refuse({ because, duty: 'stage 1 before stage 2' })
    }
    const refusals = dayRefusals('on', command.on, { on: stage1.response.on, what: 'the stage 1 response' }, today)
    return refusals.length > 0 ? refuse(...refusals) : accept({ ...command, type: 'Stage2AskedFor' })
  },
  apply(complaint, { on }) {
    assert(complaint?.stages[0].response && complaint.stages.length === 1, 'stage 2 follows an answered stage 1, once')
    const [stage1] = complaint.stages
    const stage2 = { stage: 2, askedOn: on, acknowledgement: null, extensions: [], response: null } as const
    return { ...complaint, stages: [stage1, stage2], handledBy: null, closedOn: null }
  },
}
