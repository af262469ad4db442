// Runs one program to its end: signals go in, its exit code comes out.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './install.mjs'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
const patience = 2_000

function ended(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (exit, signal) => resolve(exit ?? 128 + (constants.signals[signal] ?? 0)))
  })
}

async function whileForwarding(child, forward) {
  for (const signal of signals) process.on(signal, forward)
  const exit = await ended(child)
  for (const signal of signals) process.off(signal, forward)
  return exit
}

/** For a command that ends by itself. */
export function run(program, args, { env = {}, cwd = root } = {}) {
  const child = spawn(program, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } })
  return whileForwarding(child, (signal) => child.kill(signal))
}

/**
 * For a server that stops cleanly when told, once. Ctrl-C reaches this process twice, from the terminal and from npm,
 * so the server has a process group of its own and is told by us alone; should we be killed, the pipe tells it.
 */
export function runServer(program, args) {
  const preload = pathToFileURL(path.join(root, 'bin', 'stop-with-parent.mjs')).href
  const child = spawn(program, ['--import', preload, ...args], {
    cwd: root,
    detached: true,
    stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
    env: { ...process.env, RECOURSE_PARENT: String(process.pid) },
  })
  let toldAt
  return whileForwarding(child, (signal) => {
    if (toldAt === undefined) {
      toldAt = Date.now()
      child.kill(signal)
    } else if (Date.now() - toldAt > patience) child.kill('SIGKILL')
  })
}

/** The last lines of every command: the exit code out, a sentence without a stack, anything else with one. */
export async function main(work) {
  try {
    process.exitCode = await work()
  } catch (error) {
    console.error(error.name === 'Sentence' ? error.message : error)
    process.exitCode = 1
  }
}
