// Contacts in memory, over the real core: what the pages may ask of them, answered without a database.
import type { RecordedEvent } from '#core/complaint/case-file.ts'
import type { PersonId } from '#core/complaint/complaint.ts'
import { type ContactId, contactId } from '#core/contact/contact.ts'
import { type ContactCommand, type ContactEvent, decideContact, replayContact } from '#core/contact/procedure.ts'
import { warningsOf } from '#core/contact/watch.ts'
import type { ContactFile, ContactLine, ContactList, ContactsDesk } from '#web/contacts-desk.ts'
import type { Outcome } from '#web/desk.ts'
import { contactChangedMeanwhile, contactStandingOf } from '../../src/contacts.ts'
import { calendar, fernbank, type Records } from './records.ts'

export function createContacts({ today, handle }: Pick<Records, 'today' | 'handle'>) {
  const kept = new Map<ContactId, RecordedEvent<ContactEvent>[]>()
  let drawn = 0
  const contactOf = (id: ContactId) => replayContact((kept.get(id) ?? []).map(({ event }) => event))
  const find = (id: ContactId): ContactFile | null => {
    const contact = contactOf(id)
    if (!contact) return null
    const history = [...(kept.get(id) ?? [])]
    const around = { today: today(), calendar, landlord: fernbank }
    return { ...contactStandingOf(contact, around), version: history.length, history }
  }
  const decided = (id: ContactId, command: ContactCommand, seen: number) => {
    if ((kept.get(id) ?? []).length !== seen) return { accepted: false, refusals: [contactChangedMeanwhile] } as const
    return decideContact(command, contactOf(id), { today: today() })
  }
  const keep = (id: ContactId, events: readonly ContactEvent[], by: PersonId): Outcome => {
    const history = kept.get(id) ?? []
    for (const event of events)
      history.push({ version: history.length + 1, event, by, recordedAt: `${today()}T10:00:00.000Z` })
    kept.set(id, history)
    return { recorded: true, version: history.length }
  }
  const lines = (): readonly ContactLine[] =>
    [...kept.keys()].flatMap((id) => {
      const contact = contactOf(id)
      return contact ? [lineOf(contact)] : []
    })

  const deskFor = (by: PersonId): ContactsDesk => ({
    newId: () => {
      drawn += 1
      return contactId(`S-26-${'23456789ABCDEFGHJKMNPQRSTVWXYZ'[drawn]}F3K2Q`)
    },
    find: async (id) => find(id),
    handle: async (id, command, seen) => {
      const decision = decided(id, command, seen)
      return decision.accepted ? keep(id, decision.events, by) : { recorded: false, refusals: decision.refusals }
    },
    raise: async (id, { complaint, on, ...received }, seen) => {
      const decision = decided(id, { type: 'RaiseComplaint', complaint, on }, seen)
      if (!decision.accepted) return { recorded: false, refusals: decision.refusals }
      const [became] = decision.events
      const receivedOn = became?.type === 'ContactBecameComplaint' ? became.receivedOn : on
      const outcome = await handle(complaint, { type: 'ReceiveComplaint', complaint, receivedOn, ...received }, 0, by)
      return outcome.recorded ? keep(id, decision.events, by) : outcome
    },
    list: async (list) => ({ rows: lines().filter(wanted[list]), next: null }),
    search: async (words) => {
      const has = (line: ContactLine) => JSON.stringify(line).toLowerCase().includes(words.toLowerCase())
      return { rows: lines().filter(has), next: null }
    },
    ofComplaint: async (complaint) => lines().find((line) => line.complaint === complaint)?.id ?? null,
  })
  return { deskFor }
}

const wanted: { readonly [list in ContactList]: (line: ContactLine) => boolean } = {
  'open requests': ({ kind, closedOn }) => kind === 'service request' && closedOn === null,
  'sounds dissatisfied': ({ heard }) => heard.length > 0,
  all: () => true,
}

const lineOf = (contact: NonNullable<ReturnType<typeof replayContact>>): ContactLine => ({
  id: contact.id,
  kind: contact.kind,
  residentName: contact.resident.name,
  about: contact.story,
  receivedOn: contact.receivedOn,
  followedUpOn: contact.followUps.at(-1)?.on ?? null,
  dissatisfiedOn: contact.dissatisfactions[0]?.on ?? null,
  choice: contact.dissatisfactions.at(-1)?.choice ?? null,
  heard: warningsOf(contact),
  complaint: contact.complaint?.id ?? null,
  closedOn: contact.closed?.on ?? null,
})
