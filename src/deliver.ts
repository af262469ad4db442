// Delivers a letter: sets it in the resident's own format, hands it to the channel, and records that it has gone.
import assert from 'node:assert/strict'
import type { Channel } from '#channels/channel.ts'
import { dayInLondon } from '#core/calendar/dates.ts'
import { recourseItself } from '#core/complaint/complaint.ts'
import { replay } from '#core/complaint/procedure.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { readCase } from '#store/case.ts'
import { readAsLandlord } from '#store/database.ts'
import type { Delivery } from '#store/jobs.ts'
import { type Deployment, surroundingsOf } from './desks.ts'
import { eventsOf, handleWhateverVersion } from './handle.ts'
import { inFormat } from './in-format.ts'

/** Asked twice for one letter, it sends it once: what has gone is on the record, and a channel knows a letter it has. */
export async function deliver(
  deployment: Deployment,
  landlord: Profile,
  channel: Channel,
  { complaint: id, letter: number }: Delivery,
): Promise<void> {
  const kept = await readAsLandlord(deployment.database, landlord.id, (records) => readCase(records, id))
  const letter = kept?.letters.find((one) => one.number === number)
  assert(kept && letter, `letter ${number} of ${id} was kept with its job`)
  if (letter.deliveredAt) return
  const complaint = replay(eventsOf(kept.events))
  assert(complaint, 'a complaint that has a letter has events')
  const { document } = letter
  const made = await inFormat(deployment.typesetter, document, complaint.resident.letterFormat)
  await channel.deliver({ landlord: landlord.id, reference: id, number, document, ...made })
  const on = dayInLondon(deployment.now())
  const command = { type: 'ReportLetterDelivered', letter: number, by: channel.name, on } as const
  const surroundings = () => surroundingsOf(deployment, landlord, id)
  await handleWhateverVersion(deployment, landlord.id, id, command, { by: recourseItself, surroundings })
}
