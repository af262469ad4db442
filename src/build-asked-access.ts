// Builds, as a job, the file that was asked for of what is held on one person; or says why it could not be built.
import type { Profile } from '#core/landlord/profile.ts'
import type { Files } from '#files/files.ts'
import { readAsLandlord } from '#store/database.ts'
import { noteAccessBuilt, noteAccessFailed, noteAccessProgress, readAccess } from '#store/subject-access.ts'
import { buildAccess } from './build-access.ts'
import type { PackHouse } from './build-pack.ts'
import { brokenOff } from './packs-desk.ts'

type House = PackHouse & { readonly files: Pick<Files, 'accessFiles'>; readonly now: () => number }

/** One that was built is not built again; `last` says that nobody will try once more, and then the page says why. */
export async function buildAskedAccess(house: House, landlord: Profile, number: number, last: boolean): Promise<void> {
  const { database, files, now } = house
  const asked = await readAsLandlord(database, landlord.id, (records) => readAccess(records, number))
  if (!asked || asked.builtAt || !asked.decidedAt) return
  const tell = (done: number, of: number) =>
    readAsLandlord(database, landlord.id, (records) => noteAccessProgress(records, number, done, of))
  try {
    const workFolder = files.accessFiles.workFolder(landlord.id, number)
    const write = (pieces: AsyncIterable<Uint8Array>) => files.accessFiles.write(landlord.id, number, pieces)
    const built = await buildAccess(house, landlord, asked, { workFolder, write, tell })
    const builtAt = new Date(now()).toISOString()
    await readAsLandlord(database, landlord.id, (records) => noteAccessBuilt(records, number, built, builtAt))
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error)
    if (last) await readAsLandlord(database, landlord.id, (records) => noteAccessFailed(records, number, because))
    throw error
  }
}

/** What was noted of it stays: it is only said of one that is still in hand. */
export async function giveUpAccess(
  { database }: Pick<House, 'database'>,
  landlord: string,
  number: number,
): Promise<void> {
  const asked = await readAsLandlord(database, landlord, (records) => readAccess(records, number))
  if (!asked || asked.builtAt || asked.failed) return
  await readAsLandlord(database, landlord, (records) => noteAccessFailed(records, number, brokenOff))
}
