// A landlord's profile: what its own complaints policy says, as data with its words, even where looser than the Code.
import { z } from 'zod'
import type { Stage } from '../handling-code/edition.ts'
import type { CheckedLetter } from './letters-checked.ts'
import { because, profileShape } from './profile-shape.ts'

export type Profile = Readonly<z.infer<typeof profileShape>>
export type Limit = Profile['limits'][number]

/** One thing wrong with a profile: in which file, at which place ('limits[2].amount'), and why. */
export type Fault = { readonly file: string; readonly place: string; readonly because: string }

/**
 * Reads the content of a profile's file, or lists every fault in it. A file of a deployment's landlords is named after
 * the profile's id; one that is only looked at may have any name.
 */
export function readProfile(
  json: unknown,
  file: string,
  named: 'its id' | 'any name' = 'its id',
): { readonly profile: Profile } | { readonly faults: readonly Fault[] } {
  const read = profileShape.safeParse(json, { error: because })
  const misnaming = named === 'its id' ? misnamed(json, file) : []
  const faults = [...misnaming, ...(read.error?.issues ?? []).flatMap((issue) => faultsOf(issue, file))]
  return read.success && faults.length === 0 ? { profile: read.data } : { faults }
}

/** 'livewest.json: limits[2].amount: it is missing'. */
export const faultText = ({ file, place, because }: Fault): string =>
  place === '' ? `${file}: ${because}` : `${file}: ${place}: ${because}`

/** The landlord's own limits on one thing at one stage; none where its document states none. */
export const limitsFor = (profile: Profile, what: Limit['what'], stage: Stage): readonly Limit[] =>
  profile.limits.filter((limit) => limit.what === what && limit.stage === stage)

/** The letters that somebody else reads before they go; none where its document states none. */
export const lettersCheckedOf = ({ lettersChecked = [] }: Profile): readonly CheckedLetter[] =>
  lettersChecked.map(({ letter }) => letter)

/** Whom its letters do not name: everybody who works there, where its document says so, and else nobody. */
export const notToBeNamed = (
  { lettersNameNoStaff }: Profile,
  staff: readonly { readonly name: string }[],
): readonly string[] => (lettersNameNoStaff ? staff.map(({ name }) => name) : [])

const identified = z.looseObject({ id: z.string() })

/** Whether the landlord's own policy says that people can complain on its website. */
export const takesComplaintsOnWeb = ({ channels }: Profile): boolean => channels.some(({ kind }) => kind === 'web')

/** Whether the landlord's own documents say that it asks equality questions. */
export const asksEqualityQuestions = ({ equalityQuestions }: Profile): boolean => equalityQuestions !== undefined

function misnamed(json: unknown, file: string): readonly Fault[] {
  const { data } = identified.safeParse(json)
  if (!data || file.split('/').at(-1) === `${data.id}.json`) return []
  return [{ file, place: 'id', because: `a profile with the id ${JSON.stringify(data.id)} is kept in ${data.id}.json` }]
}

function faultsOf(issue: z.core.$ZodIssue, file: string): readonly Fault[] {
  if (issue.code !== 'unrecognized_keys') return [{ file, place: placeOf(issue.path), because: issue.message }]
  return issue.keys.map((key) => ({
    file,
    place: placeOf([...issue.path, key]),
    because: 'a profile has no such part',
  }))
}

function placeOf(path: readonly PropertyKey[]): string {
  const written = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
  return written.startsWith('.') ? written.slice(1) : written
}
