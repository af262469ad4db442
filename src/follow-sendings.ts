// Asks whoever carries our letters, every two minutes, what became of them: one that failed is somebody's task at once.
import type { Channel, Channels } from '#channels/channel.ts'
import { dayInLondon } from '#core/calendar/dates.ts'
import { recourseItself } from '#core/complaint/complaint.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { type KeptCase, readCase } from '#store/case.ts'
import { readAsLandlord } from '#store/database.ts'
import { noteAsked, type OpenAttempt, readOpenAttempts } from '#store/letter-attempts.ts'
import { againAndAgain } from './again-and-again.ts'
import { toldIn } from './deliver.ts'
import { type Deployment, surroundingsOf } from './desks.ts'
import { handleWhateverVersion } from './handle.ts'

/** GOV.UK Notify keeps seven days of statuses unless a service asks for other. */
const rememberedFor = 7 * 24 * 60 * 60_000

export async function followSendings(deployment: Deployment, landlord: Profile, channels: Channels): Promise<void> {
  const { database, now } = deployment
  const since = new Date(now() - rememberedFor).toISOString()
  const open = await readAsLandlord(database, landlord.id, (records) => readOpenAttempts(records, since))
  for (const attempt of open) await follow(deployment, landlord, channels, attempt)
}

async function follow(
  deployment: Deployment,
  landlord: Profile,
  channels: Channels,
  attempt: OpenAttempt,
): Promise<void> {
  const { database, now } = deployment
  const { complaint: id, letter: number, sending, beganAt } = attempt
  const kept = await readAsLandlord(database, landlord.id, (records) => readCase(records, id))
  const channel = kept && carrierOf(kept, attempt, channels)
  // One without an end is its own job's to ask about.
  if (!kept || !channel?.ask) return
  const fate = await channel.ask({ landlord: landlord.id, reference: id, number, sending }, beganAt)
  if (fate.went === 'no') {
    const told = { letter: number, sending, by: channel.name, on: dayInLondon(now()), reason: fate.reason }
    const failed = { ...told, cause: 'sent back' } as const
    const command: ComplaintCommand =
      attempt.what === 'text'
        ? { type: 'ReportTextNotSent', ...failed }
        : { type: 'ReportLetterNotDelivered', ...failed, told: toldIn(kept, number) }
    const surroundings = () => surroundingsOf(deployment, landlord, id)
    await handleWhateverVersion(deployment, landlord.id, id, command, { by: recourseItself, surroundings })
  }
  const settled = fate.went === 'no' || (fate.went === 'yes' && fate.settled === true)
  const at = new Date(now()).toISOString()
  await readAsLandlord(database, landlord.id, (records) => noteAsked(records, attempt, at, settled))
  // Where it cannot be asked, it is left in peace until the next round.
  if (fate.went === 'not known') throw new Error(`${id}: ${fate.reason}`)
}

/** The channel that the record says it went by; null where nothing is recorded of its end, or it failed. */
function carrierOf(
  { events }: KeptCase,
  { letter, what }: OpenAttempt,
  { post, email, text }: Channels,
): Pick<Channel, 'name' | 'ask'> | null {
  const [went, failed] = what === 'text' ? ['TextSent', 'TextNotSent'] : ['LetterDelivered', 'LetterNotDelivered']
  const last = events
    .map(({ event }) => event)
    .findLast((event) => 'letter' in event && event.letter === letter && [went, failed].includes(event.type))
  if (last?.type !== 'LetterDelivered' && last?.type !== 'TextSent') return null
  return [post, email, text].find((one) => one?.name === last.by) ?? null
}

const twoMinutes = 120_000

/** One landlord's carrier that does not answer keeps no other's waiting. Returns how to stop. */
export function followSendingsAgainAndAgain(
  deployment: Deployment,
  landlords: readonly Profile[],
  channelsOf: (landlord: string) => Channels,
  onError: (error: Error) => void,
): () => Promise<void> {
  const stops = landlords.map((landlord) =>
    againAndAgain(() => followSendings(deployment, landlord, channelsOf(landlord.id)), twoMinutes, onError),
  )
  return async () => void (await Promise.all(stops.map((stop) => stop())))
}
