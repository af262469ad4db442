// Delivers a letter: sets it in the resident's own format, hands it to a channel, and records what became of it.
import assert from 'node:assert/strict'
import type { Channel, Channels, Fate, Outgoing } from '#channels/channel.ts'
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
import { beginAttempt, forgetAttempt, hasBegun, readThread } from '#store/letter-attempts.ts'
import { pagesOf } from '#typesetting/pages-of.ts'
import { type Deployment, surroundingsOf } from './desks.ts'
import { eventsOf, handleWhateverVersion } from './handle.ts'
import { inFormat } from './in-format.ts'

/** After so many tries in vain a person is told; the last of them is about eight minutes after the first. */
const mostTries = 5

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
  const attempt = { complaint: id, letter: number, sending }
  const broken = await readAsLandlord(deployment.database, landlord.id, (records) => hasBegun(records, attempt))
  const fate = broken ? brokenOff : await sendBy(deployment, landlord, { channel, to, letter, complaint, sending })
  if (fate.went === 'later') {
    await readAsLandlord(deployment.database, landlord.id, (records) => forgetAttempt(records, attempt))
    if (tried + 1 < mostTries) throw new Error(`letter ${number} of ${id}: ${fate.reason}`)
  }
  const on = dayInLondon(deployment.now())
  const command = commandOf(
    fate,
    { letter: number, sending, by: channel.name, on, told: toldIn(kept, number) },
    letter.document,
  )
  const surroundings = () => surroundingsOf(deployment, landlord, id)
  await handleWhateverVersion(deployment, landlord.id, id, command, { by: recourseItself, surroundings })
}

const brokenOff: Fate = {
  went: 'not known',
  reason: 'The program stopped while it was sending this letter. Look whether the mail server has it.',
}

/** By email where they asked for replies by email, or somebody said so when it was sent again; otherwise on paper. */
function routeOf({ resident, handling }: Complaint, number: number, { print, email }: Channels) {
  const again = handling.undelivered.findLast((one) => one.letter === number && one.again)?.again
  const onPaper = { channel: print, to: '' }
  if (again) return again.by === 'email' && email ? { channel: email, to: again.to } : onPaper
  return email && resident.replyBy === 'email' && resident.email !== ''
    ? { channel: email, to: resident.email }
    : onPaper
}

type Sending = Pick<Outgoing, 'to' | 'sending'> & {
  readonly channel: Channel
  readonly letter: KeptCase['letters'][number]
  readonly complaint: Complaint
}

async function sendBy(
  { database, typesetter, now }: Deployment,
  { id: landlord }: Profile,
  { channel, to, letter, complaint, sending }: Sending,
): Promise<Fate> {
  const { id, resident } = complaint
  const { number, document } = letter
  const made = await inFormat(typesetter, document, resident.letterFormat)
  const thread = await readAsLandlord(database, landlord, (records) => readThread(records, id))
  const named = { landlord, reference: id, number, sending }
  return channel.deliver({ ...named, document, ...made, pages: await pagesOf(made.pdf), to, thread }, (messageId) =>
    readAsLandlord(database, landlord, (records) =>
      beginAttempt(records, { complaint: id, letter: number, sending }, messageId, new Date(now()).toISOString()),
    ),
  )
}

const causeOf: { readonly [went in Exclude<Fate['went'], 'yes'>]: FailureCause } = {
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
