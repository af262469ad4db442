// What we offer to put things right: what will happen, by when, and that taking it takes no right away (7.1 to 7.3).
import type { RemedyOffered } from '#core/complaint/steps/remedy.ts'
import type { SumLine } from '#core/remedies/sum-line.ts'
import { workingOf } from '#core/remedies/working.ts'
import { type Block, list, paragraph, type Text } from '#documents/document.ts'
import type { Letter, Parts } from './letter.ts'
import { letterDocument } from './letter-document.ts'
import { moneyTable } from './remedy.ts'
import { ombudsmanSection, section } from './sections.ts'
import { paragraphsOf, typed } from './typed.ts'
import type { Words } from './words/words.ts'

export const remedyOffer: Letter<RemedyOffered> = {
  kind: 'remedy offer',
  compose(event, given) {
    const { stage, offeredOn, dueOn, agreed } = event
    const { words } = given
    const says = words.remedyOffer
    const parts: Parts<'remedy offer'> = {
      remedy: remedyPart(event, words),
      'remedy date': section(
        says.dateHeading,
        paragraph(says.by(dueOn)),
        ...(agreed === 'agreed' ? [paragraph(says.agreed)] : []),
        ...(agreed === 'not agreed' ? [paragraph(says.notAgreed)] : []),
      ),
      'rights kept': section(says.rightsHeading, paragraph(says.rights), paragraph(says.tellUs)),
      ombudsman: ombudsmanSection(given, says.ombudsman),
    }
    const { handledBy } = given.complaint
    return letterDocument({ title: says.title, on: offeredOn, stage, signedBy: handledBy, parts }, given)
  },
}

function remedyPart(event: RemedyOffered, words: Words): readonly Block[] {
  const { kind, what, lines } = event
  const { heading, intro, named } = words.remedy
  if (kind !== 'financial') {
    return section(heading, paragraph(intro), list([[`${named(kind)}: `, typed(what, event, words)]]))
  }
  return section(
    heading,
    ...paragraphsOf(what, event, words),
    ...moneyTable(
      lines.map((line) => ({ what: inWords(line, event, words), pence: line.pence })),
      words,
    ),
  )
}

/** A set sum, and a payment by the day, say how they are counted; any other line says how it was reached. */
function inWords({ basis, setSum, count, pence, why, statutory }: SumLine, event: RemedyOffered, words: Words): Text {
  const says = words.remedyOffer
  if (statutory) {
    const { amount, name } = statutory.award
    const working = workingOf(amount, statutory.days, says.theMost)
    // A sum other than its table's is explained by its own words alone.
    const counted = working?.pence === pence ? `${working.words}. ` : ''
    return [typed(name, {}, words), `: ${counted}`, typed(why, event, words)]
  }
  if (!setSum || !count) return [`${says.basis(basis)}: `, typed(why, event, words)]
  return says.setSum(setSum, count, words.pounds(pence / count))
}
