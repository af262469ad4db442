// Makes the part of a desk that asks for packs for the Ombudsman, and builds what was asked for, as a job.
import type { PersonId } from '#core/complaint/complaint.ts'
import type { Profile } from '#core/landlord/profile.ts'
import type { Files } from '#files/files.ts'
import { asLandlord, readAsLandlord } from '#store/database.ts'
import type { Jobs, PackJob } from '#store/jobs.ts'
import { askForPack, notePackBuilt, notePackFailed, notePackProgress, type PackName, readPacks } from '#store/packs.ts'
import type { PacksDesk } from '#web/packs-desk.ts'
import { buildPack, type PackHouse } from './build-pack.ts'

type House = PackHouse & {
  readonly jobs: Pick<Jobs, 'queuePack'>
  readonly files: Pick<Files, 'packs'>
  readonly now: () => number
}

export function packsDeskFor(house: House, landlord: Profile, by: PersonId): PacksDesk {
  const { database, jobs, files, now } = house
  return {
    ofComplaint: (complaint) => readAsLandlord(database, landlord.id, (records) => readPacks(records, complaint)),
    ask: (complaint, version) =>
      asLandlord(database, landlord.id, async (records) => {
        const askedAt = new Date(now()).toISOString()
        const number = await askForPack(records, complaint, { version, askedBy: by, askedAt })
        if (number !== null) await jobs.queuePack(records, { landlord: landlord.id, complaint, number })
      }),
    read: (complaint, number) => files.packs.read(landlord.id, complaint, number),
  }
}

/** One that was built is not built again; `last` says that nobody will try once more, and then the page says why. */
export async function buildAsked(
  house: Omit<House, 'jobs'>,
  landlord: Profile,
  { complaint, number }: PackJob,
  last: boolean,
): Promise<void> {
  const { database, files, now } = house
  const name = { complaint, number }
  const asked = (await readAsLandlord(database, landlord.id, (records) => readPacks(records, complaint))).find(
    (one) => one.number === number,
  )
  if (!asked || asked.builtAt) return
  const order = { complaint, version: asked.version, at: asked.askedAt }
  const workFolder = files.packs.workFolder(landlord.id, complaint, number)
  const write = (pieces: AsyncIterable<Uint8Array>) => files.packs.write(landlord.id, complaint, number, pieces)
  const tell = (done: number, of: number) =>
    readAsLandlord(database, landlord.id, (records) => notePackProgress(records, name, done, of))
  try {
    const built = await buildPack(house, landlord, order, { workFolder, write, tell })
    const builtAt = new Date(now()).toISOString()
    await readAsLandlord(database, landlord.id, (records) => notePackBuilt(records, name, built, builtAt))
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error)
    if (last) await readAsLandlord(database, landlord.id, (records) => notePackFailed(records, name, because))
    throw error
  }
}

/** What was noted of it stays: it is only said of one that is still in hand. */
export async function giveUpPack(
  { database }: Pick<House, 'database'>,
  landlord: string,
  name: PackName,
): Promise<void> {
  const packs = await readAsLandlord(database, landlord, (records) => readPacks(records, name.complaint))
  const asked = packs.find(({ number }) => number === name.number)
  if (!asked || asked.builtAt || asked.failed) return
  await readAsLandlord(database, landlord, (records) => notePackFailed(records, name, brokenOff))
}

export const brokenOff = 'The program was stopped each time while it was being built'
