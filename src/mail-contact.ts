// A mail as a contact: its words are the story, and its reference is drawn from it, so that it becomes one contact however often.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import type { ReadMail } from '#channels/read-mail.ts'
import { type DateOnly, dayInLondon, earlier } from '#core/calendar/dates.ts'
import type { PersonId } from '#core/complaint/complaint.ts'
import type { Refusal } from '#core/complaint/step.ts'
import { type ContactId, newContactId } from '#core/contact/contact.ts'
import type { LogContact } from '#core/contact/steps/log.ts'
import { type ContactSurroundings, handleContact } from './contacts.ts'
import type { Spine } from './handle.ts'

type Asked = { readonly by: PersonId; readonly seen: number; readonly surroundings: ContactSurroundings }

/**
 * The contact that it became, now or before; or why it can be none: a day before any edition, no words that can be seen.
 * `receivedAt` is the mail server's own time.
 */
export async function contactOfMail(
  spine: Spine,
  landlord: string,
  mail: ReadMail,
  receivedAt: number,
  asked: Asked,
): Promise<ContactId | readonly Refusal[]> {
  const contact = referenceOf(landlord, mail.key, receivedAt)
  const command = contactIn(mail, contact, earlier(dayInLondon(receivedAt), asked.surroundings.today))
  const outcome = await handleContact(spine, landlord, contact, command, asked)
  // Refused for its reference, it is our own from before.
  const refusals = outcome.recorded ? [] : outcome.refusals.filter(({ field }) => field !== undefined)
  return refusals.length > 0 ? refusals : contact
}

const longestStory = 20_000

function contactIn({ subject, text, from }: ReadMail, contact: ContactId, receivedOn: DateOnly): LogContact {
  const { name, address } = from
  const whole = [subject, text].filter((part) => part !== '').join('\n\n')
  const cut = whole.length > longestStory ? `${whole.slice(0, longestStory).toWellFormed()}… (cut short)` : whole
  const resident = { name: name || address, address: '', telephone: '', email: address, needs: '' }
  return {
    type: 'LogContact',
    contact,
    kind: 'enquiry',
    channel: 'email',
    resident: { ...resident, replyBy: 'email', letterFormat: 'standard' },
    receivedOn,
    story: cut || 'The mail has no words. Its original says what came with it',
    dissatisfied: false,
    choiceOffered: false,
    choice: 'not asked',
  }
}

/** The same mail draws the same reference, so that landing it twice records it once. */
function referenceOf(landlord: string, key: string, receivedAt: number): ContactId {
  const bytes = createHash('sha256').update(`${landlord}\n${key}`).digest()
  let place = 0
  return newContactId(dayInLondon(receivedAt), (below) => {
    const word = bytes.readUInt32BE(place)
    assert(place <= 24, 'a reference has six letters')
    place += 4
    return word % below
  })
}
