// Makes the part of a desk that keeps files, for one complaint and one person: on the disk first, then on the record.
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { ComplaintId, PersonId } from '#core/complaint/complaint.ts'
import { fileKinds, isPicture } from '#core/complaint/file-kinds.ts'
import type { FileOrigin, ReceivedFile } from '#core/complaint/handling-files.ts'
import { noSuchComplaint } from '#core/complaint/step.ts'
import type { Profile } from '#core/landlord/profile.ts'
import type { Files, Infected } from '#files/files.ts'
import { withoutPlace } from '#files/place.ts'
import { videoWithoutPlace } from '#files/video-place.ts'
import { readAsLandlord } from '#store/database.ts'
import { saveFile } from '#store/files.ts'
import { dropRefusedBefore, noteRefused, readRefusedBefore } from '#store/refused-before.ts'
import type { ComplaintFiles } from '#web/complaint-files.ts'
import { handleWhateverVersion, type Spine } from './handle.ts'
import { sealed, unsealed } from './held-files.ts'
import type { Surroundings } from './propose.ts'

type House = Spine & { readonly files: Files; readonly secret: string }

type Place = {
  readonly landlord: Profile
  readonly complaint: ComplaintId
  readonly by: PersonId
  readonly surroundings: () => Promise<Surroundings>
}

export function complaintFilesFor(house: House, { landlord, complaint, by, surroundings }: Place): ComplaintFiles {
  const { files, now, secret, database } = house
  const seal = { secret, landlord: landlord.id, complaint }
  const readKept = ({ sha256 }: ReceivedFile) => files.read(landlord.id, sha256)
  const give = (command: Parameters<typeof handleWhateverVersion>[3]) =>
    handleWhateverVersion(house, landlord.id, complaint, command, { by, surroundings })
  /** A complaint that is being logged is not there yet: what was refused is noted for it meanwhile. */
  const note = async (infected: Infected, origin: FileOrigin) => {
    const outcome = await give(refusal(infected, origin))
    if (outcome.recorded || !outcome.refusals.some(({ because }) => because === noSuchComplaint.because)) return
    const at = new Date(now()).toISOString()
    await readAsLandlord(database, landlord.id, (records) => noteRefused(records, complaint, infected, { by, at }))
  }
  return {
    longestMegabytes: files.longestMegabytes,
    take: async (name, pieces, origin) => {
      const arrival = await files.arrive(landlord.id, name, pieces)
      if (!arrival.taken) {
        if (arrival.infected) await note(arrival.infected, origin)
        return { because: arrival.because }
      }
      const { facts, incoming } = arrival
      const usedAt = new Date(now()).toISOString()
      await saveFile(database, landlord.id, facts.sha256, usedAt, () => files.keep(landlord.id, incoming))
      await files.preview(landlord.id, facts)
      return { token: sealed(facts, seal, now()) }
    },
    held: (token) => {
      const facts = unsealed(token, seal, now())
      return facts && { ...facts, token }
    },
    record: (origin, note, held) =>
      give({ type: 'ReceiveFiles', ...origin, note, files: held.map(({ token: _, ...facts }) => facts) }),
    recordRefused: async (origin) => {
      const before = await readAsLandlord(database, landlord.id, (records) => readRefusedBefore(records, complaint))
      for (const one of before) await give(refusal(one, origin))
      if (before.length > 0)
        await readAsLandlord(database, landlord.id, (records) => dropRefusedBefore(records, complaint))
    },
    read: readKept,
    readWithoutPlace: async (file) => {
      const original = await readKept(file)
      if (!original || !fileKinds[file.kind].hasPlace) return original
      if (!isPicture(file.kind)) return Readable.from(videoWithoutPlace(original))
      return Readable.from([withoutPlace(await buffer(original), file.kind)])
    },
    previewed: async (received) => {
      const has = await Promise.all(received.map(({ sha256 }) => files.hasPreview(landlord.id, sha256)))
      return new Set(received.filter((_, place) => has[place]).map(({ sha256 }) => sha256))
    },
    readPreview: ({ sha256 }) => files.readPreview(landlord.id, sha256),
  }
}

const refusal = (infected: Infected, origin: FileOrigin) => ({ type: 'RefuseFile' as const, ...origin, ...infected })
