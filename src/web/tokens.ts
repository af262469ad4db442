// Tokens: what a browser holds to be known by, and what each form holds to show that it came from one of our pages.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 bits at random, as a cookie can carry them. */
export const newToken = (): string => randomBytes(32).toString('base64url')

const formSecretOf = (token: string): Buffer => createHash('sha256').update(`form:${token}`).digest()

/**
 * The token that a form carries, from the browser's own. It is masked anew on every page, so that compressing the page
 * tells nobody anything about it (the BREACH attack).
 */
export function formToken(token: string): string {
  const mask = randomBytes(32)
  return Buffer.concat([mask, xor(formSecretOf(token), mask)]).toString('base64url')
}

/** Whether a form's token belongs to the browser's; it takes as long whatever is wrong. */
export function isFormToken(given: string, token: string): boolean {
  const bytes = Buffer.from(given, 'base64url')
  const whole = bytes.length === 64 ? bytes : Buffer.alloc(64)
  return sameBytes(xor(whole.subarray(32), whole.subarray(0, 32)), formSecretOf(token))
}

/** Whether two texts are the same, in a time that does not depend on where they differ. */
export const sameText = (one: string, other: string): boolean =>
  sameBytes(createHash('sha256').update(one).digest(), createHash('sha256').update(other).digest())

const sameBytes = (one: Buffer, other: Buffer): boolean => one.length === other.length && timingSafeEqual(one, other)

const xor = (one: Buffer, other: Buffer): Buffer => Buffer.from(one.map((byte, place) => byte ^ (other[place] ?? 0)))
