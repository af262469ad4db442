// The settings of mail: the server that sends it, and each landlord's address and mailbox. None of them: all is printed.
import { z } from 'zod'
import type { Profile } from '#core/landlord/profile.ts'
import { byLandlord } from './by-landlord.ts'

export type MailSettings = {
  /** Null where mail only comes in. */
  readonly smtp: string | null
  /** The address that each landlord writes from; one that has none is printed. */
  readonly from: ReadonlyMap<string, string>
  /** Where each landlord's mail is fetched. */
  readonly mailboxes: ReadonlyMap<string, string>
}

type Environment = { readonly [name: string]: string | undefined }

const smtpUrl = z.url({ protocol: /^smtps?$/ })
const imapUrl = z.url({ protocol: /^imaps?$/ })
const address = z.email()

const like = {
  smtp: 'smtp: RECOURSE_SMTP is not an smtp: or smtps: address such as smtp://user:password@mail.example:587',
  from: 'in RECOURSE_MAIL_FROM is not like fernbank=complaints@fernbank.example',
  imap: 'in RECOURSE_IMAP is not like fernbank=imaps://user:password@mail.example/INBOX',
}

/** Null where mail is not asked for; or every fault. A password is in no fault. */
export function readMailSettings(
  environment: Environment,
): { readonly mail: MailSettings | null } | { readonly faults: readonly string[] } {
  const smtp = environment.RECOURSE_SMTP || null
  const from = byLandlord(environment.RECOURSE_MAIL_FROM)
  const mailboxes = byLandlord(environment.RECOURSE_IMAP)
  const faults = [
    ...(smtp && !smtpUrl.safeParse(smtp).success ? [like.smtp] : []),
    ...from.filter(([, one]) => !address.safeParse(one).success).map(([id]) => `mail from: “${id}” ${like.from}`),
    ...mailboxes.filter(([, one]) => !imapUrl.safeParse(one).success).map(([id]) => `mailbox: “${id}” ${like.imap}`),
    ...(smtp && from.length === 0 ? ['mail from: RECOURSE_SMTP needs RECOURSE_MAIL_FROM, an address a landlord'] : []),
    ...(!smtp && mailboxes.length === 0 && from.length > 0
      ? ['smtp: RECOURSE_MAIL_FROM needs RECOURSE_SMTP, the server that sends']
      : []),
  ]
  if (faults.length > 0) return { faults }
  const asked = smtp !== null || mailboxes.length > 0
  return { mail: asked ? { smtp, from: new Map(from), mailboxes: new Map(mailboxes) } : null }
}

/** What was given for nobody. */
export function strangersIn(mail: MailSettings | undefined, landlords: readonly Profile[]): readonly string[] {
  const isThere = (named: string) => landlords.some(({ id }) => id === named)
  return [
    ...[...(mail?.from.keys() ?? [])].map((named) => ({ named, what: 'mail from' })),
    ...[...(mail?.mailboxes.keys() ?? [])].map((named) => ({ named, what: 'mailbox' })),
  ]
    .filter(({ named }) => !isThere(named))
    .map(({ named, what }) => `${what}: there is no landlord “${named}”`)
}
