// GOV.UK Notify, for councils: our letters as they are, emails and texts by a template, each under a reference of its own.
import { setTimeout } from 'node:timers/promises'
import { NotifyClient } from 'notifications-node-client'
import { toText } from '#documents/to-text.ts'
import type { AsMade, Channel, Fate, Named, Outgoing, TextMessage } from './channel.ts'
import { fateOfError, fateOfStatus, noAnswer } from './notify-answers.ts'
import { whyNotPosted } from './notify-letter.ts'
import { asNotifyMarkdown } from './notify-markdown.ts'

export const postages = ['first', 'second', 'economy'] as const

/** One landlord's service at Notify. What is null there is not sent by it. */
export type NotifyAccount = {
  readonly key: string
  readonly letters: (typeof postages)[number] | null
  /** The ids of its templates. */
  readonly email: string | null
  readonly text: string | null
}

export type NotifyChannels = {
  readonly post?: Channel
  readonly email?: Channel
  readonly text?: Channel<TextMessage>
}

type Kind = 'letter' | 'email' | 'sms'

/** `url` is left out for Notify itself. */
export function createNotify(account: NotifyAccount, now: () => number, url?: string): NotifyChannels {
  const client = url ? new NotifyClient(url, account.key) : new NotifyClient(account.key)
  const { letters, email, text } = account
  return {
    ...(letters && { post: postOf(client, letters, now) }),
    ...(email && { email: emailOf(client, email, now) }),
    ...(text && { text: textOf(client, text, now) }),
  }
}

const minute = 60_000

/** Without a name or an address in it, as Notify asks; a text beside a letter has its own. */
export const notifyReference = ({ landlord, reference, number, sending }: Named, kind: Kind): string =>
  `${landlord}.${reference.toLowerCase()}.${number}.${sending}${kind === 'sms' ? '.text' : ''}`

const postOf = (client: NotifyClient, postage: (typeof postages)[number], now: () => number): Channel => ({
  name: 'GOV.UK Notify post',
  whyNot: whyNotPosted,
  async deliver(letter, begin) {
    const because = whyNotPosted(letter)
    if (because) return { went: 'no', reason: because }
    const reference = notifyReference(letter, 'letter')
    await begin(reference)
    return taken(() => client.sendPrecompiledLetter(reference, Buffer.from(letter.pdf), postage))
  },
  ask: (named, beganAt) => asked(client, 'letter', named, now() - beganAt),
})

const emailOf = (client: NotifyClient, template: string, now: () => number): Channel => ({
  name: 'GOV.UK Notify email',
  whyNot: whyNotLinked,
  async deliver(letter, begin) {
    const reference = notifyReference(letter, 'email')
    const because = whyNotLinked(letter)
    if (because) return { went: 'no', reason: because }
    await begin(reference)
    const personalisation = {
      subject: `${letter.document.title} (${letter.reference})`,
      letter: asNotifyMarkdown(toText(letter.document)),
      link_to_file: linkTo(client, letter),
    }
    return taken(() => client.sendEmail(template, letter.to, { personalisation, reference }))
  },
  ask: (named, beganAt) => asked(client, 'email', named, now() - beganAt),
})

/** The file waits 26 weeks behind its link, for whoever knows the address it was sent to. */
function linkTo(client: NotifyClient, { pdf, reference, number }: Outgoing) {
  return client.prepareUpload(Buffer.from(pdf), { filename: `${reference}-${number}.pdf` })
}

const longestLinked = 2_000_000

const whyNotLinked = ({ pdf }: AsMade): string | null =>
  pdf.length < longestLinked ? null : 'The letter is 2 MB or more: GOV.UK Notify takes no file as long as that'

const textOf = (client: NotifyClient, template: string, now: () => number): Channel<TextMessage> => ({
  name: 'GOV.UK Notify text',
  async deliver(message, begin) {
    const reference = notifyReference(message, 'sms')
    await begin(reference)
    return taken(() => client.sendSms(template, message.to, { personalisation: { message: message.words }, reference }))
  },
  ask: (named, beganAt) => asked(client, 'sms', named, now() - beganAt),
})

async function taken(send: () => Promise<{ readonly data: { readonly id: string } }>): Promise<Fate> {
  try {
    return { went: 'yes', answer: (await inTime(send())).data.id }
  } catch (error) {
    return fateOfError(error)
  }
}

/** The client waits for ever. What comes after our patience is found by asking. */
async function inTime<Answer>(work: Promise<Answer>): Promise<Answer> {
  const clock = new AbortController()
  const { signal } = clock
  const late = setTimeout(minute / 2, null, { signal, ref: false }).then(() => Promise.reject(noAnswer()))
  try {
    return await Promise.race([work, late])
  } finally {
    late.catch(() => undefined)
    clock.abort()
  }
}

/** A call that broke off may still be at work there; and what is older than its retention is forgotten. */
const settledAfter = minute
const rememberedFor = 6 * 24 * 60 * minute

async function asked(client: NotifyClient, kind: Kind, named: Named, age: number): Promise<Fate> {
  const reference = notifyReference(named, kind)
  try {
    const { data } = await inTime(client.getNotifications(kind, undefined, reference))
    // One that failed does not hide one that arrived.
    const fates = data.notifications.map(({ id, status }) => fateOfStatus(id, status))
    const best = fates.find(({ went }) => went === 'yes') ?? fates[0]
    if (best) return best
  } catch (error) {
    return { went: 'not known', reason: because(fateOfError(error)) }
  }
  if (age < settledAfter) return { went: 'not known', reason: `GOV.UK Notify does not have ${reference} yet` }
  if (age > rememberedFor) {
    return {
      went: 'not known',
      reason: `GOV.UK Notify no longer says whether it had ${reference}. Look in its dashboard.`,
    }
  }
  return { went: 'later', reason: `GOV.UK Notify does not have ${reference}` }
}

const because = (fate: Fate): string => (fate.went === 'yes' ? fate.answer : fate.reason)
