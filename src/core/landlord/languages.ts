// The languages that a landlord writes in beside English: Welsh, where it says who has checked the Welsh of this program.
import type { Resident } from '../complaint/complaint.ts'
import type { Profile } from './profile.ts'

/** Nobody who translates wrote the Welsh words, so they are off until a landlord names who has read them. */
export const writesWelsh = ({ languages }: { readonly languages?: Profile['languages'] }): boolean =>
  languages !== undefined

/** Whoever asked for Welsh has it at once from a landlord that writes it, and as a translation from any other. */
export const readsWelsh = ({ letterFormat }: Pick<Resident, 'letterFormat'>, landlord: Profile): boolean =>
  letterFormat === 'translation into Welsh' && writesWelsh(landlord)
