// Passwords are kept as argon2id hashes, in the usual written form, so that the cost can rise without a migration.
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

type Cost = { readonly memory: number; readonly passes: number; readonly parallelism: number }

/** 19 MiB and two passes: OWASP's first choice for argon2id. */
const cost: Cost = { memory: 19_456, passes: 2, parallelism: 1 }

const derive = promisify(argon2)

async function keyOf(password: string, salt: Buffer, { memory, passes, parallelism }: Cost): Promise<Buffer> {
  const message = password.normalize('NFC')
  return derive('argon2id', { message, nonce: salt, tagLength: 32, memory, passes, parallelism })
}

/** '$argon2id$v=19$m=19456,t=2,p=1$salt$key'. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await keyOf(password, salt, cost)
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${unpadded(salt)}$${unpadded(key)}`
}

const written = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]{43})$/

/** Whether this is the password. With no hash (no such account) it takes as long, and the answer is no. */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const parts = written.exec(hash ?? nobodys)
  if (!parts) throw new Error('a password hash is not in the form that passwords.ts writes')
  const [, memory, passes, parallelism, salt = '', key = ''] = parts
  const given = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  const same = timingSafeEqual(await keyOf(password, Buffer.from(salt, 'base64'), given), Buffer.from(key, 'base64'))
  return same && hash !== null
}

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '')

const nobodys = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`
