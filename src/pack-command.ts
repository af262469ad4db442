// recourse pack REFERENCE --landlord L --out FOLDER: a complaint's pack for the Ombudsman, as it stands now or as it stood.
import path from 'node:path'
import { parseArgs } from 'node:util'
import { isComplaintId } from '#core/complaint/complaint.ts'
import { createFiles, type FilePlace } from '#files/files.ts'
import { readAsLandlord } from '#store/database.ts'
import { readEvents } from '#store/events.ts'
import { migrate } from '#store/migrate.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { buildPack } from './build-pack.ts'
import { intoFile } from './bundle.ts'
import { createCalendars } from './calendars.ts'
import { type Place, withDatabase, withRecord } from './cli/data.ts'
import { readProfiles } from './profiles.ts'

export const packUsage = `recourse pack REFERENCE --landlord L --out FOLDER [--version N] [--at INSTANT] [--data FOLDER]
                                   everything on a complaint in one zip for the Ombudsman; the same version at the same
                                   instant is the same file`

/** `files` is where files are kept. */
export async function packCommand(
  words: readonly string[],
  place: Place,
  files: FilePlace,
): Promise<readonly string[]> {
  const { reference, landlord, out, version, at } = readWords(words)
  return withRecord(place, async (connection) => {
    await migrate(connection)
    return withDatabase(connection, async (database) => {
      const events = await readAsLandlord(database, landlord.id, (records) => readEvents(records, reference))
      if (events.length === 0) throw new Error(`${landlord.name} has no complaint ${reference}`)
      if (version !== null && (version < 1 || version > events.length)) {
        throw new Error(`${reference} has versions 1 to ${events.length}`)
      }
      const { calendar } = await createCalendars(database)
      const kept = createFiles({ ...files, longestMegabytes: 1, clamd: null, onUnscanned: () => undefined })
      const typesetter = createTypesetter()
      try {
        const order = { complaint: reference, version: version ?? events.length, at }
        const file = path.join(out, `${reference}-version-${order.version}.zip`)
        const built = await buildPack({ database, calendar, files: kept, typesetter }, landlord, order, intoFile(file))
        return [
          `Written: ${file} (${built.bytes} bytes)`,
          `${built.documents} documents, ${built.leftOut} left out; ${built.pages} pages in ${built.parts} parts; version ${order.version}, as at ${at}`,
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
    options: { landlord: text, out: text, version: text, at: text, data: text },
  })
  const reference = (positionals[0] ?? '').toUpperCase()
  if (!isComplaintId(reference) || positionals.length > 1) throw new Error(`Say which complaint: ${packUsage}`)
  const landlords = readProfiles()
  const landlord = landlords.find(({ id }) => id === values.landlord)
  if (!landlord) throw new Error(`Say which landlord’s it is: ${landlords.map(({ id }) => id).join(', ')}`)
  if (!values.out) throw new Error('Say which folder it is written to: --out FOLDER')
  if (values.version !== undefined && !/^\d{1,4}$/.test(values.version)) throw new Error('--version is a number')
  const at = values.at === undefined ? Date.now() : Date.parse(values.at)
  if (Number.isNaN(at)) throw new Error('--at is an instant, such as 2026-11-24T10:00:00Z')
  return {
    ...{ reference, landlord, out: values.out, at: new Date(at).toISOString() },
    version: values.version === undefined ? null : Number(values.version),
  }
}
