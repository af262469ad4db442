// A hazard is flagged, and what is done about it recorded: beside the complaint's own clocks, which it never touches (Awaab's Law).
import assert from 'node:assert/strict'
import { dayInLondon } from '../../calendar/dates.ts'
import type { Hazard, HazardAct } from '../../hazard/hazard.ts'
import { withHandling } from '../complaint.ts'
import { countRefusals, textRefusals } from '../limits.ts'
import { nextNumber, numberedOf, withAdded, withChanged } from '../numbered.ts'
import { acceptUnless, type Given, noSuchComplaint, refuse, type Step, type StepRefusal } from '../step.ts'

type Flagged = Omit<Hazard, 'number' | 'acts'>
export type FlagHazard = { readonly type: 'FlagHazard' } & Flagged
export type HazardFlagged = { readonly type: 'HazardFlagged'; readonly number: number } & Flagged

/** A hazard may be known before the complaint is, and flagged after it is closed: nobody is unsafe for want of a form. */
export const flagHazard: Step<FlagHazard, HazardFlagged> = {
  decide(command, complaint, given) {
    if (!complaint) return refuse(noSuchComplaint)
    const { hazards } = complaint.handling
    const refusals = [
      ...countRefusals(hazards, 'hazards'),
      ...textRefusals('what', command.what, 'Enter what is dangerous, and for whom'),
      ...instantRefusals('awareAt', command.awareAt, given),
    ]
    return acceptUnless(refusals, { ...command, type: 'HazardFlagged', number: nextNumber(hazards) })
  },
  apply(complaint, { type: _, ...flagged }) {
    assert(complaint, 'a hazard is flagged on a complaint')
    return withHandling(complaint, { hazards: withAdded(complaint.handling.hazards, { ...flagged, acts: [] }) })
  },
}

type Acted = { readonly hazard: number } & HazardAct
export type RecordHazardAct = { readonly type: 'RecordHazardAct' } & Acted
export type HazardActRecorded = { readonly type: 'HazardActRecorded' } & Acted

export const recordHazardAct: Step<RecordHazardAct, HazardActRecorded> = {
  decide(command, complaint, given) {
    if (!complaint) return refuse(noSuchComplaint)
    const hazard = numberedOf(complaint.handling.hazards, command.hazard)
    if (!hazard) return refuse({ because: 'There is no such hazard' })
    if (hazard.acts.some(({ act }) => act === command.act)) {
      return refuse({ because: `Already on the record: ${command.act}` })
    }
    const before = command.at < hazard.awareAt
    const refusals = [
      ...textRefusals('words', command.words, 'Enter what was done, and how we know'),
      ...instantRefusals('at', command.at, given),
      ...(before ? [{ field: 'at', because: 'The time must be after we first knew of the hazard' }] : []),
    ]
    return acceptUnless(refusals, { ...command, type: 'HazardActRecorded' })
  },
  apply(complaint, { type: _, hazard: number, ...act }) {
    assert(complaint, 'a hazard is on a complaint')
    const hazards = withChanged(complaint.handling.hazards, number, (hazard) => {
      assert(!hazard.acts.some((done) => done.act === act.act), 'an act on a hazard is recorded once')
      return { ...hazard, acts: [...hazard.acts, act] }
    })
    return withHandling(complaint, { hazards })
  },
}

const earliestInstant = Date.UTC(2020, 0, 1)
const latestInstant = Date.UTC(2100, 0, 1)

/** Whole milliseconds of a day that is not in the future; the time of today itself is taken as it was told. */
function instantRefusals(field: string, at: number, { today }: Given): readonly StepRefusal[] {
  if (!Number.isInteger(at) || at < earliestInstant || at > latestInstant) {
    return [{ field, because: 'Enter the day and the time' }]
  }
  return dayInLondon(at) > today ? [{ field, because: 'The time must be now or in the past' }] : []
}
