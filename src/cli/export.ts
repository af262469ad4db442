// recourse export: a landlord's whole record as lines of JSON, to be kept elsewhere and verified without us.
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Connection } from '#store/connection.ts'
import { exportEvents } from '#store/export.ts'
import { withDatabase } from './data.ts'

/** Writes it to a new file, or to standard output. */
export function exportRecord(connection: Connection, landlord: string, file: string | undefined): Promise<void> {
  return withDatabase(connection, async (database) => {
    async function* lines() {
      for await (const line of exportEvents(database, landlord)) yield `${line}\n`
    }
    if (file === undefined) await pipeline(lines, process.stdout, { end: false })
    else await pipeline(lines, createWriteStream(file, { flags: 'wx' }))
  })
}
