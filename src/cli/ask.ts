// Asks the person at the keyboard for a line; from a pipe it is the first line.
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

type Question = {
  readonly text: string
  /** What is typed is not shown. */
  readonly hidden: boolean
  /** What is said when they stop instead. */
  readonly stopped: string
}

export const isAtKeyboard = (): boolean => process.stdin.isTTY

/** Asks nothing where nobody is at the keyboard: the line is then read as it comes. */
export function askLine({ text, hidden, stopped }: Question): Promise<string> {
  const terminal = isAtKeyboard()
  const nowhere = new Writable({ write: (_part, _encoding, done) => done() })
  const lines = createInterface({
    input: process.stdin,
    output: hidden || !terminal ? nowhere : process.stderr,
    terminal,
  })
  if (terminal && hidden) process.stderr.write(text)
  else if (terminal) {
    lines.setPrompt(text)
    lines.prompt()
  }
  return new Promise((resolve, reject) => {
    let line = ''
    lines.once('SIGINT', () => reject(new Error(stopped)))
    lines.once('line', (typed) => {
      line = typed
      lines.close()
    })
    lines.once('close', () => {
      if (terminal && hidden) process.stderr.write('\n')
      resolve(line)
    })
  })
}
