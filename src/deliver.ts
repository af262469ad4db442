// Delivers a letter: sets it in the resident's own format, hands it to a channel, and records what became of it.
import assert from 'node:assert/strict'
import type { Channels, Fate, Named, Outgoing } from '#channels/channel.ts'
import { dayInLondon } from '#core/calendar/dates.ts'
import { type Complaint, recourseItself } from '#core/complaint/complaint.ts'
import { type FailureCause, isWaiting, sendingsOf } from '#core/complaint/handling-post.ts'
import { type ComplaintCommand, replay } from '#core/complaint/procedure.ts'
import { toldBy } from '#core/complaint/told-by.ts'
import type { Profile } from '#core/landlord/profile.ts'
import type { Document } from '#documents/document.ts'
import { type KeptCase, readCase } from '#store/case.ts'
import { readAsLandlord } from '#store/database.ts'
import type { Delivery } from '#store/jobs.ts'
import { readThread } from '#store/letter-attempts.ts'
import { pagesOf } from '#typesetting/pages-of.ts'
import { type Deployment, surroundingsOf } from './desks.ts'
import { eventsOf, handleWhateverVersion } from './handle.ts'
import { inFormat } from './in-format.ts'
import { routeOf } from './route-of.ts'
import { sendOnce } from './send-once.ts'

/**
 * Asked twice for one letter, it sends it once: what has gone is on the record, a channel knows a letter it has, and what
 * was begun and not ended is not begun again. `tried` counts the earlier tries of this job.
 */
export async function deliver(
  deployment: Deployment,
  landlord: Profile,
  channels: Channels,
  { complaint: id, letter: number }: Delivery,
  tried = 0,
): Promise<void> {
  const kept = await readAsLandlord(deployment.database, landlord.id, (records) => readCase(records, id))
  const letter = kept?.letters.find((one) => one.number === number)
  assert(kept && letter, `letter ${number} of ${id} was kept with its job`)
  const complaint = replay(eventsOf(kept.events))
  assert(complaint, 'a complaint with letters has events')
  const last = complaint.handling.undelivered.findLast((one) => one.letter === number)
  // What failed waits for a person, and goes again only when they say so.
  if (letter.deliveredAt || (last && (isWaiting(last) || last.settled))) return
  const { channel, to } = routeOf(complaint, number, channels)
  const sending = sendingsOf(complaint.handling.undelivered, number)
  const named = { landlord: landlord.id, reference: id, number, sending }
  const make = () => outgoing(deployment, named, letter, complaint, to)
  const fate = await sendOnce(deployment, { channel, named, what: 'letter', make, tried })
  const on = dayInLondon(deployment.now())
  const command = commandOf(
    fate,
    { letter: number, sending, by: channel.name, on, told: toldIn(kept, number) },
    letter.document,
  )
  const surroundings = () => surroundingsOf(deployment, landlord, id)
  await handleWhateverVersion(deployment, landlord.id, id, command, { by: recourseItself, surroundings })
}

async function outgoing(
  { database, typesetter }: Deployment,
  named: Named,
  { document }: KeptCase['letters'][number],
  { id, resident }: Complaint,
  to: string,
): Promise<Outgoing> {
  const made = await inFormat(typesetter, document, resident.letterFormat)
  const thread = await readAsLandlord(database, named.landlord, (records) => readThread(records, id))
  return { ...named, document, ...made, pages: await pagesOf(made.pdf), to, thread }
}

export const causeOf: { readonly [went in Exclude<Fate['went'], 'yes'>]: FailureCause } = {
  no: 'refused',
  later: 'no connection',
  'not known': 'not known',
}

type About = Omit<ComplaintCommand<'ReportLetterNotDelivered'>, 'type' | 'cause' | 'reason'>

function commandOf(fate: Fate, about: About, { language }: Pick<Document, 'language'>): ComplaintCommand {
  if (fate.went !== 'yes') {
    return { type: 'ReportLetterNotDelivered', ...about, cause: causeOf[fate.went], reason: fate.reason }
  }
  const { letter, by, on } = about
  const delivered = { type: 'ReportLetterDelivered', letter, by, on, answer: fate.answer } as const
  return language === 'cy' ? { ...delivered, writtenIn: 'Welsh' } : delivered
}

/** What the letter tells, by the event that it answers. */
export function toldIn({ events }: Pick<KeptCase, 'events'>, letter: number) {
  const answered = events[letter - 1]
  assert(answered, `letter ${letter} answers an event`)
  return toldBy(answered.event)
}
