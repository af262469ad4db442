// What is known of a resident, as facts; of what they did not say there is no row.
import type { Resident } from '#core/complaint/complaint.ts'
import type { Facts } from '#documents/document.ts'
import { replyWords } from '#history/words.ts'

export const aboutResident = (resident: Resident): Facts['rows'] =>
  [
    ['Name', resident.name] as const,
    ['Address', resident.address] as const,
    ['Telephone', resident.telephone] as const,
    ['Email', resident.email] as const,
    ['We answer', replyWords[resident.replyBy]] as const,
    ['Format of our letters', resident.letterFormat] as const,
    ['Needs', resident.needs] as const,
  ].filter(([, value]) => value !== '')
