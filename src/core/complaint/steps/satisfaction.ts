// How satisfied the resident is with how the complaint was handled, asked after closing (the regulator's TP09 asks the same).
import assert from 'node:assert/strict'
import { withHandling } from '../complaint.ts'
import type { Satisfaction } from '../handling-put-right.ts'
import { countRefusals, longRefusals } from '../limits.ts'
import { acceptUnless, dayRefusals, noSuchComplaint, refuse, type Step } from '../step.ts'

export type RecordSatisfaction = { readonly type: 'RecordSatisfaction' } & Satisfaction
export type SatisfactionRecorded = { readonly type: 'SatisfactionRecorded' } & Satisfaction

export const recordSatisfaction: Step<RecordSatisfaction, SatisfactionRecorded> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { closedOn } = complaint
    if (!closedOn) return refuse({ because: 'Close the complaint before you ask how satisfied the resident is' })
    const refusals = [
      ...countRefusals(complaint.handling.satisfaction, 'answers about satisfaction'),
      ...longRefusals('words', command.words),
      ...dayRefusals('on', command.on, { on: closedOn, what: 'the day it was closed' }, today),
    ]
    return acceptUnless(refusals, { ...command, type: 'SatisfactionRecorded' })
  },
  apply(complaint, { type: _, ...answer }) {
    assert(complaint?.closedOn, 'satisfaction is asked after closing')
    return withHandling(complaint, { satisfaction: [...complaint.handling.satisfaction, answer] })
  },
}
