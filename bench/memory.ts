// How much memory the database's processes hold between them, each shared page counted once (PSS).
import { readdirSync, readFileSync } from 'node:fs'

/** In bytes, over the server whose data is in this folder; null where /proc does not tell. */
export function databaseMemory(dataFolder: string): number | null {
  try {
    const [first = ''] = readFileSync(`${dataFolder}/postmaster.pid`, 'utf8').split('\n')
    const family = [first, ...readdirSync('/proc').filter((pid) => parentOf(pid) === first)]
    return family.reduce((sum, pid) => sum + shareOf(pid), 0)
  } catch {
    return null
  }
}

function parentOf(pid: string): string | undefined {
  if (!/^\d+$/.test(pid)) return undefined
  return textOf(`/proc/${pid}/status`).match(/^PPid:\s+(\d+)/m)?.[1]
}

const shareOf = (pid: string): number =>
  Number(textOf(`/proc/${pid}/smaps_rollup`).match(/^Pss:\s+(\d+) kB/m)?.[1] ?? 0) * 1024

/** A process may end while it is being looked at. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
