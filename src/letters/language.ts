// The words in which a resident is written to: those of the language that they read and the landlord writes.
import type { Resident } from '#core/complaint/complaint.ts'
import { readsWelsh } from '#core/landlord/languages.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { type Words, wordsIn } from './words/words.ts'

export const wordsFor = (resident: Resident, landlord: Profile): Words =>
  wordsIn[readsWelsh(resident, landlord) ? 'cy' : 'en-GB']
