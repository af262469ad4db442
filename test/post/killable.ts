// A sender in a process of its own, which dies when whoever it sends to is at a certain point.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { after } from 'node:test'

/** Call at the top of a test file. */
export function killableSender<Point extends string>() {
  let deadly: Point | null = null
  let child: ChildProcess | null = null
  after(() => child?.kill('SIGKILL'))
  return {
    isDeadly: (point: Point) => point === deadly,
    killed: async (): Promise<void> => {
      deadly = null
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
    /** Sends with these words until it ends, or is killed at the point; answers by which signal it ended. */
    sendsUntil: async (point: Point, words: readonly string[]): Promise<NodeJS.Signals | null> => {
      deadly = point
      child = spawn(process.execPath, [path.join(import.meta.dirname, 'sender.ts'), ...words], { stdio: 'inherit' })
      await once(child, 'exit')
      return child.signalCode
    },
  }
}
