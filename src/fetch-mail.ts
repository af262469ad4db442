// Fetches each landlord's mail every half minute, lands it, and makes files of what is attached.
import { takeMail } from '#channels/mailbox.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { againAndAgain } from './again-and-again.ts'
import { type Deployment, surroundingsOf } from './desks.ts'
import { fileMail } from './mail-files.ts'
import type { MailSettings } from './mail-settings.ts'
import { keepingOf, landMail } from './receive-mail.ts'

/** Takes what is new in a landlord's mailbox, and lands it with whatever an earlier round had only kept. */
export async function fetchMail(
  deployment: Deployment,
  landlord: Profile,
  { mailboxes, from }: Pick<MailSettings, 'mailboxes' | 'from'>,
): Promise<void> {
  const [mailbox, address] = [mailboxes.get(landlord.id), from.get(landlord.id)]
  if (!mailbox) return
  const ours = address ? [address] : []
  try {
    await takeMail(mailbox, keepingOf(deployment, landlord.id, ours))
  } finally {
    // What was kept before the line broke lands all the same, and has its files whatever did not land.
    try {
      await landMail(deployment, landlord, ours)
    } finally {
      await fileMail(deployment, landlord.id, (id) => surroundingsOf(deployment, landlord, id))
    }
  }
}

const halfAMinute = 30_000

/** One landlord's server that does not answer keeps no other's mail waiting. Returns how to stop. */
export function fetchMailAgainAndAgain(
  deployment: Deployment,
  landlords: readonly Profile[],
  mail: MailSettings,
  onError: (error: Error) => void,
): () => Promise<void> {
  const stops = landlords
    .filter(({ id }) => mail.mailboxes.has(id))
    .map((landlord) => againAndAgain(() => fetchMail(deployment, landlord, mail), halfAMinute, onError))
  return async () => void (await Promise.all(stops.map((stop) => stop())))
}
