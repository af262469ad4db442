// By which channels each landlord's letters leave, as the settings say: Notify before a mail server, and paper for the rest.
import type { Channels } from '#channels/channel.ts'
import { createNotify } from '#channels/notify.ts'
import { createPrintTray } from '#channels/print.ts'
import { createSmtp } from '#channels/smtp.ts'
import { createTextTray } from '#channels/text-message.ts'
import type { Profile } from '#core/landlord/profile.ts'
import type { MailSettings } from './mail-settings.ts'
import type { NotifySettings } from './notify-settings.ts'

export type CarryingSettings = {
  readonly landlords: readonly Profile[]
  readonly now: () => number
  readonly secret: string
  /** The folder that printed letters go to. */
  readonly outbox: string
  /** Left out, no mail is sent or fetched. */
  readonly mail?: MailSettings
  /** Left out, nothing goes by GOV.UK Notify. */
  readonly notify?: NotifySettings
}

/** Builds each channel once, and answers with those of a landlord. */
export function createChannels(settings: CarryingSettings): (landlord: string) => Channels {
  const { outbox, notify, now } = settings
  const print = createPrintTray(outbox)
  const text = createTextTray(outbox)
  const email = smtpOf(settings)
  const accounts = [...(notify?.accounts ?? [])].map(
    ([landlord, account]) => [landlord, createNotify(account, now, notify?.url ?? undefined)] as const,
  )
  const byNotify = new Map(accounts)
  return (landlord) => ({ print, text, ...(email && { email }), ...byNotify.get(landlord) })
}

function smtpOf({ mail, landlords, secret, now }: CarryingSettings): Channels['email'] | null {
  if (!mail?.smtp) return null
  const senderOf = (landlord: string) => {
    const [address, profile] = [mail.from.get(landlord), landlords.find(({ id }) => id === landlord)]
    return address && profile ? { name: profile.name, address } : null
  }
  return createSmtp({ url: mail.smtp, senderOf, secret, now })
}
