// Where a command finds the record: DATABASE_URL, or the embedded server of a data folder that is there already.
import path from 'node:path'
import type { Connection } from '#store/connection.ts'
import { type Database, openDatabase } from '#store/database.ts'
import { startEmbedded } from '#store/embedded.ts'
import { clusterExists } from '#store/embedded-files.ts'

export type Place = { readonly data: string | undefined; readonly databaseUrl: string | undefined }

/** Works on the record and lets go of it again; a server that was not running is stopped, one that was goes on. */
export async function withRecord<Answer>(
  { data = 'data', databaseUrl }: Place,
  work: (connection: Connection) => Promise<Answer>,
): Promise<Answer> {
  if (databaseUrl) return work({ connectionString: databaseUrl })
  const folder = path.resolve(data, 'postgres')
  if (!clusterExists(path.join(folder, 'pgdata'))) {
    throw new Error(
      `There is no record in ${path.resolve(data)}. Say where it is with --data FOLDER, or set DATABASE_URL.`,
    )
  }
  const { connection, stop } = await startEmbedded(folder, () => undefined)
  try {
    return await work(connection)
  } finally {
    await stop()
  }
}

/** Works as the program does, as the role that owns nothing. */
export async function withDatabase<Answer>(
  connection: Connection,
  work: (database: Database) => Promise<Answer>,
): Promise<Answer> {
  // What breaks in use is told by the statement that fails.
  const database = openDatabase(connection, { max: 2, onError: () => undefined })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}
