// The signed tag in an address that finds a complaint again, and the letter, when an answer or a bounce comes to it.
import { createHmac, timingSafeEqual } from 'node:crypto'

/** `letter` is null in an address for answers. */
export type Tagged = {
  readonly landlord: string
  readonly reference: string
  readonly letter: { readonly number: number; readonly sending: number } | null
}

/** 'complaints+c-26-7f3k2q.12.1.k3x9ab2c@fernbank.example': lower case, as servers may make it so. */
export function taggedAddress(secret: string, address: string, tagged: Tagged): string {
  const at = address.lastIndexOf('@')
  const said = saidBy(tagged)
  return `${address.slice(0, at)}+${said}.${signature(secret, tagged.landlord, said)}${address.slice(at)}`
}

const shape = /\+((c-\d{2}-[2-9a-z]{6})(?:\.(\d{1,4})\.(\d{1,3}))?)\.([0-9a-f]{16})@/i

/** What the tag in an address says; null where it has none, or one that this deployment did not sign for this landlord. */
export function readTag(secret: string, landlord: string, address: string): Tagged | null {
  const [, said = '', reference = '', number, sending, signed = ''] = shape.exec(address) ?? []
  const expected = Buffer.from(signature(secret, landlord, said.toLowerCase()))
  const found = Buffer.from(signed.toLowerCase())
  if (said === '' || found.length !== expected.length || !timingSafeEqual(found, expected)) return null
  const letter = number && sending ? { number: Number(number), sending: Number(sending) } : null
  return { landlord, reference: reference.toUpperCase(), letter }
}

const saidBy = ({ reference, letter }: Tagged): string =>
  `${reference.toLowerCase()}${letter ? `.${letter.number}.${letter.sending}` : ''}`

const signature = (secret: string, landlord: string, said: string): string =>
  createHmac('sha256', secret).update(`mail\n${landlord}\n${said}`).digest('hex').slice(0, 16)
