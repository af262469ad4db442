// The settings of mail: the server that sends it, and the address of each landlord it is sent from. None of them: all is printed.
import { z } from 'zod'
import type { Profile } from '#core/landlord/profile.ts'

export type MailSettings = {
  readonly smtp: string
  /** The address that each landlord writes from; one that has none is printed. */
  readonly from: ReadonlyMap<string, string>
}

type Environment = { readonly [name: string]: string | undefined }

const smtpUrl = z.url({
  protocol: /^smtps?$/,
  error: 'RECOURSE_SMTP is not an smtp: or smtps: address such as smtp://user:password@mail.example:587',
})
const address = z.email()

/** Null where mail is not asked for; or every fault. */
export function readMailSettings(
  environment: Environment,
): { readonly mail: MailSettings | null } | { readonly faults: readonly string[] } {
  const smtp = environment.RECOURSE_SMTP || undefined
  const listed = (environment.RECOURSE_MAIL_FROM ?? '').split(/[\s,]+/).filter((one) => one !== '')
  const from = listed.map((one) => ({ one, landlord: one.split('=')[0] ?? '', address: one.split('=')[1] ?? '' }))
  const read = smtpUrl.safeParse(smtp)
  const faults = [
    ...(smtp && !read.success ? read.error.issues.map(({ message }) => `smtp: ${message}`) : []),
    ...from
      .filter((one) => !address.safeParse(one.address).success)
      .map(({ one }) => `mail from: “${one}” in RECOURSE_MAIL_FROM is not like fernbank=complaints@fernbank.example`),
    ...(smtp && from.length === 0 ? ['mail from: RECOURSE_SMTP needs RECOURSE_MAIL_FROM, an address a landlord'] : []),
    ...(!smtp && from.length > 0 ? ['smtp: RECOURSE_MAIL_FROM needs RECOURSE_SMTP, the server that sends'] : []),
  ]
  if (faults.length > 0) return { faults }
  return { mail: smtp ? { smtp, from: new Map(from.map((one) => [one.landlord, one.address])) } : null }
}

/** The addresses that were given for nobody. */
export const strangersIn = (mail: MailSettings | undefined, landlords: readonly Profile[]): readonly string[] =>
  [...(mail?.from.keys() ?? [])]
    .filter((named) => !landlords.some(({ id }) => id === named))
    .map((named) => `mail from: there is no landlord “${named}”`)
