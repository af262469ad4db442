// One typesetting thread: started when made, stopped for good when a document takes too long or breaks it.
import { Worker } from 'node:worker_threads'
import type { Made } from './to-pdf.ts'
import type { Answer, Order } from './worker.ts'

export type Thread = {
  /** Sets one document; the next may be given when this one is done. */
  set(order: Order): Promise<Made>
  isRunning(): boolean
  stop(because: string): Promise<void>
}

type Settled = Exclude<Answer, { begun: true }>

/** A thread loads its fonts before its first document; on a busy machine that may take seconds. */
const startLimit = 60_000

export function startThread(timeLimit: number): Thread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    // What the compiler holds is given back when its small handles are collected; a small nursery collects them often.
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 2 },
    execArgv: [],
  })
  let running = true
  let settle: (answer: Settled) => void = () => {}
  let begin = () => {}

  function ended(because: string): void {
    running = false
    settle({ because })
  }
  // A call into the compiler cannot be broken off: the thread ends when that call returns; no document waits for it.
  async function stop(because: string): Promise<void> {
    ended(because)
    await worker.terminate()
  }
  worker.on('message', (answer: Answer) => ('begun' in answer ? begin() : settle(answer)))
  worker.on('error', (error) => ended(error instanceof Error ? error.message : String(error)))
  worker.on('exit', () => ended('The typesetting thread ended before the document was set'))

  return {
    isRunning: () => running,
    stop,
    set: async (order) => {
      const { promise, resolve } = Promise.withResolvers<Settled>()
      settle = resolve
      const tooLong = `The document took longer than ${timeLimit / 1000} seconds to typeset`
      let timer = setTimeout(() => void stop('The typesetting thread did not start'), startLimit)
      begin = () => {
        clearTimeout(timer)
        timer = setTimeout(() => void stop(tooLong), timeLimit)
      }
      worker.ref()
      worker.postMessage(order)
      const answer = await promise
      clearTimeout(timer)
      // A thread with nothing to do keeps no program alive.
      worker.unref()
      if ('because' in answer) throw new Error(answer.because)
      return answer
    },
  }
}
