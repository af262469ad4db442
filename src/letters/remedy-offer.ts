// What we offer to put things right: what will happen, by when, and that taking it takes no right away (7.1 to 7.3).
import type { RemedyOffered } from '#core/complaint/steps/remedy.ts'
import type { SumLine } from '#core/remedies/sum-line.ts'
import { workingOf } from '#core/remedies/working.ts'
import { type Block, list, paragraph } from '#documents/document.ts'
import type { Letter, Parts } from './letter.ts'
import { letterDocument } from './letter-document.ts'
import { moneyTable } from './remedy.ts'
import { ombudsmanSection, paragraphsOf, section } from './sections.ts'
import { words } from './words/en-GB.ts'
import { wordsBesideTheStages } from './words/en-GB-beside-the-stages.ts'

const says = wordsBesideTheStages.remedyOffer

export const remedyOffer: Letter<RemedyOffered> = {
  kind: 'remedy offer',
  compose(event, given) {
    const { stage, offeredOn, dueOn, agreed } = event
    const parts: Parts<'remedy offer'> = {
      remedy: remedyPart(event),
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

function remedyPart({ kind, what, lines }: RemedyOffered): readonly Block[] {
  const { heading, intro, item } = words.remedy
  if (kind !== 'financial') return section(heading, paragraph(intro), list([item(kind, what)]))
  return section(
    heading,
    ...paragraphsOf(what),
    ...moneyTable(lines.map((line) => ({ what: inWords(line), pence: line.pence }))),
  )
}

/** A set sum, and a payment by the day, say how they are counted; any other line says how it was reached. */
function inWords({ basis, setSum, count, pence, why, statutory }: SumLine): string {
  if (statutory) {
    const working = workingOf(statutory.award.amount, statutory.days)
    // A sum other than its table's is explained by its own words alone.
    const counted = working?.pence === pence ? `${working.words}. ` : ''
    return `${statutory.award.name}: ${counted}${why}`
  }
  if (!setSum || !count) return `${capital(basis)}: ${why}`
  const each = (pence / count / 100).toFixed(2)
  return `${capital(setSum)}: ${count} × £${each}`
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
