// The landlords of this deployment: every file of profiles/, read whole or not at all.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Fault, faultText, type Profile, readProfile } from '#core/landlord/profile.ts'

const ours = fileURLToPath(new URL('../profiles', import.meta.url))

/** Every landlord's profile, by name of its file; or every fault of every file. */
export function findProfiles(
  folder = ours,
): { readonly profiles: readonly Profile[] } | { readonly faults: readonly string[] } {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
  const read = files.map((name) => readFile(path.join(folder, name), `${path.basename(folder)}/${name}`))
  const faults = read.flatMap((one) => ('faults' in one ? one.faults : []))
  if (files.length === 0) return { faults: [`${folder} has no profile of a landlord`] }
  if (faults.length > 0) return { faults: faults.map(faultText) }
  return { profiles: read.flatMap((one) => ('profile' in one ? [one.profile] : [])) }
}

function readFile(file: string, name: string): { readonly profile: Profile } | { readonly faults: readonly Fault[] } {
  const text = readFileSync(file, 'utf8')
  try {
    return readProfile(JSON.parse(text), name)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { faults: [{ file: name, place: '', because: `it is not JSON: ${error.message}` }] }
  }
}

/** The same, where a fault stops everything: one message with every fault of every file. */
export function readProfiles(folder = ours): readonly Profile[] {
  const found = findProfiles(folder)
  if ('faults' in found) throw new Error(['The profiles cannot be read:', ...found.faults].join('\n  '))
  return found.profiles
}
