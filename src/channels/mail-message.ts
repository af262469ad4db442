// A letter as an email: its text, the same as a page, the PDF attached, and headers by which it threads and starts no loop.
import { createHash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import { toHtml } from '#documents/to-html.ts'
import { toText } from '#documents/to-text.ts'
import type { Outgoing } from './channel.ts'
import { taggedAddress } from './tag.ts'

export type Sender = { readonly name: string; readonly address: string }

export type Mail = {
  readonly messageId: string
  readonly envelope: { readonly from: string; readonly to: readonly [string] }
  readonly raw: Buffer
}

/** The same letter asked for the same time has the same Message-ID, whoever makes it and how often. */
export function messageIdOf({ landlord, reference, number, sending }: Outgoing, { address }: Sender): string {
  const said = `${reference.toLowerCase()}.${number}.${sending}`
  const drawn = createHash('sha256').update(`${landlord}\n${said}\n${address}`).digest('hex').slice(0, 16)
  return `<${said}.${drawn}@${address.slice(address.lastIndexOf('@') + 1)}>`
}

export async function mailOf(letter: Outgoing, sender: Sender, secret: string, at: number): Promise<Mail> {
  const { landlord, reference, number, sending, document, pdf, beside, to, thread } = letter
  const messageId = messageIdOf(letter, sender)
  const composer = new MailComposer({
    from: sender,
    to: { name: document.to[0] ?? '', address: to },
    replyTo: {
      name: sender.name,
      address: taggedAddress(secret, sender.address, { landlord, reference, letter: null }),
    },
    subject: `${document.title} (${reference})`,
    date: new Date(at),
    messageId,
    ...(thread.length > 0 ? { inReplyTo: thread.at(-1), references: [...thread] } : {}),
    headers: {
      // A person wrote it, and no machine is to answer it.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'X-Loop': sender.address,
    },
    text: toText(document),
    html: toHtml(document),
    attachments: [
      { filename: `${reference}-${number}.pdf`, content: Buffer.from(pdf), contentType: 'application/pdf' },
      ...(beside ? [{ filename: `${reference}-${number}.${beside.ending}`, content: contentOf(beside.file) }] : []),
    ],
  })
  const bounces = taggedAddress(secret, sender.address, { landlord, reference, letter: { number, sending } })
  return { messageId, envelope: { from: bounces, to: [to] }, raw: await composer.compile().build() }
}

const contentOf = (file: Uint8Array | string): Buffer | string => (typeof file === 'string' ? file : Buffer.from(file))
