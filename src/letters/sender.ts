// Who a letter is from, and the ways to reach them: only what the landlord's profile knows.
import type { Profile } from '#core/landlord/profile.ts'
import { type Block, type Inline, list, paragraph, type Sender, type Text } from '#documents/document.ts'
import { typed } from './typed.ts'
import type { Words } from './words/words.ts'

const known = (text: string): string => (text === 'not known' ? '' : text)

export function senderOf({ name, contact, colour }: Profile): Sender {
  return {
    landlord: name,
    address: contact.address === 'not known' ? [] : contact.address.filter((line) => line !== name),
    telephone: known(contact.telephone),
    email: known(contact.email),
    web: withoutScheme(known(contact.web)),
    colour: colour.hex,
  }
}

/**
 * By phone, email, website and letter, as far as they are known, and by telling anyone who works there (3.2). Where
 * that is the only way, it is said alone: a list of one announces more than it has.
 */
export function waysToReach(
  { contact }: Profile,
  words: Words,
  intro: string,
  before: readonly Text[] = [],
): readonly Block[] {
  const { telephone, email, web, address } = contact
  const ways: readonly Text[] = [
    ...before,
    ...(known(telephone) ? [byPhone(contact, words)] : []),
    ...(known(email) ? [words.contact.email(email)] : []),
    ...(known(web) ? [[words.contact.web, webLink(web)]] : []),
    ...(address === 'not known' ? [] : [words.contact.post(address)]),
  ]
  if (ways.length === 0) return [paragraph(words.contact.onlyStaff)]
  return [paragraph(intro), list([...ways, words.contact.staff])]
}

/** A landlord's hours are as its documents have them, in English. */
export function byPhone({ telephone, openingHours }: Profile['contact'], words: Words): Text {
  const said = words.contact.telephone(telephone)
  return known(openingHours) ? [`${said} (`, typed(openingHours, {}, words), ')'] : said
}

/** The address as people say it, leading to where it says; a letter links to no page that is not https. */
export function webLink(address: string): Inline {
  const text = withoutScheme(address)
  return /^http:/i.test(address) ? address : { link: `https://${text}`, text }
}

const withoutScheme = (address: string): string => address.replace(/^https:\/\//i, '')
