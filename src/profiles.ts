// The landlords of this deployment: every file of profiles/, read whole or not at all.
import { readdirSync, readFileSync } from 'node:fs'
import { type Fault, faultText, type Profile, readProfile } from '#core/landlord/profile.ts'

const folder = new URL('../profiles/', import.meta.url)

/** Every landlord's profile, by name of its file. Throws one message with every fault of every file. */
export function readProfiles(): readonly Profile[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
  const read = files.map((name) =>
    readProfile(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), `profiles/${name}`),
  )
  const faults: readonly Fault[] = read.flatMap((one) => ('faults' in one ? one.faults : []))
  if (faults.length > 0) throw new Error(['The profiles cannot be read:', ...faults.map(faultText)].join('\n  '))
  return read.flatMap((one) => ('profile' in one ? [one.profile] : []))
}
