// We need more time: why, until when, what you will hear till then, and the Ombudsman (5.9, 6.4, 6.5, 6.15, 6.16).
import assert from 'node:assert/strict'
import { type DateOnly, earlier } from '#core/calendar/dates.ts'
import { stageOf } from '#core/complaint/complaint.ts'
import type { ResponseExtended } from '#core/complaint/steps/extend.ts'
import { type Block, paragraph } from '#documents/document.ts'
import type { Letter, LetterGiven, Parts } from './letter.ts'
import { letterDocument } from './letter-document.ts'
import { ombudsmanSection, section } from './sections.ts'
import { paragraphsOf } from './typed.ts'

export const extension: Letter<ResponseExtended> = {
  kind: 'extension',
  compose(event, given) {
    const { stage, toldOn, reason, updateEveryWorkingDays } = event
    const record = stageOf(given.complaint, stage)
    const signedBy = given.complaint.handledBy
    assert(record && signedBy, 'a complaint is acknowledged, by someone, before its answer takes longer')
    const { words } = given
    const says = words.extension
    const parts: Parts<'extension'> = {
      'reason for extension': section(says.why, ...paragraphsOf(reason, event, words)),
      'response date': responseDatePart(event, given),
      updates: section(says.updatesHeading, paragraph(says.updates(updateEveryWorkingDays)), paragraph(says.different)),
      ombudsman: ombudsmanSection(given, words.ombudsman.aboutMoreTime),
    }
    const opening = section(words.whatThisIs, paragraph(says.opening[stage](record.askedOn)), paragraph(says.decided))
    return letterDocument({ title: says.title, on: toldOn, stage, signedBy, opening, parts }, given)
  },
}

function responseDatePart(event: ResponseExtended, given: LetterGiven): readonly Block[] {
  const { dateHeading, before, missed, now, agreement } = given.words.extension
  const due = dueBefore(event, given)
  const agreed = agreement(given.edition.id, event.agreedWithResident)
  return section(
    dateHeading,
    paragraph((event.toldOn > due ? missed : before)(due)),
    paragraph(now(event.newDueOn)),
    ...(agreed ? [paragraph(agreed)] : []),
  )
}

/** The day that the resident was given before this extension. */
function dueBefore({ stage, newDueOn }: ResponseExtended, { complaint, clocks }: LetterGiven): DateOnly {
  const extensions = stageOf(complaint, stage)?.extensions ?? []
  const last = extensions.findLast((each) => each.newDueOn < newDueOn)
  if (last) return last.newDueOn
  const due = clocks
    .filter((clock) => clock.stage === stage && clock.name === 'response')
    .map(({ unextendedDueOn }) => unextendedDueOn)
    .reduce<DateOnly | null>((first, day) => (first ? earlier(first, day) : day), null)
  assert(due, 'every stage that is reached has a response clock')
  return due
}
