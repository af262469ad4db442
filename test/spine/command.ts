// Runs the recourse command as people do, and answers with what it printed and how it ended.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import type { TestConnection } from '../postgres.ts'

export type Ended = { readonly exit: number | null; readonly said: string; readonly complained: string }

/** `typed` is what it reads from its standard input. */
export async function recourse(
  words: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  typed = '',
): Promise<Ended> {
  const program = path.resolve(import.meta.dirname, '../../src/command-line.ts')
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...process.env, DATABASE_URL: '', RECOURSE_DATA: '', ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.end(typed)
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { exit: await ended, said, complained }
}

/** The connection as an address, as DATABASE_URL has it. */
export function addressOf({ host, port, user, password, database }: TestConnection): string {
  const place = new URL(`postgresql://localhost/${database}`)
  for (const [name, value] of Object.entries({ host, port: String(port), user, password })) {
    if (value !== undefined) place.searchParams.set(name, value)
  }
  return place.href
}
