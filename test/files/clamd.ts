// A real clamd for tests: Debian's, installed where we may, with a database of one line of its own.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { installWithApt } from '../install-browser.ts'

/** The test file that every scanner agrees to take for a virus, in two halves so that this file is none. */
export const eicar = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-${'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'}`

const isThere = () => spawnSync('clamd', ['--version']).status === 0

/** The path of its socket; null where there is none and none can be had. Call at the top of a test file. */
export async function startClamd(): Promise<string | null> {
  if (!isThere() && !(installWithApt(['clamav-daemon'], console.error) && isThere())) return null
  const folder = mkdtempSync(path.join(tmpdir(), 'recourse-clamd-'))
  const database = path.join(folder, 'database')
  mkdirSync(database)
  writeFileSync(path.join(database, 'own.ndb'), `Eicar-Test-Signature:0:*:${Buffer.from(eicar).toString('hex')}\n`)
  const socket = path.join(folder, 'clamd.socket')
  const settings = [
    `DatabaseDirectory ${database}`,
    `LocalSocket ${socket}`,
    'Foreground yes',
    'StreamMaxLength 5M',
    'MaxThreads 2',
    'User root',
  ]
  writeFileSync(path.join(folder, 'clamd.conf'), `${settings.join('\n')}\n`)
  const clamd = spawn('clamd', ['--config-file', path.join(folder, 'clamd.conf')], { stdio: 'ignore' })
  after(() => {
    clamd.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })
  return (await listens(socket, clamd)) ? socket : null
}

/** Within half a minute; it says nothing when it is ready, so it is asked. */
async function listens(socket: string, clamd: ChildProcess): Promise<boolean> {
  for (const until = Date.now() + 30_000; Date.now() < until && clamd.exitCode === null; await wait(50)) {
    const answered = await new Promise<boolean>((resolve) => {
      const asking = net.connect(socket, () => asking.end('zPING\0'))
      asking.on('data', (said) => resolve(String(said) === 'PONG\0'))
      asking.on('error', () => resolve(false))
      asking.on('close', () => resolve(false))
    })
    if (answered) return true
  }
  return false
}
