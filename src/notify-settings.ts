// The settings of GOV.UK Notify: each landlord's key, and what is sent by it. None of them: nothing is.
import { z } from 'zod'
import { type NotifyAccount, postages } from '#channels/notify.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { byLandlord } from './by-landlord.ts'

export type NotifySettings = {
  /** Null for Notify itself. */
  readonly url: string | null
  readonly accounts: ReadonlyMap<string, NotifyAccount>
}

type Environment = { readonly [name: string]: string | undefined }

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const key = z.string().regex(new RegExp(`^.+-${uuid}-${uuid}$`, 'i'))
const template = z.string().regex(new RegExp(`^${uuid}$`, 'i'))
/** A key crosses no network in the clear. */
const url = z.union([z.url({ protocol: /^https$/ }), z.url({ hostname: /^(localhost|127(\.\d{1,3}){3})$/ })])

/** Null where it is not asked for; or every fault. A key is in no fault. */
export function readNotifySettings(
  environment: Environment,
): { readonly notify: NotifySettings | null } | { readonly faults: readonly string[] } {
  const at = environment.RECOURSE_NOTIFY_URL || null
  const keys = new Map(byLandlord(environment.RECOURSE_NOTIFY_KEY))
  const letters = new Map(byLandlord(environment.RECOURSE_NOTIFY_LETTERS))
  const emails = new Map(byLandlord(environment.RECOURSE_NOTIFY_EMAIL))
  const texts = new Map(byLandlord(environment.RECOURSE_NOTIFY_TEXT))
  const used = new Set([...letters.keys(), ...emails.keys(), ...texts.keys()])
  const faults = [
    ...(at && !url.safeParse(at).success ? ['notify url: RECOURSE_NOTIFY_URL is not an https: address'] : []),
    ...wrong(keys, key).map((id) => `notify key: “${id}” in RECOURSE_NOTIFY_KEY is not like fernbank=NAME-UUID-UUID`),
    ...[...letters].flatMap(([id, postage]) =>
      isPostage(postage) ? [] : [`notify letters: “${id}” in RECOURSE_NOTIFY_LETTERS is not first, second or economy`],
    ),
    ...wrong(emails, template).map((id) => `notify email: “${id}” in RECOURSE_NOTIFY_EMAIL is not a template’s id`),
    ...wrong(texts, template).map((id) => `notify text: “${id}” in RECOURSE_NOTIFY_TEXT is not a template’s id`),
    ...[...used].filter((id) => !keys.has(id)).map((id) => `notify key: “${id}” has none in RECOURSE_NOTIFY_KEY`),
    ...[...keys.keys()]
      .filter((id) => !used.has(id))
      .map((id) => `notify key: “${id}” sends nothing: add RECOURSE_NOTIFY_LETTERS, _EMAIL or _TEXT`),
  ]
  if (faults.length > 0) return { faults }
  if (keys.size === 0) return { notify: null }
  const account = (id: string, itsKey: string): NotifyAccount => ({
    key: itsKey,
    letters: postages.find((one) => one === letters.get(id)) ?? null,
    email: emails.get(id) ?? null,
    text: texts.get(id) ?? null,
  })
  return { notify: { url: at, accounts: new Map([...keys].map(([id, itsKey]) => [id, account(id, itsKey)])) } }
}

const isPostage = (word: string): boolean => postages.some((one) => one === word)

const wrong = (given: ReadonlyMap<string, string>, shape: z.ZodType): readonly string[] =>
  [...given].filter(([, value]) => !shape.safeParse(value).success).map(([id]) => id)

/** What was given for nobody. */
export const notifyStrangers = (notify: NotifySettings | undefined, landlords: readonly Profile[]): readonly string[] =>
  [...(notify?.accounts.keys() ?? [])]
    .filter((named) => !landlords.some(({ id }) => id === named))
    .map((named) => `notify key: there is no landlord “${named}”`)
