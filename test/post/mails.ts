// Mails of several parts for tests, and the way that they come in without a mail server between.
import { type Deployment, surroundingsOf } from '../../src/desks.ts'
import { fileMail } from '../../src/mail-files.ts'
import { keepingOf, landMail } from '../../src/receive-mail.ts'
import { fernbank } from '../spine/app.ts'
import { sender } from './letters.ts'

export type Attached = { readonly head: readonly string[]; readonly content: Buffer | string }

const head = ({ id, subject }: Named, type: string): readonly string[] => [
  'From: Rosa Marsh <rosa@example.org>',
  'To: complaints@fernbank.example',
  `Message-ID: <${id}@example.org>`,
  `Subject: ${subject}`,
  'MIME-Version: 1.0',
  `Content-Type: ${type}`,
]

type Named = { readonly id: string; readonly subject: string }

/** A part in base64, as every mail program sends what is not text. */
const partOf = ({ head: said, content }: Attached): string =>
  [
    ...said,
    'Content-Transfer-Encoding: base64',
    '',
    ...(Buffer.from(content)
      .toString('base64')
      .match(/.{1,76}/g) ?? []),
  ].join('\r\n')

export const attached = (name: string, type: string, content: Buffer | string): Attached => ({
  head: [`Content-Type: ${type}; name="${name}"`, `Content-Disposition: attachment; filename="${name}"`],
  content,
})

export const mailWith = (named: Named, parts: readonly Attached[], words = 'See what came with it'): string =>
  [
    ...head(named, 'multipart/mixed; boundary=b'),
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    words,
    ...parts.flatMap((part) => ['--b', partOf(part)]),
    '--b--',
    '',
  ].join('\r\n')

/** A page with a picture of its own among its words. */
export const mailWithPicture = (named: Named, picture: Buffer): string =>
  [
    ...head(named, 'multipart/related; boundary=b'),
    '',
    '--b',
    'Content-Type: text/html',
    '',
    '<p>Kind regards <img src="cid:logo@x"></p>',
    '--b',
    partOf({ head: ['Content-Type: image/png; name="logo.png"', 'Content-ID: <logo@x>'], content: picture }),
    '--b--',
    '',
  ].join('\r\n')

let uid = 0

/** Kept as one that was taken from a mailbox. */
export async function keepMail(
  deployment: Deployment,
  original: string | Buffer,
  at = '2026-11-24T09:30:00Z',
): Promise<void> {
  uid += 1
  const place = { mailbox: 'rosa@test/INBOX', uidValidity: 1, uid }
  const message = { ...place, receivedAt: Date.parse(at), original: Buffer.from(original) }
  await keepingOf(deployment, 'fernbank', [sender.address]).keep(message)
}

export const landAndFile = async (deployment: Deployment): Promise<void> => {
  await landMail(deployment, fernbank, [sender.address])
  await fileMail(deployment, 'fernbank', (id) => surroundingsOf(deployment, fernbank, id))
}
