// A data folder of its own for tests that start and kill the program's own database; nothing of it is left behind.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after } from 'node:test'
import { type Embedded, startEmbedded } from '#store/embedded.ts'
import { readServerNote } from '#store/embedded-files.ts'

/** Call at the top of a test file. `start` joins the server that runs there, or starts it. */
export function temporaryData(name: string) {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), `recourse-${name}-`))
  // The embedded server may run as another user, who must reach its folder.
  fs.chmodSync(data, 0o755)
  const folder = path.join(data, 'postgres')
  const note = () => readServerNote(path.join(folder, 'pgdata'))
  let sockets: string | undefined
  after(() => {
    const left = note()
    if (left) kill(left.pid)
    for (const place of [data, sockets]) if (place) fs.rmSync(place, { recursive: true, force: true, maxRetries: 5 })
  })
  const start = async (): Promise<Embedded> => {
    const embedded = await startEmbedded(folder, () => undefined)
    sockets = embedded.connection.host
    return embedded
  }
  return { data, folder, note, start }
}

/** kill -9; a process that is gone already is as good as killed. */
export function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
