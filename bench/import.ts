// How many rows of a file are brought in a second, and by how much memory grows with them.
import assert from 'node:assert/strict'
import { z } from 'zod'
import type { Connection } from '#store/connection.ts'
import { startContender } from './process.ts'
import { megabytes, number, say, title } from './report.ts'

const brought = z.object({ recorded: z.number(), faults: z.number(), milliseconds: z.number(), early: z.number() })

export async function benchImport(connection: Connection, rows: number): Promise<void> {
  title(`A file of ${number(rows)} rows brought in: read twice, checked, recorded whole or not at all`)
  const importer = startContender('./importing.ts', { connection })
  try {
    const { recorded, faults, milliseconds, early } = await importer.ask(brought, 'bringIn', rows)
    assert.equal(faults, 0)
    const peak = await importer.ask(z.number(), 'peak')
    const grown = early === 0 ? 'not known' : megabytes(peak - early)
    say(
      `  ${number(recorded)} complaints in ${number(milliseconds / 1000)} s: ${number((recorded * 1000) / milliseconds)} a second`,
    )
    say(`  peak memory of its process ${megabytes(peak)}, ${grown} more than after its first thousand`)
  } finally {
    await importer.stop()
  }
}
