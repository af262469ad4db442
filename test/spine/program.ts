// The program as a process of its own, as npm start runs it: what it says, and how it ends.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { after } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'

const running = new Set<ChildProcess>()
after(() => {
  for (const child of running) child.kill('SIGKILL')
})

export type Program = {
  readonly kill: (signal: NodeJS.Signals) => void
  /** Everything it has said so far, faults included. */
  readonly said: () => string
  /** Its exit code, or null when it was killed. */
  readonly ended: Promise<number | null>
}

export function startProgram(words: readonly string[], environment: NodeJS.ProcessEnv = {}): Program {
  const program = path.resolve(import.meta.dirname, '../../src/main.ts')
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...process.env, DATABASE_URL: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      said += part
    })
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { kill: (signal) => void child.kill(signal), said: () => said, ended }
}

/** Looks again and again, for two minutes at most. */
export async function until(what: string, seen: () => boolean | Promise<boolean>, said: () => string): Promise<void> {
  for (const began = Date.now(); !(await seen()); await wait(10)) {
    assert(Date.now() - began < 120_000, `${what} within two minutes; the program said:\n${said()}`)
  }
}
