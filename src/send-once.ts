// Sends something by a channel once, however often it is asked to: what was begun is asked about before it is begun again.
import type { Channel, Fate, Named } from '#channels/channel.ts'
import { complaintId } from '#core/complaint/complaint.ts'
import { type Database, readAsLandlord } from '#store/database.ts'
import { beganAtOf, beginAttempt, forgetAttempt } from '#store/letter-attempts.ts'

/** After so many tries in vain a person is told; the last of them is about eight minutes after the first. */
const mostTries = 5

export type Sending<What> = {
  readonly channel: Channel<What>
  readonly named: Named
  readonly what: 'letter' | 'text'
  readonly make: () => Promise<What>
  /** How often this job was tried before. */
  readonly tried: number
}

type House = { readonly database: Database; readonly now: () => number }

/** Throws where it is worth another try: nothing of it went, or its carrier may yet say whether it did. */
export async function sendOnce<What>(house: House, sending: Sending<What>): Promise<Fate> {
  const { channel, named, what, tried } = sending
  const fate = await fateOf(house, sending)
  if (fate.went === 'later') await inStore(house, named, (records) => forgetAttempt(records, attemptOf(named, what)))
  const mayBeAsked = fate.went === 'not known' && channel.ask !== undefined
  if ((fate.went === 'later' || mayBeAsked) && tried + 1 < mostTries) {
    throw new Error(`${what} ${named.number} of ${named.reference}: ${fate.reason}`)
  }
  return fate
}

async function fateOf<What>(house: House, { channel, named, what, make, tried }: Sending<What>): Promise<Fate> {
  const attempt = attemptOf(named, what)
  const beganAt = await inStore(house, named, (records) => beganAtOf(records, attempt))
  if (beganAt !== null) {
    if (!channel.ask) return brokenOff
    const told = await channel.ask(named, beganAt)
    if (told.went !== 'later') return told
    await inStore(house, named, (records) => forgetAttempt(records, attempt))
  }
  let begun = false
  const begin = async (messageId: string) => {
    begun = true
    const at = new Date(house.now()).toISOString()
    await inStore(house, named, (records) => beginAttempt(records, attempt, messageId, at))
  }
  try {
    return await channel.deliver(await make(), begin)
  } catch (error) {
    // It may pass: a full disk, a folder that is not there. What was begun is asked about by the next try.
    if (begun || tried + 1 < mostTries) throw error
    const said = error instanceof Error ? error.message : String(error)
    return { went: 'no', reason: `It could not be made ready: ${said}` }
  }
}

const brokenOff: Fate = {
  went: 'not known',
  reason: 'The program stopped while it was sending this letter. Look whether the mail server has it.',
}

const attemptOf = ({ reference, number, sending }: Named, what: 'letter' | 'text') =>
  ({ complaint: complaintId(reference), letter: number, sending, what }) as const

const inStore = <Result>(
  { database }: House,
  { landlord }: Named,
  work: Parameters<typeof readAsLandlord<Result>>[2],
): Promise<Result> => readAsLandlord(database, landlord, work)
