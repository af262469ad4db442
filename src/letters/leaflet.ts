// The leaflet about how a landlord handles complaints under an edition: for everybody, and an answer to no event.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Edition, Stage } from '#core/handling-code/edition.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { promiseOf } from '#core/landlord/promise.ts'
import {
  type Block,
  type Complete,
  type Document,
  heading,
  type Inline,
  type Language,
  list,
  paragraph,
  part,
  type Text,
} from '#documents/document.ts'
import { finished } from './finished.ts'
import type { Parts } from './letter.ts'
import { ombudsmanOf, section } from './sections.ts'
import { byPhone, senderOf, webLink } from './sender.ts'
import { stageWords } from './stage.ts'
import { typed } from './typed.ts'
import { type Words, wordsIn } from './words/words.ts'

export function leafletOf(
  landlord: Profile,
  edition: Edition,
  on: DateOnly,
  language: Language = 'en-GB',
): Complete<Document> {
  const words = wordsIn[language]
  const says = words.leaflet
  const parts: Parts<'leaflet'> = {
    'what a complaint is': section(
      says.whatHeading,
      ...[says.what, says.others, says.noWord, says.noWorse].map((each) => paragraph(each)),
      ...timeToComplain(landlord, edition, words),
    ),
    'how to complain': section(says.howHeading, paragraph(says.how), list(waysToComplain(landlord, words))),
    stages: section(
      says.stagesHeading,
      paragraph(says.stages),
      ...stageBlocks(1, landlord, edition, words),
      ...stageBlocks(2, landlord, edition, words),
      paragraph(says.promises),
    ),
    representatives: section(
      says.representativesHeading,
      ...[says.representatives, says.accompanied, says.permission].map((each) => paragraph(each)),
    ),
    adjustments: section(
      says.adjustmentsHeading,
      ...[says.adjustments, says.keep, says.formats].map((each) => paragraph(each)),
    ),
    ombudsman: ombudsmanOf(landlord.scheme, landlord, words, says.ombudsman),
  }
  const document: Document = {
    title: says.title,
    language: words.language,
    reference: says.reference(edition.id),
    date: words.date(on),
    on,
    sender: senderOf(landlord),
    to: [says.to],
    blocks: Object.entries(parts).map(([name, blocks]) => part(name, blocks)),
  }
  return finished('leaflet', 1, document, edition)
}

function stageBlocks(stage: Stage, landlord: Profile, edition: Edition, words: Words): readonly Block[] {
  const says = words.leaflet
  const { acknowledgement, answer } = promiseOf(edition, landlord.limits, stage)
  const acknowledged = acknowledgement
    ? says.acknowledge[stage](acknowledgement.workingDays)
    : says.acknowledgeWithoutLimit
  return [
    heading(3, says.stageHeading(stage)),
    paragraph(stageWords(stage, landlord, words)),
    list([
      acknowledged,
      says.answer(stage, answer.workingDays, answer.from),
      says.extend(edition.stages[stage].extension.workingDays),
      says.second[stage],
    ]),
  ]
}

/** Every way that the landlord's policy names, once each, with its details where they are known (3.1, 3.2). */
function waysToComplain({ channels, contact }: Profile, words: Words): readonly Text[] {
  const { telephone, email, web, address } = contact
  const known = (value: string) => value !== 'not known'
  const withDetails: { readonly [kind: string]: Text | false } = {
    phone: known(telephone) && byPhone(contact, words),
    email: known(email) && words.contact.email(email),
    web: known(web) && ([words.contact.web, webLink(web)] satisfies readonly Inline[]),
    letter: address !== 'not known' && words.contact.post(address),
  }
  const seen = new Set<string>()
  const named = channels.flatMap(({ kind, says: own }) => {
    const way = words.leaflet.channel(kind, own)
    if (seen.has(way)) return []
    seen.add(way)
    return [withDetails[kind] || (kind === 'other' ? typed(own, {}, words) : way)]
  })
  return [...named, words.contact.staff]
}

/** The Code of 2024 gives a resident 12 months, and no policy shortens them (2.3). */
function timeToComplain({ exclusions }: Profile, edition: Edition, words: Words): readonly Block[] {
  const says = words.leaflet
  const limit = exclusions.find(({ appliesTo, ground }) => appliesTo === 'complaint' && ground === 'out of time')
  const months = limit && 'months' in limit && typeof limit.months === 'number' ? limit.months : null
  if (months === null) return []
  const given = edition.id === '2024' ? Math.max(12, months) : months
  return [paragraph(says.within(given)), paragraph(says.older)]
}
