// We have your complaint, this is what we understand it to be, and this is when we will answer (5.6, 5.7, 6.2, 6.11).
import assert from 'node:assert/strict'
import { strictest } from '#core/complaint/clocks.ts'
import { stageOf } from '#core/complaint/complaint.ts'
import type { ComplaintAcknowledged } from '#core/complaint/steps/acknowledge.ts'
import { type Block, list, orderedList, paragraph, table } from '#documents/document.ts'
import type { Letter, LetterGiven, Parts } from './letter.ts'
import { letterDocument, nameOf } from './letter-document.ts'
import { ombudsmanSection, section } from './sections.ts'
import { stageWords } from './stage.ts'
import { typed } from './typed.ts'
import type { Words } from './words/words.ts'

export const acknowledgement: Letter<ComplaintAcknowledged> = {
  kind: 'acknowledgement',
  compose(event, given) {
    const { stage, on, handledBy } = event
    const { words } = given
    const text = (said: string) => typed(said, event, words)
    const parts: Parts<'acknowledgement'> = {
      stage: stagePart(event, given),
      'complaint definition': section(
        words.definition.heading,
        paragraph(words.definition.points[stage]),
        orderedList(event.points.map((point) => text(point.text))),
        paragraph(words.definition.tellUs),
      ),
      'outcomes sought': section(
        words.outcomes.heading,
        paragraph(words.outcomes.intro),
        list(event.outcomesSought.map(text)),
      ),
      responsibility: responsibilityPart(event, words),
      'response date': responseDatePart(event, given),
      ombudsman: ombudsmanSection(given, words.ombudsman.anyTime),
    }
    return letterDocument({ title: words.acknowledgement.title[stage], on, stage, signedBy: handledBy, parts }, given)
  },
}

function stagePart({ stage, on }: ComplaintAcknowledged, given: LetterGiven): readonly Block[] {
  const { words } = given
  const record = stageOf(given.complaint, stage)
  assert(record, 'a stage is reached before it is acknowledged')
  const due = strictest(given.clocks, stage, 'acknowledgement')?.dueOn
  return section(
    words.whatThisIs,
    paragraph(words.acknowledgement.opening[stage](record.askedOn)),
    ...(due && on > due ? [paragraph(words.acknowledgement.late(due))] : []),
    paragraph(`${words.acknowledgement.stage(stage)} ${stageWords(stage, given.landlord, words)}`),
  )
}

function responsibilityPart(event: ComplaintAcknowledged, words: Words): readonly Block[] {
  const { notOurs } = event
  const { heading, all, notOurs: intro, caption, thing, whoIs, rest } = words.responsibility
  if (notOurs.length === 0) return section(heading, paragraph(all))
  return section(
    heading,
    paragraph(intro),
    table({
      caption,
      columns: [
        { head: thing, width: 1, rowHeader: true },
        { head: whoIs, width: 1 },
      ],
      rows: notOurs.map((each) => [typed(each.text, event, words), typed(each.whoIs, event, words)]),
    }),
    paragraph(rest),
  )
}

function responseDatePart({ stage, on, handledBy }: ComplaintAcknowledged, given: LetterGiven): readonly Block[] {
  const due = strictest(given.clocks, stage, 'response')?.dueOn
  assert(due, 'every stage that is reached has a response clock')
  const { whenHeading, handler, when, moreTime, passed } = given.words.acknowledgement
  return section(
    whenHeading,
    paragraph(handler[stage](nameOf(handledBy, given))),
    ...(on > due ? [paragraph(passed(due))] : [paragraph(when(due)), paragraph(moreTime)]),
  )
}
