// A bank holiday was announced: running clocks move with it, and each move is written down. Stopped clocks keep their dates.
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { codeClocksOf } from '../clocks.ts'
import { accept, noSuchComplaint, refuse, type Step } from '../step.ts'

type Moved = { readonly stage: 1 | 2; readonly clock: string; readonly from: DateOnly; readonly to: DateOnly }
export type ReDateClocks = { readonly type: 'ReDateClocks'; readonly because: string }
export type ClocksReDated = {
  readonly type: 'ClocksReDated'
  readonly because: string
  readonly moved: readonly Moved[]
}

export const reDate: Step<ReDateClocks, ClocksReDated> = {
  decide({ because }, complaint, { edition, calendar }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { before } = calendar
    if (!before) return accept()
    const were = codeClocksOf(complaint, edition, before.calendar)
    const moved = codeClocksOf(complaint, edition, calendar).flatMap(({ stage, name, dueOn }) => {
      const from = were.find((clock) => clock.stage === stage && clock.name === name)?.dueOn
      return from && from !== dueOn ? [{ stage, clock: name, from, to: dueOn }] : []
    })
    return moved.length === 0 ? accept() : accept({ type: 'ClocksReDated', because, moved })
  },
  apply(complaint) {
    assert(complaint, 'there are clocks to re-date')
    return complaint
  },
}
