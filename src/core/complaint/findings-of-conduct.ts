// How it was done: extensions with what they owe, actions after the answer, and a different person at stage 2.
import { shortDate } from '../calendar/dates.ts'
import { workingDaysBetween } from '../calendar/working-days.ts'
import { dueRangeOf } from './due-range.ts'
import { type Assessed, type Finding, unsettled } from './finding.ts'
import type { ExtensionDates, StageTimeline } from './timeline.ts'

/** Whether each extension was told in time, with a reason, within its limit, and with the Ombudsman's details. */
export function extensionFindings(stage: StageTimeline, assessed: Assessed): readonly Finding[] {
  const { reasonProvision, ombudsmanProvision } = assessed.edition.stages[stage.stage].extension
  return [
    ...(reasonProvision ? [extensionFinding(reasonProvision, stage, assessed)] : []),
    ...(ombudsmanProvision ? [ombudsmanFinding(ombudsmanProvision, stage, assessed)] : []),
  ]
}

/** The finding of a duty that falls away when no extension was made. */
function withoutExtension(provision: string, stage: StageTimeline, { timeline }: Assessed): Finding {
  const base = { ...unsettled, provision, stage: stage.stage }
  return timeline.kept.whole
    ? { ...base, answer: 'not applicable', reason: 'No extension was made.' }
    : { ...base, answer: 'not known', reason: 'The record does not say whether more time was taken.' }
}

function extensionFinding(provision: string, stage: StageTimeline, assessed: Assessed): Finding {
  const last = stage.extensions.at(-1)
  if (!last) return withoutExtension(provision, stage, assessed)
  const rules = assessed.edition.stages[stage.stage]
  const { unextended } = dueRangeOf('response', rules.response, { ...assessed, stage })
  const limit = rules.extension.workingDays
  const workingDays =
    unextended.latest && last.newDueOn && workingDaysBetween(assessed.calendar, unextended.latest, last.newDueOn)
  const base = { ...unsettled, provision, stage: stage.stage, limit, workingDays, doneOn: last.toldOn, on: last.toldOn }
  const told = last.toldOn
    ? `The resident was told on ${shortDate(last.toldOn)}`
    : 'More time was taken, and the record does not say when the resident was told'
  const faults = [
    ...(unextended.latest && last.toldOn && last.toldOn > unextended.latest && stage.extensions.length === 1
      ? [`after it was due on ${shortDate(unextended.latest)}`]
      : []),
    ...(last.reasonGiven === false ? ['with no reason'] : []),
    ...(workingDays !== null && workingDays > limit && !last.beyondLimitApproved
      ? [`for ${workingDays} working days more, when ${limit} are allowed`]
      : []),
  ]
  if (faults.length > 0) return { ...base, answer: 'missed', reason: `${told}, ${faults.join(' and ')}.` }
  if (workingDays === null || last.reasonGiven === null) {
    return { ...base, answer: 'not known', reason: `${told}; the record does not say why, or until when.` }
  }
  const beyond = workingDays > limit ? `, more than ${limit} for a good reason that a second person agreed to` : ''
  return { ...base, answer: 'met', reason: `${told}, with a reason, for ${workingDays} working days more${beyond}.` }
}

function ombudsmanFinding(provision: string, stage: StageTimeline, assessed: Assessed): Finding {
  const last = stage.extensions.at(-1)
  if (!last) return withoutExtension(provision, stage, assessed)
  const base = { ...unsettled, provision, stage: stage.stage, on: last.toldOn, doneOn: last.toldOn }
  const owed: ExtensionDates['ombudsmanDetailsGiven'] = last.ombudsmanDetailsGiven
  if (owed === null) return { ...base, answer: 'not known', reason: 'The record does not say what the notice held.' }
  return owed
    ? { ...base, answer: 'met', reason: 'The notice gave the Ombudsman’s contact details.' }
    : { ...base, answer: 'missed', reason: 'The notice did not give the Ombudsman’s contact details.' }
}

/** Whether what the response promised was done by the day it was promised for. */
export function actionFindings(stage: StageTimeline, { timeline, edition }: Assessed): readonly Finding[] {
  const provision = edition.stages[stage.stage].actionsProvision
  if (!provision) return []
  const base = { ...unsettled, provision, stage: stage.stage }
  const { kept } = timeline
  if (!kept.whole) return [{ ...base, answer: 'not known', reason: 'The record does not say what was promised.' }]
  if (stage.actions.length === 0) return [{ ...base, answer: 'not applicable', reason: 'No action was promised.' }]
  const late = stage.actions.filter(({ dueOn, doneOn }) => (doneOn ?? kept.asOf) > dueOn)
  const open = stage.actions.filter(({ doneOn }) => !doneOn)
  const [firstLate] = late
  if (firstLate) {
    const reason = `${late.length} of ${stage.actions.length} promised actions not done by their day.`
    return [{ ...base, answer: 'missed', time: 'late', on: firstLate.dueOn, dueOn: firstLate.dueOn, reason }]
  }
  const [firstOpen] = open
  if (firstOpen) {
    const reason = `${open.length} of ${stage.actions.length} promised actions still to do, none late.`
    return [{ ...base, answer: 'running', on: firstOpen.dueOn, dueOn: firstOpen.dueOn, reason }]
  }
  return [{ ...base, answer: 'met', time: 'in time', reason: allDone(stage.actions.length) }]
}

const allDone = (count: number): string =>
  count === 1 ? 'The promised action was done in time.' : `All ${count} promised actions were done in time.`

/** Whether somebody else considered stage 2. */
export function differentPersonFinding(stage: StageTimeline, { timeline, edition }: Assessed): readonly Finding[] {
  const provision = edition.differentPersonProvision
  if (!provision) return []
  const base = { ...unsettled, provision, stage: stage.stage }
  const before = timeline.stages[0].decidedBy
  if (stage.decidedBy && before) {
    const same = stage.decidedBy === before
    const reason = same ? 'The same person considered both stages.' : 'Somebody else considered stage 2.'
    return [{ ...base, answer: same ? 'missed' : 'met', on: stage.respondedOn, doneOn: stage.respondedOn, reason }]
  }
  return timeline.kept.whole && !stage.respondedOn
    ? [{ ...base, answer: 'running', reason: 'Stage 2 is not answered yet.' }]
    : [{ ...base, answer: 'not known', reason: 'The record does not say who considered each stage.' }]
}
