// Shows documents as sheets and binds them, one at a time, in a process that is stopped when it takes too long.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { mostMemory, mostOrders, secondsToBind, secondsToShow } from './limits.ts'
import type { Answer, BindOrder, Order } from './process.ts'
import type { Shown } from './sheet.ts'
import type { ToShow } from './show.ts'

export type Shower = {
  readonly show: (document: ToShow) => Promise<Shown | { readonly because: string }>
  /** How many bytes it made. */
  readonly bind: (order: BindOrder) => Promise<{ readonly bound: number } | { readonly because: string }>
  readonly close: () => Promise<void>
}

const program = path.join(import.meta.dirname, 'process.ts')

/** The folder holds what is shown, and nothing else. */
export function createShower(folder: string): Shower {
  let child: ChildProcess | null = null
  /** That the process now running was given. */
  let orders = 0

  function start(): ChildProcess {
    orders = 0
    const started = fork(program, [folder], { execArgv: ['--max-old-space-size=768'], serialization: 'advanced' })
    started.on('exit', () => {
      if (child === started) child = null
    })
    return started
  }

  async function close(): Promise<void> {
    if (!child) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }

  async function ask(order: Order, seconds: number): Promise<Answer> {
    if (orders === mostOrders) await close()
    child ??= start()
    orders += 1
    const asked = child
    const { promise, resolve } = Promise.withResolvers<Answer>()
    let late = false
    const timer = setTimeout(() => {
      late = true
      asked.kill('SIGKILL')
    }, seconds * 1000)
    const ended = (_: number | null, signal: NodeJS.Signals | null) =>
      resolve({ because: late ? `It took longer than ${seconds} seconds` : whyEnded(signal) })
    asked.on('message', resolve).on('exit', ended)
    asked.send(order)
    try {
      return await promise
    } finally {
      clearTimeout(timer)
      asked.off('message', resolve).off('exit', ended)
    }
  }

  return {
    show: async (document) => {
      const answer = await ask({ show: document }, secondsToShow)
      return 'shown' in answer ? answer.shown : { because: 'because' in answer ? answer.because : noAnswer }
    },
    bind: async (order) => {
      const answer = await ask({ bind: order }, secondsToBind)
      return 'shown' in answer ? { because: noAnswer } : answer
    },
    close,
  }
}

const noAnswer = 'The process that shows it answered something else'

const whyEnded = (signal: NodeJS.Signals | null): string =>
  signal === 'SIGTERM'
    ? `It needed more than ${mostMemory / 1_000_000} MB of memory`
    : 'The process that shows it ended before it was done'
