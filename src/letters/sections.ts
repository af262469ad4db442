// What several letters say: the Ombudsman, how to follow the complaint, and help to be had.
import { schemeOf } from '#core/complaint/scheme.ts'
import { ombudsmen, type Scheme } from '#core/handling-code/ombudsman.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { type Block, facts, heading, paragraph, type Text } from '#documents/document.ts'
import type { LetterGiven } from './letter.ts'
import { waysToReach, webLink } from './sender.ts'
import type { Words } from './words/words.ts'

export const section = (title: string, ...blocks: readonly Block[]): readonly Block[] => [heading(2, title), ...blocks]

/** The right to go to the Ombudsman of the complaint's scheme, in these words, and how (3.7, 6.5, 6.16, 6.19g). */
export const ombudsmanSection = (
  { complaint, landlord, words }: LetterGiven,
  ...says: readonly string[]
): readonly Block[] => ombudsmanOf(schemeOf(complaint, landlord), landlord, words, ...says)

/** The same where there is no complaint yet. */
export function ombudsmanOf(
  scheme: Scheme,
  landlord: Profile,
  words: Words,
  ...says: readonly string[]
): readonly Block[] {
  const { name, web, telephone, post } = ombudsmen[scheme]
  return section(
    words.ombudsman.heading(name),
    ...says.map((each) => paragraph(each)),
    paragraph(words.ombudsman.apart(landlord.name)),
    paragraph(words.ombudsman.reach),
    facts([
      [words.ombudsman.online, webLink(web)],
      [words.ombudsman.telephone, { link: `tel:${telephone.replaceAll(' ', '')}`, text: telephone }],
      [words.ombudsman.post, [name, ...post].join(', ')],
    ]),
  )
}

/** How every letter ends: where to follow the complaint, and help offered (3.6, 5.10). */
export const closing = (given: LetterGiven, waysAreSaid: boolean): readonly Block[] => [
  ...followSection(given),
  ...helpSection(given, waysAreSaid),
]

function followSection({ complaint, accessCode, followAt, words }: LetterGiven): readonly Block[] {
  const where: Text = [words.follow.where, webLink(followAt)]
  return section(
    words.follow.heading,
    paragraph(where),
    paragraph(words.follow.how),
    facts([
      [words.reference, complaint.id],
      [words.accessCode, accessCode],
    ]),
    paragraph(words.follow.safe),
  )
}

/** What a resident needs is not said: somebody else may open the letter. */
function helpSection({ complaint, landlord, words }: LetterGiven, waysAreSaid: boolean): readonly Block[] {
  const { heading, adjustments, noted, representative, ways } = words.help
  return section(
    heading,
    paragraph(adjustments),
    ...(complaint.resident.needs.trim() ? [paragraph(noted)] : []),
    paragraph(representative),
    ...(waysAreSaid ? [] : waysToReach(landlord, words, ways)),
  )
}
