// A process of its own for each contender, so that its CPU and memory are its own: one question at a time, by name.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { z } from 'zod'

export type Contender = {
  readonly ask: <Answer>(shape: z.ZodType<Answer>, what: string, given?: unknown) => Promise<Answer>
  readonly stop: () => Promise<void>
}

/** `given` reaches the process as its first argument, as JSON. */
export function startContender(file: string, given: unknown): Contender {
  const child = fork(new URL(file, import.meta.url), [JSON.stringify(given)], { serialization: 'advanced' })
  let settle: ((answer: unknown) => void) | undefined
  let fail: ((error: Error) => void) | undefined
  child.on('message', (answer) => settle?.(answer))
  child.on('exit', () => fail?.(new Error(`${file} ended before it answered`)))
  return {
    ask: async (shape, what, given) => {
      const { promise, resolve, reject } = Promise.withResolvers<unknown>()
      settle = resolve
      fail = reject
      child.send({ what, given })
      return shape.parse(await promise)
    },
    stop: async () => {
      if (!child.connected) return
      child.send({ what: 'stop' })
      await once(child, 'exit')
    },
  }
}

/** In the process: answers each question by its name; asked to stop, it closes and lets the process end. */
export function answerQuestions(
  answers: Readonly<Record<string, (given: unknown) => Promise<unknown>>>,
  close: () => Promise<void>,
): void {
  process.on('message', async ({ what, given }: { what: string; given: unknown }) => {
    if (what === 'stop') {
      await close()
      process.exit(0)
    }
    const answer = answers[what]
    if (!answer) throw new Error(`nobody answers ${what} here`)
    process.send?.(await answer(given))
  })
}

/** In milliseconds, since the process began. */
export const cpuSpent = async (): Promise<number> => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The most memory that this process has held, in bytes. */
export const peakMemory = async (): Promise<number> => process.resourceUsage().maxRSS * 1024

/** What several at once got done, as a process tells it. */
export const doneShape = z.object({ perSecond: z.number(), p50: z.number(), p99: z.number(), cpu: z.number() })
