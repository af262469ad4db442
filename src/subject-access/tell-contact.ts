// Tells a person of a contact: what is known of them, every entry with all its words, and the mail that came.
import type { RecordedEvent } from '#core/complaint/case-file.ts'
import { type Holding, holdingOf } from '#core/complaint/handling-pack.ts'
import { wordsSaid } from '#core/complaint/words-said.ts'
import type { Contact } from '#core/contact/contact.ts'
import type { ContactEvent } from '#core/contact/procedure.ts'
import { contactWordsOf } from '#core/contact/words.ts'
import { contactInWords, contactTitles } from '#history/contact-in-words.ts'
import { type Named, nameOf } from '#history/words.ts'
import { documentsOfMail, heldItemOf } from '#pack/contents.ts'
import type { PackMessage } from '#pack/pack-case.ts'
import { aboutResident } from './about-resident.ts'
import { renumbered, type Told, type ToldEntry } from './told.ts'

export type ContactCase = {
  readonly contact: Contact
  readonly history: readonly RecordedEvent<ContactEvent>[]
  readonly messages: readonly PackMessage[]
  readonly staff: readonly Named[]
}

export function tellContact(contactCase: ContactCase, holdings: readonly Holding[], before: number): Told {
  const { contact, history, messages, staff } = contactCase
  const documents = documentsOfMail(messages, contact.resident.email).map((document) =>
    renumbered(document, before, holdingOf(holdings, heldItemOf(document))?.ground ?? null),
  )
  const entries = history.map(({ event, version, recordedAt, by }): ToldEntry => {
    const shared = { version, on: 'on' in event ? event.on : event.receivedOn, recordedAt }
    const held = holdingOf(holdings, { kind: 'entry', which: `${version}` })
    if (held) return { ...shared, held: held.ground }
    const summary = contactInWords(event)
    const more = wordsSaid(event, contactWordsOf[event.type]).filter((words) => !summary.includes(words))
    return {
      ...shared,
      ...{ held: null, title: contactTitles[event.type], lines: [summary, ...more], written: nameOf(by, staff), event },
      documents: [],
    }
  })
  const about = aboutResident(contact.resident)
  return { id: contact.id, kind: 'Contact', as: 'resident', about, entries, documents }
}
