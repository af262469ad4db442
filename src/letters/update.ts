// How a complaint is going, in between: what happened, when we will answer, and what the resident hears next (5.9).
import { currentStage } from '#core/complaint/complaint.ts'
import type { UpdateGiven } from '#core/complaint/steps/contact-plan.ts'
import { type Block, paragraph } from '#documents/document.ts'
import type { Letter, LetterGiven, Parts } from './letter.ts'
import { letterDocument } from './letter-document.ts'
import { responseDatePart } from './response-date.ts'
import { ombudsmanSection, section } from './sections.ts'
import { paragraphsOf } from './typed.ts'

export const update: Letter<UpdateGiven> = {
  kind: 'update',
  compose(event, given) {
    const { stage, on } = event
    const { words } = given
    const says = words.update
    const parts: Parts<'update'> = {
      update: section(says.heading, ...paragraphsOf(event.words, event, words)),
      'response date': responseDatePart(event, given),
      updates: nextPart(event, given),
      ombudsman: ombudsmanSection(given, says.ombudsman),
    }
    return letterDocument({ title: says.title, on, stage, signedBy: given.complaint.handledBy, parts }, given)
  },
}

/** What was last promised: agreed with the resident, or told with an extension. */
function nextPart({ stage }: UpdateGiven, { complaint, words }: LetterGiven): readonly Block[] {
  const says = words.update
  const plans = complaint.handling.contactPlans
    .filter((plan) => plan.stage === stage)
    .map(({ agreedOn, everyWorkingDays }) => ({ on: agreedOn, everyWorkingDays }))
  const told = currentStage(complaint).extensions.map(({ toldOn, updateEveryWorkingDays }) => ({
    on: toldOn,
    everyWorkingDays: updateEveryWorkingDays,
  }))
  const last = [...plans, ...told].toSorted((one, other) => (one.on < other.on ? -1 : 1)).at(-1)
  if (!last || currentStage(complaint).response) return section(says.nextHeading, paragraph(says.noPlan))
  return section(
    says.nextHeading,
    paragraph(words.extension.updates(last.everyWorkingDays)),
    paragraph(words.extension.different),
  )
}
