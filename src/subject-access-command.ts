// recourse subject-access NUMBER --landlord L --out FOLDER: the file of what is held on one person, made again from its request.
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createFiles, type FilePlace } from '#files/files.ts'
import { readAsLandlord } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { readAccess } from '#store/subject-access.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { buildAccess } from './build-access.ts'
import { intoFile } from './bundle.ts'
import { createCalendars } from './calendars.ts'
import { type Place, withDatabase, withRecord } from './cli/data.ts'
import { readProfiles } from './profiles.ts'

export const subjectAccessUsage = `recourse subject-access NUMBER --landlord L --out FOLDER [--data FOLDER]
                                   what is held on one person, in one zip, as the request of this number was decided by staff`

/** `files` is where files are kept. */
export async function subjectAccessCommand(
  words: readonly string[],
  place: Place,
  files: FilePlace,
): Promise<readonly string[]> {
  const { number, landlord, out } = readWords(words)
  return withRecord(place, async (connection) => {
    await migrate(connection)
    return withDatabase(connection, async (database) => {
      const asked = await readAsLandlord(database, landlord.id, (records) => readAccess(records, number))
      if (!asked) throw new Error(`${landlord.name} has no request ${number}`)
      if (!asked.decidedAt) throw new Error(`Nobody has decided yet what is held back in request ${number}`)
      const { calendar } = await createCalendars(database)
      const kept = createFiles({ ...files, longestMegabytes: 1, clamd: null, onUnscanned: () => undefined })
      const typesetter = createTypesetter()
      try {
        const file = path.join(out, `what-we-hold-${number}.zip`)
        const built = await buildAccess(
          { database, calendar, files: kept, typesetter },
          landlord,
          asked,
          intoFile(file),
        )
        return [
          `Written: ${file} (${built.bytes} bytes)`,
          `${built.documents} documents, ${built.leftOut} held back or not to be had; ${built.pages} pages in ${built.parts} parts`,
          `SHA-256: ${built.sha256}`,
        ]
      } finally {
        await typesetter.close()
      }
    })
  })
}

function readWords(words: readonly string[]) {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { landlord: text, out: text, data: text },
  })
  const [number = '', ...others] = positionals
  if (!/^[1-9]\d{0,5}$/.test(number) || others.length > 0) throw new Error(`Say which request: ${subjectAccessUsage}`)
  const landlords = readProfiles()
  const landlord = landlords.find(({ id }) => id === values.landlord)
  if (!landlord) throw new Error(`Say which landlord’s it is: ${landlords.map(({ id }) => id).join(', ')}`)
  if (!values.out) throw new Error('Say which folder it is written to: --out FOLDER')
  return { number: Number(number), landlord, out: values.out }
}
